import { expect, test } from 'vitest'
import { plainDate } from '../../src/kit/index.ts'
import { answeredByDays, type Facts, isModifiedOnADaySince, timelineOf } from '../../src/law/index.ts'
import { makeProduct } from './make-product.ts'

const on = (day: string): Facts => ({ substantiallyModifiedOn: { is: plainDate(day), by: 'A. Martin' } })

test('a day of modification on or after 11 December 2027 says that there was one since, in the name of who stated it', () => {
  expect(answeredByDays(on('2027-12-11'))).toEqual({ substantiallyModifiedSince: { is: true, by: 'A. Martin' } })
  expect(answeredByDays(on('2029-05-02'))).toEqual({ substantiallyModifiedSince: { is: true, by: 'A. Martin' } })
})

test('an earlier day says nothing of what came later, and no day says nothing', () => {
  expect(answeredByDays(on('2027-12-10'))).toEqual({})
  expect(answeredByDays({})).toEqual({})
})

test('what the day answers agrees with what the rules reckon from it', () => {
  for (const day of ['2026-01-01', '2027-12-10', '2027-12-11', '2030-02-28']) {
    const p = makeProduct({ facts: { substantiallyModifiedOn: day } })
    expect(isModifiedOnADaySince(p).value).toBe('substantiallyModifiedSince' in answeredByDays(p.facts))
  }
})

test('the duties of a product that the day answers for begin with that day', () => {
  const stated = makeProduct({ facts: { placedOnMarket: '2026-06-15', substantiallyModifiedOn: '2029-05-02' } })
  const p = { ...stated, facts: { ...answeredByDays(stated.facts), ...stated.facts } }
  const duties = timelineOf(p).find(({ verdict }) => verdict.id === 'art-71.manufacturer-duties-apply')
  expect(duties?.from).toBe('2029-05-02')
  expect(p.facts.substantiallyModifiedSince?.is).toBe(true)
})
