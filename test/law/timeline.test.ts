import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { isOpen, type Milestone, type Product, timelineOf } from '../../src/law/index.ts'
import { milestoneIds } from '../../src/law/milestone.ts'
import { makeProduct } from './make-product.ts'

const ordinary: Readonly<Record<string, boolean | string>> = parse(
  readFileSync(new URL('../cases/ordinary.yaml', import.meta.url), 'utf8'),
)

function product(stated: Readonly<Record<string, boolean | string>>, asOf = '2026-11-23'): Product {
  return makeProduct({ facts: { ...ordinary, operatorRole: 'manufacturer', ...stated }, asOf })
}

function find(p: Product, id: string): Milestone {
  const found = timelineOf(p).find(({ verdict }) => verdict.id === id)
  if (!found) throw new Error(`no milestone ${id}`)
  return found
}

test('a product on the market is to be reported on since 11 September 2026', () => {
  const { from, verdict } = find(product({ placedOnMarket: '2025-05-05' }), 'art-71.reporting-applies')
  expect([from, verdict.value]).toEqual(['2026-09-11', true])
})

test('a product that comes later is to be reported on from its first day on the market', () => {
  const p = product({ placedOnMarket: '2028-01-17' })
  expect(find(p, 'art-71.reporting-applies').from).toBe('2028-01-17')
  expect(find(p, 'art-71.manufacturer-duties-apply').from).toBe('2028-01-17')
})

test('what a product placed earlier is spared, it is spared from the day on which the Act applies as a whole', () => {
  expect(find(product({ placedOnMarket: '2020-05-01' }), 'art-69.only-reporting').from).toBe('2027-12-11')
  expect(find(product({ placedOnMarket: '2026-05-01' }), 'art-69.only-reporting').from).toBe('2027-12-11')
})

test('a product of which nobody knows the day has the days of the Act', () => {
  const p = product({})
  expect(find(p, 'art-71.reporting-applies').verdict.value).toBe(true)
  expect(find(p, 'art-71.manufacturer-duties-apply')).toMatchObject({
    from: '2027-12-11',
    verdict: { value: 'unknown' },
  })
})

test('the last day before the Act applies is still early, the day itself is not', () => {
  expect(find(product({ placedOnMarket: '2027-12-10' }), 'art-71.manufacturer-duties-apply').verdict.value).toBe(false)
  expect(find(product({ placedOnMarket: '2027-12-11' }), 'art-71.manufacturer-duties-apply').verdict.value).toBe(true)
})

test('nobody can have modified it since 11 December 2027 before that day', () => {
  const stated = { placedOnMarket: '2026-06-15', substantiallyModifiedSince: true }
  expect(find(product(stated, '2027-12-10'), 'art-69.only-reporting').verdict.value).toBe(true)
  expect(find(product(stated, '2027-12-11'), 'art-69.only-reporting').verdict.value).toBe(false)
})

test('certificates under other law end on 11 June 2028', () => {
  const { until, verdict } = find(product({ certificateUnderOtherLaw: true }), 'art-69.certificate-under-other-law')
  expect([until, verdict.value]).toEqual(['2028-06-11', true])
})

test('no milestone falls on 11 June 2026: the chapter that applies from then on binds no operator', () => {
  for (const role of ['manufacturer', 'importer', 'distributor']) {
    const days = timelineOf(product({ operatorRole: role, placedOnMarket: '2025-05-05' })).map(({ from }) => from)
    expect(days).not.toContain('2026-06-11')
  }
})

test('the unknown product has every milestone, and each is open', () => {
  const all = timelineOf(makeProduct({ facts: {} }))
  expect(all).toHaveLength(9)
  expect(all.filter(({ verdict }) => !isOpen(verdict.value))).toEqual([])
})

test('every timeline holds each milestone from which others go on', () => {
  const ids = timelineOf(product({})).map(({ verdict }) => verdict.id)
  expect(milestoneIds.filter(id => !ids.includes(id))).toEqual([])
})
