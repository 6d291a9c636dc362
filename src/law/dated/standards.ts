import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { Cite } from '../act/index.ts'
import type { CoreFunctionality } from '../facts/core-functionality.ts'
import type { DatedTable } from './define.ts'

/** A harmonised standard for a category, cited in the Official Journal or still in preparation (Art. 27(1)). */
export interface Standard {
  readonly category: CoreFunctionality
  readonly standard: string
  /** The day of the citation; a standard that is not cited gives no presumption. */
  readonly citedOn?: PlainDate
  /**
   * The requirements it covers, once cited: no presumption reaches further (Art. 27(1)). None here: not known to us.
   */
  readonly covers?: readonly Cite[]
  /** What the citation excepts, in a sentence fragment, where the Official Journal cites it with a restriction. */
  readonly restriction?: string
  /** How far a draft has come, where we know. */
  readonly draft?: string
}

/**
 * A standard in preparation for no single category: for all products, for one setting, or for a category the Act lacks.
 */
export interface OtherStandard {
  readonly standard: string
  readonly subject: string
  readonly for: 'all products' | 'operational technology' | 'no category of the Act'
  /** The requirements that it aims at, as far as we know. An aim is no citation, and gives no presumption. */
  readonly aimsAt: readonly Cite[]
  /** For operational technology: the categories that it is a profile of. */
  readonly categories?: readonly CoreFunctionality[]
  readonly draft: string
}

/**
 * A cited standard by its name and the bounds of its citation, for people to see before they rely on it (Art. 27(1)).
 */
export function citedAs({ standard, covers, restriction }: Standard): string {
  const bounds = [
    ...(covers ? [`covering ${covers.join(', ')}`] : []),
    ...(restriction ? [`cited with a restriction: ${restriction}`] : []),
  ]
  return bounds.length === 0 ? standard : `${standard} (${bounds.join('; ')})`
}

const asOf = plainDate('2026-10-06')
const source =
  'secondary reports: no citation in the Official Journal found as of 6 October 2026; drafts as the OpenSSF listed them on 31 July 2026'

/**
 * The request had most of them due by 30 October 2026, so citations can follow any month; two months is the most to
 * rely on.
 */
const shelfLifeDays = 60

const etsi = { draft: 'public enquiries of the ETSI series opened in August 2026' }

function inPreparation(
  category: CoreFunctionality,
  standard: string,
  more: { readonly draft?: string } = {},
): Standard {
  return { category, standard, ...more }
}

/**
 * What we know of harmonised standards under the Act: none cited; those in preparation as a secondary list names them.
 */
export const standards: DatedTable<Standard> = {
  table: 'Harmonised standards cited under the Act',
  asOf,
  source,
  shelfLifeDays,
  rows: [
    inPreparation('III.I.1', 'a standard of CEN/TC 224'),
    inPreparation('III.I.2', 'EN 304 617', etsi),
    inPreparation('III.I.3', 'EN 304 618', etsi),
    inPreparation('III.I.4', 'EN 304 619', etsi),
    inPreparation('III.I.5', 'EN 304 620', etsi),
    inPreparation('III.I.6', 'EN 304 621', etsi),
    inPreparation('III.I.7', 'EN 304 622', etsi),
    inPreparation('III.I.8', 'EN 304 623', etsi),
    inPreparation('III.I.9', 'EN 304 624', etsi),
    inPreparation('III.I.10', 'EN 304 625', etsi),
    inPreparation('III.I.11', 'EN 304 626', etsi),
    inPreparation('III.I.12', 'EN 304 627', etsi),
    inPreparation('III.I.13', 'EN 50765'),
    inPreparation('III.I.14', 'EN 50765'),
    inPreparation('III.I.15', 'EN 50767'),
    inPreparation('III.I.16', 'EN 304 631', etsi),
    inPreparation('III.I.17', 'EN 304 632', etsi),
    inPreparation('III.I.18', 'EN 304 633', etsi),
    inPreparation('III.I.19', 'EN 304 634', etsi),
    inPreparation('III.II.1', 'EN 304 635', etsi),
    inPreparation('III.II.2', 'EN 304 636', etsi),
    inPreparation('III.II.3', 'EN 50766'),
    inPreparation('III.II.4', 'EN 50766'),
    inPreparation('IV.1', 'a standard of CEN/TC 224'),
    inPreparation('IV.2', 'a standard of the series prEN 40000'),
    inPreparation('IV.3', 'EN 50764'),
    inPreparation('IV.3', 'prEN 18330'),
  ],
}

/**
 * Standards that no category waits for. No rule reads them: what spares a class I product the notified body is a
 * standard that covers at least the risks of its core functionality (Art. 32(2), guidance 148 to 152).
 */
export const otherStandards: DatedTable<OtherStandard> = {
  table: 'Standards in preparation that are for no single category',
  asOf,
  source,
  shelfLifeDays,
  rows: [
    {
      standard: 'EN 40000-1-1',
      subject: 'vocabulary',
      for: 'all products',
      aimsAt: [],
      draft: 'a draft of March 2026',
    },
    {
      standard: 'EN 40000-1-2',
      subject: 'principles for cyber resilience, with risk management',
      for: 'all products',
      aimsAt: ['Annex I Part I(1)'],
      draft: 'a draft of March 2026, in enquiry',
    },
    {
      standard: 'EN 40000-1-3',
      subject: 'vulnerability handling',
      for: 'all products',
      aimsAt: ['Annex I Part II'],
      draft: 'a draft of February 2026; the enquiry closed on 9 February 2026',
    },
    {
      standard: 'EN 40000-1-4',
      subject: 'generic security requirements',
      for: 'all products',
      aimsAt: ['Annex I Part I(2)'],
      draft: 'expected in 2027',
    },
    {
      standard: 'TR 40000-1-5',
      subject: 'threats and security objectives, as a technical report',
      for: 'all products',
      aimsAt: [],
      draft: 'in work',
    },
    {
      standard: 'EN 62443-5 series; another list has it as prEN 50770',
      subject: 'profiles for operational technology',
      for: 'operational technology',
      aimsAt: [],
      categories: ['III.I.5', 'III.I.6', 'III.I.7', 'III.I.10', 'III.I.12', 'III.II.2'],
      draft: 'drafts',
    },
    {
      standard: 'EN 304 642',
      subject: 'network functions of telecommunications',
      for: 'no category of the Act',
      aimsAt: [],
      draft: 'not known to us',
    },
  ],
}
