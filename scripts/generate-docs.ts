import { allProblems } from '../src/actions/index.ts'
import type { PlainDate } from '../src/kit/index.ts'
import {
  allCites,
  type Beyond,
  beyond,
  type Cite,
  dated,
  type Product,
  parentOf,
  type Verdict,
  walk,
  wholeLaw,
} from '../src/law/index.ts'
import type { Generated } from './generate-cites.ts'

const banner = '<!-- Written by npm run generate. Do not edit. -->'

/** The product of which nothing is known yields every rule there is. */
const nothingKnown: Product = { facts: {}, parts: [], decisions: {}, asOf: '2027-12-11' as PlainDate, dated }

const how: Readonly<Record<Verdict['by'], string>> = {
  fact: '',
  all: 'all of',
  any: 'any of',
  unless: 'the first, unless one of the others',
  options: 'each of',
  first: 'the first that holds: condition, outcome, …, else the last',
  readings: 'one of two readings',
}

function ruleLines(verdict: Verdict<unknown>, depth: number, seen: Set<string>): readonly string[] {
  const indent = '  '.repeat(depth)
  const isRepeated = seen.has(verdict.id) && verdict.because.length > 0
  seen.add(verdict.id)
  const drawn = isRepeated ? 'see above' : how[verdict.by]
  const line = `${indent}- ${verdict.says}${drawn && ` (${drawn})`} \`${verdict.id}\` *${verdict.cites.join('; ')}*`
  return isRepeated ? [line] : [line, ...verdict.because.flatMap(part => ruleLines(part, depth + 1, seen))]
}

function lawPage(): string {
  const seen = new Set<string>()
  const rules = wholeLaw(nothingKnown).flatMap(verdict => [`## ${verdict.id}`, '', ...ruleLines(verdict, 0, seen), ''])
  const intro =
    'Every rule that Cradle applies, as it stands for a product of which nothing is known. Each line: what is'
  return [
    banner,
    '# The law as Cradle reads it',
    '',
    `${intro} concluded, how, the stable id, and the provisions.`,
    '',
    ...rules,
  ].join('\n')
}

function top(cite: Cite): Cite {
  const parent = parentOf(cite)
  return parent === undefined ? cite : top(parent)
}

function beyondLine({ cites, says, reason }: Beyond): string {
  return `| ${cites.join(', ')} | ${says} | ${reason} |`
}

function ledgerPage(): string {
  const verdicts = wholeLaw(nothingKnown).flatMap(verdict => [...walk(verdict)])
  const readers = (whole: Cite): number =>
    new Set(verdicts.filter(({ cites }) => cites.some(cite => top(cite) === whole)).map(({ id }) => id)).size
  const whole = allCites.filter(cite => /^(Art\. \d+|Annex [IVX]+)$/.test(cite))
  const rows = whole.map(cite => `| ${cite} | ${readers(cite) || ''} |`)
  return [
    banner,
    '# What the rules cover',
    '',
    'What no rule decides, and why:',
    '',
    '| provisions | what | why |',
    '|---|---|---|',
    ...beyond.map(beyondLine),
    '',
    'How many rules read each article and annex:',
    '',
    '| provision | rules |',
    '|---|---|',
    ...rows,
    '',
  ].join('\n')
}

function problemsPage(): string {
  const rows = Object.entries(allProblems).map(([code, { means, remedy }]) => `| \`${code}\` | ${means} | ${remedy} |`)
  const intro = 'What a person can mend. The code never changes its meaning; `cradle explain CODE` says the same.'
  return [
    banner,
    '# Problems',
    '',
    intro,
    '',
    '| code | what it means | what to do |',
    '|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}

/** The documents that follow from the rules and the registers of problems. */
export function generateDocs(): readonly Generated[] {
  return [
    { path: 'docs/law.md', text: lawPage() },
    { path: 'docs/ledger.md', text: ledgerPage() },
    { path: 'docs/problems.md', text: problemsPage() },
  ]
}
