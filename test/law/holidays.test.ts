import { expect, test } from 'vitest'
import { type PlainDate, plainDate } from '../../src/kit/index.ts'
import { instantOfLocal } from '../../src/kit/time.ts'
import { weekdayOf } from '../../src/law/calendar-days.ts'
import { easter, orthodoxEaster } from '../../src/law/dated/feasts.ts'
import { holidays } from '../../src/law/dated/holidays.ts'
import { type MemberState, memberStates } from '../../src/law/dated/member-states.ts'
import { zoneOf } from '../../src/law/dated/zones.ts'
import { holidaysOf } from '../../src/law/public-holidays.ts'
import { isWeekend } from '../../src/law/working-days.ts'

const states = Object.keys(memberStates) as readonly MemberState[]

/** The holidays of a year as `MM-DD`, or only those that are no Saturday or Sunday. */
function holidaysIn(state: MemberState, year: number, onlyWeekdays = false): readonly string[] {
  const days = [...holidaysOf(holidays, state).days].filter(day => day.startsWith(String(year)))
  return days.filter(day => !onlyWeekdays || !isWeekend(day)).map(day => day.slice(5))
}

function unsureIn(state: MemberState, year: number): readonly string[] {
  const days = [...holidaysOf(holidays, state).unsure].filter(day => day.startsWith(String(year)))
  return days.filter(day => !isWeekend(day)).map(day => day.slice(5))
}

test.each([
  [1818, '03-22', undefined],
  [1943, '04-25', '04-25'],
  [1954, '04-18', '04-25'],
  [1981, '04-19', '04-26'],
  [2000, '04-23', '04-30'],
  [2008, '03-23', '04-27'],
  [2024, '03-31', '05-05'],
  [2025, '04-20', '04-20'],
  [2026, '04-05', '04-12'],
  [2027, '03-28', '05-02'],
  [2028, '04-16', '04-16'],
  [2038, '04-25', '04-25'],
  // A year in which the full moon of 18 April is taken a day earlier, and Easter so a week.
  [3165, '04-18', undefined],
])('Easter of %i is on %s, of the orthodox churches on %s', (year, western, orthodox) => {
  expect(easter(year).slice(5)).toBe(western)
  if (orthodox) expect(orthodoxEaster(year).slice(5)).toBe(orthodox)
})

test('every Easter is a Sunday from 22 March to 25 April, the orthodox one the same or one to five weeks later', () => {
  for (let year = 1900; year <= 2099; year++) {
    expect(weekdayOf(easter(year))).toBe('Sunday')
    expect(weekdayOf(orthodoxEaster(year))).toBe('Sunday')
    expect(easter(year) >= `${year}-03-22` && easter(year) <= `${year}-04-25`).toBe(true)
    expect(orthodoxEaster(year) >= easter(year) && orthodoxEaster(year) <= `${year}-05-08`).toBe(true)
  }
})

test('each Member State has one row and one zone that exists', () => {
  expect(holidays.rows.map(({ state }) => state).toSorted()).toEqual(states.toSorted())
  for (const state of states) {
    const noon = { day: plainDate('2026-12-01'), timeMs: 12 * 3_600_000 }
    expect(['Europe', 'Asia']).toContain(zoneOf(state).split('/')[0])
    expect(new Date(instantOfLocal(noon, zoneOf(state)).ms).getUTCHours(), state).toBeOneOf([10, 11, 12])
  }
})

test.each(states)('%s keeps New Year and Christmas, and as many holidays a year as a Member State has', state => {
  const { days, unsure } = holidaysOf(holidays, state)
  expect([...unsure].filter(day => days.has(day))).toEqual([])
  for (const { year } of holidays.years) {
    const inYear = [...days].filter(day => day.startsWith(`${year}`)).map(day => day.slice(5))
    expect(inYear).toEqual(expect.arrayContaining(['01-01', '12-25']))
    expect(inYear.length, `${year}`).toBeOneOf([8, 9, 10, 11, 12, 13, 14, 15])
  }
})

