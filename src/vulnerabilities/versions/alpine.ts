import type { Order } from './order.ts'
import { longestVersion, numberKey, orderByKey } from './semver.ts'

/** A version, with the number after a letter that apk took until its third major version. */
const pattern = /^\d+(?:\.\d+)*(?:[a-z]\d*)?(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*(?:~[\da-f]+)?(?:-r\d+)?$/

/** The same in parts, as far as a text has them, and the rest that cannot be read. */
const parts =
  /^(\d*(?:\.\d*)*)([a-z]?)(\d*)((?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)(?![a-z])\d*)*)(~[\da-f]+)?(?:-r(?![a-z])(\d*))?(.*)$/s

/** What may stand at one place, in its order, with the letters between `p` and a number: all before any number's own key. */
const suffixes: Readonly<Record<string, string>> = {
  ...{ alpha: '!', beta: '#', pre: '$', rc: '%' },
  ...{ cvs: ',', svn: '-', git: '.', hg: '/', p: ':' },
}
const marks = {
  unreadable: '&',
  noNumber: "'",
  end: '(',
  revision: ')',
  commit: '*',
  suffixNumber: '+',
  number: '{',
} as const

/** After the first number, those that begin with a zero are compared as text, and so come before all that do not. */
function numberAt(digits: string, place: number): string {
  if (digits === '') return marks.noNumber
  if (place === 0) return numberKey(digits)
  return marks.number + (/^0\d/.test(digits) ? `0~${digits.slice(1)}!` : numberKey(digits))
}

function suffixKeys(text: string): string {
  let key = ''
  for (const [, word = '', number = ''] of text.matchAll(/_([a-z]+)(\d*)/g)) {
    key += (suffixes[word] ?? '') + (number && marks.suffixNumber + numberKey(number))
  }
  return key
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text)
}

/** Texts that are no versions have a key as well, for as much of them as can be read. */
function key(version: string): string | undefined {
  if (version.length > longestVersion) return undefined
  const [, numbers = '', letter, afterLetter, suffixed = '', hash, revision, rest] = parts.exec(version) ?? []
  return [
    ...numbers.split('.').map(numberAt),
    letter,
    afterLetter && marks.number + numberKey(afterLetter),
    suffixKeys(suffixed),
    hash && marks.commit + hash.slice(1),
    revision !== undefined && marks.revision + numberKey(revision || '0'),
    rest ? marks.unreadable : marks.end,
  ]
    .filter(Boolean)
    .join('')
}

/**
 * The order of Alpine's packages (apk-tools, "apk-package", pkgver), also of the distributions that use apk: numbers, a letter,
 * suffixes before and after the version itself, the commit, the revision. At any place a number comes after a letter, this
 * after a suffix, this after a commit, this after a revision, and this after the end.
 */
export const alpine: Order = orderByKey(isVersion, key)
