import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { DatedTable } from './define.ts'

/** From when the duties for high-risk AI systems of a kind apply, after the postponement of 2026. */
export interface HighRiskAiDuty {
  readonly kind: 'under other product law' | 'by use'
  readonly appliesFrom: PlainDate
}

/** When the AI Act's duties for high-risk systems begin (its Annex I and its Annex III). */
export const highRiskAiDuties: DatedTable<HighRiskAiDuty> = {
  table: 'Start of the duties for high-risk AI systems',
  asOf: plainDate('2026-11-23'),
  source:
    'secondary reports on the amendment of the AI Act, Regulation (EU) 2026/1744 as one of them numbers it; we have not read its text',
  // The act is adopted, so its days stand; what may correct us is its text.
  shelfLifeDays: 90,
  rows: [
    { kind: 'by use', appliesFrom: plainDate('2027-12-02') },
    { kind: 'under other product law', appliesFrom: plainDate('2028-08-02') },
  ],
}
