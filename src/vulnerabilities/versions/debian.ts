import type { Order } from './order.ts'
import { endOfDigits, isCommit, isDigit, longestVersion, numberKey, orderByKey } from './semver.ts'

/** A letter or digit first, a digit somewhere; a colon only after an epoch. */
const pattern = /^(?:\d{1,10}:(?=[\dA-Za-z])(?=\D*\d)[\w.+:~-]+|(?=[\dA-Za-z])(?=\D*\d)[\w.+~-]+)$/

/** Texts that are no versions have a key as well, as far as these characters go. */
const keyable = /^[\w.+:~-]+$/

/** What sorts before the end of a word, the end of a whole, and what sorts after all letters, in the order of ASCII. */
const marks: Readonly<Record<string, string>> = { '~': '!', '+': '{', '-': '|', '.': '}' }
const end = '#'

/** Capitals come between the numbers and the small letters; what is neither here nor a letter comes last. */
function characterKey(character: string, code: number): string {
  if (code > 96 && code < 123) return character
  return marks[character] ?? (code > 64 && code < 91 ? `_${character}` : `~${character}`)
}

/** Characters and numbers in turn; a number that is missing is zero, and so a word always ends with the key of a number. */
function partKey(part: string): string {
  let key = ''
  let wantsNumber = true
  for (let at = 0; at < part.length; ) {
    const code = part.charCodeAt(at)
    if (isDigit(code)) {
      const after = endOfDigits(part, at)
      key += numberKey(part.slice(at, after))
      wantsNumber = false
      at = after
    } else {
      key += characterKey(part.charAt(at), code)
      wantsNumber = true
      at++
    }
  }
  return wantsNumber ? `${key}0${end}` : key + end
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text) && !isCommit(text)
}

function key(version: string): string | undefined {
  if (version.length > longestVersion || !keyable.test(version)) return undefined
  const colon = endOfDigits(version, 0)
  const hasEpoch = version.charAt(colon) === ':'
  const epoch = numberKey((hasEpoch && version.slice(0, colon)) || '0')
  const rest = hasEpoch ? version.slice(colon + 1) : version
  const hyphen = rest.lastIndexOf('-')
  return (
    epoch +
    (hyphen < 0 ? partKey(rest) + partKey('0') : partKey(rest.slice(0, hyphen)) + partKey(rest.slice(hyphen + 1)))
  )
}

/**
 * The order of Debian packages (Debian Policy, "Version"), also of Ubuntu's, and of opam's, which took it over: epoch, version
 * and revision, each as characters and numbers in turn. A tilde comes before the end, letters before all other characters. An
 * epoch or a revision that is missing is zero.
 */
export const debian: Order = orderByKey(isVersion, key)
