import type { Order } from './order.ts'
import { isSemver, orderByKey, semverKey } from './semver.ts'

const threeNumbers = /^\d+\.\d+\.\d+(?![\d.])/

function isVersion(text: string): boolean {
  return threeNumbers.test(text) && isSemver(text)
}

/** The order of Hex packages: Semantic Versioning 2.0.0 with exactly three numbers and nothing before them (Elixir, `Version`). */
export const hex: Order = orderByKey(isVersion, semverKey)
