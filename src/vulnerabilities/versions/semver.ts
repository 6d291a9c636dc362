import type { Order } from './order.ts'

/** Longer texts are no versions: none that anyone published comes near, and what is made of a text stays small. */
export const longestVersion = 256

const commit = /^[\da-f]{40}$/i

/** Whether a text is the full name of a commit, which some write in the place of a version. */
export function isCommit(text: string): boolean {
  return text.length === 40 && commit.test(text)
}

/** Whether a character, by its code, is one of the ten digits. */
export function isDigit(code: number): boolean {
  return code > 47 && code < 58
}

/** The place after the digits that stand at a place. */
export function endOfDigits(text: string, start: number): number {
  let end = start
  while (isDigit(text.charCodeAt(end))) end++
  return end
}

const pattern = /^=?v?\d+(?:\.\d+)*(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?(?:\+[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/

const dot = 46

/** Whether a text is a version of Semantic Versioning 2.0.0, with any count of numbers and a `v` or `=` before them. */
export function isSemver(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text)
}

/** Digits without the zeros that change nothing: zero itself becomes the empty text. */
export function withoutZeros(digits: string): string {
  let zeros = 0
  while (digits.charCodeAt(zeros) === 48) zeros++
  return zeros === 0 ? digits : digits.slice(zeros)
}

/**
 * A number of any size as text that sorts as the number does and shows by itself where it ends. One digit stands for
 * itself, before more go a letter for how many, so that a key begins with `0` to `9` or `A` to `Z`.
 */
export function numberKey(digits: string): string {
  if (digits.length === 1) return digits
  const number = withoutZeros(digits)
  const { length } = number
  if (length < 2) return number || '0'
  if (length < 27) return String.fromCharCode(63 + length) + number
  return `Z${String(length).padStart(3, '0')}${number}`
}

/** Numbers between dots as text that sorts as they do; zeros at the end are left out, for 1 and 1.0.0 are equal. */
export function releaseKey(numbers: string): string {
  let key = ''
  let length = 0
  for (let start = 0, end = 0; start < numbers.length; start = end + 1) {
    for (end = start; end < numbers.length && numbers.charCodeAt(end) !== dot; ) end++
    const number = numberKey(numbers.slice(start, end))
    key += number
    if (number !== '0') length = key.length
  }
  return length === key.length ? key : key.slice(0, length)
}

/** Numbers of a list as text that sorts as they do; unlike zeros between dots, those at the end count: 1 comes before 1.0. */
export function listKey(numbers: readonly string[]): string {
  return numbers.map(numberKey).join('')
}

/** A number comes before a word (Semantic Versioning 2.0.0, item 11.4.3); the comma ends a word before all its letters. */
export function identifierKey(identifier: string): string {
  return /^\d+$/.test(identifier) ? numberKey(identifier) : `_${identifier},`
}

/** The place after a `v` and an `=`, which both come after the digits in ASCII. */
function startOfNumbers(version: string): number {
  let start = 0
  while (version.charCodeAt(start) > 57) start++
  return start
}

/**
 * The text that sorts as a version does by Semantic Versioning 2.0.0, item 11. After the numbers stands `-` where a
 * pre-release follows and `.` where none does, both before any further number.
 */
export function semverKey(version: string): string | undefined {
  if (!isSemver(version)) return undefined
  const plus = version.indexOf('+')
  const placed = version.slice(startOfNumbers(version), plus < 0 ? undefined : plus)
  const dash = placed.indexOf('-')
  if (dash < 0) return `${releaseKey(placed)}.`
  const identifiers = placed.slice(dash + 1).split('.')
  return `${releaseKey(placed.slice(0, dash))}-${identifiers.map(identifierKey).join('')}`
}

/** The same with build metadata, which other orders than that of Semantic Versioning place after the version without it. */
export function semverBuildKey(version: string): string | undefined {
  const key = semverKey(version)
  const plus = version.indexOf('+')
  if (key === undefined || plus < 0) return key
  return `${key}+${version
    .slice(plus + 1)
    .split('.')
    .map(identifierKey)
    .join('')}`
}

/** Which of two texts comes first by code unit: below zero, zero or above. */
export function compareTexts(a: string, b: string): number {
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** The comparison that sorts as the keys do; texts without a key come first, so that any two texts have an order. */
export function compareByKey(keyOf: (version: string) => string | undefined): (a: string, b: string) => number {
  return (a, b) => {
    const [left, right] = [keyOf(a), keyOf(b)]
    if (left === undefined && right === undefined) return compareTexts(a, b)
    return compareTexts(left ?? '', right ?? '')
  }
}

/** An order that keys make. */
export function orderByKey(isVersion: Order['isVersion'], key: (version: string) => string | undefined): Order {
  return { isVersion, compare: compareByKey(key), key }
}
