import { awaitsAssessment, type VulnerabilityAssessment } from '../actions/findings.ts'
import { daysBetween, isPlainDate, type PlainDate } from '../kit/index.ts'
import { findingWords as en } from '../wording/findings.ts'
import { idOf, nameOf } from './finding-names.ts'
import { isSetApart } from './vex-section.ts'

/** Advisories come out every day; after this many days it is worth saying. */
const oldAfterDays = 7

function daysOld(asOf: string | undefined, today: PlainDate): number {
  const day = asOf?.slice(0, 10) ?? ''
  return isPlainDate(day) ? daysBetween(day, today) : 0
}

/** What to do about the findings and the reference, the most pressing first. */
export function findingSteps({ findings, reference }: VulnerabilityAssessment, today: PlainDate): readonly string[] {
  const [urgent] = findings.filter(awaitsAssessment)
  const old = daysOld(reference.asOf, today)
  const isImported = reference.kind === 'imported'
  return [
    ...(urgent ? [en.next.assess(idOf(urgent), nameOf(urgent))] : []),
    ...(findings.every(isSetApart) ? [] : [en.next.update]),
    ...(isImported ? [] : [en.next.importMore]),
    ...(isImported && old > oldAfterDays ? [en.next.refresh(old)] : []),
  ]
}
