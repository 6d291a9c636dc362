import type { Order } from './order.ts'
import { longestVersion, numberKey, orderByKey } from './semver.ts'

/** Numbers and words between dots; what stands after a hyphen is a pre-release. */
const pattern = /^\d+(?:\.[\dA-Za-z]+)*(?:-[\dA-Za-z-]+(?:\.[\dA-Za-z-]+)*)?$/

const isDigits = /^\d/
const isZeros = /^0+$/

/**
 * A word, a zero before a word, the end, and a zero before a number, in this order: the missing are zeros. A word ends with a
 * mark that comes before all letters.
 */
const marks = { word: '!', endOfWord: ',', zeroBeforeWord: '#', end: '.', zero: '0' } as const

/** Zeros that stand before the first word, and those at the end, say nothing. */
function withoutIdleZeros(segments: readonly string[]): readonly string[] {
  const firstWord = segments.findIndex(segment => !isDigits.test(segment))
  const numbers = firstWord < 0 ? segments : segments.slice(0, firstWord)
  const rest = firstWord < 0 ? [] : segments.slice(firstWord)
  const isMeant = (segment: string) => !isZeros.test(segment)
  return [numbers.slice(0, numbers.findLastIndex(isMeant) + 1), rest.slice(0, rest.findLastIndex(isMeant) + 1)].flat()
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text)
}

/** A zero is less than the end where a word follows it, and more where a number does: so it is written by what follows. */
function key(version: string): string | undefined {
  if (version.length > longestVersion) return undefined
  const plain = version.replaceAll('-', '.pre.')
  const parts: string[] = [marks.end]
  let zero: string = marks.zero
  for (const segment of withoutIdleZeros(plain.match(/\d+|[A-Za-z]+/g) ?? []).toReversed()) {
    if (isZeros.test(segment)) parts.push(zero)
    else if (isDigits.test(segment)) {
      zero = marks.zero
      parts.push(numberKey(segment))
    } else {
      zero = marks.zeroBeforeWord
      parts.push(marks.word + segment + marks.endOfWord)
    }
  }
  return parts.reverse().join('')
}

/**
 * The order of Ruby gems (RubyGems, `Gem::Version`): segments of digits or letters, a word before any number, whatever is
 * missing zero. The platform that stands after a version in lock files is none of it, and whoever names a gem takes it off.
 */
export const rubygems: Order = orderByKey(isVersion, key)
