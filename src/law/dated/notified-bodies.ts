import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { DatedTable } from './define.ts'

/** A body notified under the Act (Art. 43, 44). */
export interface NotifiedBody {
  readonly name: string
  readonly number: string
}

/** How many bodies somebody else found in the list that the Commission keeps (Art. 44(2)). */
export interface BodyCount {
  readonly countedOn: PlainDate
  readonly found: number
  readonly by: string
}

const asOf = plainDate('2026-10-01')

/** Member States notify bodies in these months (Art. 35(2) names 11 December 2026), so a month makes old. */
const shelfLifeDays = 30

/** Which bodies are notified is not known to us: no row does not mean no body. */
export const notifiedBodies: DatedTable<NotifiedBody> = {
  table: 'Bodies notified under the Act',
  asOf,
  source:
    'a secondary source, not looked up by us: the Commission keeps the list (Article 44(2)) at https://webgate.ec.europa.eu/single-market-compliance-space/notified-bodies',
  shelfLifeDays,
  rows: [],
}

/** How many were counted by others, the latest last. */
export const bodyCounts: DatedTable<BodyCount> = {
  table: 'Bodies notified under the Act, as others counted them',
  asOf,
  source: 'a secondary source that had checked the list of the Commission 82 times',
  shelfLifeDays,
  rows: [{ countedOn: asOf, found: 0, by: 'a secondary source' }],
}

/** What is known of notified bodies, in a sentence fragment that says whose word it is. */
export function bodiesKnown(bodies: DatedTable<NotifiedBody>, counts: DatedTable<BodyCount>): string {
  if (bodies.rows.length > 0) return `${bodies.rows.length} known to us`
  const last = counts.rows.at(-1)
  if (!last) return 'not known to us whether any is notified'
  return last.found === 0 ? `none found by ${last.by}` : `${last.found} found by ${last.by}, not known to us by name`
}
