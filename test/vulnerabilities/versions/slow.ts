/**
 * The same orders once more, as the specifications tell them step by step: slow, without keys, and written apart from what
 * they are there to check.
 */

type Compare = (a: string, b: string) => number

function compareValues(a: string | number | bigint, b: string | number | bigint): number {
  return a < b ? -1 : Number(a > b)
}

/** Items of two lists by turns; what stands in for a missing one is up to the scheme. */
function compareLists<Item>(
  a: readonly Item[],
  b: readonly Item[],
  missing: Item,
  compare: (a: Item, b: Item) => number,
) {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compare(a[at] ?? missing, b[at] ?? missing)
    if (order !== 0) return order
  }
  return 0
}

function cut(text: string, at: number, skipped: number): readonly [string, string | undefined] {
  return at < 0 ? [text, undefined] : [text.slice(0, at), text.slice(at + skipped)]
}

/** Semantic Versioning 2.0.0, item 11.4: numbers before words, a list that ends before one that goes on. */
function compareIdentifiers(a: string | undefined, b: string | undefined, ofNone: number): number {
  if (a === undefined || b === undefined) return a === b ? 0 : a === undefined ? ofNone : -ofNone
  return compareLists(a.split('.'), b.split('.'), '', (left, right) => {
    if (left === '' || right === '') return compareValues(left.length > 0 ? 1 : 0, right.length > 0 ? 1 : 0)
    const [isLeft, isRight] = [/^\d+$/.test(left), /^\d+$/.test(right)]
    if (isLeft && isRight) return compareValues(BigInt(left), BigInt(right))
    return isLeft === isRight ? compareValues(left, right) : isLeft ? -1 : 1
  })
}

function compareNumbers(a: string, b: string): number {
  return compareLists(a.split('.').map(BigInt), b.split('.').map(BigInt), 0n, compareValues)
}

function semverParts(version: string) {
  const [placed, build] = cut(version, version.indexOf('+'), 1)
  const [numbers, stage] = cut(placed, placed.indexOf('-'), 1)
  return { numbers: numbers.replace(/^=?v?/, ''), stage, build }
}

export const slowSemver: Compare = (a, b) => {
  const [left, right] = [semverParts(a), semverParts(b)]
  return compareNumbers(left.numbers, right.numbers) || compareIdentifiers(left.stage, right.stage, 1)
}

export const slowSemverWithBuilds: Compare = (a, b) =>
  slowSemver(a, b) || compareIdentifiers(semverParts(a).build, semverParts(b).build, -1)

export const slowNuget: Compare = (a, b) =>
  slowSemver(a.toUpperCase().replace(/^V/, ''), b.toUpperCase().replace(/^V/, ''))

/** `Gem::Version`: segments; zeros before the first word and at the end are dropped; what is missing is 0. */
export const slowGem: Compare = (a, b) => {
  const segmentsOf = (version: string): readonly (string | bigint)[] => {
    const segments = (version.replaceAll('-', '.pre.').match(/\d+|[a-z]+/gi) ?? []).map(each =>
      /\d/.test(each) ? BigInt(each) : each,
    )
    const first = segments.findIndex(each => typeof each === 'string')
    const halves = first < 0 ? [segments, []] : [segments.slice(0, first), segments.slice(first)]
    for (const half of halves) while (half.at(-1) === 0n) half.pop()
    return halves.flat()
  }
  return compareLists(segmentsOf(a), segmentsOf(b), 0n as string | bigint, (left, right) => {
    if (typeof left === typeof right) return compareValues(left, right)
    return typeof left === 'string' ? -1 : 1
  })
}

/** PHP's `version_compare` on what Composer makes of a version: four numbers or more, words in full. */
export const slowComposer: Compare = (a, b) => {
  const partsOf = (version: string) => {
    const [plain = ''] = version.toLowerCase().replace(/^v/, '').split('+')
    const [numbers = ''] = /^[\d._-]*/.exec(plain) ?? []
    const given = numbers.match(/\d+/g) ?? []
    const words = plain.slice(numbers.length).match(/\d+|[a-z]+/g) ?? []
    const full = [...given, ...Array<string>(Math.max(0, 130 - given.length)).fill('0')]
    return { given: given.length, parts: [...full, ...(words[0] === 'stable' ? [] : words)] }
  }
  const forms = ['dev', 'a', 'b', 'rc', '#', 'p']
  const rankOf = (part: string) => forms.findIndex(form => part.startsWith(form))
  const compareParts = (left: string, right: string) => {
    const [isLeft, isRight] = [/^\d/.test(left), /^\d/.test(right)]
    if (isLeft && isRight) return compareValues(BigInt(left), BigInt(right))
    if (left === '' && isRight) return -1
    if (right === '' && isLeft) return 1
    return compareValues(rankOf(isLeft || left === '' ? '#' : left), rankOf(isRight || right === '' ? '#' : right))
  }
  const [left, right] = [partsOf(a), partsOf(b)]
  return compareLists(left.parts, right.parts, '', compareParts) || compareValues(left.given, right.given)
}

