import type { Order } from './order.ts'
import { commit, longestVersion, numberKey, orderByKey } from './semver.ts'

/** An epoch, and what versions and releases are made of: a letter or digit first, and a digit somewhere. */
const pattern = /^(?:\d{1,10}:)?(?=[\dA-Za-z])(?=\D*\d)[\w.+~^%-]+$/

/** A tilde, the end, a caret and a word, in this order and before any number. */
const marks = { tilde: '!', end: '#', caret: '$', word: '-' } as const

/** Numbers, words, tildes and carets; all else only stands between them. A capital comes before all small letters. */
function partKey(part: string): string {
  let key = ''
  for (const [piece] of part.matchAll(/\d+|[A-Za-z]+|[~^]/g)) {
    if (piece === '~') key += marks.tilde
    else if (piece === '^') key += marks.caret
    else if (/^\d/.test(piece)) key += numberKey(piece)
    else key += marks.word + piece.replace(/[A-Z]/g, '_$&')
  }
  return key + marks.end
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text) && !commit.test(text)
}

function key(version: string): string | undefined {
  if (!isVersion(version)) return undefined
  const colon = version.indexOf(':')
  const hyphen = version.lastIndexOf('-')
  const epoch = numberKey(colon < 0 ? '0' : version.slice(0, colon))
  if (hyphen < 0) return epoch + partKey(version.slice(colon + 1))
  return epoch + partKey(version.slice(colon + 1, hyphen)) + partKey(version.slice(hyphen + 1))
}

/**
 * The order of RPM packages (RPM, "Dependencies", "Versioning" and `rpmvercmp`): epoch, version and release, each in numbers and
 * words, a number after any word. A missing epoch is zero. A missing release comes before every release, as where RPM sorts
 * (`rpmverCmp`); that it matches any release in a dependency would be no order.
 */
export const rpm: Order = orderByKey(isVersion, key)
