import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readProductFile } from '../../src/dossier/product-file/read.ts'
import { sample } from '../sample.ts'

function read(text: string) {
  return readProductFile(new TextEncoder().encode(text), 'cra.yaml')
}

const megabyte = 1024 * 1024
const facts = Array.from({ length: 9000 }, (_, at) => `  fact${at}: yes`).join('\n')
const hostile: Readonly<Record<string, string>> = {
  'brackets under a key': `facts: ${'['.repeat(megabyte - 10)}`,
  'unknown facts': `facts:\n${facts}`,
  'modules that are numbers': `modules: [${'1,'.repeat(12_000)}]`,
  'modules of one id': `modules: [${'{id: a},'.repeat(4000)}]`,
  'modules without id': `modules: [${'{name: a},'.repeat(4000)}]`,
  'a very long key': `facts: { ${'a'.repeat(1000)}: 1, ? ${'b'.repeat(megabyte / 2)} : 1 }`,
  'a very long value': `product: { name: "${'x'.repeat(megabyte - 100)}", id: "${'A'.repeat(50)}" }`,
  'a very long choice': `operator: { role: "${'manufacturer '.repeat(70_000)}" }`,
  'a very long id': `product: { id: ${'a-'.repeat(megabyte / 2 - 20)} }`,
}

test.each(Object.entries(hostile))('%s: problems, few enough to read, and soon', (_, text) => {
  const started = performance.now()
  const { problems } = read(text)
  expect(performance.now() - started).toBeLessThan(3000)
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.length).toBeLessThanOrEqual(120)
  expect(JSON.stringify(problems).length).toBeLessThan(100_000)
})

test.each([
  '__proto__: { polluted: 1 }',
  'constructor: { prototype: { polluted: 1 } }',
  'facts: { __proto__: { is: true, polluted: 1 } }',
  'product: { __proto__: { polluted: 1 } }',
  'modules: [{ id: a, facts: { __proto__: { mdrApplies: true } } }]',
  'decisions: { __proto__: { reading: 1, by: a, because: b } }',
  '? __proto__\n: { polluted: 1 }',
  '"__proto__": { "polluted": 1 }',
  '"\\x5f_proto__": { "polluted": 1 }',
])('%s reaches no prototype', text => {
  const { value, problems } = read(`schema: 1\nsboms: [a.json]\n${text}\n`)
  expect(problems.length).toBeGreaterThan(0)
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
  expect(Reflect.get(value?.product ?? {}, 'polluted')).toBeUndefined()
  expect(Reflect.get(value?.facts ?? {}, 'mdrApplies')).toBeUndefined()
  expect(value?.sboms).toEqual(['a.json'])
})

const line = fc.constantFrom(
  ...[
    'schema: 1',
    'product:',
    '  id: a',
    '  name: "x',
    '  version: 1.10',
    'operator: { role: importer',
    '}',
    'facts:',
    '  kind: software',
  ],
  ...[
    '  mdrApplies: { is: no }',
    '  mdrApplies: [',
    '\tkind: x',
    'modules:',
    '  - id: a',
    '  - id: a',
    '  - [',
    'markets: [FR, {',
    ']',
  ],
  ...[
    'decisions: { A-1: { reading: 1 } }',
    'support: { until: 2033-02-30 }',
    '---',
    '...',
    '&a',
    '*a',
    '<<: *a',
    '? ',
    ': ',
    '- - - x',
    '"',
    "'",
  ],
)

test('lines of product files in any order, whole or torn, never throw, and every problem can be acted on', () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 25 }), lines => {
      for (const { code, place, says, remedy } of read(lines.join('\n')).problems) {
        expect(code).toMatch(/^[a-z-]+\.[a-z0-9-]+$/)
        expect(place.file).toBe('cra.yaml')
        expect(says).toMatch(/\.$/)
        expect(remedy).toMatch(/[.…'?]$/)
        expect(says + remedy).not.toMatch(/\p{Cc}/u)
      }
    }),
    { numRuns: sample(500, 10_000) },
  )
})

test('arbitrary bytes never throw', () => {
  fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), bytes => void readProductFile(bytes, 'cra.yaml')))
})
