import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../src/kit/index.ts'
import { documentsKeptUntil, tracedUntil, updateAvailableUntil } from '../../src/law/index.ts'
import { plusYears } from '../../src/law/retention.ts'

const day = plainDate

/** Any day from 1900 to 2300, 29 February among them more often than the calendar has it. */
const days: fc.Arbitrary<PlainDate> = fc
  .record({
    year: fc.oneof(fc.integer({ min: 1900, max: 2300 }), fc.constantFrom(2000, 2024, 2028, 2096, 2100)),
    monthAndDay: fc.oneof(
      fc.constantFrom('02-29', '02-28', '03-01', '12-31', '01-01'),
      fc.tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 })).map(([month, date]) => {
        return [month, date].map(part => String(part).padStart(2, '0')).join('-')
      }),
    ),
  })
  .map(({ year, monthAndDay }) => {
    const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
    return day(`${year}-${monthAndDay === '02-29' && !isLeap ? '02-28' : monthAndDay}`)
  })

test('a period of years ends with the day of the same date', () => {
  expect(plusYears(day('2028-01-15'), 5)).toBe('2033-01-15')
  expect(plusYears(day('2027-12-11'), 10)).toBe('2037-12-11')
  expect(plusYears(day('2027-12-31'), 0)).toBe('2027-12-31')
})

test('one that begins on 29 February ends with 28 February where the year has no such day', () => {
  expect(plusYears(day('2028-02-29'), 5)).toBe('2033-02-28')
  expect(plusYears(day('2028-02-29'), 10)).toBe('2038-02-28')
  expect(plusYears(day('2096-02-29'), 4)).toBe('2100-02-28')
})

test('one that begins on 29 February ends with 29 February where the year has it', () => {
  expect(plusYears(day('2028-02-29'), 4)).toBe('2032-02-29')
  expect(plusYears(day('1996-02-29'), 4)).toBe('2000-02-29')
})

test('one that begins on 28 February never ends with a leap day', () => {
  expect(plusYears(day('2027-02-28'), 1)).toBe('2028-02-28')
})

test('parts of a year are whole months', () => {
  expect(plusYears(day('2028-01-31'), 1.5)).toBe('2029-07-31')
  expect(plusYears(day('2028-01-31'), 1 / 12)).toBe('2028-02-29')
  expect(plusYears(day('2028-01-15'), 4.99)).toBe('2033-01-15')
})

test('no number of years, however large, is more than can be written down', () => {
  expect(plusYears(day('9995-06-30'), 10)).toBe('9999-12-31')
  expect(plusYears(day('9999-12-31'), 1)).toBe('9999-12-31')
  expect(plusYears(day('9999-11-30'), 1 / 12)).toBe('9999-12-31')
  expect(plusYears(day('9989-11-30'), 10)).toBe('9999-11-30')
  expect(plusYears(day('2028-01-15'), 1e300)).toBe('9999-12-31')
})

test('documents are kept for ten years, or for the support period where that is longer', () => {
  expect(documentsKeptUntil(day('2028-01-15'), day('2033-01-31'))).toBe('2038-01-15')
  expect(documentsKeptUntil(day('2028-01-15'), day('2043-01-31'))).toBe('2043-01-31')
  expect(documentsKeptUntil(day('2028-01-15'), day('2038-01-15'))).toBe('2038-01-15')
})

test('an update stays available for ten years after it was issued, or for the rest of the support period', () => {
  expect(updateAvailableUntil(day('2029-06-01'), day('2033-01-31'))).toBe('2039-06-01')
  expect(updateAvailableUntil(day('2029-06-01'), day('2050-01-31'))).toBe('2050-01-31')
  expect(updateAvailableUntil(day('2033-01-31'), day('2033-01-31'))).toBe('2043-01-31')
})

test('who supplied what can be named for ten years', () => {
  expect(tracedUntil(day('2028-02-29'))).toBe('2038-02-28')
})

test('the end is never earlier than either limb, and always one of the two', () => {
  fc.assert(
    fc.property(days, days, (from, supportEnd) => {
      const tenYears = plusYears(from, 10)
      for (const until of [documentsKeptUntil(from, supportEnd), updateAvailableUntil(from, supportEnd)]) {
        expect(until >= tenYears && until >= supportEnd).toBe(true)
        expect([tenYears, supportEnd]).toContain(until)
      }
      expect(tracedUntil(from)).toBe(tenYears)
    }),
  )
})

test('a later day never gives an earlier end, and the date stays but for leap days', () => {
  fc.assert(
    fc.property(days, days, fc.integer({ min: 0, max: 100 }), (one, other, years) => {
      const [first, second] = [one, other].toSorted() as [PlainDate, PlainDate]
      expect(plusYears(first, years) <= plusYears(second, years)).toBe(true)
      const end = plusYears(one, years)
      expect(Number(end.slice(0, 4))).toBe(Number(one.slice(0, 4)) + years)
      if (!one.endsWith('02-29')) expect(end.slice(4)).toBe(one.slice(4))
    }),
  )
})