/** Debian Policy, "Version": the character that decides, with the end of a run of characters after the tilde. */
function dpkgWeight(character: string | undefined): number {
  if (character === '~') return -1
  if (character === undefined || /\d/.test(character)) return 0
  return /[a-z]/i.test(character) ? character.charCodeAt(0) : character.charCodeAt(0) + 256
}

function compareDpkgParts(a: string, b: string): number {
  let [left, right] = [a, b]
  while (left !== '' || right !== '') {
    while ((left !== '' && !/^\d/.test(left)) || (right !== '' && !/^\d/.test(right))) {
      const order = dpkgWeight(left[0]) - dpkgWeight(right[0])
      if (order !== 0) return order
      left = left.slice(1)
      right = right.slice(1)
    }
    const [mine = '', theirs = ''] = [/^\d*/.exec(left)?.[0], /^\d*/.exec(right)?.[0]]
    const order = compareValues(BigInt(mine || 0), BigInt(theirs || 0))
    if (order !== 0) return order
    left = left.slice(mine.length)
    right = right.slice(theirs.length)
  }
  return 0
}

function epochOf(version: string): readonly [bigint, string] {
  const [epoch, rest] = cut(version, version.indexOf(':'), 1)
  return rest === undefined ? [0n, version] : [BigInt(epoch || 0), rest]
}

export const slowDpkg: Compare = (a, b) => {
  const [[leftEpoch, left], [rightEpoch, right]] = [epochOf(a), epochOf(b)]
  const [mine, mineRevision = '0'] = cut(left, left.lastIndexOf('-'), 1)
  const [theirs, theirRevision = '0'] = cut(right, right.lastIndexOf('-'), 1)
  return (
    compareValues(leftEpoch, rightEpoch) ||
    compareDpkgParts(mine, theirs) ||
    compareDpkgParts(mineRevision, theirRevision)
  )
}

/** `rpmvercmp`. */
function compareRpmParts(a: string, b: string): number {
  const skip = (text: string) => text.replace(/^[^a-z\d~^]+/i, '')
  let [left, right] = [skip(a), skip(b)]
  while (left !== '' || right !== '') {
    if (left[0] === '~' || right[0] === '~') {
      if (left[0] !== '~') return 1
      if (right[0] !== '~') return -1
    } else if (left[0] === '^' || right[0] === '^') {
      if (left === '') return -1
      if (right === '') return 1
      if (left[0] !== '^') return 1
      if (right[0] !== '^') return -1
    } else if (left === '' || right === '') break
    if (left[0] === '~' || left[0] === '^') {
      left = skip(left.slice(1))
      right = skip(right.slice(1))
      continue
    }
    const isNumber = /^\d/.test(left)
    const segment = isNumber ? /^\d+/ : /^[a-z]+/i
    const [mine = '', theirs = ''] = [segment.exec(left)?.[0], segment.exec(right)?.[0]]
    if (theirs === '') return isNumber ? 1 : -1
    const order = isNumber ? compareValues(BigInt(mine), BigInt(theirs)) : compareValues(mine, theirs)
    if (order !== 0) return order
    left = skip(left.slice(mine.length))
    right = skip(right.slice(theirs.length))
  }
  return compareValues(left.length, right.length)
}

export const slowRpm: Compare = (a, b) => {
  const [[leftEpoch, left], [rightEpoch, right]] = [epochOf(a), epochOf(b)]
  const [mine, mineRelease] = cut(left, left.lastIndexOf('-'), 1)
  const [theirs, theirRelease] = cut(right, right.lastIndexOf('-'), 1)
  const order = compareValues(leftEpoch, rightEpoch) || compareRpmParts(mine, theirs)
  if (order !== 0 || mineRelease === theirRelease) return order
  if (mineRelease === undefined || theirRelease === undefined) return mineRelease === undefined ? -1 : 1
  return compareRpmParts(mineRelease, theirRelease)
}

interface ApkToken {
  /** The lower of two kinds is the later version. */
  readonly kind: number
  readonly text: string
}

const apkKinds = { first: 0, number: 1, letter: 2, suffix: 3, suffixNumber: 4, commit: 5, revision: 6, end: 7 }
const apkSuffixes = ['alpha', 'beta', 'pre', 'rc', '', 'cvs', 'svn', 'git', 'hg', 'p']

