import type { PlainDate } from '../kit/index.ts'
import { instantBy, instantOfLocal, localTimeAt, localTimeBy, offsetAt } from '../kit/time.ts'
import type { Cite } from './act/index.ts'
import type { RegisterId } from './act/register.ts'
import { addDays, addMonths } from './calendar-days.ts'
import type { PublicHolidays } from './public-holidays.ts'
import type { ReadingNumber } from './verdict.ts'
import { workingDayFrom, workingDaysFromTo } from './working-days.ts'

/**
 * An instant, in milliseconds since 1970 in UTC. It has no zone and no summer time, so that hours are added as numbers
 * and instants compare as numbers; as text they would not, for "…00.5Z" sorts before "…00Z".
 */
export type Instant = number

/** When something happened from which a period runs, and the offset with which it was written down, where it was. */
export interface Moment {
  readonly ms: Instant
  readonly offsetMs?: number
}

/** The Member State of the coordinator, where the report is to be made: its clocks and its public holidays. */
export interface Place {
  readonly zone: string
  readonly holidays: PublicHolidays
}

/** What the arithmetic notices on its way. None of it moves an end. */
export const periodFlags = {
  'fewer than two working days': {
    says: 'The period touches fewer than two working days. On data protection some hold that it must then be longer, and authorities that this is not for periods in hours; on the Act we know of no word.',
    cites: ['Reg. (EEC, Euratom) No 1182/71 Art. 3(5)', 'Our reading'],
  },
  'holidays not published': {
    says: 'The period ends in a year whose list of public holidays we have not seen published; they are computed.',
    cites: ['Reg. (EEC, Euratom) No 1182/71 Art. 2(1)'],
  },
  'holiday unsure': {
    says: 'The last day may be a public holiday, and the period then ends later; we do not know, and count it as a working day.',
    cites: ['Reg. (EEC, Euratom) No 1182/71 Art. 2(1)', 'Our reading'],
  },
  'date differs by zone': {
    says: 'The event falls on one day where it was written down and on another where the report is to be made. Keep to the earlier end.',
    cites: ['Reg. (EEC, Euratom) No 1182/71 Art. 2(1)', 'Our reading'],
  },
  'measure precedes awareness': {
    says: 'The measure was available before the exploitation was known, so that the period runs from becoming aware.',
    cites: ['Art. 14(2)(c)', 'Our reading'],
  },
} as const satisfies Readonly<Record<string, { readonly says: string; readonly cites: readonly [Cite, ...Cite[]] }>>

export type PeriodFlag = keyof typeof periodFlags

interface Ends {
  readonly from: Instant
  /** The end to show and to work to: later than by no reading of the law that we know. */
  readonly safe: Instant
  /** The first instant that is too late by the general rules on periods: an outer limit, not a target. */
  readonly latest: Instant
  readonly flags: readonly PeriodFlag[]
}

/** A period in hours. Weekends and public holidays never move it. */
export interface PeriodInHours extends Ends {
  readonly unit: 'hours'
  readonly count: number
  /** The open point of law that parts the two ends, and the reading that each of them follows. */
  readonly reading: typeof hoursReading
  /**
   * The working days of the period as `latest` counts it, wholly or partly in it. They are told, and change nothing.
   */
  readonly workingDays: { readonly touched: number; readonly whole: number }
}

/** A period in days or months. It ends with a day. */
export interface PeriodInDays extends Ends {
  readonly unit: 'days' | 'months'
  readonly count: number
  /** The last day as counted, before it moves to a working day. */
  readonly nominalDay: PlainDate
  /** The end of that day: the first instant after it. */
  readonly nominal: Instant
  /** The last day with what Art. 3(4) adds: `latest` is its end. */
  readonly latestDay: PlainDate
  /** The nominal day, or an earlier one by the date where the event was written down: the day not to pass. */
  readonly prudentDay: PlainDate
}

const hourMs = 3_600_000

const hoursReading = { open: 'R-3', safe: 1, latest: 2 } as const satisfies {
  open: RegisterId
  safe: ReadingNumber
  latest: ReadingNumber
}

function startOf(day: PlainDate, zone: string): Instant {
  return instantOfLocal({ day, timeMs: 0 }, zone).ms
}

function endOf(day: PlainDate, zone: string): Instant {
  return startOf(addDays(day, 1), zone)
}

/**
 * The time of day of an event on another day. Where clocks skip that time and midnight with it, the day ends before.
 */
function sameTimeOn(day: PlainDate, { ms }: Moment, zone: string): Instant {
  const { timeMs } = localTimeAt(ms, zone)
  return Math.min(instantOfLocal({ day, timeMs }, zone).ms, endOf(day, zone) - 1)
}

