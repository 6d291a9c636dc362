import { daysFrom1970, isPlainDate } from './date.ts'

/** RFC 3339, and a day alone as some write it. Seconds may be left out. */
const written =
  /^(\d{4}-\d{2}-\d{2})(?:[Tt ](\d{2}):(\d{2})(?::(\d{2})(?:\.(\d{1,9}))?)?(?:([Zz])|([+-])(\d{2}):?(\d{2})))?$/

/**
 * The milliseconds since 1970 of an instant as files write it (RFC 3339), without a library; undefined where the text is
 * none. A day alone is its start in UTC. What is finer than a millisecond is cut off.
 */
export function instantMs(text: string): number | undefined {
  const [
    ,
    day = '',
    hour = '0',
    minute = '0',
    second = '0',
    fraction = '',
    ,
    sign,
    zoneHours = '0',
    zoneMinutes = '0',
  ] = written.exec(text.trim()) ?? []
  if (!isPlainDate(day)) return undefined
  const [h, m, s] = [Number(hour), Number(minute), Number(second)]
  // A leap second is the second after it, as the clocks of computers have it.
  if (h > 23 || m > 59 || s > 60 || Number(zoneHours) > 23 || Number(zoneMinutes) > 59) return undefined
  const offset = (Number(zoneHours) * 60 + Number(zoneMinutes)) * (sign === '-' ? -60_000 : 60_000)
  const ms = Number(fraction.slice(0, 3).padEnd(3, '0'))
  return daysFrom1970(day) * 86_400_000 + h * 3_600_000 + m * 60_000 + s * 1000 + ms - offset
}
