import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { type Candidate, comparePositions, type Interval, isWithin } from './interval.ts'
import { againUpTo, candidatesAgain, positionAgain } from './placed.ts'
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
  const at = positionAgain(order, text)
  return at === undefined ? 'not placed' : { kind, at, text }
}

/** The events of a range; none at all if one of them cannot be placed, for the others would say something else. */
function eventsOf(range: Keys, order: Order): readonly Event[] {
  const events: Event[] = []
  for (const event of listOf(range.events)) {
    if (!isKeys(event)) continue
    for (const kind of kinds) {
      const text = event[kind]
      if (typeof text !== 'string') continue
      const read = eventOf(kind, text, order)
      if (read === 'not placed') return []
      if (read !== 'nothing') events.push(read)
    }
  }
  return events
}

/** Which of two events comes first; of one version, an end before a beginning, and a last affected version after it. */
function compareEvents(a: Event, b: Event, order: Order): number {
  if (a.at === undefined || b.at === undefined) return a.at === b.at ? 0 : a.at === undefined ? -1 : 1
  return comparePositions(order, a.at, b.at) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
}

/** Events stand in any order, and nearly always in theirs. */
function inOrder(events: readonly Event[], order: Order): readonly Event[] {
  const isAfter = (event: Event, at: number): boolean => {
    const before = events[at - 1]
    return before === undefined || compareEvents(before, event, order) <= 0
  }
  return events.every(isAfter) ? events : events.toSorted((a, b) => compareEvents(a, b, order))
}

/** The highest limit ends every interval of its range; versions beyond it are none of its business. */
function limited(intervals: readonly Interval[], inOrder: readonly Event[], order: Order): readonly Interval[] {
  const limit = inOrder.findLast(({ kind }) => kind === 'limit')
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
  const sorted = inOrder(events, order)
  for (const { kind, at, text } of sorted) {
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
  return limited(intervals, sorted, order)
}

/** Ranges of commits cannot be placed without the history of the repository; they are passed over, not stopped at. */
function rangesOf(holder: unknown): readonly Keys[] {
  return listOf(holder).filter((range): range is Keys => isKeys(range) && range.type !== 'GIT')
}

/** `<= 1.8.3` or `< 2.0.0`, with which GitHub's records bound a range that no fix closes. */
function boundOf({ database_specific: own }: Keys, order: Order): Interval | undefined {
  const text = isKeys(own) ? own.last_known_affected_version_range : undefined
  const [, sign, version] = (typeof text === 'string' && /^\s*(<=?)\s*(\S{1,256})\s*$/.exec(text)) || []
  const at = version === undefined ? undefined : positionAgain(order, version)
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

/** The intervals that ranges state. Those of the usual form are made once for all that end in one version. */
function statedBy(ranges: readonly Keys[], order: Order): readonly Interval[] {
  const [only] = ranges
  const fixed = ranges.length === 1 && only ? onlyFix(only) : undefined
  if (fixed !== undefined) return againUpTo(order, fixed, upTo)
  return ranges.flatMap(range => fromEvents(eventsOf(range, order), order))
}

function upTo(order: Order, fixed: string): readonly Interval[] {
  return fromEvents(eventsOf({ events: [{ introduced: '0' }, { fixed }] }, order), order)
}

/** Where a range says no more than that all before one version are affected: that version. */
function onlyFix({ events }: Keys): string | undefined {
  if (!Array.isArray(events) || events.length !== 2) return undefined
  const [first, second] = events as readonly unknown[]
  if (!isKeys(first) || !isKeys(second) || first.introduced !== '0' || typeof second.fixed !== 'string')
    return undefined
  return isAlone(first) && isAlone(second) ? second.fixed : undefined
}

function isAlone(event: Keys): boolean {
  let count = 0
  for (const _ in event) count += 1
  return count === 1
}

/** The intervals of one `affected` entry of a record: its ranges, or what stands beside them to close an open one. */
export function intervalsOf(entry: Keys, order: Order): readonly Interval[] {
  const own = statedBy(rangesOf(entry.ranges), order)
  const custom = own.some(isOpenAbove) ? statedBy(customRanges(entry), order) : []
  const intervals = custom.length > 0 ? custom : own
  const bound = boundOf(entry, order)
  return bound ? intervals.map(each => closedBy(bound, each, order)) : intervals
}

const none: readonly string[] = Object.freeze([])

/** The positions of versions listed singly that no interval covers: the list counts in addition to the ranges. */
export function listedOutside(
  versions: readonly unknown[],
  intervals: readonly Interval[],
  order: Order,
): readonly string[] {
  if (versions.length === 0 || intervals.some(([low, high]) => low === null && high === null)) return none
  const candidateAgain = candidatesAgain(order)
  const outside = new Set<string>()
  for (const version of versions) {
    const candidate = typeof version === 'string' ? candidateAgain(version) : undefined
    if (candidate !== undefined && !isWithinAny(candidate, intervals)) outside.add(candidate.at)
  }
  return outside.size === 0 ? none : [...outside]
}

function isWithinAny(candidate: Candidate, intervals: readonly Interval[]): boolean {
  for (const interval of intervals) if (isWithin(candidate, interval)) return true
  return false
}
