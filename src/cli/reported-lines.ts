import type { AssessedFinding, VulnerabilityAssessment } from '../actions/findings.ts'
import { findingWords as en } from '../wording/findings.ts'

function toolText({ tool, toolVersion }: { readonly tool: string; readonly toolVersion?: string }): string {
  return toolVersion === undefined ? tool : `${tool} ${toolVersion}`
}

/** Who else reports findings of one component, whether they do so alone, and what was decided there. */
export function reportedLines(findings: readonly AssessedFinding[]): readonly string[] {
  const toolsOf = (those: readonly AssessedFinding[]) => [
    ...new Set(those.flatMap(({ origins = [] }) => origins.map(toolText))),
  ]
  const alone = toolsOf(findings.filter(({ advisories }) => advisories.length === 0))
  const also = toolsOf(findings.filter(({ advisories }) => advisories.length > 0))
  const decided = findings.flatMap(({ origins = [] }) =>
    origins.flatMap(({ tool, decision }) =>
      decision === undefined
        ? []
        : en.reported.decided(tool, decision.state, decision.says ?? decision.justification ?? ''),
    ),
  )
  return [
    ...(alone.length > 0 ? [en.reported.alone(alone)] : []),
    ...(also.length > 0 ? [en.reported.also(also)] : []),
    ...new Set(decided),
  ]
}

/** The results of other tools that were taken in, and what of them was of no use. */
export function takenInLines({ reported = [] }: VulnerabilityAssessment): readonly string[] {
  return reported.map(each => en.reported.takenIn(toolText(each), each.file, each.findings, each.passedOver))
}
