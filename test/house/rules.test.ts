import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { facts, walk } from '../../src/law/index.ts'
import { everyRule, ruleFiles } from '../law/every-rule.ts'
import { makeProduct } from '../law/make-product.ts'

const rulesFolder = new URL('../../src/law/rules/', import.meta.url)
const factsFolder = new URL('../../src/law/facts/', import.meta.url)

/** The source without comments and the texts between quotes; a text of one word in brackets, as in a['value'], stays. */
function codeOf(source: string): string {
  return source
    .replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, '')
    .replace(/\[\s*(['"`])(\w+)\1\s*\]/g, '.$2')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/g, '_')
}

describe.each(ruleFiles)('%s', file => {
  test('is named by its article or annex', () => {
    expect(file).toMatch(/^(art-\d\d(-\d\d)?|annex-\d)(-[a-z0-9-]+)?\.ts$/)
  })

  test('combines verdicts by name and never reads the value of one', () => {
    expect(codeOf(readFileSync(new URL(file, rulesFolder), 'utf8'))).not.toMatch(/\bvalue\b/)
  })
})

test.each([
  'const a = verdict.value',
  'const a = verdict?.value',
  "const a = verdict['value']",
  'const { value } = verdict',
])('a rule that reads a value is found: %s', source => {
  expect(codeOf(source)).toMatch(/\bvalue\b/)
})

test('every fact is read by some rule', async () => {
  const nothingKnown = makeProduct({ facts: {}, modules: { part: {} } })
  const trees = (await everyRule(nothingKnown)).flatMap(({ verdicts }) => verdicts(nothingKnown))
  const read = new Set(trees.flatMap(tree => [...walk(tree)]).map(({ fact }) => fact))
  expect(Object.keys(facts).filter(id => !read.has(id as keyof typeof facts))).toEqual([])
})

test('no two themes define the same fact', async () => {
  const found = new Map<string, Set<unknown>>()
  for (const name of readdirSync(factsFolder).filter(file => !/^(define|index)\.ts$/.test(file))) {
    const theme: Record<string, object> = await import(new URL(name, factsFolder).href)
    for (const [id, fact] of Object.values(theme).flatMap(each => Object.entries(each))) {
      if (typeof fact === 'object' && 'question' in fact) found.set(id, (found.get(id) ?? new Set()).add(fact))
    }
  }
  expect([...found.keys()].toSorted()).toEqual(Object.keys(facts).toSorted())
  expect([...found].filter(([, definitions]) => definitions.size > 1).map(([id]) => id)).toEqual([])
})

test.each(Object.entries(facts))('the fact %s can be asked of someone who has not read the Act', (_, fact) => {
  expect(fact.question).toMatch(/^[A-Z].*\?$/)
  for (const text of [fact.why, fact.counts]) expect(text).toMatch(/\.$/)
  expect(`${fact.question} ${fact.why} ${fact.counts}`).not.toMatch(/\b(PDE|RDPS|FOSS|POM|CRA)\b/)
})
