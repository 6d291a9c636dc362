import type { PlainDate } from '../kit/index.ts'
import {
  type Cite,
  dates,
  datesOfOtherLaw,
  documentsKeptUntil,
  type Facts,
  milestone,
  type Truth,
  updateAvailableUntil,
  type Verdict,
} from '../law/index.ts'
import type { ProductAssessment } from './assess.ts'

/** A day on which something changes for a product: what, whether it concerns this one, and where the law says so. */
export interface CalendarEntry {
  /** Stays the same from one calendar to the next, so that an entry is replaced and not doubled. */
  readonly id: Verdict['id']
  readonly on: PlainDate
  readonly says: string
  readonly cites: readonly Cite[]
  /** A day of the law concerns every product, or only some; a duty that is not known to begin is unknown. */
  readonly concerns: Truth
  readonly kind: 'day of the law' | 'begins' | 'ends' | 'day of the product'
}

type Name = keyof typeof dates
type OtherName = keyof typeof datesOfOtherLaw
type Concern = (product: ProductAssessment, facts: Facts) => Truth

type TruthFactOfOtherLaw =
  | 'usedByFinancialEntities'
  | 'radioEquipment'
  | 'connectedProduct'
  | 'consumerUse'
  | 'machinery'
  | 'toyDirectiveApplies'

const reached: Concern = ({ applies, steward }) => (steward.value === true ? true : applies.value)

/** What the law changes for products with a property alone: for others, that day is one like any other. */
function onlyIf(fact: 'ehrSystem' | 'certificateUnderOtherLaw' | 'reg168_2013Applies'): Concern {
  return (_, facts) => facts[fact]?.is ?? 'unknown'
}

const needsNoBody = ['module A', 'EHR system procedure']

/** Whether a notified body may have to be found: not while every route open to the product goes without one. */
const mayNeedBody: Concern = ({ applies, routes }) => {
  if (applies.value !== true) return applies.value
  const withBody = Object.entries(routes.value).filter(([route]) => !needsNoBody.includes(route))
  if (withBody.some(([, open]) => open === true)) return true
  return withBody.some(([, open]) => open === 'unknown') ? 'unknown' : false
}

const nobody: Concern = () => false

/** Whom each day of the law concerns. One that is forgotten does not compile. */
const concerns: Readonly<Record<Name, Concern>> = {
  published: reached,
  inForce: reached,
  vehicleExclusionInForce: onlyIf('reg168_2013Applies'),
  technicalDescriptionsInForce: reached,
  notifiedBodiesApply: mayNeedBody,
  reportingApplies: reached,
  enoughNotifiedBodies: mayNeedBody,
  healthRecordsAmendmentApplies: onlyIf('ehrSystem'),
  applies: reached,
  otherCertificatesEnd: onlyIf('certificateUnderOtherLaw'),
  platformReview: nobody,
  firstHealthRecordsApply: onlyIf('ehrSystem'),
  actReview: nobody,
  furtherHealthRecordsApply: onlyIf('ehrSystem'),
}

/** Whom each day of other law concerns: those for whom a fact says that this law reaches the product or its operator. */
const concernsOfOtherLaw: Readonly<Record<OtherName, TruthFactOfOtherLaw>> = {
  doraApplies: 'usedByFinancialEntities',
  radioCybersecurityApplies: 'radioEquipment',
  dataActApplies: 'connectedProduct',
  productLiabilityApplies: 'consumerUse',
  machineryRegulationApplies: 'machinery',
  radioCybersecurityEnds: 'radioEquipment',
  toyRegulationApplies: 'toyDirectiveApplies',
}

/** Days of other law, where it is known to concern the product: of others there is no end. */
function daysOfOtherLaw(facts: Facts): readonly CalendarEntry[] {
  const names = (Object.keys(datesOfOtherLaw) as OtherName[]).filter(
    name => facts[concernsOfOtherLaw[name]]?.is === true,
  )
  return names.map(name => {
    const { date, says, cites } = datesOfOtherLaw[name]
    return { id: `other-law.${name}`, on: date, says, cites, concerns: true, kind: 'day of the law' }
  })
}

function daysOfTheLaw(product: ProductAssessment, facts: Facts): readonly CalendarEntry[] {
  return (Object.keys(dates) as Name[]).map(name => {
    const { date, says, cites } = dates[name]
    return {
      id: `law.${name}`,
      on: date,
      says,
      cites,
      concerns: concerns[name](product, facts),
      kind: 'day of the law',
    }
  })
}

/** What begins or ends for this product and this operator, where it does or may. */
function ofTheTimeline({ timeline }: ProductAssessment): readonly CalendarEntry[] {
  return timeline
    .filter(({ verdict }) => verdict.value !== false)
    .map(({ from, until, verdict }) => ({
      id: verdict.id,
      on: until ?? from,
      says: verdict.says,
      cites: verdict.cites,
      concerns: verdict.value,
      kind: until ? 'ends' : 'begins',
    }))
}

function own(id: string, on: PlainDate, says: string, cites: readonly Cite[], concerns: Truth = true): CalendarEntry {
  return { id: `product.${id}`, on, says, cites, concerns, kind: 'day of the product' }
}

/** The days by which support and records end, where the duties to keep them are those of its manufacturer, or may be. */
function ofSupport(concerns: Truth, placed: PlainDate | undefined, end: PlainDate): readonly CalendarEntry[] {
  if (concerns === false) return []
  const update =
    'a security update that was issued on the last day of support has stayed available for as long as it must'
  const records =
    'its technical documentation, declaration and user information have been kept for as long as they must, counted for what is placed on the market on that first day'
  return [
    own('support-ends', end, 'its support period ends', supportCites, concerns),
    own('last-update-kept', updateAvailableUntil(end, end), update, ['Art. 13(9)'], concerns),
    ...(placed
      ? [own('documents-kept', documentsKeptUntil(placed, end), records, ['Art. 13(13)', 'Art. 13(18)'], concerns)]
      : []),
  ]
}

const supportCites: readonly Cite[] = ['Art. 13(8), first subparagraph', 'Art. 13(19), first subparagraph']

/** The days that follow from when it is placed on the market and how long it is supported; before the Act they bind nobody. */
function ofTheProduct(
  { applies, timeline }: ProductAssessment,
  { placedOnMarket, supportUntil }: Facts,
): readonly CalendarEntry[] {
  if (applies.value === false) return []
  const [placed, end] = [placedOnMarket?.is, supportUntil?.is]
  const duties = milestone(timeline, 'art-71.manufacturer-duties-apply')?.verdict.value ?? false
  const isOld = placed !== undefined && placed < dates.applies.date
  const says = isOld
    ? 'it was placed on the market, before the Act as a whole applies'
    : 'it is placed on the market: what must be done before is done'
  const cites: readonly Cite[] = isOld
    ? ['Art. 3(21)', 'Art. 69(2)']
    : ['Art. 3(21)', 'Art. 13(12), first subparagraph']
  return [...(placed ? [own('placed', placed, says, cites)] : []), ...(end ? ofSupport(duties, placed, end) : [])]
}

/**
 * The calendar of a product: every day of the law with whether it concerns it, what begins and ends for its operator, and
 * its own days until the last record may go (Art. 13, 69, 71). In the order of the days.
 */
export function calendarOf(product: ProductAssessment, facts: Facts): readonly CalendarEntry[] {
  return [
    ...daysOfTheLaw(product, facts),
    ...daysOfOtherLaw(facts),
    ...ofTheTimeline(product),
    ...ofTheProduct(product, facts),
  ].toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
}
