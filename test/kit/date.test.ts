import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { brusselsDay, daysBetween, instantText, isPlainDate, longDate, plainDate } from '../../src/kit/index.ts'
import { parseAsOf } from '../../src/kit/time.ts'

const year = 365.25 * 24 * 3_600_000
const date = (y: number, m: number, d: number) =>
  [String(y).padStart(4, '0'), m, d].map(n => String(n).padStart(2, '0')).join('-')

test('a day is one that exists', () => {
  const parts = fc.tuple(
    fc.integer({ min: 0, max: 9999 }),
    fc.integer({ min: 0, max: 13 }),
    fc.integer({ min: 0, max: 32 }),
  )
  fc.assert(
    fc.property(parts, ([y, m, d]) => {
      const exists = m >= 1 && m <= 12 && d >= 1 && d <= Temporal.PlainYearMonth.from({ year: y, month: m }).daysInMonth
      expect(isPlainDate(date(y, m, d))).toBe(exists)
    }),
  )
  for (const text of ['', '2027-2-1', '2027-12-11T00:00', ' 2027-12-11', '2027-02-29', '1900-02-29'])
    expect(isPlainDate(text)).toBe(false)
  expect(isPlainDate('2000-02-29')).toBe(true)
})

test('days between two days are those of the calendar', () => {
  const days = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true })
  fc.assert(
    fc.property(days, days, (a, b) => {
      const [from, to] = [a, b].map(each => plainDate(each.toISOString().slice(0, 10))) as [never, never]
      expect(daysBetween(from, to)).toBe(Temporal.PlainDate.from(from).until(to, { largestUnit: 'day' }).days)
    }),
  )
})

test('the day in Brussels is the one that the time-zone database knows, as long as the rule for summer time stands', () => {
  const instants = fc.integer({ min: 27 * year, max: 66 * year })
  fc.assert(
    fc.property(instants, ms => {
      const zoned = Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO('Europe/Brussels')
      expect(brusselsDay(ms)).toBe(zoned.toPlainDate().toString())
    }),
    { numRuns: 2000 },
  )
})

test.each([
  ['2026-11-23T22:59:59Z', '2026-11-23'],
  ['2026-11-23T23:00:00Z', '2026-11-24'],
  ['2027-07-01T21:59:59Z', '2027-07-01'],
  ['2027-07-01T22:00:00Z', '2027-07-02'],
])('%s is %s in Brussels', (instant, day) => {
  expect(brusselsDay(Date.parse(instant))).toBe(day)
  expect(parseAsOf(instant)?.day).toBe(day)
})

test('a date means its end in Brussels', () => {
  expect(parseAsOf('2027-12-11')).toEqual({ instant: '2027-12-11T22:59:59.999Z', day: '2027-12-11' })
  expect(parseAsOf('2027-07-01')).toEqual({ instant: '2027-07-01T21:59:59.999Z', day: '2027-07-01' })
})

test.each(['yesterday', '2027-02-30', '2027-12-11T09:00', '2027-12-11T25:00Z', '2027-12-11 09:00Z', '+2027-12-11', ''])(
  '%j is no moment',
  text => {
    expect(parseAsOf(text)).toBeUndefined()
  },
)

test('dates are written as people write them', () => {
  expect(longDate(plainDate('2027-12-01'))).toBe('1 December 2027')
})

test('an instant as text is what Node writes, whatever the instant', () => {
  for (let ms = -5_000_000_000_000; ms < 10_000_000_000_000; ms += 97_654_321_987)
    expect(instantText(ms)).toBe(new Date(ms).toISOString())
  expect(instantText(0)).toBe('1970-01-01T00:00:00.000Z')
  expect(instantText(-1)).toBe('1969-12-31T23:59:59.999Z')
})
