import { dayFrom1970, daysBetween, daysFrom1970, type PlainDate, plainDate } from '../kit/index.ts'

/** The days of the week, by their number. */
const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

export type Weekday = (typeof weekdays)[number]

/** The day so many days after another, or before it where the number is negative. */
export function addDays(day: PlainDate, count: number): PlainDate {
  return plainDate(dayFrom1970(daysFrom1970(day) + count))
}

/** The first of a month, the months counted from January of the year 0. */
function firstOfMonth(months: number): PlainDate {
  const year = String(Math.floor(months / 12)).padStart(4, '0')
  return plainDate(`${year}-${String((months % 12) + 1).padStart(2, '0')}-01`)
}

/** The day of the same date so many months later; where that month has no such date, its last day. */
export function addMonths(day: PlainDate, count: number): PlainDate {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  const months = year * 12 + month - 1 + count
  const last = daysBetween(firstOfMonth(months), firstOfMonth(months + 1))
  return addDays(firstOfMonth(months), Math.min(date, last) - 1)
}

/** The day of the week. */
export function weekdayOf(day: PlainDate): Weekday {
  // 1 January 1970 was a Thursday.
  return weekdays[(((daysFrom1970(day) + 4) % 7) + 7) % 7] ?? 'Sunday'
}

/** The days from one to another, both included; none where the second is the earlier. */
export function daysFromTo(from: PlainDate, to: PlainDate): readonly PlainDate[] {
  return Array.from({ length: Math.max(0, daysBetween(from, to) + 1) }, (_, index) => addDays(from, index))
}
