import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { FoundProduct } from '../../src/actions/find-product.ts'
import { stillDeciding } from '../../src/actions/init-product.ts'
import { type Draft, newProductFile } from '../../src/actions/new-product-file.ts'
import { productFileText } from '../../src/actions/product-file-text.ts'
import { readProductFile } from '../../src/dossier/product-file/read.ts'
import { plainDate } from '../../src/kit/index.ts'
import {
  eventFactIds,
  type FactDefinition,
  type FactId,
  facts,
  placeOfFact,
  type Question,
  register,
} from '../../src/law/index.ts'
import { sample } from '../sample.ts'

const day = plainDate('2026-11-23')
const now = { instant: '2026-11-23T12:00:00Z', day }
const ids = (Object.keys(facts) as FactId[]).filter(fact => !eventFactIds.has(fact))
const empty: FoundProduct = { sboms: [], lockFiles: [] }

function textOf(folder: string, found: FoundProduct, draft: Draft, open: readonly Question[] = []): string {
  return productFileText(newProductFile(folder, found, draft, day), found, open)
}

function read(text: string) {
  const { value, problems } = readProductFile(new TextEncoder().encode(text), 'cra.yaml')
  expect(problems, text).toEqual([])
  if (value === undefined) throw new Error('nothing could be read')
  return value
}

const hostile = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: fc.constantFrom(...' #:-?!&*|>%@`\'"{}[],\\~\n\t\r=<.0ae') }),
  fc.constantFrom(
    'yes',
    'null',
    '~',
    'true',
    '1.10',
    '010',
    '0x1F',
    '1e3',
    '2026-01-01',
    '- x',
    'a: b',
    'a #b',
    '.inf',
  ),
  fc.constantFrom(
    '%YAML 1.2',
    '---',
    '...',
    '<<',
    '*a',
    '&a b',
    '!!str x',
    'a:',
    "it's",
    '12:30:45',
    '1.2.3',
    '👩‍💻 Läufer',
  ),
  fc.string({ minLength: 5000, maxLength: 6000 }),
)

/** Of what was given, what a file can hold: well-formed text that is not all white space. */
function kept(text: string | undefined): string | undefined {
  return text === undefined || text.trim() === '' ? undefined : text.toWellFormed()
}

test('whatever was found and answered is read back as it is, without a problem', () => {
  const some = fc.option(hostile, { nil: undefined })
  const shape = fc.record({
    folder: hostile,
    name: some,
    version: some,
    licence: some,
    repository: some,
    operator: some,
  })
  fc.assert(
    fc.property(shape, fc.array(hostile), hostile, (given, sboms, because) => {
      const from = (value: string | undefined) => (value === undefined ? undefined : { value, from: 'package.json' })
      const named = { version: from(given.version), licence: from(given.licence), repository: from(given.repository) }
      const texts = Object.fromEntries(Object.entries(named).filter(([, value]) => value !== undefined))
      const found: FoundProduct = { ...texts, sboms: sboms.flatMap(each => kept(each) ?? []), lockFiles: [] }
      const draft: Draft = {
        ...(given.name !== undefined && { name: given.name }),
        operator: { ...(given.operator !== undefined && { name: given.operator }), country: 'FR' },
        answers: { coreFunctionality: 'III.I.3', placedOnMarket: '2028-02-29', operatorRole: 'manufacturer' },
        judgements: { coreFunctionality: { because, by: because } },
      }
      const { product, operator, sboms: listed = [], facts: stated } = read(textOf(given.folder, found, draft))
      expect(product.name).toBe(kept(given.name) ?? kept(given.folder))
      expect(product.version).toBe(kept(given.version))
      expect(product.licence).toBe(kept(given.licence))
      expect(product.repository).toBe(kept(given.repository))
      expect(operator).toEqual({ role: 'manufacturer', name: kept(given.operator), country: 'FR' })
      expect(listed).toEqual(found.sboms)
      expect(stated.placedOnMarket?.is).toBe('2028-02-29')
      expect(stated.coreFunctionality?.because).toBe(kept(because))
    }),
    { numRuns: sample(120, 5000) },
  )
})

