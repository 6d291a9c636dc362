import type { Order } from '../../versions/order.ts'
import { compareTexts, longestVersion, withoutZeros } from '../../versions/semver.ts'

const pattern = /^(\d+(?:\.\d+)*)([a-z]?)((?:_(?:alpha|beta|pre|rc|p)\d*)*)(?:-r(\d+))?$/

function compareNumbers(a: string, b: string): number {
  const [left, right] = [withoutZeros(a), withoutZeros(b)]
  return left.length - right.length || compareTexts(left, right)
}

function withoutLastZeros(digits: string): string {
  let end = digits.length
  while (digits.charCodeAt(end - 1) === 48) end -= 1
  return digits.slice(0, end)
}

/** A number after the first that begins with a zero is a fraction, and so is what it is compared with. */
function compareLater(a: string, b: string): number {
  const isFraction = a.startsWith('0') || b.startsWith('0')
  return isFraction ? compareTexts(withoutLastZeros(a), withoutLastZeros(b)) : compareNumbers(a, b)
}

function compareReleases(a: string, b: string): number {
  const [left, right] = [a.split('.'), b.split('.')]
  const shared = Math.min(left.length, right.length)
  for (let at = 0; at < shared; at += 1) {
    const order = (at === 0 ? compareNumbers : compareLater)(left[at] ?? '', right[at] ?? '')
    if (order !== 0) return order
  }
  return left.length - right.length
}

/** No suffix stands before a patch, and after all others. */
const ranks = ['alpha', 'beta', 'pre', 'rc', '', 'p']

function suffixesOf(text: string): readonly (readonly [rank: number, number: string])[] {
  return [...text.matchAll(/_([a-z]+)(\d*)/g)].map(([, name = '', number = '']) => [ranks.indexOf(name), number])
}

function compareSuffixes(a: string, b: string): number {
  const [left, right] = [suffixesOf(a), suffixesOf(b)]
  const none = [ranks.indexOf(''), ''] as const
  for (let at = 0; at < Math.max(left.length, right.length); at += 1) {
    const [rank, number] = left[at] ?? none
    const [otherRank, otherNumber] = right[at] ?? none
    const order = rank - otherRank || compareNumbers(number, otherNumber)
    if (order !== 0) return order
  }
  return 0
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text)
}

function compare(a: string, b: string): number {
  const [, numbers = a, letter = '', suffixes = '', revision = ''] = pattern.exec(a) ?? []
  const [, otherNumbers = b, otherLetter = '', otherSuffixes = '', otherRevision = ''] = pattern.exec(b) ?? []
  return (
    compareReleases(numbers, otherNumbers) ||
    compareTexts(letter, otherLetter) ||
    compareSuffixes(suffixes, otherSuffixes) ||
    compareNumbers(revision, otherRevision)
  )
}

/** The order of Gentoo packages. Source: Package Manager Specification, "Version comparison". */
export const gentoo: Order = { isVersion, compare }
