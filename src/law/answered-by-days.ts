import { dates } from './act/index.ts'
import type { Facts } from './product.ts'

/**
 * What a stated day answers beside itself: that there was a substantial modification since 11 December 2027, if it is the
 * day of one (Art. 69(2)). To be laid under what was stated: what a person says of it stands.
 */
export function answeredByDays({ substantiallyModifiedOn: on }: Facts): Facts {
  return on !== undefined && on.is >= dates.applies.date ? { substantiallyModifiedSince: { ...on, is: true } } : {}
}
