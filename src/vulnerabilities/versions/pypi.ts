import type { Order } from './order.ts'
import { compareByKey, isCommit, longestVersion, numberKey, releaseKey } from './semver.ts'

/** A version in any spelling that "Version specifiers" (PyPA) reads: epoch, numbers, pre, post and dev release, local. */
const pattern = new RegExp(
  [
    /^\s*v?(?:(\d+)!)?(\d+(?:\.\d+)*)/,
    /(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?/,
    /(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?/,
    /(?:[-_.]?(dev)[-_.]?(\d*))?/,
    /(?:\+([a-z\d]+(?:[-_.][a-z\d]+)*))?\s*$/,
  ]
    .map(({ source }) => source)
    .join(''),
  'i',
)

/** What most versions look like: nothing but numbers. */
const plain = /^\d+(?:\.\d+)*$/

/** Versions from before there was a standard, as far as they can be told from a name, a range or a requirement. */
const legacy = /^v?\d[\w.+:-]*$/i

/** What can stand in a key, without the space that ends each part in one. */
const keyable = /^[!#-[\]-~]+$/

/** What a version is on the way to, each mark before any further number and in this order; `!` is a dev release. */
const marks = { dev: '!', alpha: '#', beta: '$', candidate: '%', final: '&', post: "'" } as const

function preReleaseMark(word: string): string {
  const first = word.charAt(0).toLowerCase()
  if (first === 'a') return marks.alpha
  return first === 'b' ? marks.beta : marks.candidate
}

/** The part of a key after the numbers: a dev release comes before what it leads to, a post-release after. */
function stageKey(found: readonly (string | undefined)[]): string {
  const [, , , pre, preCount, bareCount, post, postCount, dev, devCount] = found
  const isPost = bareCount !== undefined || post !== undefined
  const whichPost = numberKey(bareCount || postCount || '0')
  const end = dev ? `${marks.dev}${numberKey(devCount || '0')}` : '.'
  if (pre) return `${preReleaseMark(pre)}${numberKey(preCount || '0')}${isPost ? `/${whichPost}` : ''}${end}`
  if (isPost) return `${marks.post}${whichPost}${end}`
  return dev ? end : marks.final
}

/** In a local label a number comes after a word; the dot ends a word before all its letters. */
function localKey(label: string): string {
  const parts = label.toLowerCase().split(/[-_.]/)
  return `+${parts.map(part => (/^\d+$/.test(part) ? numberKey(part) : `!${part}.`)).join('')}`
}

function standardKey(version: string): string | undefined {
  if (plain.test(version)) return `0${releaseKey(version)}${marks.final}`
  const found = pattern.exec(version)
  if (!found) return undefined
  const [, epoch = '0', numbers = ''] = found
  const label = found.at(-1)
  return `${numberKey(epoch)}${releaseKey(numbers)}${stageKey(found)}${label ? localKey(label) : ''}`
}

/** What the old tools put in the place of some words, so that these sort by what they mean. */
const meanings = new Map([
  ['pre', 'c'],
  ['preview', 'c'],
  ['rc', 'c'],
  ['dev', '@'],
  ['-', 'final-'],
])

const endOfVersion = '*final'
const patch = '*final-'
const zero = '00000000'

/** The parts that the old tools compared one after the other: numbers of eight digits, words with a star before them. */
function legacyParts(version: string): readonly string[] {
  const parts: string[] = []
  for (const piece of [...(version.toLowerCase().match(/\d+|[a-z]+|-|[^\da-z.-]+/g) ?? []), 'final']) {
    const part = /^\d/.test(piece) ? piece.padStart(8, '0') : `*${meanings.get(piece) ?? piece}`
    if (part.startsWith('*')) {
      while (part < endOfVersion && parts.at(-1) === patch) parts.pop()
      while (parts.at(-1) === zero) parts.pop()
    }
    parts.push(part)
  }
  return parts
}

/** Before every version of the standard, whose keys begin with a digit or a letter. */
function legacyKey(version: string): string | undefined {
  return keyable.test(version) ? `!${legacyParts(version).join(' ')}` : undefined
}

function isVersion(text: string): boolean {
  if (text.length > longestVersion) return false
  return plain.test(text) || ((pattern.test(text) || legacy.test(text)) && !isCommit(text))
}

function key(version: string): string | undefined {
  return version.length > longestVersion ? undefined : (standardKey(version) ?? legacyKey(version))
}

/** The version without its local label, which says what somebody else did to the published one. */
function published(version: string): string {
  const at = version.indexOf('+')
  return at > 0 && version.length <= longestVersion && pattern.test(version) ? version.slice(0, at) : version
}

/**
 * The order of Python packages: "Version specifiers" (PyPA), once PEP 440. Versions from before it come before all of its
 * own, sorted as setuptools did then.
 */
export const pypi: Order = { isVersion, compare: compareByKey(key), key, published }
