import { type Candidate, candidateOf, type Interval, positionOf } from './interval.ts'
import type { Order } from './versions/order.ts'

/** Versions that were brought into an order before. */
interface Placed {
  readonly positions: Map<string, string | undefined>
  readonly candidates: Map<string, Candidate | undefined>
  /** All before a version, by that version. */
  readonly upTo: Map<string, readonly Interval[]>
}

const placed = new Map<Order, Placed>()

/** What is remembered of one order at most; then it is forgotten, and begins anew. */
const mostPlaced = 100_000

function isFull({ positions, candidates, upTo }: Placed): boolean {
  return positions.size + candidates.size + upTo.size > mostPlaced
}

function placedIn(order: Order): Placed {
  let known = placed.get(order)
  if (known === undefined || isFull(known)) {
    known = { positions: new Map(), candidates: new Map(), upTo: new Map() }
    placed.set(order, known)
  }
  return known
}

/** What was worked out for a version, or is now. */
function again<T>(known: Map<string, T>, version: string, order: Order, work: (order: Order, version: string) => T): T {
  const before = known.get(version)
  if (before !== undefined || known.has(version)) return before as T
  const fresh = work(order, version)
  known.set(version, fresh)
  return fresh
}

/**
 * Where a version stands in its order, as `positionOf` tells, remembered: an update of a distribution names one version for
 * each of dozens of packages that are built from one source.
 */
export function positionAgain(order: Order, version: string): string | undefined {
  return again(placedIn(order).positions, version, order, positionOf)
}

/**
 * What brings versions into an order, as `candidateOf` does, and remembers: advisories of one package list the same versions
 * again and again, half a million times a few ten thousand of them. Each list is to ask for it anew.
 */
export function candidatesAgain(order: Order): (version: string) => Candidate | undefined {
  const { candidates } = placedIn(order)
  return version => again(candidates, version, order, candidateOf)
}

/** The intervals of all before a version, remembered: equal ones are the same object. */
export function againUpTo(
  order: Order,
  version: string,
  work: (order: Order, version: string) => readonly Interval[],
): readonly Interval[] {
  return again(placedIn(order).upTo, version, order, work)
}
