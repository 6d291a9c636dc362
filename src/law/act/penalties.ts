import type { LegalDate } from './dates.ts'
import { type Cite, dates, parentOf } from './index.ts'
import type { RegisterId } from './register.ts'

/** The highest administrative fine for a breach: the amount or, for an undertaking, the share of its turnover if that is higher. */
export interface Ceiling {
  readonly cite: 'Art. 64(2)' | 'Art. 64(3)' | 'Art. 64(4)'
  readonly euros: number
  /** Of the worldwide annual turnover in the preceding financial year; only where the offender is an undertaking. */
  readonly percentOfTurnover: number
  readonly says: string
  /** The provisions whose breach it is for, as the paragraph lists them. */
  readonly names: readonly Cite[]
}

/** The three ceilings of Article 64, highest first. What none of them names has national penalties only (Art. 64(1)). */
export const ceilings: readonly Ceiling[] = [
  {
    cite: 'Art. 64(2)',
    euros: 15_000_000,
    percentOfTurnover: 2.5,
    says: 'breach of the essential requirements, or of the obligations of Articles 13 and 14',
    names: ['Annex I', 'Art. 13', 'Art. 14'],
  },
  {
    cite: 'Art. 64(3)',
    euros: 10_000_000,
    percentOfTurnover: 2,
    says: 'breach of the other obligations that the paragraph lists, those of notified bodies among them',
    names: [
      ...(['Art. 18', 'Art. 19', 'Art. 20', 'Art. 21', 'Art. 22', 'Art. 23', 'Art. 28'] as const),
      ...(['Art. 30(1)', 'Art. 30(2)', 'Art. 30(3)', 'Art. 30(4)'] as const),
      ...(['Art. 31(1)', 'Art. 31(2)', 'Art. 31(3)', 'Art. 31(4)'] as const),
      ...(['Art. 32(1)', 'Art. 32(2)', 'Art. 32(3)', 'Art. 33(5)'] as const),
      ...(['Art. 39', 'Art. 41', 'Art. 47', 'Art. 49', 'Art. 53'] as const),
    ],
  },
  {
    cite: 'Art. 64(4)',
    euros: 5_000_000,
    percentOfTurnover: 1,
    says: 'incorrect, incomplete or misleading information to a notified body or an authority in reply to its request',
    names: [],
  },
]

/** From when the Act's fines can be imposed: Article 64 is not among what Article 71(2) brings forward. */
export const finesApplyFrom: LegalDate = dates.applies

function within(cite: Cite, names: readonly Cite[]): boolean {
  const parent = parentOf(cite)
  return names.includes(cite) || (parent !== undefined && within(parent, names))
}

/** The ceiling of the fine for a breach of a provision, by the paragraph of Article 64 that names it or what it stands in. */
export function ceilingOf(cite: Cite): Ceiling | undefined {
  return ceilings.find(({ names }) => within(cite, names))
}

/** A ceiling that may be the right one instead, and the open point on which that hangs. */
export interface OtherCeiling {
  readonly register: RegisterId
  readonly ceiling: Ceiling
}

/** Provisions on the assessment of conformity, each with the ceiling that comes into question through the other article. */
const assessment: Readonly<Record<Ceiling['cite'], readonly Cite[]>> = {
  'Art. 64(2)': ['Art. 32(1)', 'Art. 32(2)', 'Art. 32(3)', 'Art. 32(4)', 'Art. 32(5)', 'Art. 32(5a)'],
  'Art. 64(3)': ['Art. 13(12), second subparagraph'],
  'Art. 64(4)': [],
}

/** The other ceiling that comes into question for a breach: of Article 32 that of Article 13(12), and the other way round. */
export function otherCeilingOf(cite: Cite): OtherCeiling | undefined {
  const ceiling = ceilings.find(each => within(cite, assessment[each.cite]))
  return ceiling && { register: 'A-11', ceiling }
}
