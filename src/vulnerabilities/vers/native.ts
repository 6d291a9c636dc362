import type { Order } from '../versions/order.ts'
import { comparators, type Dialect, dialects } from './native-dialects.ts'
import { intervalsIn } from './native-intervals.ts'
import { orderOfType } from './schemes.ts'
import { type Constraint, sorted, type Vers } from './vers.ts'

/** Longer ones are no range that anybody wrote. */
const longest = 1024

/** Constraints that hold together; none of them is every version. */
type Range = readonly Constraint[]

const option = /,[ ]?include_prerelease ?= ?\w+/gi

const isOperator = /^[<>=!~^]+$/

/** The parts of a range: an operator goes with what follows it, and `1.0 - 2.0` is two bounds. */
function partsIn(text: string): readonly string[] {
  const parts: string[] = []
  let before = ''
  for (const part of text.split(/[\s,]+/)) {
    if (part === '' || part === 'and') continue
    const last = parts.at(-1)
    if (isOperator.test(part)) before += part
    else if (part === '-' && last !== undefined && before === '') {
      parts[parts.length - 1] = `>=${last}`
      before = '<='
    } else {
      parts.push(before + part)
      before = ''
    }
  }
  return before === '' ? parts : [...parts, before]
}

/** The constraints of one range: comparators, each before its version, with space or commas between. */
function rangeIn(text: string, { operators }: Dialect): Range | undefined {
  const all: Constraint[] = []
  for (const part of partsIn(text)) {
    const [, operator = '', version = ''] = /^([<>=!~^]*)(.*)$/s.exec(part) ?? []
    const read = version !== '' && Object.hasOwn(operators, operator) ? operators[operator]?.(version) : undefined
    if (read === undefined || read.some(each => each.version === '')) return undefined
    all.push(...read)
  }
  return all
}

/** Of a kind that a sequence of constraints can say: one lower and one upper bound at the most, in this order. */
function isSayable(range: Range, order: Order | undefined): boolean {
  const lower = range.filter(({ comparator }) => comparator.startsWith('>'))
  const upper = range.filter(({ comparator }) => comparator.startsWith('<'))
  const equal = range.filter(({ comparator }) => comparator === '=')
  if (lower.length > 1 || upper.length > 1 || (equal.length > 0 && range.length > 1)) return false
  const [from, to] = [lower[0], upper[0]]
  return from === undefined || to === undefined || order === undefined || order.compare(from.version, to.version) <= 0
}

function rangesIn(type: string, text: string): readonly Range[] | undefined {
  const isInterval = /^\s*[[(]\s*[\w,]/.test(text)
  if (isInterval && type !== 'deb') return intervalsIn(text)
  if (type === 'nuget' && /^\s*\d/.test(text)) return [[{ comparator: '>=', version: text.trim() }]]
  const dialect = (Object.hasOwn(dialects, type) ? dialects[type] : undefined) ?? comparators
  const read = text
    .replace(option, '')
    .trim()
    .replace(/^\((.*)\)$/s, '$1')
    .trim()
    .split(dialect.or)
    .map(part =>
      part.trim() === '*' && type !== 'conan' ? [] : part.trim() === '' ? undefined : rangeIn(part, dialect),
    )
  const ranges = read.flatMap(range => (range === undefined ? [] : [range]))
  return ranges.length === read.length ? ranges : undefined
}

/** Lower bounds of a later range follow what ends before them. */
function inOrder(ranges: readonly Range[], order: Order | undefined): readonly Constraint[] {
  const within = ranges.map(range => sorted(range, order))
  const compare = (a: Range, b: Range): number =>
    order && a[0] && b[0] ? order.compare(a[0].version, b[0].version) : 0
  return sorted(within.toSorted(compare).flat(), order)
}

/**
 * A range as the packages of a type write it, as VERS. Where a type reads a part of a version as more than one version, it
 * is read as fewer. Undefined for what is none, and for what cannot be said as one: an empty range, or one with two lower
 * bounds. Source: VERS specification, and the notation of each type.
 */
export function versOfNative(type: string, text: string): Vers | undefined {
  if (text.length > longest || !/^[a-z][a-z\d.-]*$/.test(type)) return undefined
  const ranges = rangesIn(type, text)
  if (ranges === undefined || ranges.length === 0) return undefined
  if (ranges.some(range => range.length === 0)) return { type, constraints: [] }
  const order = orderOfType(type)
  if (!ranges.every(range => isSayable(range, order))) return undefined
  const hasExcluded = ranges.some(range => range.some(({ comparator }) => comparator === '!='))
  return hasExcluded && ranges.length > 1 ? undefined : { type, constraints: inOrder(ranges, order) }
}
