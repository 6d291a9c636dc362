import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { CoreFunctionality } from '../facts/core-functionality.ts'
import type { DatedTable } from './define.ts'

/** A harmonised standard for a category, cited in the Official Journal or still in preparation (Art. 27(1)). */
export interface Standard {
  readonly category: CoreFunctionality
  readonly standard: string
  /** The day of the citation; a standard that is not cited gives no presumption. */
  readonly citedOn?: PlainDate
}

function inPreparation(category: CoreFunctionality, standard: string): Standard {
  return { category, standard }
}

/** What we know of harmonised standards under the Act: none cited; those in preparation as a secondary list names them. */
export const standards: DatedTable<Standard> = {
  table: 'Harmonised standards cited under the Act',
  asOf: plainDate('2026-11-23'),
  source:
    'secondary reports: no citation found as of 4 June 2026 and September 2026; drafts as the OpenSSF listed them on 31 July 2026',
  shelfLifeDays: 60,
  rows: [
    inPreparation('III.I.1', 'a standard of CEN/TC 224'),
    inPreparation('III.I.2', 'EN 304 617'),
    inPreparation('III.I.3', 'EN 304 618'),
    inPreparation('III.I.4', 'EN 304 619'),
    inPreparation('III.I.5', 'EN 304 620'),
    inPreparation('III.I.6', 'EN 304 621'),
    inPreparation('III.I.7', 'EN 304 622'),
    inPreparation('III.I.8', 'EN 304 623'),
    inPreparation('III.I.9', 'EN 304 624'),
    inPreparation('III.I.10', 'EN 304 625'),
    inPreparation('III.I.11', 'EN 304 626'),
    inPreparation('III.I.12', 'EN 304 627'),
    inPreparation('III.I.13', 'EN 50765'),
    inPreparation('III.I.14', 'EN 50765'),
    inPreparation('III.I.15', 'EN 50767'),
    inPreparation('III.I.16', 'EN 304 631'),
    inPreparation('III.I.17', 'EN 304 632'),
    inPreparation('III.I.18', 'EN 304 633'),
    inPreparation('III.I.19', 'EN 304 634'),
  ],
}
