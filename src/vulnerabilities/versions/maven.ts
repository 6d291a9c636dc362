import type { Order } from './order.ts'
import { compareTexts, endOfDigits, isCommit, isDigit, longestVersion, withoutZeros } from './semver.ts'

/** A number or a word of a version, and whether a dot stands before it rather than a hyphen or nothing. */
interface Token {
  readonly afterDot: boolean
  /** A word with a dot on either side. */
  readonly isBetweenDots: boolean
  readonly isNumber: boolean
  readonly text: string
}

/** Words with a place of their own, in their order; the empty word is the version itself. All others come after. */
const ranked = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp']

const meanings = new Map([
  ['cr', 'rc'],
  ['final', ''],
  ['ga', ''],
  ['release', ''],
])

/** Letters that stand for a word where a digit follows at once. */
const beforeDigit = new Map([
  ['a', 'alpha'],
  ['b', 'beta'],
  ['m', 'milestone'],
])

const dot = 46
const hyphen = 45

function endOfPiece(text: string, start: number): number {
  const digits = isDigit(text.charCodeAt(start))
  let end = start
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    if (code === dot || code === hyphen || isDigit(code) !== digits) break
  }
  return end
}

function word(text: string, isBeforeDigit: boolean): string {
  return (isBeforeDigit ? beforeDigit.get(text) : undefined) ?? meanings.get(text) ?? text
}

/** Nothing between two separators is a zero; a change from digit to letter or back is a hyphen. */
function allTokens(version: string): readonly Token[] {
  const text = version.toLowerCase()
  const tokens: Token[] = []
  let afterDot = true
  for (let at = 0; ; ) {
    const end = endOfPiece(text, at)
    const piece = text.slice(at, end)
    const isNumber = piece === '' || isDigit(piece.charCodeAt(0))
    const next = text.charCodeAt(end)
    tokens.push({
      afterDot,
      isBetweenDots: !isNumber && afterDot && next === dot,
      isNumber,
      text: isNumber ? withoutZeros(piece) : word(piece, isDigit(next)),
    })
    if (end === text.length) return tokens
    afterDot = next === dot
    at = afterDot || next === hyphen ? end + 1 : end
  }
}

/** The tokens without those that say nothing, at the end and before each hyphen that is left. */
function tokensOf(version: string): readonly Token[] {
  const all = allTokens(version)
  const kept: Token[] = []
  let saysNothing = true
  for (let at = all.length - 1; at >= 0; at--) {
    const token = all[at]
    if (!token || (saysNothing && token.text === '')) continue
    kept.push(token)
    saysNothing = !token.afterDot
  }
  return kept.reverse()
}

function compareNumbers(a: string, b: string): number {
  return a.length - b.length || compareTexts(a, b)
}

function rankOf(text: string): number {
  const rank = ranked.indexOf(text)
  return rank < 0 ? ranked.length : rank
}

/**
 * A word comes before a number, and of two numbers the one after a hyphen; words sort alike after both. Only a word with a dot
 * on either side comes before all others, for Maven takes it for an item and those for lists (`ComparableVersion`, 3.9 and 4).
 */
function compareTokens(a: Token, b: Token): number {
  if (a.isNumber !== b.isNumber) return a.isNumber ? 1 : -1
  if (a.isBetweenDots !== b.isBetweenDots) return a.isBetweenDots ? -1 : 1
  if (!a.isNumber) return rankOf(a.text) - rankOf(b.text) || compareTexts(a.text, b.text)
  if (a.afterDot !== b.afterDot) return a.afterDot ? 1 : -1
  return compareNumbers(a.text, b.text)
}

/** What stands against a token where the other version has no more: zero, or the empty word. */
function blankFor(token: Token | undefined): Token {
  return {
    afterDot: token?.afterDot ?? false,
    isBetweenDots: token?.isBetweenDots ?? false,
    isNumber: token?.isNumber ?? true,
    text: '',
  }
}

function compareTokenLists(a: readonly Token[], b: readonly Token[]): number {
  for (let at = 0; at < a.length || at < b.length; at++) {
    const mine = a[at]
    const theirs = b[at]
    const order = compareTokens(mine ?? blankFor(theirs), theirs ?? blankFor(mine))
    if (order !== 0) return order
  }
  return 0
}

/** Digits beyond this are more than JavaScript counts exactly. */
const mostDigits = 15

/** The number that some digits are, which takes no text of its own to be made. */
function numberOf(text: string, start: number, end: number): number {
  let number = 0
  for (let at = start; at < end; at++) number = number * 10 + text.charCodeAt(at) - 48
  return number
}

/**
 * Two versions by the numbers that both begin with, which settle most comparisons: the first that differ decide, for a
 * zero that says nothing is followed by a hyphen or by no more, and both come before any number after a dot.
 */
function compareLeadingNumbers(a: string, b: string): number {
  for (let left = 0, right = 0; ; ) {
    const leftEnd = endOfDigits(a, left)
    const rightEnd = endOfDigits(b, right)
    if (leftEnd === left || rightEnd === right || Math.max(leftEnd - left, rightEnd - right) > mostDigits) return 0
    const order = numberOf(a, left, leftEnd) - numberOf(b, right, rightEnd)
    if (order !== 0) return order
    if (a.charCodeAt(leftEnd) !== dot || b.charCodeAt(rightEnd) !== dot) return 0
    left = leftEnd + 1
    right = rightEnd + 1
  }
}

function compare(a: string, b: string): number {
  return compareLeadingNumbers(a, b) || compareTokenLists(tokensOf(a), tokensOf(b))
}

/** What is found in the place of a version: words for none, for whichever is newest, and the usual branches. */
const placeholders = new Set([
  ...['unknown', 'unspecified', 'undefined', 'unversioned', 'noversion', 'null', 'nil', 'none', 'nan', 'na', 'version'],
  ...['latest', 'latest.integration', 'latest.release', 'release', 'final', 'ga', 'snapshot', 'current'],
  ...['main', 'master', 'trunk', 'head', 'develop', 'development', 'dev', 'devel'],
])

/** No range, no property, no address; a plus sign at the end would be a range of Gradle. */
const pattern = /^[\da-z][\w.~-]*(?:\+[\w.~-]+)*$/i

function isVersion(text: string): boolean {
  if (text.length > longestVersion || !pattern.test(text)) return false
  return !(placeholders.has(text.toLowerCase().replace(/-snapshot$/, '')) || isCommit(text))
}

/**
 * The order of Maven artefacts (POM Reference, "Version Order Specification"). It has no keys, for it goes round in
 * circles: a zero is nothing beside the end of a version, and yet comes after every word.
 */
export const maven: Order = { isVersion, compare }
