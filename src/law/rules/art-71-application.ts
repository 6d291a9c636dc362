import type { PlainDate } from '../../kit/index.ts'
import { type Cite, dates } from '../act/index.ts'
import { isOption } from '../choices.ts'
import { given, ofAnyPart } from '../given.ts'
import { type Product, stated } from '../product.ts'
import { always, unless, type Verdict, type VerdictId } from '../verdict.ts'
import { actApplies } from './art-02-scope.ts'
import { type Role, rolesOf } from './art-03-operators.ts'
import { stewardDutiesApply } from './art-24-stewards.ts'
import { isLegacy, otherCertificateServes } from './art-69-transition.ts'

/** Something that applies to this product and this operator from a day on, or until a day. */
export interface Milestone {
  readonly from: PlainDate
  readonly until?: PlainDate
  readonly verdict: Verdict
}

type Operator = Exclude<Role, 'open-source software steward'>

interface Named {
  readonly id: VerdictId
  readonly says: string
  readonly cites: readonly Cite[]
}

const roleNames: Readonly<Record<Operator, Named>> = {
  manufacturer: { id: 'art-71.is-manufacturer', says: 'you are its manufacturer', cites: ['Art. 3(13)'] },
  importer: { id: 'art-71.is-importer', says: 'you are its importer', cites: ['Art. 3(16)'] },
  distributor: { id: 'art-71.is-distributor', says: 'you are a distributor of it', cites: ['Art. 3(17)'] },
  'authorised representative': {
    id: 'art-71.is-representative',
    says: 'you are the authorised representative of its manufacturer',
    cites: ['Art. 3(15)'],
  },
}

const duties: Readonly<Record<Operator, Named>> = {
  manufacturer: {
    id: 'art-71.manufacturer-duties-apply',
    says: 'all other duties of manufacturers apply to you: requirements, assessment, documents, support',
    cites: ['Art. 71(2), first subparagraph', 'Art. 69(2)', 'Art. 13'],
  },
  importer: {
    id: 'art-71.importer-duties-apply',
    says: 'the duties of importers apply to you',
    cites: ['Art. 71(2), first subparagraph', 'Art. 69(2)', 'Art. 19'],
  },
  distributor: {
    id: 'art-71.distributor-duties-apply',
    says: 'the duties of distributors apply to you',
    cites: ['Art. 71(2), first subparagraph', 'Art. 69(2)', 'Art. 20', 'FAQ 7.5'],
  },
  'authorised representative': {
    id: 'art-71.representative-duties-apply',
    says: 'the duties of authorised representatives apply to you',
    cites: ['Art. 71(2), first subparagraph', 'Art. 69(2)', 'Art. 18'],
  },
}

interface Concluded {
  readonly product: Product
  readonly applies: Verdict
  readonly legacy: Verdict
}

/** Part by part: who makes a device that is outside the Act is not therefore the maker of an app that is within. */
function isOperator(role: Operator, { product }: Concluded): Verdict {
  const { id, says, cites } = roleNames[role]
  return ofAnyPart(product, part =>
    given(
      `${id}-of-what-is-within`,
      'the Act applies to it, and you have this role for it',
      ['Art. 2(1)', 'Art. 3(12)'],
      actApplies(part),
      isOption(id, says, cites, rolesOf(part), role),
    ),
  )
}

function isNotLegacy({ legacy }: Concluded): Verdict {
  return unless(
    'art-71.not-legacy',
    'it was not placed on the market earlier, or it was substantially modified since',
    ['Art. 69(2)'],
    always('art-71.applies-in-full', 'the Act applies as a whole from 11 December 2027', [
      'Art. 71(2), first subparagraph',
    ]),
    [legacy],
  )
}

function dutiesOf(role: Operator, concluded: Concluded): Verdict {
  const { id, says, cites } = duties[role]
  return given(id, says, cites, isOperator(role, concluded), isNotLegacy(concluded))
}

function mustReport(concluded: Concluded): Verdict {
  return given(
    'art-71.reporting-applies',
    'you must report actively exploited vulnerabilities and severe incidents',
    ['Art. 71(2), second subparagraph', 'Art. 14(1)', 'Art. 14(3)', 'Art. 69(3)'],
    always('art-71.reporting-brought-forward', 'reporting applies from 11 September 2026, ahead of the other duties', [
      'Art. 71(2), second subparagraph',
      'Art. 69(3)',
    ]),
    isOperator('manufacturer', concluded),
  )
}

