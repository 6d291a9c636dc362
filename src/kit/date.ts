import { bug } from './bug.ts'

declare const brand: unique symbol

/** A day of the calendar, as `2027-12-11`. Legal dates have no time and no zone, so they compare as text. */
export type PlainDate = string & { readonly [brand]: true }

const daysIn = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

function isLeap(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)
}

/** Whether the text is a day that exists, written `YYYY-MM-DD` (ISO 8601 calendar date). */
export function isPlainDate(text: string): text is PlainDate {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!parts) return false
  const [year, month, day] = parts.slice(1).map(Number) as [number, number, number]
  const last = month === 2 && isLeap(year) ? 29 : daysIn[month - 1]
  return last !== undefined && day >= 1 && day <= last
}

/** A day that the program itself names, as a constant. A day that does not exist is a bug. */
export function plainDate(text: string): PlainDate {
  return isPlainDate(text) ? text : bug(`${text} is not a day`)
}

const months = 'January February March April May June July August September October November December'.split(' ')

/** The day as people write it in English: `11 December 2027`. */
export function longDate(date: PlainDate): string {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  return `${day} ${months[month - 1]} ${year}`
}

/** The days from 1 March of the year 0 to 1 January 1970. */
const before1970 = 719_468

/** The number of a day, 1 January 1970 being 0. Years begin with March here, so that leap days come last. */
export function daysFrom1970(date: PlainDate): number {
  const [year, month, day] = date.split('-').map(Number) as [number, number, number]
  const y = month > 2 ? year : year - 1
  const leapDays = Math.floor(y / 4) - Math.floor(y / 100) + Math.floor(y / 400)
  return y * 365 + leapDays + Math.floor((153 * ((month + 9) % 12) + 2) / 5) + day - 1 - before1970
}

/** The day with that number: the inverse of `daysFrom1970`, for the years 0 to 9999. */
export function dayFrom1970(days: number): PlainDate {
  const number = days + before1970
  const era = Math.floor(number / 146_097)
  const dayOfEra = number - era * 146_097
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const march = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * march + 2) / 5) + 1
  const month = march < 10 ? march + 3 : march - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join(
    '-',
  ) as PlainDate
}

/** An instant in UTC as text, from milliseconds since 1970. What Node has for it looks for a time zone first. */
export function instantText(ms: number): string {
  const day = dayFrom1970(Math.floor(ms / 86_400_000))
  const left = ((ms % 86_400_000) + 86_400_000) % 86_400_000
  const part = (unit: number, of: number, width = 2): string =>
    String(Math.floor(left / unit) % of).padStart(width, '0')
  return `${day}T${part(3_600_000, 24)}:${part(60_000, 60)}:${part(1000, 60)}.${part(1, 1000, 3)}Z`
}

/** How many days lie between two days: negative where the second is the earlier. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return daysFrom1970(to) - daysFrom1970(from)
}
