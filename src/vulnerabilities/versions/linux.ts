import type { Order } from './order.ts'
import { longestVersion, numberKey, orderByKey, releaseKey } from './semver.ts'

/** A release of the kernel itself or a candidate for one; what distributions build of it has names of their own. */
const pattern = /^v?(\d+(?:\.\d+){0,3})(?:-rc(\d+))?$/

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text)
}

function key(version: string): string | undefined {
  if (!isVersion(version)) return undefined
  const [, numbers = '', candidate] = pattern.exec(version) ?? []
  return `${releaseKey(numbers)}${candidate === undefined ? '.' : `-${numberKey(candidate)}`}`
}

/** The order of the Linux kernel (kernel.org, "Releases"): numbers, and before them their candidates, counted. */
export const linux: Order = orderByKey(isVersion, key)
