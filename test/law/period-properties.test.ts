import fc from 'fast-check'
import { expect, test } from 'vitest'
import { daysBetween } from '../../src/kit/index.ts'
import { localTimeAt } from '../../src/kit/time.ts'
import { addDays } from '../../src/law/calendar-days.ts'
import { days, hours, type Moment, months, type Place } from '../../src/law/period.ts'
import { isWorkingDay } from '../../src/law/working-days.ts'
import { sample } from '../sample.ts'
import { place } from './moments.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

const zones = [
  ...['Europe/Lisbon', 'Europe/Dublin', 'Europe/Berlin', 'Europe/Helsinki', 'Europe/Athens'],
  ...['America/Los_Angeles', 'Asia/Tokyo', 'Australia/Lord_Howe', 'Africa/Casablanca', 'Atlantic/Azores'],
]

/** Clocks have not moved by more at once in these zones, as far back as they are looked at. */
const largestChange = 2 * hourMs

/** A lookup of a zone takes ten microseconds, so that the check has time for a sample; the long run has it for all. */
const runs = sample(500, 100_000)
const timeoutMs = 600_000

const instants = fc.oneof(
  fc.integer({ min: Date.UTC(1900, 0, 1), max: Date.UTC(2100, 0, 1) }),
  fc.integer({ min: Date.UTC(2026, 8, 11), max: Date.UTC(2029, 11, 1) }),
  // Around both changes of the clocks, where arithmetic of dates goes wrong.
  fc.integer({ min: Date.UTC(2027, 2, 12), max: Date.UTC(2027, 2, 30) }),
  fc.integer({ min: Date.UTC(2026, 9, 23), max: Date.UTC(2026, 9, 27) }),
)
const states = (['FR', 'DE', 'GR', 'BG'] as const).map(place)
const places = fc.constantFrom(...zones.flatMap(zone => states.map((each): Place => ({ ...each, zone }))))

test(
  'whatever the instant and the zone, hours do not drift with the clocks, and the safe end is the earlier one',
  () => {
    fc.assert(
      fc.property(instants, places, fc.constantFrom(24, 72), (ms, where, count) => {
        const { safe, latest, workingDays } = hours(count, { ms }, where)
        expect(safe - ms).toBe(count * hourMs)
        expect(latest).toBeGreaterThan(safe)
        expect(latest - safe).toBeLessThanOrEqual(hourMs)
        expect(workingDays.touched - workingDays.whole).toBeGreaterThanOrEqual(0)
        expect(workingDays.touched - workingDays.whole).toBeLessThanOrEqual(2)
      }),
      { numRuns: runs },
    )
  },
  timeoutMs,
)

test.each([
  ['14 days', (from: Moment, where: Place) => days(14, from, where), [14, 14]],
  ['a month', (from: Moment, where: Place) => months(1, from, where), [28, 31]],
] as const)(
  'whatever the instant and the zone, %s end with a working day, and safely not after the day as counted',
  (...[, count, [least, most]]) => {
    fc.assert(
      fc.property(instants, places, (ms, where) => {
        const { safe, latest, nominalDay, latestDay } = count({ ms }, where)
        const length = daysBetween(localTimeAt(ms, where.zone).day, nominalDay)
        expect(length).toBeGreaterThanOrEqual(least)
        expect(length).toBeLessThanOrEqual(most)
        expect(safe).toBeGreaterThan(ms)
        expect(localTimeAt(safe, where.zone).day <= nominalDay).toBe(true)
        expect(safe).toBeLessThan(latest)
        const passed = Array.from({ length: daysBetween(nominalDay, latestDay) }, (_, n) => addDays(nominalDay, n))
        expect(passed.filter(day => isWorkingDay(day, where.holidays.days))).toEqual([])
        expect(isWorkingDay(latestDay, where.holidays.days)).toBe(true)
        expect([latest - 1, latest].map(each => localTimeAt(each, where.zone).day)).toEqual([
          latestDay,
          addDays(latestDay, 1),
        ])
      }),
      { numRuns: runs },
    )
  },
  timeoutMs,
)

test(
  'a later event never ends a period earlier',
  () => {
    const steps = fc.oneof(fc.integer({ min: 0, max: 2 * hourMs }), fc.integer({ min: 0, max: 40 * dayMs }))
    fc.assert(
      fc.property(instants, steps, places, (ms, step, where) => {
        const of = <P>(count: (n: number, from: Moment, where: Place) => P, n: number) =>
          [count(n, { ms }, where), count(n, { ms: ms + step }, where)] as const
        const [earlyWarning, laterWarning] = of(hours, 24)
        expect(laterWarning.latest).toBeGreaterThanOrEqual(earlyWarning.latest)
        for (const [first, second] of [of(days, 14), of(months, 1)]) {
          expect(second.nominalDay >= first.nominalDay).toBe(true)
          expect(second.latest).toBeGreaterThanOrEqual(first.latest)
          // On the same last day the time of day of the event counts, and that of a later date may be earlier.
          if (first.unit === 'days' || first.nominalDay < second.nominalDay)
            expect(second.safe).toBeGreaterThanOrEqual(first.safe - largestChange)
        }
      }),
      { numRuns: runs },
    )
  },
  timeoutMs,
)
