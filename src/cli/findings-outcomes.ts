import { awaitsAssessment, isBlind, isRemark, type VulnerabilityAssessment } from '../actions/findings.ts'
import type { Problem } from '../kit/index.ts'
import type { Outcome } from './exit.ts'

/** What holds of findings whatever else was asked: exploited ones that await their assessment, or nothing that could be seen. */
export function findingOutcomes(
  vulnerabilities: VulnerabilityAssessment | undefined,
  hasNoReference: boolean,
): readonly Outcome[] {
  const findings = vulnerabilities?.findings ?? []
  const isMissing = hasNoReference || (vulnerabilities !== undefined && isBlind(vulnerabilities))
  return [
    ...(isMissing ? ['reference missing' as const] : []),
    ...(findings.some(awaitsAssessment) ? ['exploited and not assessed' as const] : []),
  ]
}

/** The problems that kept something from being read. Remarks tell what cannot be looked up of what was read. */
export function unreadOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(problem => !isRemark(problem))
}

/** Whether an input could not be read, or only in part. That the reference is missing is told by another exit code. */
export function inputOutcomes(problems: readonly Problem[]): readonly Outcome[] {
  return unreadOf(problems).some(({ code }) => !code.startsWith('feeds.')) ? ['input cannot be read'] : []
}
