import type { AssessedFinding } from '../actions/findings.ts'
import { findingWords as en } from '../wording/findings.ts'

/** A component with its version. */
export function nameOf({ component }: Pick<AssessedFinding, 'component'>): string {
  return en.ofComponent(component.name, component.version)
}

/** The id that people look for: a CVE if the flaw has one. */
export function idOf({ advisory }: Pick<AssessedFinding, 'advisory'>): string {
  return [advisory.id, ...advisory.aliases].find(id => id.startsWith('CVE-')) ?? advisory.id
}
