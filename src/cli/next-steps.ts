import type { Assessment, Milestone, ProductAssessment } from '../actions/index.ts'
import { english } from '../wording/index.ts'

const { next } = english

function questionSteps({ applies, openQuestions }: ProductAssessment): readonly string[] {
  const [first] = openQuestions
  if (!first) return []
  if ('decide' in first) return [next.decide(first.decide)]
  return [applies.value === 'unknown' ? next.answerScope(first.fact) : next.answerRest(first.fact)]
}

function isTrue({ timeline }: ProductAssessment, id: string): boolean {
  return timeline.some(({ verdict }) => verdict.id === id && verdict.value === true)
}

function routeSteps(product: ProductAssessment): readonly string[] {
  if (isTrue(product, 'art-69.only-reporting')) return [next.legacy]
  if (!isTrue(product, 'art-71.manufacturer-duties-apply')) return []
  const { routes } = product
  const { 'module A': alone, 'modules B + C': examined } = routes.value
  if (alone === true) return [next.ownAssessment]
  return alone === false && examined === true ? [next.thirdParty] : []
}

function isAhead({ verdict, from }: Milestone, ids: RegExp, { asOf }: Assessment): boolean {
  return ids.test(verdict.id) && verdict.value === true && from > asOf.day
}

/** Reporting first, if it applies already: its clock does not wait. */
function reportSteps({ timeline }: ProductAssessment, { asOf }: Assessment): readonly string[] {
  const reporting = timeline.find(({ verdict }) => verdict.id === 'art-71.reporting-applies')
  return reporting?.verdict.value === true && reporting.from <= asOf.day ? [next.report] : []
}

function planSteps({ timeline }: ProductAssessment, assessment: Assessment): readonly string[] {
  const duties = timeline.find(milestone => isAhead(milestone, /^art-71\..*-duties-apply$/, assessment))
  const steward = timeline.find(milestone => isAhead(milestone, /^art-24\.duties-apply$/, assessment))
  return [...(duties ? [next.prepare(duties.from)] : []), ...(steward ? [next.steward(steward.from)] : [])]
}

/** What to do next about a product, the most pressing first. */
export function nextSteps(product: ProductAssessment, assessment: Assessment): readonly string[] {
  const [problem] = assessment.problems
  const [gap] = product.gaps
  const applies = product.applies.value
  return [
    ...(problem ? [next.mendFile(problem.place.file)] : []),
    ...reportSteps(product, assessment),
    ...questionSteps(product),
    ...planSteps(product, assessment),
    ...(gap ? [next.closeGaps(gap.remedy)] : []),
    ...(applies === true ? routeSteps(product) : []),
    ...(applies === false ? [next.keep] : []),
  ]
}
