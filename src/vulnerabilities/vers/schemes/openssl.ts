import type { Order } from '../../versions/order.ts'
import { compareTexts, longestVersion, releaseKey } from '../../versions/semver.ts'

const pattern = /^(\d+\.\d+\.\d+)([a-z]*)(?:-([\da-z][\da-z.-]*))?$/

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text)
}

/**
 * Before 3.0 letters follow the numbers, from `a` to `z` and on to `za`; what follows a dash, as in `3.0.0-beta1`, comes
 * before the release.
 */
function compare(a: string, b: string): number {
  const [, numbers = a, letters = '', before] = pattern.exec(a) ?? []
  const [, otherNumbers = b, otherLetters = '', otherBefore] = pattern.exec(b) ?? []
  return (
    compareTexts(releaseKey(numbers), releaseKey(otherNumbers)) ||
    compareTexts(letters, otherLetters) ||
    Number(before === undefined) - Number(otherBefore === undefined) ||
    compareTexts(before ?? '', otherBefore ?? '')
  )
}

/** The order of OpenSSL releases. Source: OpenSSL, "Release Versioning Scheme". */
export const openssl: Order = { isVersion, compare }
