import { readdirSync, readFileSync } from 'node:fs'
import { argv, exit, stdout } from 'node:process'
import { isDeepStrictEqual } from 'node:util'
import './hooks.ts'
import type { Mutation } from './mutant-verdict.ts'

/*
 * Gets every rule of the law wrong, one way at a time (each combinator turned, each part dropped, each constant negated,
 * the two readings exchanged), and counts how often a case of test/cases notices. Exits 1 below nine in ten.
 */
const wanted = 0.9

// After the hooks, which must be there before the rules are read.
const { mutate, mutationsMet } = await import('./mutant-verdict.ts')
const { answersTo, caseFiles, casesOf } = await import('../law/case-files.ts')

const cases = caseFiles.flatMap(file => casesOf(file))
type Case = (typeof cases)[number]

function holds(one: Case): boolean {
  try {
    return answersTo(one).every(({ wanted, found }) => isDeepStrictEqual(found, wanted))
  } catch {
    return false
  }
}

/** Which cases come past each way to get a rule wrong: the others cannot notice it. */
const casesAt = new Map<string, { readonly mutation: Mutation; readonly cases: Case[] }>()
const failing = cases.filter(one => {
  const isFailing = !holds(one)
  for (const [key, mutation] of mutationsMet()) {
    const found = casesAt.get(key) ?? { mutation, cases: [] }
    found.cases.push(one)
    casesAt.set(key, found)
  }
  return isFailing
})
if (failing.length > 0) {
  stdout.write(`These cases fail with the rules as they are: ${failing.map(({ id }) => id).join(', ')}\n`)
  exit(2)
}

/** The rules as they are written: what makes verdicts elsewhere, such as the tables of duties, is not got wrong here. */
const folder = new URL('../../src/law/rules/', import.meta.url)
const written = readdirSync(folder).map(name => readFileSync(new URL(name, folder), 'utf8'))

function isOfARule({ id }: Mutation): boolean {
  return written.some(text => text.includes(`'${id}'`))
}

const mutations = [...casesAt.values()].filter(
  ({ mutation }) => isOfARule(mutation) && mutation.id.startsWith(argv[2] ?? ''),
)
const survivors = mutations.filter(({ mutation, cases: passing }) => {
  mutate(mutation)
  return passing.every(holds)
})
for (const { mutation } of survivors) stdout.write(`not noticed: ${mutation.id} ${mutation.kind} ${mutation.part}\n`)
const share = 1 - survivors.length / Math.max(mutations.length, 1)
stdout.write(`${mutations.length} mutations, ${(share * 100).toFixed(1)} % noticed by ${cases.length} cases\n`)
exit(share < wanted ? 1 : 0)
