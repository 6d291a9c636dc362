import { isPlainDate } from '../kit/index.ts'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

const english = /^([A-Z][a-z]{2}) (\d{1,2}), (\d{4}),? (\d{1,2}):(\d\d):(\d\d)\s(AM|PM)$/

function two(n: number): string {
  return String(n).padStart(2, '0')
}

/**
 * The instant that EUVD writes as English text, `Apr 15, 2025, 8:30:58 PM`, as RFC 3339 does. No zone is written with it; it
 * is taken for UTC. Undefined for anything else.
 */
export function instantInEnglish(text: unknown): string | undefined {
  const [, month = '', day, year, hour, minute, second, half] = english.exec(String(text).slice(0, 40)) ?? []
  const date = `${year}-${two(months.indexOf(month) + 1)}-${two(Number(day))}`
  if (!isPlainDate(date)) return undefined
  const hours = (Number(hour) % 12) + (half === 'PM' ? 12 : 0)
  return `${date}T${two(hours)}:${minute}:${second}Z`
}

/**
 * The day that a list of exploited flaws writes: `2026-05-08`, `2026/05/08`, or in its first year `08/05/26`, the day first.
 * Undefined where there is none, as for `tbc` and `-`.
 */
export function dayWritten(text: unknown): string | undefined {
  if (typeof text !== 'string' || text.length > 40) return undefined
  const [, year, month, day] = /^(\d{4})[-/](\d\d)[-/](\d\d)/.exec(text) ?? []
  if (year !== undefined) return isPlainDate(`${year}-${month}-${day}`) ? `${year}-${month}-${day}` : undefined
  const [, first, second, third] = /^(\d\d)\/(\d\d)\/(\d\d)$/.exec(text) ?? []
  const date = `20${third}-${second}-${first}`
  return isPlainDate(date) ? date : undefined
}
