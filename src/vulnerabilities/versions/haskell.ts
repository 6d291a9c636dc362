import type { Order } from './order.ts'
import { listKey, longestVersion, orderByKey } from './semver.ts'

const pattern = /^\d+(?:\.\d+)*$/

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text)
}

function key(version: string): string | undefined {
  return isVersion(version) ? listKey(version.split('.')) : undefined
}

/** The order of Haskell packages and of GHC (Haskell Package Versioning Policy; Cabal): lists of numbers, so that 1.0 is before 1.0.0. */
export const haskell: Order = orderByKey(isVersion, key)
