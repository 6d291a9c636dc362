import type { Order } from '../../versions/order.ts'
import { compareTexts, longestVersion, withoutZeros } from '../../versions/semver.ts'

const pattern = /^(?:(\d+):)?([\w.+~]+)(?:-([\w.]+))?$/

const isAlpha = (character: string | undefined): boolean => character !== undefined && /^[a-z]/i.test(character)

/** What stands between two separators, or between letters and digits, with the separators before it. */
interface Segment {
  readonly separators: number
  readonly text: string
}

function segmentsOf(text: string): readonly Segment[] {
  return [...text.matchAll(/([^\da-z]*)(\d+|[a-z]+)/gi)].map(([, separators = '', segment = '']) => ({
    separators: separators.length,
    text: segment,
  }))
}

/** Numbers come after letters; among themselves numbers by their value, letters as text. */
function compareSegments(a: string, b: string): number {
  if (isAlpha(a) !== isAlpha(b)) return isAlpha(a) ? -1 : 1
  if (isAlpha(a)) return compareTexts(a, b)
  const [left, right] = [withoutZeros(a), withoutZeros(b)]
  return left.length - right.length || compareTexts(left, right)
}

/** Letters that follow at once are a pre-release, `1.5b`; after a separator they are more, `1.5.b`. */
function compareRest(longer: Segment): number {
  return longer.separators === 0 && isAlpha(longer.text) ? -1 : 1
}

function compareParts(a: string, b: string): number {
  const [left, right] = [segmentsOf(a), segmentsOf(b)]
  for (let at = 0; ; at += 1) {
    const [one, other] = [left[at], right[at]]
    if (one === undefined && other === undefined) return 0
    if (one === undefined) return other ? -compareRest(other) : 0
    if (other === undefined) return compareRest(one)
    if (at > 0 && one.separators !== other.separators) return one.separators - other.separators
    const order = compareSegments(one.text, other.text)
    if (order !== 0) return order
  }
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text)
}

function compare(a: string, b: string): number {
  const [, epoch = '0', version = a, release] = pattern.exec(a) ?? []
  const [, otherEpoch = '0', otherVersion = b, otherRelease] = pattern.exec(b) ?? []
  const order = compareParts(epoch, otherEpoch) || compareParts(version, otherVersion)
  // A version without a release stands for all of its releases.
  return order !== 0 || release === undefined || otherRelease === undefined
    ? order
    : compareParts(release, otherRelease)
}

/** The order of Arch Linux packages: epoch, version, release. Source: vercmp(8) of pacman. */
export const alpm: Order = { isVersion, compare }
