import type { Order } from './order.ts'
import { endOfDigits, isCommit, isDigit, longestVersion, numberKey, orderByKey } from './semver.ts'

/** An epoch, and what versions and releases are made of: a letter or digit first, and a digit somewhere. */
const pattern = /^(?:\d{1,10}:)?(?=[\dA-Za-z])(?=\D*\d)[\w.+~^%-]+$/

/** A tilde, the end, a caret and a word, in this order and before any number. */
const marks = { tilde: '!', end: '#', caret: '$', word: '-' } as const

function isLetter(code: number): boolean {
  return (code > 96 && code < 123) || (code > 64 && code < 91)
}

function endOfWord(text: string, start: number): number {
  let end = start
  while (isLetter(text.charCodeAt(end))) end++
  return end
}

/** Numbers, words, tildes and carets; all else only stands between them. A capital comes before all small letters. */
function partKey(part: string): string {
  let key = ''
  for (let at = 0, end = 0; at < part.length; at = end) {
    const code = part.charCodeAt(at)
    end = at + 1
    if (isDigit(code)) {
      end = endOfDigits(part, end)
      key += numberKey(part.slice(at, end))
    } else if (isLetter(code)) {
      end = endOfWord(part, end)
      const word = part.slice(at, end)
      key += marks.word + (word === word.toLowerCase() ? word : word.replace(/[A-Z]/g, '_$&'))
    } else if (code === 126) key += marks.tilde
    else if (code === 94) key += marks.caret
  }
  return key + marks.end
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text) && !isCommit(text)
}

/** Texts that are no versions have a key as well, for RPM compares any texts. */
function key(version: string): string | undefined {
  if (version.length > longestVersion) return undefined
  const colon = endOfDigits(version, 0)
  const hasEpoch = version.charAt(colon) === ':'
  const epoch = numberKey((hasEpoch && version.slice(0, colon)) || '0')
  const rest = hasEpoch ? version.slice(colon + 1) : version
  const hyphen = rest.lastIndexOf('-')
  return epoch + (hyphen < 0 ? partKey(rest) : partKey(rest.slice(0, hyphen)) + partKey(rest.slice(hyphen + 1)))
}

/**
 * The order of RPM packages (RPM, "Dependencies", "Versioning" and `rpmvercmp`): epoch, version and release, each in numbers and
 * words, a number after any word. A missing epoch is zero. A missing release comes before every release, as where RPM sorts
 * (`rpmverCmp`); that it matches any release in a dependency would be no order.
 */
export const rpm: Order = orderByKey(isVersion, key)
