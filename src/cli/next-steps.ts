import { type Assessment, dates, knownMilestone, type Milestone, type ProductAssessment } from '../actions/index.ts'
import { english, shortReasons } from '../wording/index.ts'
import { findingSteps } from './finding-steps.ts'
import { unreadOf } from './findings-outcomes.ts'
import { keysThatAre } from './keys-that-are.ts'

const { next } = english

function questionSteps({ applies, openQuestions }: ProductAssessment): readonly string[] {
  const [first] = openQuestions
  if (!first) return []
  if ('decide' in first) return [next.decide(first.decide)]
  return [applies.value === 'unknown' ? next.answerScope(first.fact) : next.answerRest(first.fact)]
}

function routeSteps(product: ProductAssessment): readonly string[] {
  if (knownMilestone(product.timeline, 'art-69.only-reporting')) return [next.legacy]
  if (!knownMilestone(product.timeline, 'art-71.manufacturer-duties-apply')) return []
  const { 'module A': alone, 'modules B + C': examined } = product.routes.value
  if (alone === true) return [next.ownAssessment]
  return alone === false && examined === true ? [next.thirdParty] : []
}

/** The day from which this product is reported on, if it is known to be one. */
function reportsFrom(product: ProductAssessment): Milestone['from'] | undefined {
  return knownMilestone(product.timeline, 'art-71.reporting-applies')?.from
}

function dutiesAhead({ timeline }: ProductAssessment, { asOf }: Assessment): readonly Milestone[] {
  return timeline.filter(
    ({ verdict, from }) => /\bduties-apply$/.test(verdict.id) && verdict.value === true && from > asOf.day,
  )
}

/** To whom to report is settled before anything happens: at night, under a clock, is no time for it. */
function coordinatorSteps({ coordinator }: ProductAssessment): readonly string[] {
  return keysThatAre(coordinator.value, true).length === 1 ? [] : [next.coordinator]
}

/** Reporting first: once it applies, its clock does not wait. Where it begins with all other duties it is one of them. */
function reportSteps(product: ProductAssessment, assessment: Assessment): readonly string[] {
  const from = reportsFrom(product)
  if (from === undefined) return []
  if (from <= assessment.asOf.day) return [next.report, ...coordinatorSteps(product)]
  return dutiesAhead(product, assessment).some(duties => duties.from === from) ? [] : [next.reportFrom(from)]
}

/** The day on which Article 14 began to apply (Art. 71(2)). */
const reportingSince = dates.reportingApplies.date

function planSteps(product: ProductAssessment, assessment: Assessment): readonly string[] {
  const reporting = reportsFrom(product)
  const plans = dutiesAhead(product, assessment).map(({ verdict, from }) =>
    next.prepare(verdict.id, from, from === reporting),
  )
  const isReportedLater = reporting !== undefined && reporting > assessment.asOf.day && reporting > reportingSince
  return isReportedLater ? [...plans, next.earlierVersions(reportingSince)] : plans
}

/** Gaps are only urged on whom these duties will reach, as far as is known. */
function gapSteps(product: ProductAssessment, { asOf }: Assessment): readonly string[] {
  const [first] = product.gaps
  const duties = knownMilestone(product.timeline, 'art-71.manufacturer-duties-apply')
  return first && duties ? [next.closeGaps(product.gaps.length, duties.from <= asOf.day)] : []
}

function documentSteps(product: ProductAssessment): readonly string[] {
  return knownMilestone(product.timeline, 'art-71.manufacturer-duties-apply') ? [next.documents] : []
}

/** What is a medical device itself often comes with parts that are none. */
function medicalSteps({ applies }: ProductAssessment): readonly string[] {
  const isMedical =
    applies.value === false && shortReasons(applies).some(({ id }) => /^fact\.(mdr|ivdr)Applies$/.test(id))
  return isMedical ? [next.otherPartsToo] : []
}

/** What to do next about a product, the most pressing first; never nothing. */
export function nextSteps(product: ProductAssessment, assessment: Assessment, path: string): readonly string[] {
  const [problem] = unreadOf(assessment.problems)
  const steps = [
    ...reportSteps(product, assessment),
    ...questionSteps(product),
    ...planSteps(product, assessment),
    ...documentSteps(product),
    ...gapSteps(product, assessment),
    ...routeSteps(product),
    ...medicalSteps(product),
  ]
  const isSettled = (product.applies.value === false && product.openQuestions.length === 0) || steps.length === 0
  const { vulnerabilities, asOf } = assessment
  const own = vulnerabilities ? findingSteps(vulnerabilities, asOf.day) : []
  return [
    ...(problem ? [next.mendFile(problem.place.file)] : []),
    ...own,
    ...steps,
    ...(isSettled ? [next.keep(path)] : []),
  ]
}
