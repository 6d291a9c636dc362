import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { DatedTable } from './define.ts'

/**
 * What the Commission asked of the European standardisation organisations, and by when (Art. 27(1), second
 * subparagraph).
 */
export interface RequestedStandards {
  /** As the request numbers them. */
  readonly lines: string
  readonly what: string
  readonly dueBy: PlainDate
  /** The later day that a draft amendment of July 2026 would bring, if it is adopted. */
  readonly proposedDueBy?: PlainDate
}

/**
 * The days by which standards were asked for. A day that has passed says nothing of a standard; but where one is not
 * delivered in time, the Commission may turn to common specifications (Art. 27(2)(a)(ii)). Amendments are rare, so that
 * three months may pass between looks.
 */
export const standardisationRequest: DatedTable<RequestedStandards> = {
  table: 'What the standardisation request M/606, C(2025) 618 of 3 February 2025, asks for',
  asOf: plainDate('2026-10-06'),
  source:
    'Commission FAQ 6.10 for the days; secondary reports for the lines and for the draft amendment, not adopted as of 6 October 2026',
  shelfLifeDays: 90,
  rows: [
    {
      lines: '1 and 15',
      what: 'design, development and production according to risk; vulnerability handling',
      dueBy: plainDate('2026-08-30'),
      proposedDueBy: plainDate('2026-10-31'),
    },
    {
      lines: '16 to 41',
      what: 'one standard for each category of Annexes III and IV',
      dueBy: plainDate('2026-10-30'),
      proposedDueBy: plainDate('2026-12-31'),
    },
    {
      lines: '2 to 14',
      what: 'the requirements on the properties of products in Annex I Part I',
      dueBy: plainDate('2027-10-30'),
    },
  ],
}
