import {
  type AssessedFinding,
  awaitsAssessment,
  isSettled,
  type Said,
  type VulnerabilityAssessment,
} from '../actions/findings.ts'
import { vexWords as en } from '../wording/findings.ts'
import { idOf, nameOf } from './finding-names.ts'
import type { Section } from './screen.ts'

/** Whether VEX settles a finding, and nothing is left to be assessed. */
export function isSetApart(finding: AssessedFinding): boolean {
  return isSettled(finding) && !awaitsAssessment(finding)
}

/** A statement in one line. */
function lineOf(said: Said): string {
  return en.told(said)
}

/** What VEX says of a finding, or that it contradicts itself. */
export function vexLines(finding: AssessedFinding): readonly string[] {
  const { vex, vexConflict } = finding
  if (vexConflict) return [en.conflict, ...vexConflict.map(lineOf)]
  if (vex === undefined) return []
  const isNameless = isSettled(finding) && vex.by === undefined && finding.exploited.length > 0
  return [lineOf(vex), ...(isNameless ? [en.byNobody] : [])]
}

/** The findings that VEX settles, apart from the others and with the reason. */
export function settledSection(findings: readonly AssessedFinding[], most: number): readonly Section[] {
  const settled = findings.filter(isSetApart)
  if (settled.length === 0) return []
  const entries = settled.slice(0, most).map(finding => ({
    mark: 'list' as const,
    text: `${nameOf(finding)}: ${finding.advisory.summary}`,
    tail: `(${idOf(finding)})`,
    more: vexLines(finding),
  }))
  const left = settled.length - entries.length
  return [
    { heading: en.decided(settled.length), entries: [...entries, ...(left > 0 ? [{ text: en.more(left) }] : [])] },
  ]
}

/** How much of the VEX that was given says something of what was found. */
export function vexCoverage({ vex }: VulnerabilityAssessment): readonly string[] {
  return vex ? [en.unused(vex.unused.length, vex.statements)] : []
}
