import type { Order } from '../../versions/order.ts'
import { compareTexts, longestVersion } from '../../versions/semver.ts'

const pattern = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?:Z|([+-])(\d\d):(\d\d))$/i

/** Days since the first of March of year 0, so that the day that some years have more is the last of its year. */
function daysUntil(year: number, month: number, day: number): number {
  const shifted = month < 3 ? year - 1 : year
  const months = (month + 9) % 12
  const leaps = Math.floor(shifted / 4) - Math.floor(shifted / 100) + Math.floor(shifted / 400)
  return shifted * 365 + leaps + Math.floor((months * 153 + 2) / 5) + day
}

/** Seconds in UTC, and the digits of the fraction; undefined for what is no instant of RFC 3339. */
function instantOf(text: string): readonly [seconds: number, fraction: string] | undefined {
  const found = text.length <= longestVersion ? pattern.exec(text) : null
  if (!found) return undefined
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = found.slice(1, 7).map(Number)
  const [, , , , , , , fraction = '', sign, zoneHours = '0', zoneMinutes = '0'] = found
  if (month < 1 || month > 12 || day < 1 || day > 31 || hour > 23 || minute > 59 || second > 60) return undefined
  const zone = (Number(zoneHours) * 60 + Number(zoneMinutes)) * 60 * (sign === '-' ? -1 : 1)
  const seconds = daysUntil(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second
  return [seconds - zone, fraction.replace(/0+$/, '')]
}

/** Instants of RFC 3339, equal where they are the same moment. Source: VERS types, `datetime`. */
export const datetime: Order = {
  isVersion: text => instantOf(text) !== undefined,
  compare: (a, b) => {
    const [seconds, fraction] = instantOf(a) ?? [0, '']
    const [otherSeconds, otherFraction] = instantOf(b) ?? [0, '']
    return seconds - otherSeconds || compareTexts(fraction, otherFraction)
  },
}
