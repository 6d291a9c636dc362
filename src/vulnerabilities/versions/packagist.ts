import type { Order } from './order.ts'
import { isCommit, longestVersion, numberKey, orderByKey, releaseKey } from './semver.ts'

/** Numbers, the usual words right after them, any others after a separator. */
const pattern =
  /^v?\d+(?:\.\d+)*(?:(?:stable|alpha|a|beta|b|rc|patch|pl|p|dev)\d*)?(?:[._-][\da-z]+)*(?:\+[\da-z.-]+)?$/i

/** Branches, such as `1.x-dev`, and the number that stands for the newest of them. */
const branch = /[.-]x(?:[.-]|$)|^v?9{7}(?!\d)/i

/** What a version is on the way to or beyond, each before any further number; the end of a version lies between. */
const marks = {
  other: '!',
  dev: '#',
  alpha: '$',
  beta: '%',
  candidate: '&',
  end: '.',
  patch: '/',
  laterPatch: '_',
} as const

/** Words count by how they begin, as in PHP's `version_compare`. */
function wordMark(word: string): string {
  if (word.startsWith('dev')) return marks.dev
  if (word.startsWith('a')) return marks.alpha
  if (word.startsWith('b')) return marks.beta
  if (word.startsWith('rc')) return marks.candidate
  return word.startsWith('p') ? marks.patch : marks.other
}

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text) && !branch.test(text) && !isCommit(text)
}

function stageKey(stage: string): string {
  if (/^stable(?![a-z])/.test(stage)) return marks.end
  let key = ''
  for (const [piece] of stage.matchAll(/\d+|[a-z]+/g)) {
    if (/^\d/.test(piece)) key += numberKey(piece)
    else {
      const mark = wordMark(piece)
      key += mark === marks.patch && key !== '' ? marks.laterPatch : mark
    }
  }
  return key + marks.end
}

/** Last, how many numbers a version is written with: 1.0 stands right before 1.0.0, and both before all else. */
function key(version: string): string | undefined {
  if (version.length > longestVersion || !/^[!-~]+$/.test(version)) return undefined
  const [, numbers = '', stage = ''] = /^v?([\d._-]*)([^+]*)/.exec(version.toLowerCase()) ?? []
  const release = numbers.match(/\d+/g) ?? []
  return releaseKey(release.join('.')) + stageKey(stage) + numberKey(String(release.length))
}

/**
 * The order of Composer's packages (Composer, "Versions and constraints"; PHP, `version_compare`): numbers, of which those left
 * out are zero, then stability: dev, alpha, beta, RC, none, patch. Build metadata says nothing. Composer takes 1.0 and 1.0.0 for
 * equal and PHP does not: here they are neighbours.
 */
export const packagist: Order = orderByKey(isVersion, key)
