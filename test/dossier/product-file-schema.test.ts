import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { generateSchemas } from '../../scripts/generate-schemas.ts'
import { readProductFile } from '../../src/dossier/product-file/read.ts'
import { sample } from '../sample.ts'

const root = join(import.meta.dirname, '../..')
const [schema] = generateSchemas()
const isValid = new Ajv2020({ formats: { date: true }, allowUnionTypes: true }).compile(JSON.parse(schema?.text ?? ''))

test.each(generateSchemas())('$path is what npm run generate writes', ({ path, text }) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(text)
})

function readsWithoutProblem(file: unknown): boolean {
  return readProductFile(new TextEncoder().encode(JSON.stringify(file)), 'cra.yaml').problems.length === 0
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
}

/** Every key that stands with a description in the schema, by its path. */
function keysOf(schema: unknown, path = ''): readonly (readonly [string, unknown])[] {
  if (typeof schema !== 'object' || schema === null) return []
  const { properties = {} } = schema as Schema
  const own = Object.entries(properties).flatMap(([key, inner]) => [
    [`${path}${key}`, inner] as const,
    ...keysOf(inner, `${path}${key}.`),
  ])
  const rest = Object.entries(schema).filter(([key]) => key !== 'properties')
  return [...own, ...rest.flatMap(([, inner]) => keysOf(inner, path))]
}

test('an editor can explain every key', () => {
  const inJudgement = /(^|\.)(is|because|by|on)$/
  const silent = keysOf(JSON.parse(schema?.text ?? '')).filter(
    ([path, inner]) => !inJudgement.test(path) && !(inner as { description?: string }).description,
  )
  expect(silent.map(([path]) => path)).toEqual([])
})

const odd = fc.constantFrom<unknown>(
  ...[
    null,
    true,
    false,
    0,
    1,
    2,
    -1,
    1.5,
    '',
    ' ',
    'yes',
    'x',
    'FR',
    'fr',
    'XX',
    '2027-02-28',
    '2027-02-30',
    '2033-02',
    '2033-13',
  ],
  ...[
    '2028-02-29',
    '0000-02-29',
    'manufacturer',
    'software',
    'III.I.3',
    'exploited',
    'a-b',
    'a--b',
    [],
    {},
    ['FR'],
    [null],
    { is: true },
  ],
  ...[
    { is: 'software', because: 'x' },
    { because: 'x' },
    { is: true, on: '2027-02-30' },
    { is: false, extra: 1 },
    { is: '2027-01-01' },
  ],
)

function keys(...names: readonly string[]): fc.Arbitrary<object> {
  return fc.dictionary(fc.constantFrom(...names, 'other', 'constructor', 'toString'), odd, { maxKeys: 5 })
}

const decision = keys('reading', 'by', 'on', 'because')
const someFacts = keys('kind', 'mdrApplies', 'suppliedToUser', 'coreFunctionality', 'operatorRole', 'placedOnMarket')
const module = fc.record(
  { id: fc.oneof(odd, fc.uuid()), name: odd, marketedSeparately: odd, facts: fc.oneof(someFacts, odd) },
  { requiredKeys: [] },
)

/** Files that are right in most places, so that both readers say yes often enough for their agreement to mean something. */
const file = fc.record(
  {
    schema: fc.oneof({ weight: 9, arbitrary: fc.constant(1) }, odd),
    product: fc.oneof(keys('id', 'name', 'version', 'placedOnMarket', 'licence', 'repository'), odd),
    operator: fc.oneof(keys('role', 'name', 'country', 'headcount', 'turnoverEur'), odd),
    markets: fc.oneof(fc.array(fc.constantFrom('FR', 'DE', 'US', null)), odd),
    modules: fc.oneof(fc.uniqueArray(module, { selector: each => JSON.stringify(each.id), maxLength: 3 }), odd),
    facts: fc.oneof(someFacts, odd),
    decisions: fc.oneof(fc.dictionary(fc.constantFrom('A-1', 'R-1', 'Z-1'), decision, { maxKeys: 1 }), odd),
    sboms: fc.oneof(fc.array(fc.string()), odd),
    support: fc.oneof(
      fc.record({ until: odd, because: fc.array(keys('factor', 'note'), { maxLength: 2 }) }, { requiredKeys: [] }),
      odd,
    ),
    contacts: fc.oneof(keys('vulnerabilities', 'users'), odd),
    policy: fc.oneof(
      fc.record(
        { failOn: fc.array(odd, { maxLength: 2 }), allow: fc.array(keys('id', 'because', 'until'), { maxLength: 1 }) },
        { requiredKeys: [] },
      ),
      odd,
    ),
  },
  { requiredKeys: [] },
)

/** One entry, right or wrong, in a file that is right otherwise. */
const oneEntry = file.chain(({ schema: _, ...rest }) =>
  fc.subarray(Object.entries(rest), { maxLength: 1 }).map(kept => ({ schema: 1, ...Object.fromEntries(kept) })),
)

test('the schema and the reader agree on what is a product file', () => {
  const seen = { valid: 0, invalid: 0 }
  fc.assert(
    fc.property(fc.oneof(oneEntry, file), written => {
      const valid = isValid(JSON.parse(JSON.stringify(written)))
      seen[valid ? 'valid' : 'invalid'] += 1
      expect(readsWithoutProblem(written), JSON.stringify(written)).toBe(valid)
    }),
    { numRuns: sample(500, 10_000) },
  )
  expect(Math.min(seen.valid, seen.invalid)).toBeGreaterThan(sample(50, 1000))
})

test('arbitrary JSON is read to the end, and what is left out is told', () => {
  fc.assert(
    fc.property(fc.json({ noUnicodeString: false } as object), json => {
      const { value, problems } = readProductFile(new TextEncoder().encode(json), 'cra.yaml')
      expect(value !== undefined || problems.length > 0).toBe(true)
    }),
  )
})
