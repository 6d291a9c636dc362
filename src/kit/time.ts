import { Temporal as polyfill } from 'temporal-polyfill'
import type { AsOf } from './as-of.ts'
import { dayFrom1970, daysFrom1970, isPlainDate, type PlainDate } from './date.ts'

/** The one door to Temporal: built in from Node 26 on, a polyfill before. */
const Temporal: typeof polyfill = Reflect.get(globalThis, 'Temporal') ?? polyfill

/** The Act names no zone for its dates; Brussels, where the Union's institutions keep time, is our reading. */
const brussels = 'Europe/Brussels'

/** An instant as RFC 3339 writes it; what stands for the offset is kept. */
const withOffset = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/

const minuteMs = 60_000
const dayMs = 86_400_000

/**
 * An instant, with the offset from UTC that it was written with: whoever wrote it had this day and hour before them.
 */
export interface TypedInstant {
  /** Milliseconds since 1970, in UTC. */
  readonly ms: number
  readonly offsetMs: number
}

/**
 * What the calendar and the clocks of a zone show: a day, and the milliseconds that they have counted since midnight.
 */
export interface LocalTime {
  readonly day: PlainDate
  readonly timeMs: number
}

function asOfInstant(instant: InstanceType<typeof Temporal.Instant>): AsOf {
  const day = instant.toZonedDateTimeISO(brussels).toPlainDate().toString() as PlainDate
  return { instant: instant.toString(), day }
}

function readInstant(text: string): InstanceType<typeof Temporal.Instant> | undefined {
  if (!withOffset.test(text)) return undefined
  try {
    return Temporal.Instant.from(text)
  } catch {
    return undefined
  }
}

/**
 * Reads what `--as-of` takes: a date, meaning its end in Brussels, or an instant with its offset (RFC 3339).
 * Undefined where the text is neither.
 */
export function parseAsOf(text: string): AsOf | undefined {
  if (isPlainDate(text)) {
    const end = Temporal.PlainDate.from(text).add({ days: 1 }).toZonedDateTime(brussels).subtract({ nanoseconds: 1 })
    return { instant: end.toInstant().toString({ smallestUnit: 'millisecond' }), day: text }
  }
  const instant = readInstant(text)
  return instant && asOfInstant(instant)
}

/** Reads an instant with its offset (RFC 3339). What is finer than a millisecond is cut off, towards the earlier. */
export function parseInstant(text: string): TypedInstant | undefined {
  const instant = readInstant(text)
  const offset = withOffset.exec(text)?.[1]
  if (!instant || offset === undefined) return undefined
  const [hours = 0, minutes = 0] = offset === 'Z' ? [] : offset.slice(1).split(':').map(Number)
  const offsetMs = (hours * 60 + minutes) * minuteMs
  return { ms: instant.epochMilliseconds, offsetMs: offset.startsWith('-') ? 0 - offsetMs : offsetMs }
}

/** How far the clocks of a zone are ahead of UTC at an instant, in milliseconds. */
export function offsetAt(ms: number, zone: string): number {
  return Temporal.Instant.fromEpochMilliseconds(ms).toZonedDateTimeISO(zone).offsetNanoseconds / 1_000_000
}

/** The day and the time at an instant for clocks that are so far ahead of UTC. */
export function localTimeBy(offsetMs: number, ms: number): LocalTime {
  const days = Math.floor((ms + offsetMs) / dayMs)
  return { day: dayFrom1970(days), timeMs: ms + offsetMs - days * dayMs }
}

/** What the calendar and the clocks of a zone show at an instant. */
export function localTimeAt(ms: number, zone: string): LocalTime {
  return localTimeBy(offsetAt(ms, zone), ms)
}

/** The instant at which clocks that are so far ahead of UTC show a local time: the inverse of `localTimeBy`. */
export function instantBy(offsetMs: number, { day, timeMs }: LocalTime): number {
  return daysFrom1970(day) * dayMs + timeMs - offsetMs
}

/**
 * The instant at which a local time comes, and how often it does: when clocks change, some come twice and some never.
 */
export interface LocalInstant {
  readonly ms: number
  readonly comes: 'once' | 'twice' | 'never'
}

/**
 * The instant at which the clocks of a zone show a local time. Of two it is the first; a time that they skip comes at
 * the moment of the skip, so that it lies after every local time before it and before every one after it.
 */
export function instantOfLocal(local: LocalTime, zone: string): LocalInstant {
  const written = Temporal.Instant.fromEpochMilliseconds(instantBy(0, local))
    .toZonedDateTimeISO('UTC')
    .toPlainDateTime()
  const first = written.toZonedDateTime(zone, { disambiguation: 'earlier' })
  const last = written.toZonedDateTime(zone, { disambiguation: 'later' })
  if (first.epochMilliseconds === last.epochMilliseconds) return { ms: first.epochMilliseconds, comes: 'once' }
  if (first.toPlainDateTime().equals(written)) return { ms: first.epochMilliseconds, comes: 'twice' }
  const skip = first.getTimeZoneTransition('next') ?? last
  return { ms: skip.epochMilliseconds, comes: 'never' }
}

const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed'] as const
const shortMonths = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

/** A moment as the clocks of a zone show it, as people write it in English: `Sat 21 Nov 2026 19:45`. */
export function localText(ms: number, zone: string): string {
  const { day, timeMs } = localTimeAt(ms, zone)
  const [year, month = 1, date] = day.split('-').map(Number)
  // The first day of the count was a Thursday; days before it count backwards.
  const weekday = weekdays[((daysFrom1970(day) % 7) + 7) % 7]
  const minutes = Math.floor(timeMs / minuteMs)
  const two = (count: number): string => String(count).padStart(2, '0')
  return `${weekday} ${date} ${shortMonths[month - 1]} ${year} ${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`
}
