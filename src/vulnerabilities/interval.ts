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

/** A version brought into its order; undefined for a text that is none. */
export function candidateOf(order: Order, version: string): Candidate | undefined {
  const at = positionOf(order, version)
  if (at === undefined) return undefined
  const published = order.published && positionOf(order, order.published(version))
  return { order, at, published: published ?? at }
}

/** Compares two positions of one order. */
export function comparePositions(order: Order, a: string, b: string): number {
  if (!order.key) return order.compare(a, b)
  if (a === b) return 0
  return a < b ? -1 : 1
}

/** Whether the version lies in the interval. */
export function isWithin({ order, at, published }: Candidate, [low, high, isLastAffected]: Interval): boolean {
  if (low !== null && comparePositions(order, at, low) < 0) return false
  if (high === null) return true
  // The last affected version is named as it was published: a rebuild of it is affected as well.
  return isLastAffected ? comparePositions(order, published, high) <= 0 : comparePositions(order, at, high) < 0
}

/** Whether the version is one of those listed singly. */
export function isListed({ order, at, published }: Candidate, listed: readonly string[]): boolean {
  return listed.some(each => comparePositions(order, at, each) === 0 || comparePositions(order, published, each) === 0)
}
