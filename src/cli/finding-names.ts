import { type AssessedFinding, namesOf } from '../actions/findings.ts'
import { findingWords as en } from '../wording/findings.ts'

/** A component with its version. */
export function nameOf({ component }: Pick<AssessedFinding, 'component'>): string {
  return en.ofComponent(component.name, component.version)
}

/** The id that people look for: a CVE if the flaw has one. */
export function idOf(finding: Pick<AssessedFinding, 'advisory'>): string {
  return namesOf(finding).find(id => id.startsWith('CVE-')) ?? finding.advisory.id
}
