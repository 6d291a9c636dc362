import { expect, test } from 'vitest'
import { impurities, valueReaders } from './purity.ts'
import { listed, parse, sourcesUnder } from './source.ts'

/** Where the world comes in on the floors that are pure otherwise, and why it may. */
const exempt: Readonly<Record<string, string>> = {
  'src/kit/bug.ts': 'the one place that throws',
  'src/kit/time.ts': 'the one door to Temporal',
}

const pure = sourcesUnder('src').filter(({ path }) => /^src\/(evidence|kit|law|sbom)\//.test(path) && !exempt[path])

test('the pure floors see no clock, no machine, no chance and do not wait: any past or future assessment can be made again', () => {
  expect(listed(pure.flatMap(impurities))).toEqual([])
})

test('rules combine verdicts by name and never read .value: what is computed outside the tree is lost to its explanation', () => {
  const rules = pure.filter(({ path }) => path.startsWith('src/law/rules/'))
  expect(listed(rules.flatMap(valueReaders))).toEqual([])
})

test('each impurity is seen', () => {
  const samples = [
    `import { readFileSync } from 'node:fs'`,
    `const fs = await import(name)`,
    `const now = Date.now()`,
    `let d: Date`,
    `const n = Math.random()`,
    `async function f() {}`,
    `const f = async () => 1`,
    `for await (const a of b) ; export {}`,
    `export const t = Temporal.Now`,
    `throw new Error('no')`,
    `const e = process.env.HOME`,
    `const o = { fetch }`,
    `setTimeout(f, 1)`,
  ]
  const clean = samples.filter(text => impurities(parse('src/law/a.ts', text)).length === 0)
  expect(clean).toEqual([])
})

test('names that only look impure are left alone', () => {
  const text = `const a = { Date: 1, process: 2 }; const b = a.Date + a['process'] + Math.max(1, 2); type PlainDate = string; bug('no')`
  expect(listed(impurities(parse('src/law/a.ts', text)))).toEqual([])
})

test('reading the value of a verdict is seen', () => {
  const found = (text: string): readonly string[] => listed(valueReaders(parse('src/law/rules/a.ts', text)))
  expect(found('const a = isX(p).value')).toEqual(['src/law/rules/a.ts:1: reads .value'])
  expect(found('const { value } = isX(p)')).toEqual(['src/law/rules/a.ts:1: reads .value'])
  expect(found(`const a = isX(p)['value']`)).toHaveLength(1)
  expect(found(`const a = all('id', 'value', [], { value: 1 })`)).toEqual([])
})
