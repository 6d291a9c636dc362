import {
  actionProblem,
  awaitsAssessment,
  breaks,
  isBlind,
  isDecided,
  isRemark,
  type VulnerabilityAssessment,
} from '../actions/findings.ts'
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

/** What a policy fails on: findings by level or listing, and whether only those that are not in the baseline count. */
export interface FailOn {
  readonly failOn: Parameters<typeof breaks>[0]
  readonly onlyNew: boolean
}

/** Whether findings break the policy. Where only new ones count and no level is given, every new one breaks it. */
export function policyOutcomes(
  vulnerabilities: VulnerabilityAssessment | undefined,
  { failOn, onlyNew }: FailOn,
): readonly Outcome[] {
  const findings = (vulnerabilities?.findings ?? []).filter(({ isNew }) => !onlyNew || isNew !== false)
  const isBroken =
    onlyNew && failOn.length === 0
      ? findings.some(finding => !isDecided(finding))
      : findings.some(finding => breaks(failOn, finding))
  return isBroken ? ['policy not met'] : []
}

/** The flags that compare findings with those of an earlier run. */
export interface BaselineFlags {
  readonly baseline?: string
  readonly failOnNew?: boolean
}

/** What is new can only be told against a baseline. Problem: actions.no-baseline. */
export function baselineProblem({ failOnNew, baseline }: BaselineFlags): readonly Problem[] {
  if (failOnNew !== true || baseline !== undefined) return []
  return [actionProblem('actions.no-baseline', '--fail-on-new', 'There is no baseline to compare with.')]
}

/** The problems that kept something from being read. Remarks tell what cannot be looked up of what was read. */
export function unreadOf(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter(problem => !isRemark(problem))
}

/** Whether an input could not be read, or only in part. That the reference is missing is told by another exit code. */
export function inputOutcomes(problems: readonly Problem[]): readonly Outcome[] {
  return unreadOf(problems).some(({ code }) => !code.startsWith('feeds.')) ? ['input cannot be read'] : []
}
