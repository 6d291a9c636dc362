import { citesOfOtherActs, citesOfTheAct } from './cites.generated.ts'
import type { Cite } from './cites.ts'
import { pins } from './pins.generated.ts'

/**
 * The pin of a provision: 16 hexadecimal digits of the SHA-256 of its text, subdivisions included and white space
 * made plain. None for what is not pinned. This module is heavy and stands behind no index: it is imported when asked for.
 */
export function pinOf(cite: Cite): string | undefined {
  const order: readonly Cite[] = [...citesOfTheAct, ...citesOfOtherActs]
  const at = order.indexOf(cite)
  return at < 0 ? undefined : pins.trim().split(/\s+/)[at]
}