test.each<readonly [MemberState, number, string]>([
  ['AT', 2026, '01-01 01-06 04-06 05-01 05-14 05-25 06-04 10-26 12-08 12-25'],
  ['BE', 2026, '01-01 04-06 05-01 05-14 05-25 07-21 11-11 12-25'],
  ['CZ', 2026, '01-01 04-03 04-06 05-01 05-08 07-06 09-28 10-28 11-17 12-24 12-25'],
  ['DE', 2026, '01-01 04-03 04-06 05-01 05-14 05-25 12-25'],
  ['DK', 2027, '01-01 03-25 03-26 03-29 05-06 05-17'],
  ['EE', 2027, '01-01 02-24 03-26 06-23 06-24 08-20 12-24'],
  ['ES', 2026, '01-01 01-06 04-03 05-01 10-12 12-08 12-25'],
  ['FI', 2027, '01-01 01-06 03-26 03-29 05-06 12-06'],
  ['FR', 2027, '01-01 03-29 05-06 05-17 07-14 11-01 11-11'],
  ['GR', 2026, '01-01 01-06 02-23 03-25 04-10 04-13 05-01 06-01 10-28 12-25'],
  ['HR', 2026, '01-01 01-06 04-06 05-01 06-04 06-22 08-05 11-18 12-25'],
  ['HU', 2026, '01-01 04-03 04-06 05-01 05-25 08-20 10-23 12-25'],
  ['IE', 2026, '01-01 02-02 03-17 04-06 05-04 06-01 08-03 10-26 12-25'],
  ['IE', 2027, '01-01 02-01 03-17 03-29 05-03 06-07 08-02 10-25'],
  ['IT', 2027, '01-01 01-06 03-29 06-02 10-04 11-01 12-08'],
  ['LT', 2026, '01-01 02-16 03-11 04-06 05-01 06-24 07-06 11-02 12-24 12-25'],
  ['LU', 2026, '01-01 04-06 05-01 05-14 05-25 06-23 12-25'],
  ['LV', 2028, '04-14 04-17 05-01 05-04 06-23 11-20 12-25 12-26'],
  ['MT', 2026, '01-01 02-10 03-19 03-31 04-03 05-01 06-29 09-08 09-21 12-08 12-25'],
  ['NL', 2026, '01-01 04-03 04-06 04-27 05-05 05-14 05-25 12-25'],
  ['PL', 2026, '01-01 01-06 04-06 05-01 06-04 11-11 12-24 12-25'],
  ['PT', 2026, '01-01 04-03 05-01 06-04 06-10 10-05 12-01 12-08 12-25'],
  ['RO', 2026, '01-01 01-02 01-06 01-07 04-10 04-13 05-01 06-01 11-30 12-01 12-25'],
  ['SE', 2026, '01-01 01-06 04-03 04-06 05-01 05-14 12-25'],
  ['SI', 2026, '01-01 01-02 04-06 04-27 05-01 06-25 12-25'],
  ['SK', 2026, '01-01 01-06 04-03 04-06 05-01 12-24 12-25'],
  ['BG', 2026, '01-01 03-03 04-10 04-13 05-01 05-06 09-22 12-24 12-25'],
  ['CY', 2027, '01-01 01-06 03-15 03-25 04-01 04-30 05-03 06-21 10-01 10-28'],
])('the weekdays that are holidays in %s in %i', (state, year, expected) => {
  expect(holidaysIn(state, year, true).toSorted().join(' ')).toBe(expected)
})

test('a holiday that always falls on a Saturday is there, though it moves no period', () => {
  expect(holidaysIn('SE', 2026)).toEqual(expect.arrayContaining(['06-20', '10-31']))
  expect(holidaysIn('FI', 2026)).toEqual(expect.arrayContaining(['06-20', '10-31']))
})

test('in place of a holiday on a weekend comes a working day of its own: in Latvia by law, elsewhere perhaps', () => {
  expect(unsureIn('IE', 2027)).toEqual(['12-27', '12-28'])
  expect(unsureIn('IE', 2028)).toEqual(['01-03'])
  expect(unsureIn('BG', 2026)).toEqual(['05-25', '09-07', '12-28'])
  expect(unsureIn('BG', 2027)).toEqual(['05-04', '12-27', '12-28', '11-01'])
  expect(unsureIn('LV', 2028)).toEqual([])
})

test('what we are not sure of says why, and is no holiday', () => {
  for (const { unsure = [] } of holidays.rows)
    for (const { why, feasts } of unsure) expect([why.length > 20, feasts.length > 0]).toEqual([true, true])
  expect(holidaysOf(holidays, 'IT').days.has(plainDate('2026-12-08'))).toBe(false)
  expect(holidaysOf(holidays, 'IT').days.has(plainDate('2027-12-08'))).toBe(true)
  expect(unsureIn('SK', 2026)).toEqual(['05-08', '09-15'])
  expect(unsureIn('GR', 2027)).toEqual(['05-04'])
})

test('only a year whose list has appeared counts as published', () => {
  expect([...holidaysOf(holidays, 'FR').publishedYears]).toEqual([2026])
  expect(holidays.years.map(({ year }) => year)).toEqual([2026, 2027, 2028, 2029])
  const without: PlainDate[] = [...holidaysOf({ ...holidays, years: [] }, 'FR').days]
  expect(without).toEqual([])
})
