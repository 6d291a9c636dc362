import { expect, test } from 'vitest'
import { productsOf, readDossier } from '../../src/dossier/dossier.ts'
import { plainDate } from '../../src/kit/index.ts'
import { dated } from '../../src/law/index.ts'

async function products(text: string) {
  const { value } = await readDossier(new TextEncoder().encode(`schema: 1\n${text}`), 'cra.yaml')
  return value ? productsOf(value, plainDate('2027-12-11'), dated) : []
}

function stated(facts: object): unknown {
  return Object.fromEntries(Object.entries(facts).map(([fact, { is }]) => [fact, is]))
}

test('an offering of one piece is one product without parts', async () => {
  const [only, ...others] = await products(
    'product: { id: a, name: A, placedOnMarket: 2028-01-17 }\noperator: { role: importer }\n',
  )
  expect(others).toEqual([])
  expect(only).toMatchObject({ id: 'a', name: 'A', product: { parts: [], asOf: '2027-12-11', dated } })
  expect(stated(only?.product.facts ?? {})).toEqual({ operatorRole: 'importer', placedOnMarket: '2028-01-17' })
})

test("a module's facts are laid over those of the whole, and each keeps the place where it was stated", async () => {
  const [whole] = await products(
    'facts: { mdrApplies: false, kind: software }\nmodules:\n  - { id: cloud, facts: { kind: service } }\n',
  )
  const [cloud] = whole?.product.parts ?? []
  expect(stated(cloud?.facts ?? {})).toEqual({ mdrApplies: false, kind: 'service' })
  expect(cloud?.facts.kind?.place).toEqual({ file: 'cra.yaml', line: 4, path: 'modules[0].facts.kind' })
  expect(cloud?.facts.mdrApplies?.place).toEqual({ file: 'cra.yaml', line: 2, path: 'facts.mdrApplies' })
})

test('a module that is marketed separately is a product of its own, and no part of the whole', async () => {
  const each = await products(
    'product: { id: suite, name: Suite }\nfacts: { kind: software }\nmodules:\n  - { id: app, name: App, marketedSeparately: true, facts: { kind: hardware } }\n  - { id: cloud, marketedSeparately: false }\n',
  )
  expect(each.map(({ id, name }) => [id, name])).toEqual([
    ['suite', 'Suite'],
    ['app', 'App'],
  ])
  expect(each[0]?.product.parts.map(({ id }) => id)).toEqual(['cloud'])
  expect(stated(each[1]?.product.facts ?? {})).toEqual({ kind: 'hardware' })
  expect(each[1]?.product.parts).toEqual([])
})

test('a decision reaches every product of the offering', async () => {
  const [whole] = await products('decisions: { A-1: { reading: 1, by: A. Martin, because: it fits } }\n')
  expect(whole?.product.decisions).toEqual({ 'A-1': { reading: 1, by: 'A. Martin', because: 'it fits' } })
})

test.each([
  ['FR', true],
  ['US', false],
  ['NO', undefined],
])('an operator in %s is established in the Union: %s', async (country, is) => {
  const text = `schema: 1\noperator: { country: ${country} }\n`
  const { value } = await readDossier(new TextEncoder().encode(text), 'cra.yaml')
  expect(value?.file.facts.establishedInEU?.is).toBe(is)
})

test('what is stated of the establishment wins over what the country suggests', async () => {
  const text = 'schema: 1\noperator: { country: FR }\nfacts: { establishedInEU: false }\n'
  const { value } = await readDossier(new TextEncoder().encode(text), 'cra.yaml')
  expect(value?.file.facts.establishedInEU?.is).toBe(false)
})
