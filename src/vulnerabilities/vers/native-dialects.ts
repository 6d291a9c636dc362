import { between, caretPlace, nextAt, numbersOf, padded } from './native-bounds.ts'
import type { Comparator, Constraint } from './vers.ts'

/** What an operator before a version says. Undefined where it says nothing that we know. */
type Operator = (version: string) => readonly Constraint[] | undefined

/** How the ranges of one type of package are written. */
export interface Dialect {
  /** What stands between ranges of which one is enough. */
  readonly or: RegExp
  /** By what stands before a version; the empty text where nothing does. */
  readonly operators: Readonly<Record<string, Operator>>
}

const plain =
  (comparator: Comparator, spelled = (version: string) => version): Operator =>
  version => [{ comparator, version: spelled(version) }]

function compared(spelled?: (version: string) => string): Readonly<Record<string, Operator>> {
  const equal = plain('=', spelled)
  const bounds = {
    '<': plain('<', spelled),
    '<=': plain('<=', spelled),
    '>': plain('>', spelled),
    '>=': plain('>=', spelled),
  }
  return { ...bounds, '': equal, '=': equal, '==': equal, '===': equal, '!=': plain('!=', spelled) }
}

const bars = /\|\|?/

/** All versions that begin with the numbers before a wildcard. */
function wildcard(numbers: readonly number[], spelled: (numbers: string) => string): readonly Constraint[] {
  if (numbers.length === 0) return []
  return between(spelled(numbers.join('.')), spelled(nextAt(numbers, numbers.length - 1)))
}

/** As npm has it; a part of a version is filled up with zeros, which says less than npm's own reading. */
function semverLike(spelled: (numbers: string) => string, bare: 'equal' | 'caret'): Readonly<Record<string, Operator>> {
  const on =
    (operator: (numbers: readonly number[], whole: string) => readonly Constraint[]): Operator =>
    version => {
      const read = numbersOf(version)
      if (read === undefined) return undefined
      if (read.hasWildcard) return wildcard(read.numbers, spelled)
      return operator(read.numbers, spelled(read.numbers.join('.')) + read.rest)
    }
  const only = (comparator: Comparator) => on((_numbers, version) => [{ comparator, version }])
  const caret = on((numbers, whole) => between(whole, spelled(nextAt(numbers, caretPlace(numbers)))))
  const tilde = on((numbers, whole) => between(whole, spelled(nextAt(numbers, Math.min(1, numbers.length - 1)))))
  const bounds = { '<': only('<'), '<=': only('<='), '>': only('>'), '>=': only('>='), '!=': only('!=') }
  return {
    ...bounds,
    '=': only('='),
    '==': only('='),
    '': bare === 'caret' ? caret : only('='),
    '^': caret,
    '~': tilde,
  }
}

/** All but the last number may not grow: `~>2.0.8` of RubyGems, `~=2.0.8` of Python. */
const pessimistic: Operator = version => {
  const { numbers = [] } = numbersOf(version) ?? {}
  if (numbers.length === 0) return undefined
  return between(version, nextAt(numbers, Math.max(0, numbers.length - 2)))
}

/** `==1.*` */
const pythonEqual: Operator = version => {
  const read = version.endsWith('*') ? numbersOf(version) : undefined
  if (read) return wildcard(read.numbers, numbers => numbers)
  return version.includes('*') ? undefined : [{ comparator: '=', version }]
}

/** A dash at the end takes pre-releases in, or keeps them out of what ends before it. */
function conan(): Readonly<Record<string, Operator>> {
  const spelled = (version: string): string => version.replace(/-$/, '')
  const until =
    (placeOf: (numbers: readonly number[]) => number): Operator =>
    version => {
      const { numbers = [] } = numbersOf(spelled(version)) ?? {}
      return numbers.length === 0 ? undefined : between(spelled(version), `${nextAt(numbers, placeOf(numbers))}-`)
    }
  const equal: Operator = version =>
    spelled(version) === '*'
      ? [{ comparator: '>=', version: '0.0.0' }]
      : [{ comparator: '=', version: spelled(version) }]
  return {
    ...compared(spelled),
    '': equal,
    '^': until(caretPlace),
    '~': until(numbers => Math.min(1, numbers.length - 1)),
  }
}

/** The second number of nginx is even in a stable branch, which ends before the next: `1.4.1+`, `0.7.52-0.8.39`. */
const nginx: Operator = version => {
  const [, from, plus, to] = /^(\d+(?:\.\d+)*)(?:(\+)|-(\d+(?:\.\d+)*))?$/.exec(version) ?? []
  if (from === undefined) return undefined
  if (to !== undefined)
    return [
      { comparator: '>=', version: from },
      { comparator: '<=', version: to },
    ]
  if (plus === undefined) return [{ comparator: '=', version: from }]
  const { numbers = [] } = numbersOf(from) ?? {}
  return (numbers[1] ?? 0) % 2 === 0 ? between(from, padded(nextAt(numbers, 1))) : [{ comparator: '>=', version: from }]
}

const asWritten = (numbers: string): string => numbers
const composerTilde: Operator = version => (numbersOf(version)?.numbers.length === 1 ? undefined : pessimistic(version))

/** By type of package URL; what is not here is written with comparators alone. */
export const dialects: Readonly<Record<string, Dialect>> = {
  npm: { or: bars, operators: semverLike(padded, 'equal') },
  cargo: { or: bars, operators: semverLike(padded, 'caret') },
  pub: { or: bars, operators: semverLike(padded, 'equal') },
  composer: { or: bars, operators: { ...semverLike(asWritten, 'equal'), '~': composerTilde } },
  gem: { or: bars, operators: { ...compared(), '~>': pessimistic } },
  hex: { or: /\bor\b/, operators: { ...compared(), '~>': pessimistic } },
  pypi: { or: bars, operators: { ...compared(), '~=': pessimistic, '==': pythonEqual } },
  deb: { or: bars, operators: { ...compared(), '<<': plain('<'), '>>': plain('>') } },
  conan: { or: bars, operators: conan() },
  nginx: { or: /,/, operators: { '': nginx } },
  openssl: { or: /,/, operators: compared() },
}

/** Comparators and nothing more. */
export const comparators: Dialect = { or: bars, operators: compared() }