/** What apk reads of a version, token by token. */
function apkTokens(version: string): readonly ApkToken[] {
  const tokens: ApkToken[] = []
  const words = version.match(/\.?\d+|_[a-z]+|~[\da-f]+|-r\d+|[a-z]/g) ?? []
  for (const word of words) {
    const before = tokens.at(-1)?.kind
    const digits = word.replace(/^\D+/, '')
    if (before === undefined) tokens.push({ kind: apkKinds.first, text: word })
    else if (word.startsWith('_')) tokens.push({ kind: apkKinds.suffix, text: word.slice(1) })
    else if (word.startsWith('~')) tokens.push({ kind: apkKinds.commit, text: word.slice(1) })
    else if (word.startsWith('-r')) tokens.push({ kind: apkKinds.revision, text: digits })
    else if (/^[a-z]/.test(word)) tokens.push({ kind: apkKinds.letter, text: word })
    else if (before === apkKinds.suffix) tokens.push({ kind: apkKinds.suffixNumber, text: digits })
    else if (before === apkKinds.letter) tokens.push({ kind: apkKinds.number, text: digits.replace(/^0+(?=\d)/, '') })
    else tokens.push({ kind: apkKinds.number, text: digits })
  }
  return tokens
}

function compareApkTokens(a: ApkToken, b: ApkToken): number {
  const rankOf = ({ text }: ApkToken) => apkSuffixes.indexOf(text)
  const isBefore = (token: ApkToken) => token.kind === apkKinds.suffix && rankOf(token) < 4
  if (a.kind !== b.kind) return isBefore(a) ? -1 : isBefore(b) ? 1 : compareValues(b.kind, a.kind)
  if (a.kind === apkKinds.suffix) return compareValues(rankOf(a), rankOf(b))
  const isText = a.kind === apkKinds.number && (a.text.startsWith('0') || b.text.startsWith('0'))
  if (isText || a.kind === apkKinds.letter || a.kind === apkKinds.commit) return compareValues(a.text, b.text)
  return a.kind === apkKinds.end ? 0 : compareValues(BigInt(a.text), BigInt(b.text))
}

export const slowApk: Compare = (a, b) =>
  compareLists(apkTokens(a), apkTokens(b), { kind: apkKinds.end, text: '' }, compareApkTokens)

/** Lists of numbers, of which the one that ends comes before the one that goes on (R, `package_version`; Cabal). */
export const slowList: Compare = (a, b) =>
  compareLists(a.split(/[.-]/).map(BigInt), b.split(/[.-]/).map(BigInt), -1n, compareValues)

/** Kernel: candidates are counted, so a hyphen and `rc.` and the number say the same in Semantic Versioning. */
export const slowLinux: Compare = (a, b) => slowSemver(a.replace('-rc', '-rc.'), b.replace('-rc', '-rc.'))

/** Bitnami: the numbers, then whether there is a pre-release, then the revision. */
export const slowBitnami: Compare = (a, b) => {
  const partsOf = (version: string) => {
    const { numbers, stage = '' } = semverParts(version)
    const isRevision = /^[1-9]\d*(\.|$)/.test(stage) || stage === '0' || stage === ''
    return { numbers, stage: isRevision ? undefined : stage, revision: isRevision ? stage || '0' : '0' }
  }
  const [left, right] = [partsOf(a), partsOf(b)]
  return (
    compareNumbers(left.numbers, right.numbers) ||
    compareIdentifiers(left.stage, right.stage, 1) ||
    compareIdentifiers(left.revision, right.revision, -1)
  )
}

/** Conan: items, a missing one zero; a number with a word after it between that number and the next. */
export const slowConan: Compare = (a, b) => {
  const itemsOf = (text: string) => {
    const items = text.split(/[.-]/)
    while (/^0+$/.test(items.at(-1) ?? '')) items.pop()
    return items
  }
  const compareItems = (left: string, right: string) => {
    if (left === '' || right === '') return compareValues(left.length, right.length)
    const [isLeft, isRight] = [/^\d/.test(left), /^\d/.test(right)]
    if (!isLeft || !isRight) return isLeft === isRight ? compareValues(left, right) : isLeft ? -1 : 1
    const wordOf = (item: string) => item.replace(/^\d+/, '')
    const numberOf = (item: string) => BigInt(item.slice(0, item.length - wordOf(item).length))
    return compareValues(numberOf(left), numberOf(right)) || compareValues(wordOf(left), wordOf(right))
  }
  const compareTexts = (left: string | undefined, right: string | undefined, ofNone: number) => {
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? ofNone : -ofNone
    return compareLists(itemsOf(left), itemsOf(right), '', compareItems)
  }
  const [left, right] = [semverParts(a.toLowerCase()), semverParts(b.toLowerCase())]
  return (
    compareTexts(left.numbers, right.numbers, 0) ||
    compareTexts(left.stage, right.stage, 1) ||
    compareTexts(left.build, right.build, -1)
  )
}
