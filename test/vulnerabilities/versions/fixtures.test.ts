import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Ecosystem, orders } from '../../../src/vulnerabilities/versions/index.ts'
import type { Order } from '../../../src/vulnerabilities/versions/order.ts'
import { testWithShared } from '../../shared-data.ts'
import { mistakes, readPairs } from './read-fixture.ts'

const folder = new URL('../../../src/vulnerabilities/versions/', import.meta.url)
const shared = ['index.ts', 'order.ts', 'semver.ts']
const files = readdirSync(folder).filter(file => !shared.includes(file))

const rows: readonly [Ecosystem, Order][] = Object.entries(orders).map(([name, order]) => [name as Ecosystem, order])

describe.each(files)('%s', file => {
  test('is in the table of orders', async () => {
    const module: object = await import(new URL(file, folder).href)
    expect(rows.filter(([, order]) => Object.values(module).includes(order))).not.toEqual([])
  })

  test('orders the versions of its fixture as the fixture says', async () => {
    const module: object = await import(new URL(file, folder).href)
    const [row] = rows.filter(([, order]) => Object.values(module).includes(order))
    const pairs = readPairs(join(import.meta.dirname, 'fixtures', file.replace(/\.ts$/, '.txt')))
    expect(pairs.length).toBeGreaterThan(20)
    expect(row && mistakes(row[1], pairs)).toEqual([])
    expect(row && pairs.flatMap(({ a, b }) => [a, b]).filter(version => !row[1].isVersion(version))).toEqual([])
  })
})

test('every order has a row', () => {
  expect(files).toHaveLength(new Set(rows.map(([, order]) => order)).size)
})

testWithShared('advisories/osv-schema.json', 'the names of ecosystems are those of the OSV schema', path => {
  const schema: { readonly $defs: { readonly ecosystemName: { readonly enum: readonly string[] } } } = JSON.parse(
    readFileSync(path, 'utf8'),
  )
  expect(rows.map(([name]) => name).filter(name => !schema.$defs.ecosystemName.enum.includes(name))).toEqual([])
})

test('a wrong pair is seen, in either direction and by key', () => {
  expect(mistakes(orders.npm, [{ a: '1.0.0', b: '2.0.0', sign: 1 }])).toEqual(['1.0.0 2.0.0'])
  expect(mistakes(orders.npm, [{ a: '1.0.0', b: '1.0.0', sign: 1 }])).toEqual(['1.0.0 1.0.0'])
  const oneWay: Order = { isVersion: () => true, compare: a => (a === '1' ? -1 : 0) }
  expect(mistakes(oneWay, [{ a: '1', b: '2', sign: -1 }])).toEqual(['1 2'])
  const otherKeys: Order = { ...orders.npm, key: version => (version === '1' ? 'b' : 'a') }
  expect(mistakes(otherKeys, [{ a: '1', b: '2', sign: -1 }])).toEqual(['1 2'])
})
