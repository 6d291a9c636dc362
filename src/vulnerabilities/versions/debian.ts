import type { Order } from './order.ts'
import { commit, longestVersion, numberKey, orderByKey } from './semver.ts'

/** A letter or digit first, a digit somewhere; a colon only after an epoch. */
const pattern = /^(?:\d{1,10}:(?=[\dA-Za-z])(?=\D*\d)[\w.+:~-]+|(?=[\dA-Za-z])(?=\D*\d)[\w.+~-]+)$/

/** What sorts before the end of a word, the end of a whole, and what sorts after all letters, in the order of ASCII. */
const marks: Readonly<Record<string, string>> = { '~': '!', '+': '{', '-': '|', '.': '}' }
const end = '#'

function characterKey(character: string): string {
  const mark = marks[character]
  if (mark !== undefined) return mark
  if (/[a-z]/.test(character)) return character
  // Capitals come between the numbers and the small letters; anything else comes last.
  return /[A-Z]/.test(character) ? `_${character}` : `~${character}`
}

/** Characters and numbers in turn; a number that is missing is zero, and so a word always ends with the key of a number. Nothing is zero. */
function partKey(part: string): string {
  let key = ''
  for (const [, word = '', number = ''] of (part || '0').matchAll(/(\D*)(\d*)/g)) {
    if (word + number !== '') key += Array.from(word, characterKey).join('') + numberKey(number || '0')
  }
  return key + end
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text) && !commit.test(text)
}

function key(version: string): string | undefined {
  if (!isVersion(version)) return undefined
  const colon = version.indexOf(':')
  const hyphen = version.lastIndexOf('-')
  const isRevised = hyphen > colon
  const upstream = version.slice(colon + 1, isRevised ? hyphen : undefined)
  return (
    numberKey(colon < 0 ? '0' : version.slice(0, colon)) +
    partKey(upstream) +
    partKey(isRevised ? version.slice(hyphen + 1) : '0')
  )
}

/**
 * The order of Debian packages (Debian Policy, "Version"), also of Ubuntu's, and of opam's, which took it over: epoch, version
 * and revision, each as characters and numbers in turn. A tilde comes before the end, letters before all other characters. An
 * epoch or a revision that is missing is zero.
 */
export const debian: Order = orderByKey(isVersion, key)