function workingDaysWithin(start: Instant, end: Instant, { zone, holidays }: Place): PeriodInHours['workingDays'] {
  const first = localTimeAt(start, zone).day
  const last = localTimeAt(end, zone).day
  const firstWhole = startOf(first, zone) === start ? first : addDays(first, 1)
  const lastWhole = addDays(last, -1)
  const lastTouched = startOf(last, zone) === end ? lastWhole : last
  return {
    touched: workingDaysFromTo(first, lastTouched, holidays.days),
    whole: workingDaysFromTo(firstWhole, lastWhole, holidays.days),
  }
}

/**
 * A period of so many hours. `safe` is elapsed time from the event (R-3, first reading). `latest` leaves out the hour
 * of the event and counts full hours after it, by the clocks of the place (R-3, second reading: No 1182/71 Art. 3(1),
 * 3(2)(a)). It is not moved to a working day, for Art. 3(4) excepts periods in hours; whether Art. 3(5) does too is
 * contested, and told.
 */
export function hours(count: number, { ms }: Moment, place: Place): PeriodInHours {
  const local = ms + offsetAt(ms, place.zone)
  const start = ms + (Math.floor(local / hourMs) + 1) * hourMs - local
  const latest = start + count * hourMs
  const workingDays = workingDaysWithin(start, latest, place)
  const isContested = count >= 48 && workingDays.touched < 2
  return {
    unit: 'hours',
    count,
    from: ms,
    safe: ms + count * hourMs,
    latest,
    reading: hoursReading,
    workingDays,
    flags: isContested ? ['fewer than two working days'] : [],
  }
}

/** The day on which something happened where it was written down, and in the place. */
function daysOf({ ms, offsetMs }: Moment, zone: string): { readonly here: PlainDate; readonly there: PlainDate } {
  const here = localTimeAt(ms, zone).day
  return { here, there: offsetMs === undefined ? here : localTimeBy(offsetMs, ms).day }
}

function isPublished(day: PlainDate, { publishedYears }: PublicHolidays): boolean {
  return publishedYears.has(Number(day.slice(0, 4)))
}

/** A period that ends with a day, counted from the day of the event (No 1182/71 Art. 3(2)(b) and (c), 3(4)). */
function endingWith(
  unit: PeriodInDays['unit'],
  count: number,
  from: Moment,
  { zone, holidays }: Place,
): Omit<PeriodInDays, 'safe'> {
  const add = unit === 'days' ? addDays : addMonths
  const { here, there } = daysOf(from, zone)
  const nominalDay = add(here, count)
  const [prudentDay = nominalDay] = [nominalDay, add(there, count)].toSorted()
  const latestDay = workingDayFrom(nominalDay, holidays.days)
  const noticed: readonly (readonly [PeriodFlag, boolean])[] = [
    ['holidays not published', [nominalDay, latestDay].some(day => !isPublished(day, holidays))],
    ['holiday unsure', holidays.unsure.has(latestDay)],
    ['date differs by zone', here !== there],
  ]
  return {
    unit,
    count,
    from: from.ms,
    nominalDay,
    nominal: endOf(nominalDay, zone),
    latestDay,
    prudentDay,
    latest: endOf(latestDay, zone),
    flags: noticed.flatMap(([flag, isSo]) => (isSo ? [flag] : [])),
  }
}

/**
 * A period of so many days, the day of the event not counted (No 1182/71 Art. 3(1), 3(2)(b)). `safe` is elapsed time;
 * where the clocks go forward, that may pass the end of the last day, and the time of day of the event on that day
 * takes its place.
 */
export function days(count: number, from: Moment, place: Place): PeriodInDays {
  const period = endingWith('days', count, from, place)
  const elapsed = from.ms + count * 24 * hourMs
  const isWithin = elapsed < endOf(period.nominalDay, place.zone)
  return { ...period, safe: isWithin ? elapsed : sameTimeOn(period.nominalDay, from, place.zone) }
}

/**
 * A period of so many months: it ends with the day of the same date as the event, or with the last day of a month that
 * has no such date (No 1182/71 Art. 3(2)(c)). `safe` is the time of day of the event on that day, here or, where the
 * date was another one there, where it was written down: months differ in length, so that the two may be days apart.
 */
export function months(count: number, from: Moment, place: Place): PeriodInDays {
  const period = endingWith('months', count, from, place)
  const here = sameTimeOn(period.nominalDay, from, place.zone)
  const { offsetMs } = from
  if (offsetMs === undefined || period.prudentDay === period.nominalDay) return { ...period, safe: here }
  const there = instantBy(offsetMs, { day: period.prudentDay, timeMs: localTimeBy(offsetMs, from.ms).timeMs })
  return { ...period, safe: Math.min(here, there) }
}
