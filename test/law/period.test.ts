import { expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../src/kit/index.ts'
import { register } from '../../src/law/act/register.ts'
import { addMonths } from '../../src/law/calendar-days.ts'
import type { MemberState } from '../../src/law/dated/member-states.ts'
import { days, hours, months, type Place, periodFlags } from '../../src/law/period.ts'
import { at, ends, place, utc } from './moments.ts'

const hourMs = 3_600_000

/** A place without holidays, by the name of its zone. */
function clocksOf(zone: string): Place {
  return { zone, holidays: { days: new Set(), unsure: new Set(), publishedYears: new Set() } }
}

test('24 and 72 hours from Christmas Eve end on Christmas Day and on a Sunday', () => {
  const aware = at('2026-12-24T16:40:00+01:00')
  expect(ends(hours(24, aware, place('FR')))).toEqual(['2026-12-25T15:40:00Z', '2026-12-25T16:00:00Z'])
  const notification = hours(72, aware, place('FR'))
  expect(utc(notification.safe)).toBe('2026-12-27T15:40:00Z')
  expect(notification.workingDays).toEqual({ touched: 1, whole: 0 })
  expect(notification.flags).toEqual(['fewer than two working days'])
})

test('14 days that end on 11 November end a day later in France, where it is a holiday, than in Germany', () => {
  const measure = at('2026-10-28T09:00:00+01:00')
  const [france, germany] = [days(14, measure, place('FR')), days(14, measure, place('DE'))]
  expect([france.nominalDay, france.latestDay]).toEqual(['2026-11-11', '2026-11-12'])
  expect(utc(france.latest)).toBe('2026-11-12T23:00:00Z')
  expect([germany.nominalDay, germany.latestDay]).toEqual(['2026-11-11', '2026-11-11'])
  expect(utc(germany.latest)).toBe('2026-11-11T23:00:00Z')
  expect([france.safe, germany.safe].map(utc)).toEqual(['2026-11-11T08:00:00Z', '2026-11-11T08:00:00Z'])
})

test('hours follow the readings of R-3 that they name, and the safe one is what the register calls safe', () => {
  const { reading } = hours(24, at('2026-11-20T19:45:00+01:00'), place('FR'))
  expect(reading).toEqual({ open: 'R-3', safe: register['R-3'].safe, latest: 2 })
  expect(register['R-3'].readings[reading.safe - 1]).toContain('elapsed')
  expect(register['R-3'].readings[reading.latest - 1]).toContain('full hours')
})

test.each([
  ['on the hour, that hour is left out whole', '2026-10-12T17:00:00+02:00', '2026-10-13T16:00:00Z'],
  ['a millisecond before the hour', '2026-10-12T16:59:59.999+02:00', '2026-10-13T15:00:00Z'],
  ['less than a millisecond before the hour', '2026-10-12T16:59:59.9999999+02:00', '2026-10-13T15:00:00Z'],
  ['at the end of a year', '2026-12-31T23:59:59.5+01:00', '2027-01-01T23:00:00Z'],
  ['before 1970', '1969-12-31T23:10:00.25+01:00', '1970-01-01T23:00:00Z'],
  ['in the first 02:30 of the two', '2026-10-25T02:30:00+02:00', '2026-10-26T01:00:00Z'],
  ['in the second 02:30 of the two', '2026-10-25T02:30:00+01:00', '2026-10-26T02:00:00Z'],
  ['just before the clocks go forward', '2027-03-28T01:59:00+01:00', '2027-03-29T01:00:00Z'],
])('24 full hours: %s', (_, aware, latest) => {
  const period = hours(24, at(aware), place('FR'))
  expect(utc(period.latest)).toBe(latest)
  expect(period.safe).toBe(at(aware).ms + 24 * hourMs)
})

test('full hours are those of the clocks of the place: half an hour apart where these are', () => {
  expect(utc(hours(24, at('2026-06-01T10:10:00Z'), clocksOf('Asia/Kolkata')).latest)).toBe('2026-06-02T10:30:00Z')
  expect(utc(hours(24, at('2026-06-01T10:10:00Z'), clocksOf('Asia/Kathmandu')).latest)).toBe('2026-06-02T10:15:00Z')
  // Dublin kept 25 minutes and 21 seconds behind Greenwich then.
  expect(utc(hours(24, at('1900-06-01T10:10:00Z'), clocksOf('Europe/Dublin')).latest)).toBe('1900-06-02T10:25:21Z')
})

test('working days are counted in the period as full hours make it, touched and whole', () => {
  const count = (text: string, state: MemberState) => hours(72, at(text), place(state)).workingDays
  expect(count('2026-11-30T23:59:00+01:00', 'DE')).toEqual({ touched: 3, whole: 3 })
  expect(count('2026-12-01T00:00:00+01:00', 'DE')).toEqual({ touched: 4, whole: 2 })
  expect(count('2026-11-27T23:30:00+01:00', 'DE')).toEqual({ touched: 1, whole: 1 })
})

test('a shorter period than two days is never told to have too few working days', () => {
  const saturday = at('2026-11-21T10:00:00+01:00')
  expect(hours(24, saturday, place('DE')).workingDays.touched).toBe(0)
  expect(hours(24, saturday, place('DE')).flags).toEqual([])
  expect(hours(48, at('2026-11-20T23:30:00+01:00'), place('DE')).flags).toEqual(['fewer than two working days'])
})

test('elapsed days that would pass the end of the last day give way to the time of day of the event', () => {
  const late = (text: string) => utc(days(14, at(text), place('FR')).safe)
  expect(late('2027-03-16T22:59:59.999+01:00')).toBe('2027-03-30T21:59:59.999Z')
  expect(late('2027-03-16T23:00:00+01:00')).toBe('2027-03-30T21:00:00Z')
  expect(late('2027-03-16T23:30:00+01:00')).toBe('2027-03-30T21:30:00Z')
  // The last day as counted is a Sunday: the safe end stays on it, though the period moves on to a Tuesday.
  expect(late('2027-03-14T23:30:00+01:00')).toBe('2027-03-28T21:30:00Z')
  // In 1942 the clocks of the Azores skipped the last hour of 14 March, and midnight with it.
  const beforeMidnight = days(14, at('1942-03-01T01:59:59.999Z'), clocksOf('Atlantic/Azores'))
  expect(beforeMidnight.nominalDay).toBe('1942-03-14')
  expect(utc(beforeMidnight.safe)).toBe('1942-03-15T00:59:59.999Z')
})

test('an event of another date where it was written down is flagged, and the earlier day is the one not to pass', () => {
  const west = days(14, at('2026-11-02T18:00:00-08:00'), place('FR'))
  expect([west.nominalDay, west.prudentDay]).toEqual(['2026-11-17', '2026-11-16'])
  expect(utc(west.safe)).toBe('2026-11-17T02:00:00Z')
  expect(west.flags).toEqual(['date differs by zone'])
  const east = days(14, at('2026-11-03T02:00:00+09:00'), place('FR'))
  expect([east.nominalDay, east.prudentDay, east.flags]).toEqual(['2026-11-16', '2026-11-16', ['date differs by zone']])
  const { offsetMs: _, ...unwritten } = at('2026-11-02T18:00:00-08:00')
  expect(days(14, unwritten, place('FR')).flags).toEqual([])
})

test('a month that is shorter where the event was written down is kept to', () => {
  const period = months(1, at('2027-02-28T18:00:00-08:00'), place('FR'))
  expect([period.nominalDay, period.prudentDay]).toEqual(['2027-04-01', '2027-03-28'])
  expect(utc(period.safe)).toBe('2027-03-29T02:00:00Z')
  // The clocks of the place go forward on the way, so that here it ends first.
  expect(utc(months(1, at('2027-03-01T18:00:00-08:00'), place('FR')).safe)).toBe('2027-04-02T01:00:00Z')
  const longer = months(1, at('2027-01-31T18:00:00-08:00'), place('FR'))
  expect([longer.nominalDay, longer.prudentDay, utc(longer.safe)]).toEqual([
    ...['2027-03-01', '2027-02-28', '2027-03-01T02:00:00Z'],
  ])
})

test('a month whose last day skips the time of the event ends safely at the skip; where it comes twice, at the first', () => {
  expect(utc(months(1, at('2027-02-28T02:30:00+01:00'), place('FR')).safe)).toBe('2027-03-28T01:00:00Z')
  expect(utc(months(1, at('2026-09-25T02:30:00+02:00'), place('FR')).safe)).toBe('2026-10-25T00:30:00Z')
})

test.each([
  ['31 December', '2026-12-31', '2027-01-31'],
  ['30 January', '2027-01-30', '2027-02-28'],
  ['30 January of a leap year', '2028-01-30', '2028-02-29'],
  ['28 February', '2027-02-28', '2027-03-28'],
  ['31 August', '2027-08-31', '2027-09-30'],
])('a month from %s', (_, day, later) => {
  expect(addMonths(plainDate(day), 1)).toBe(later)
  expect(months(1, at(`${day}T12:00:00Z`), clocksOf('UTC')).nominalDay).toBe(later)
})

test('a day that may be a holiday extends no period, and is told', () => {
  const unsure = days(14, at('2026-11-24T10:00:00+01:00'), place('IT'))
  expect([unsure.nominalDay, unsure.latestDay, unsure.flags]).toEqual(['2026-12-08', '2026-12-08', ['holiday unsure']])
  const moved = days(14, at('2026-12-12T10:00:00Z'), place('IE'))
  expect([moved.nominalDay, moved.latestDay, moved.flags]).toEqual(['2026-12-26', '2026-12-28', ['holiday unsure']])
  const sure = days(14, at('2026-11-24T10:00:00+01:00'), place('AT'))
  expect([sure.latestDay, sure.flags]).toEqual(['2026-12-09', []])
})

test('a period that ends in a year without a list is flagged, also where it only moves into it or out of it', () => {
  const france = days(14, at('2026-12-12T10:00:00+01:00'), place('FR'))
  expect([france.nominalDay, france.latestDay, france.flags]).toEqual(['2026-12-26', '2026-12-28', []])
  const moving = (...publishedYears: readonly number[]) => {
    const holidays = { days: new Set([plainDate('2026-12-31')]), unsure: new Set<PlainDate>() }
    const where = { zone: 'Europe/Paris', holidays: { ...holidays, publishedYears: new Set(publishedYears) } }
    const { nominalDay, latestDay, flags } = days(14, at('2026-12-17T10:00:00+01:00'), where)
    expect([nominalDay, latestDay]).toEqual(['2026-12-31', '2027-01-01'])
    return flags
  }
  expect(moving(2026)).toEqual(['holidays not published'])
  expect(moving(2027)).toEqual(['holidays not published'])
  expect(moving(2026, 2027)).toEqual([])
})

test('each flag is a sentence of ours that cites what it rests on', () => {
  for (const { says } of Object.values(periodFlags)) expect(says).toMatch(/^[A-Z].*\.$/)
})
