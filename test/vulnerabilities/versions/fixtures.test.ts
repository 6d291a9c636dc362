import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { type Ecosystem, orders } from '../../../src/vulnerabilities/versions/index.ts'
import type { Order } from '../../../src/vulnerabilities/versions/order.ts'
import { mistakes, readPairs } from './read-fixture.ts'

const folder = new URL('../../../src/vulnerabilities/versions/', import.meta.url)
const shared = ['index.ts', 'order.ts', 'semver.ts']
const files = readdirSync(folder).filter(file => !shared.includes(file))

const rows: readonly [Ecosystem, Order][] = Object.entries(orders).map(([name, order]) => [name as Ecosystem, order])

describe.each(files)('%s', file => {
  test('is in the table of orders', async () => {
    const module: object = await import(new URL(file, folder).href)
    expect(rows.filter(([, order]) => Object.values(module).includes(order))).toHaveLength(1)
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

test('the table has no row without a file, and its names are those of OSV', () => {
  expect(rows.map(([name]) => name).toSorted()).toEqual(['Go', 'Maven', 'PyPI', 'npm'])
  expect(files).toHaveLength(rows.length)
})

test('a wrong pair is seen, in either direction and by key', () => {
  expect(mistakes(orders.npm, [{ a: '1.0.0', b: '2.0.0', sign: 1 }])).toEqual(['1.0.0 2.0.0'])
  expect(mistakes(orders.npm, [{ a: '1.0.0', b: '1.0.0', sign: 1 }])).toEqual(['1.0.0 1.0.0'])
  const oneWay: Order = { isVersion: () => true, compare: a => (a === '1' ? -1 : 0) }
  expect(mistakes(oneWay, [{ a: '1', b: '2', sign: -1 }])).toEqual(['1 2'])
  const otherKeys: Order = { ...orders.npm, key: version => (version === '1' ? 'b' : 'a') }
  expect(mistakes(otherKeys, [{ a: '1', b: '2', sign: -1 }])).toEqual(['1 2'])
})
