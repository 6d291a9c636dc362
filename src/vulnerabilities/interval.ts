import type { Order } from './versions/order.ts'

/**
 * A run of affected versions. Bounds are order keys where the ecosystem has them, else versions as text; `null` is open.
 * The upper bound is exclusive (`fixed`) unless it is the last affected version.
 */
export type Interval = readonly [low: string | null, high: string | null, isLastAffected: 0 | 1, fixed: string | null]

/** A version that is looked up, brought into its order once. */
export interface Candidate {
  readonly order: Order
  /** The order key, or the text where the ecosystem has no keys. */
  readonly at: string
  /** The same without what whoever built it anew added. */
  readonly published: string
}

/** Where a version stands in its order: a key where there is one. Undefined for a text that is no version. */
export function positionOf(order: Order, version: string): string | undefined {
  if (!order.isVersion(version)) return undefined
  return order.key ? order.key(version) : version
}

/**
 * A version brought into its order; undefined for a text that is none. `original` is the version without what is known to
 * be the mark of a rebuild: it stands for a version that is none with the mark.
 */
export function candidateOf(
  order: Order,
  version: string,
  original = order.published?.(version),
): Candidate | undefined {
  const published = original === undefined ? undefined : positionOf(order, original)
  const at = positionOf(order, version) ?? published
  return at === undefined ? undefined : { order, at, published: published ?? at }
}

/** Compares two positions of one order. */
export function comparePositions(order: Order, a: string, b: string): number {
  if (!order.key) return order.compare(a, b)
  if (a === b) return 0
  return a < b ? -1 : 1
}

/**
 * Whether the version lies in the interval. A rebuild has two places, its own and that of what was built anew, which may
 * be on either side of a bound: it is after `fixed` where one of them is, for it was built from what was mended.
 */
export function isWithin({ order, at, published }: Candidate, [low, high, isLastAffected]: Interval): boolean {
  const isRebuild = published !== at
  if (low !== null && comparePositions(order, at, low) < 0)
    if (!isRebuild || comparePositions(order, published, low) < 0) return false
  if (high === null) return true
  // The last affected version is named as it was published: a rebuild of it is affected as well.
  if (isLastAffected) return comparePositions(order, published, high) <= 0
  return comparePositions(order, at, high) < 0 && (!isRebuild || comparePositions(order, published, high) < 0)
}

/** Whether the version is one of those listed singly. */
export function isListed({ order, at, published }: Candidate, listed: readonly string[]): boolean {
  return listed.some(each => comparePositions(order, at, each) === 0 || comparePositions(order, published, each) === 0)
}