function answersTo(fact: FactId): readonly (boolean | number | string)[] {
  const definition: FactDefinition = facts[fact]
  if (definition.kind === 'truth') return [true, false]
  if (definition.kind === 'number') return [0, 12, 2.5]
  if (definition.kind === 'date') return ['2027-12-11']
  const choices = Object.keys(definition.choices)
  // Of the Member States and the categories a few stand for all: each is read in the same way.
  return choices.length > 12 ? [...choices.slice(0, 2), ...choices.slice(-2)] : choices
}

test('every answer to every fact is read back in its place', () => {
  for (const fact of ids) {
    for (const answer of answersTo(fact)) {
      const file = read(textOf('p', empty, { operator: {}, answers: { [fact]: answer } }))
      expect(file.facts[fact]?.is, fact).toBe(answer)
    }
  }
})

test('the comment of every open question becomes its answer: take the mark away and write behind the colon', () => {
  const open = ids.map(fact => ({ fact }))
  expect(Object.keys(read(textOf('p', empty, { operator: {}, answers: {} }, open)).facts)).toEqual([])
  for (const fact of ids) {
    const untouched = textOf('p', empty, { operator: {}, answers: {} }, [{ fact }])
    const [, key] = placeOfFact(fact)
    const opened = untouched.replace(`  # ${key}:\n`, `  ${key}:\n`)
    expect(opened).not.toBe(untouched)
    expect(read(opened).facts[fact]).toBeUndefined()
    for (const answer of answersTo(fact)) {
      const answered = untouched.replace(`  # ${key}:\n`, `  ${key}: ${answer}\n`)
      expect(read(answered).facts[fact]?.is, answered).toBe(answer)
    }
  }
})

test('the comment of every open point of the law becomes its decision', () => {
  const points = Object.keys(register) as (keyof typeof register)[]
  const text = textOf(
    'p',
    empty,
    { operator: {}, answers: {} },
    points.map(decide => ({ decide })),
  )
  for (const point of points) {
    const line = `  # ${point}: { reading: , because: , by: , on: }`
    expect(text).toContain(line)
    const decided = `  ${point}: { reading: 2, because: safe, by: A. Martin, on: 2026-11-23 }`
    expect(read(text.replace(line, decided)).decisions[point]?.reading).toBe(2)
  }
})

test('comments fit on 80 columns, and no line ends in a blank', () => {
  const open = [...ids.map(fact => ({ fact })), { decide: 'A-1' as const }]
  const lines = textOf('p', empty, { operator: {}, answers: {} }, open).split('\n')
  expect(lines.filter(line => line.length > 80 || /\s$/.test(line))).toEqual([])
  expect(textOf('p', empty, { operator: {}, answers: {} })).not.toContain('\n\n\n')
})

test('a new file reads like one written by hand', () => {
  const found: FoundProduct = {
    name: { value: '@pulse/app', from: 'package.json' },
    version: { value: '1.10', from: 'package.json' },
    sboms: ['sbom.cdx.json'],
    lockFiles: [],
  }
  const operator = { name: 'Pulse SAS', country: 'FR' }
  const answers = { kind: 'software', coreFunctionality: 'none of Annex III or IV', operatorRole: 'manufacturer' }
  const judgements = { coreFunctionality: { because: 'it shows readings: nothing else', by: 'A. Martin' } }
  const open: readonly Question[] = [{ fact: 'placedOnMarket' }, { fact: 'mdrApplies' }]
  expect(textOf('app', found, { operator, answers, judgements }, open)).toMatchSnapshot()
})

test('an id is made of whatever name there is', () => {
  const idOf = (name: string) => newProductFile(name, empty, { operator: {}, answers: {} }, day).product.id
  expect(['@pulse/App', 'Prévu  2', 'продукт', '', '-a-', 'x'.repeat(99)].map(idOf)).toEqual([
    'pulse-app',
    'prevu-2',
    'product',
    'product',
    'a',
    'x'.repeat(60),
  ])
})

test('what still decides is asked first of the scope, then of all else, and ends when the Act does not apply', () => {
  const asked = (answers: Draft['answers'], goesOn = false) =>
    stillDeciding(answers, now, goesOn).flatMap(question => ('fact' in question ? [question.fact] : []))
  expect(asked({})[0]).toBe('kind')
  expect(asked({})).not.toContain('coreFunctionality')
  expect(asked({}, true)).toContain('coreFunctionality')
  expect(asked({ kind: 'no digital elements' })).toEqual([])
  expect(asked({ mdrApplies: true })).toEqual([])
})
