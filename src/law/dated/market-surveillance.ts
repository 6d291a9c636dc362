import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { DatedTable } from './define.ts'
import type { MemberState } from './member-states.ts'

/** The authority that a Member State designates to watch over the market for the Act (Art. 52(2)). */
export interface MarketSurveillanceAuthority {
  readonly state: MemberState
  readonly authority: string
  readonly notifiedOn?: PlainDate
  /** How firm this is, in a sentence fragment. */
  readonly standing: string
}

/** The authorities that we know of. A Member State without a row has one that is not known to us. */
export const marketSurveillance: DatedTable<MarketSurveillanceAuthority> = {
  table: 'Market surveillance authorities under the Act',
  asOf: plainDate('2026-11-23'),
  source: 'secondary reports on Germany and France; no list of all Member States was read',
  // Member States are designating their authorities in these months.
  shelfLifeDays: 60,
  rows: [
    {
      state: 'DE',
      authority: 'BSI',
      notifiedOn: plainDate('2025-10-07'),
      standing: 'notified to the Commission, as notifying authority too; the national act on it was still to come',
    },
    {
      state: 'FR',
      authority: 'ANFR',
      standing: 'through a bill (DDADUE, its Article 32) of which we have not verified that it was promulgated',
    },
  ],
}

/** Which authority that is, in a sentence fragment; `not known to us` for a Member State without a row. */
export function marketSurveillanceOf({ rows }: DatedTable<MarketSurveillanceAuthority>, state: MemberState): string {
  const known = rows.filter(row => row.state === state)
  if (known.length === 0) return 'not known to us'
  return known
    .map(({ authority, notifiedOn, standing }) =>
      notifiedOn ? `${authority}, ${standing} (${notifiedOn})` : `${authority}, ${standing}`,
    )
    .join('; ')
}
