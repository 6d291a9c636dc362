import type { Purl } from '../sbom/index.ts'
import { packageOf } from './identity.ts'
import { type Ecosystem, orders } from './versions/index.ts'
import type { Order } from './versions/order.ts'

/**
 * How two versions of a package compare by the order of its ecosystem: below zero where the first comes before. Undefined
 * where we know no order for it, or one of the texts is no version in it.
 */
export function compareVersions(purl: Purl, before: string, after: string): number | undefined {
  const ecosystem: Ecosystem | undefined = packageOf(purl)?.ecosystem
  const order: Order | undefined = ecosystem && orders[ecosystem]
  return order?.isVersion(before) && order.isVersion(after) ? order.compare(before, after) : undefined
}
