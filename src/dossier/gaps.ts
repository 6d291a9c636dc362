import type { PlainDate } from '../kit/index.ts'
import {
  type Cite,
  type Facts,
  factsElsewhere,
  known,
  type Milestone,
  milestone,
  openQuestions,
  type Product,
  supportEndsBeforeUse,
  supportPeriodSuffices,
  type Truth,
  type Verdict,
} from '../law/index.ts'
import type { Dossier } from './dossier.ts'
import type { ProductFile } from './product-file/product-file.ts'

/**
 * Something the law asks a manufacturer to have, of which the dossier shows that it is missing, or does not show that
 * it is there. From its date on, what is not met is a duty unmet; before, it is a gap to close in time.
 */
export interface Gap {
  readonly state: 'not met' | 'not shown'
  readonly from: PlainDate
  readonly verdict: Verdict
  readonly remedy: string
}

interface Requirement {
  readonly id: Verdict['id']
  readonly says: string
  readonly cites: readonly Cite[]
  readonly isShown: (file: ProductFile, dossier: Pick<Dossier, 'inventories'>) => Truth
  readonly remedy: string
}

/** Absent is unknown; present and empty is none. */
function holds(value: unknown): Truth {
  if (value === undefined) return 'unknown'
  return Array.isArray(value) ? value.length > 0 : true
}

function together(truths: readonly Truth[]): Truth {
  if (truths.includes(false)) return false
  return truths.includes('unknown') ? 'unknown' : true
}

/** What a product file can show of a manufacturer's duties, in the order of the Act. Our rules cover no more of them yet. */
const requirements: readonly Requirement[] = [
  {
    id: 'art-07.core-functionality-identified',
    says: 'the core functionality is identified, with the reason and the person who judged',
    cites: ['Art. 7(1)', 'Art. 31(1)', 'Guidance 144'],
    isShown: ({ facts }) => {
      const judged = facts.coreFunctionality
      return judged === undefined ? 'unknown' : together([holds(judged.because), holds(judged.by)])
    },
    remedy: 'Write facts: coreFunctionality: { is: …, because: …, by: …, on: … }.',
  },
  {
    id: 'art-13.support-period',
    says: 'the end of the support period is fixed',
    cites: ['Art. 13(8)', 'Art. 13(19)', 'Annex II(7)'],
    isShown: ({ support }) => holds(support?.until),
    remedy: 'Write support: { until: YYYY-MM, because: [{ factor: … }] }.',
  },
  {
    id: 'art-13.product-identified',
    says: 'the product can be identified by its name and version',
    cites: ['Art. 13(15)', 'Annex II(3)'],
    isShown: ({ product }) => together([holds(product.name), holds(product.version)]),
    remedy: 'Write product: { name: …, version: … }.',
  },
  {
    id: 'art-13.manufacturer-identified',
    says: 'the manufacturer is named, with a postal address',
    cites: ['Art. 13(16)', 'Annex II(1)'],
    isShown: ({ operator }) => together([holds(operator.name), holds(operator.address)]),
    remedy: 'Write operator: { name: …, address: … }.',
  },
  {
    id: 'art-13.single-point-of-contact',
    says: 'there is a single point of contact for vulnerabilities',
    cites: ['Art. 13(17)', 'Annex I Part II(6)', 'Annex II(2)'],
    isShown: ({ contacts }) => holds(contacts?.vulnerabilities),
    remedy: 'Write contacts: { vulnerabilities: … }.',
  },
  {
    id: 'annex-1.software-bill-of-materials',
    says: 'there is a software bill of materials',
    cites: ['Annex I Part II(1)', 'Annex VII(2)(b)'],
    // One that is named and cannot be read shows nothing.
    isShown: ({ sboms }, { inventories }) => (sboms?.length ? inventories.length > 0 || 'unknown' : holds(sboms)),
    remedy: 'Make one in the format CycloneDX or SPDX, and name its file: sboms: [FILE].',
  },
]

function requiredOf(dossier: Pick<Dossier, 'file' | 'inventories'>) {
  return requirements.map(({ id, says, cites, isShown, remedy }) => ({
    verdict: known(id, says, cites, isShown(dossier.file, dossier)),
    remedy,
  }))
}

const nothingSaid = { file: { product: {}, operator: {}, modules: [], facts: {}, decisions: {} }, inventories: [] }

const coversUse = known(
  'art-13.support-covers-use',
  'the support period lasts as long as the product is expected to be in use, or the reasons for less are given',
  ['Art. 13(8), second subparagraph', 'Annex VII(4)', 'Guidance 126'],
  'unknown',
)

const areJustified = known(
  'art-13.requirements-justified',
  'where a requirement is said not to apply, the reason is given',
  ['Art. 13(4)', 'Annex I Part I(2)'],
  'unknown',
)

/** What a product file can show of a manufacturer's duties, shown or not; without a file, what it could show. */
export function requirementsOf(dossier: Dossier | undefined): readonly Verdict[] {
  return [...requiredOf(dossier ?? nothingSaid).map(({ verdict }) => verdict), coversUse, areJustified]
}

type Key = keyof typeof factsElsewhere

/** The requirements that are stated not to apply without the justification that the Act wants for it (Art. 13(4)). */
function unjustified(facts: Facts): readonly string[] {
  return (Object.keys(factsElsewhere) as Key[]).flatMap(fact => {
    const [section, key] = factsElsewhere[fact]
    const stated = facts[fact]
    return section === 'requirements' && stated?.is === false && stated.because === undefined ? [key] : []
  })
}

interface Concluded {
  readonly verdict: Verdict
  readonly remedy: string
}

/** A support period that is stated and may be too short, or ends before the use does without a word on why. */
function ofSupport(product: Product, { support }: ProductFile): readonly Concluded[] {
  if (support?.until === undefined) return []
  const suffices = supportPeriodSuffices(product)
  const [question] = openQuestions([suffices])
  const answer = question && 'fact' in question ? ` Or answer ${question.fact}: cradle explain ${question.fact}.` : ''
  const short = {
    verdict: suffices,
    remedy: `Write a later end: support: { until: YYYY-MM }, and hold to it.${answer}`,
  }
  const isEarly = supportEndsBeforeUse(product).value === true && (support.because ?? []).length === 0
  const remedy = 'Write a later end, or the reasons: support: { because: [{ factor: …, note: … }] }.'
  return [...(suffices.value === true ? [] : [short]), ...(isEarly ? [{ verdict: coversUse, remedy }] : [])]
}

/** Requirements that are said not to apply without the reason that the Act wants for it. */
function ofRequirements({ facts }: Product): readonly Concluded[] {
  const keys = unjustified(facts)
  if (keys.length === 0) return []
  const reasons = keys.map(key => `${key}: { is: false, because: … }`).join(', ')
  return [{ verdict: areJustified, remedy: `Until then it applies. Write requirements: { ${reasons} }.` }]
}

/** The gaps of a product: only for its manufacturer, and only if those duties will apply to it, or may. */
export function gapsOf(dossier: Dossier, product: Product, timeline: readonly Milestone[]): readonly Gap[] {
  const duties = milestone(timeline, 'art-71.manufacturer-duties-apply')
  if (duties === undefined || duties.verdict.value === false) return []
  return [
    ...requiredOf(dossier).filter(({ verdict }) => verdict.value !== true),
    ...ofSupport(product, dossier.file),
    ...ofRequirements(product),
  ].map(({ verdict, remedy }) => ({
    state: verdict.value === false ? 'not met' : 'not shown',
    from: duties.from,
    verdict,
    remedy,
  }))
}