function staysOutside({ applies, legacy }: Concluded): Verdict {
  return given(
    'art-69.only-reporting',
    'apart from reporting, no duty begins for it unless it is substantially modified on or after 11 December 2027',
    ['Art. 69(2)', 'Art. 69(3)', 'FAQ 7.2', 'FAQ 7.5'],
    applies,
    legacy,
  )
}

function certificateServes(p: Product, concluded: Concluded): Verdict {
  return given(
    'art-69.certificate-under-other-law',
    'its certificate or approval on cybersecurity under other law stays valid, unless it expires earlier or that law says otherwise',
    ['Art. 69(1)', 'Guidance 249', 'Guidance 251'],
    isOperator('manufacturer', concluded),
    otherCertificateServes(p),
  )
}

function ehrProcedureApplies(p: Product, concluded: Concluded): Verdict {
  return given(
    'art-71.ehr-amendments-apply',
    'the amendments for EHR systems apply: for conformity, the Act refers to the procedure of the health data law, once that law reaches the system',
    ['Reg. (EU) 2025/327 Art. 104', 'Reg. (EU) 2025/327 Art. 105, second paragraph', 'Art. 32(5a)'],
    dutiesOf('manufacturer', concluded),
    stated(p, 'ehrSystem'),
  )
}

/** Duties for a product begin when it is placed on the market, if that comes after the day of the Act. */
function onceOnTheMarket({ facts }: Product, day: PlainDate): PlainDate {
  const placed = facts.placedOnMarket?.is
  return placed !== undefined && placed > day ? placed : day
}

/** Whoever becomes the manufacturer by a modification (Art. 21, 22(1)) is none before the modified product is supplied. */
function reportsFrom(p: Product): PlainDate {
  const { carriedOutSubstantialModification, nameOrTrademarkOnProduct, substantiallyModifiedOn } = p.facts
  const from = onceOnTheMarket(p, dates.reportingApplies.date)
  const isByModification =
    carriedOutSubstantialModification?.is === true &&
    nameOrTrademarkOnProduct !== undefined &&
    nameOrTrademarkOnProduct.is !== 'ours'
  const modified = isByModification ? substantiallyModifiedOn?.is : undefined
  return modified !== undefined && modified > from ? modified : from
}

/** What was on the market before the whole Act applies comes under it with its substantial modification (Art. 69(2)). */
function wholeActFrom(p: Product): PlainDate {
  const { placedOnMarket, substantiallyModifiedOn } = p.facts
  const modified = substantiallyModifiedOn?.is
  const isLegacy = placedOnMarket !== undefined && placedOnMarket.is < dates.applies.date
  return isLegacy && modified !== undefined && modified > dates.applies.date
    ? modified
    : onceOnTheMarket(p, dates.applies.date)
}

/**
 * What applies to this product and this operator, and from when (Art. 69, 71): reporting, the other duties by role, the
 * duties of stewards, what a legacy product is spared, certificates under other law, EHR systems. Always in this order;
 * what does not apply is there too, with its reasons. Chapter IV, which applies since June 2026, binds no operator.
 */
export function timelineOf(p: Product): readonly Milestone[] {
  const concluded: Concluded = { product: p, applies: actApplies(p), legacy: isLegacy(p) }
  const wholeAct = wholeActFrom(p)
  const operators: readonly Operator[] = ['manufacturer', 'importer', 'distributor', 'authorised representative']
  return [
    { from: reportsFrom(p), verdict: mustReport(concluded) },
    ...operators.map(role => ({ from: wholeAct, verdict: dutiesOf(role, concluded) })),
    { from: dates.applies.date, verdict: stewardDutiesApply(p) },
    {
      from: dates.applies.date,
      verdict: staysOutside(concluded),
    },
    { from: dates.inForce.date, until: dates.otherCertificatesEnd.date, verdict: certificateServes(p, concluded) },
    { from: dates.healthRecordsAmendmentApplies.date, verdict: ehrProcedureApplies(p, concluded) },
  ]
}
