import { isKeys } from '../kit/index.ts'

/** What may still be done for the piece that is being checked. A schema refers to itself, and a file may be made to use that. */
let left = Number.POSITIVE_INFINITY

/** Says that checking a piece takes more than its size allows. Caught where the piece was handed in. */
export const tooEntangled: unique symbol = Symbol('too entangled')

/** The room for checking a piece of a size in characters: far more than any real one takes, and linear in its size. */
export function allowSteps(size: number): void {
  left = 50_000 + 50 * size
}

/** Takes one step, or as many as a piece of work is worth. Compiled schemas call it at each definition that they enter. */
export function step(count = 1): true {
  left -= count
  if (left < 0) throw tooEntangled
  return true
}

function inOrder(_key: string, value: unknown): unknown {
  if (!isKeys(value)) return value
  const keys = Object.keys(value)
  if (keys.every((key, at) => at === 0 || key > (keys[at - 1] ?? ''))) return value
  return Object.fromEntries(keys.toSorted().map(key => [key, value[key]]))
}

/** A value as a text that is the same for equal values, in whatever order their keys stand. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, inOrder) ?? ''
}

/** Whether no two entries are equal: the rule `uniqueItems` in time linear in the size of the list. */
export function isUnique(list: readonly unknown[]): boolean {
  const met = new Set<string>()
  for (const entry of list) {
    const text = typeof entry === 'string' ? `"${entry}` : canonical(entry)
    step(1 + text.length)
    if (met.has(text)) return false
    met.add(text)
  }
  return true
}

const dateTime = /^(\d{4})-(\d\d)-(\d\d)[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-](\d\d):?(\d\d))$/

/** A moment (RFC 3339), a leap second included. */
function isDateTime(text: string): boolean {
  const parts = text.length > 64 ? null : dateTime.exec(text)
  if (!parts) return false
  const [, , day, hour, minute, second, offsetHour, offsetMinute] = parts.slice(1).map(part => Number(part ?? 0))
  return (
    isDate(text.slice(0, 10)) &&
    [day, hour, minute, second, offsetHour, offsetMinute].every(
      (part, at) => (part ?? 0) <= ([31, 23, 59, 60, 23, 59][at] ?? 0),
    )
  )
}

function isDate(text: string): boolean {
  const parts = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text)
  if (!parts) return false
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  return month >= 1 && month <= 12 && day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

/** What no address has, in whichever script it is written (RFC 3986 and 3987), and percent signs that encode nothing. */
const notInAddress = /[\u0000-\u0020"<>\\^`{|}\u007f-\u009f]|%(?![0-9a-f]{2})/i

function isReference(text: string): boolean {
  return !notInAddress.test(text)
}

function isAddress(text: string): boolean {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) && isReference(text)
}

function isMail(text: string): boolean {
  const at = text.lastIndexOf('@')
  return at > 0 && at < text.length - 1 && !/\s/.test(text)
}

/** The formats of texts that the official schemas name. */
export const formats = {
  date: isDate,
  'date-time': isDateTime,
  'idn-email': isMail,
  'iri-reference': isReference,
  uri: isAddress,
}
