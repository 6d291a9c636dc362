import { dayFrom1970, daysFrom1970, type PlainDate, plainDate } from './date.ts'

const hourMs = 3_600_000
const dayMs = 24 * hourMs

/** Summer time begins and ends on the last Sunday of a month, at one in UTC (Directive 2000/84/EC). */
function lastSundayMs(year: string, month: '03' | '10'): number {
  const last = daysFrom1970(plainDate(`${year}-${month}-31`))
  // 1 January 1970 was a Thursday, so the number of a Sunday leaves 3 when divided by 7.
  return (last - ((last + 4) % 7)) * dayMs + hourMs
}

/**
 * The day in Brussels at an instant, in milliseconds since 1970, by the Union's own rule for summer time. A library would
 * look the zone up, which would be a sixth of the time of a check; a test compares the two, instant by instant.
 */
export function brusselsDay(ms: number): PlainDate {
  const [year = ''] = dayFrom1970(Math.floor(ms / dayMs)).split('-')
  const isSummer = ms >= lastSundayMs(year, '03') && ms < lastSundayMs(year, '10')
  return dayFrom1970(Math.floor((ms + (isSummer ? 2 : 1) * hourMs) / dayMs))
}
