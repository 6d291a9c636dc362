import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { type Candidate, candidateOf, comparePositions, type Interval, isWithin, positionOf } from './interval.ts'
import type { Order } from './versions/order.ts'

/** What a range says happens at a version: from it on affected, from it on no longer, or after it no longer. */
type Kind = 'introduced' | 'fixed' | 'last_affected' | 'limit'

interface Event {
  readonly kind: Kind
  /** Undefined is before every version. */
  readonly at: string | undefined
  readonly text: string
}

const kinds: readonly Kind[] = ['fixed', 'introduced', 'last_affected', 'limit']

/** `introduced: "0"` is before every version, and is not version 0; `limit: "*"` limits nothing. */
function eventOf(kind: Kind, text: string, order: Order): Event | 'nothing' | 'not placed' {
  if (text === '0' && kind === 'introduced') return { kind, at: undefined, text }
  if (text === '*' && kind === 'limit') return 'nothing'
  const at = positionOf(order, text)
  return at === undefined ? 'not placed' : { kind, at, text }
}

/** The events of a range; none at all if one of them cannot be placed, for the others would say something else. */
function eventsOf(range: Keys, order: Order): readonly Event[] {
  const events: Event[] = []
  for (const event of listOf(range.events)) {
    if (!isKeys(event)) continue
    for (const kind of kinds) {
      const text = event[kind]
      const read = typeof text === 'string' ? eventOf(kind, text, order) : 'nothing'
      if (read === 'not placed') return []
      if (read !== 'nothing') events.push(read)
    }
  }
  return events
}

/** Events stand in any order; of one version, an end comes before a beginning, and a last affected version after it. */
function inOrder(events: readonly Event[], order: Order): readonly Event[] {
  return events.toSorted((a, b) => {
    if (a.at === undefined || b.at === undefined) return a.at === b.at ? 0 : a.at === undefined ? -1 : 1
    return comparePositions(order, a.at, b.at) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
  })
}

/** The highest limit ends every interval of its range; versions beyond it are none of its business. */
function limited(intervals: readonly Interval[], events: readonly Event[], order: Order): readonly Interval[] {
  const limit = inOrder(events, order).findLast(({ kind }) => kind === 'limit')
  if (limit?.at === undefined) return intervals
  const { at } = limit
  return intervals.flatMap((interval): readonly Interval[] => {
    const [low, high] = interval
    if (low !== null && comparePositions(order, low, at) >= 0) return []
    return high !== null && comparePositions(order, high, at) <= 0 ? [interval] : [[low, at, 0, null]]
  })
}

function fromEvents(events: readonly Event[], order: Order): readonly Interval[] {
  const intervals: Interval[] = []
  let open: { readonly low: string | null } | undefined
  let closedAt: string | undefined
  for (const { kind, at, text } of inOrder(events, order)) {
    // What is fixed in the version that introduced it was never there.
    if (kind === 'introduced' && (at === undefined || at !== closedAt)) open ??= { low: at ?? null }
    else if (kind === 'fixed' && !open) closedAt = at
    else if ((kind === 'fixed' || kind === 'last_affected') && open && at !== undefined) {
      const isLast = kind === 'last_affected'
      intervals.push([open.low, at, isLast ? 1 : 0, isLast ? null : text])
      open = undefined
    }
  }
  if (open) intervals.push([open.low, null, 0, null])
  return limited(intervals, events, order)
}

/** Ranges of commits cannot be placed without the history of the repository; they are passed over, not stopped at. */
function rangesOf(holder: unknown): readonly Keys[] {
  return listOf(holder).filter((range): range is Keys => isKeys(range) && range.type !== 'GIT')
}

/** `<= 1.8.3` or `< 2.0.0`, with which GitHub's records bound a range that no fix closes. */
function boundOf({ database_specific: own }: Keys, order: Order): Interval | undefined {
  const text = isKeys(own) ? own.last_known_affected_version_range : undefined
  const [, sign, version] = (typeof text === 'string' && /^\s*(<=?)\s*(\S{1,256})\s*$/.exec(text)) || []
  const at = version === undefined ? undefined : positionOf(order, version)
  return at === undefined ? undefined : [null, at, sign === '<=' ? 1 : 0, null]
}

/** Go's records leave the range open where tags are no module versions, and say the real range beside it. */
function customRanges({ ecosystem_specific: own }: Keys): readonly Keys[] {
  return isKeys(own) ? rangesOf(own.custom_ranges) : []
}

function isOpenAbove([, high]: Interval): boolean {
  return high === null
}

function closedBy(bound: Interval, interval: Interval, order: Order): Interval {
  const [low] = interval
  const [, high, isLast] = bound
  if (!isOpenAbove(interval) || high === null) return interval
  return low !== null && comparePositions(order, low, high) > 0 ? interval : [low, high, isLast, null]
}

/** The intervals of one `affected` entry of a record: its ranges, or what stands beside them to close an open one. */
export function intervalsOf(entry: Keys, order: Order): readonly Interval[] {
  const compile = (ranges: readonly Keys[]) =>
    ranges.map(range => eventsOf(range, order)).flatMap(events => fromEvents(events, order))
  const stated = compile(rangesOf(entry.ranges))
  const custom = stated.some(isOpenAbove) ? compile(customRanges(entry)) : []
  const intervals = custom.length > 0 ? custom : stated
  const bound = boundOf(entry, order)
  return bound ? intervals.map(each => closedBy(bound, each, order)) : intervals
}

/** Advisories of one package list the same versions again and again: half a million times, a few ten thousand of them. */
const placed = new Map<Order, Map<string, Candidate | undefined>>()
const mostPlaced = 100_000

function candidateAgain(order: Order, version: string): Candidate | undefined {
  let known = placed.get(order)
  if (known === undefined || known.size > mostPlaced) {
    known = new Map()
    placed.set(order, known)
  }
  if (known.has(version)) return known.get(version)
  const candidate = candidateOf(order, version)
  known.set(version, candidate)
  return candidate
}

/** The positions of versions listed singly that no interval covers: the list counts in addition to the ranges. */
export function listedOutside(
  versions: readonly unknown[],
  intervals: readonly Interval[],
  order: Order,
): readonly string[] {
  if (intervals.length === 1 && intervals[0]?.[0] === null && intervals[0][1] === null) return []
  const outside = new Set<string>()
  for (const version of versions) {
    const candidate = typeof version === 'string' ? candidateAgain(order, version) : undefined
    if (candidate && !intervals.some(interval => isWithin(candidate, interval))) outside.add(candidate.at)
  }
  return [...outside]
}
