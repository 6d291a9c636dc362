import type { Justification, Status } from './statement.ts'

/** The states of CycloneDX, which Dependency-Track shares, and the relationships of SPDX 3, as statuses of VEX. */
const statusOf: Readonly<Record<string, Status>> = {
  resolved: 'fixed',
  resolved_with_pedigree: 'fixed',
  exploitable: 'affected',
  in_triage: 'under_investigation',
  false_positive: 'not_affected',
  not_affected: 'not_affected',
  fixedIn: 'fixed',
  affects: 'affected',
  underInvestigationFor: 'under_investigation',
  doesNotAffect: 'not_affected',
}

/**
 * The reasons of CycloneDX that mean the same as one of the five. What depends on how and where a product is used is none
 * of these: it stays a text.
 */
const justificationOf: Readonly<Record<string, Justification>> = {
  code_not_present: 'vulnerable_code_not_present',
  code_not_reachable: 'vulnerable_code_not_in_execute_path',
  protected_by_compiler: 'inline_mitigations_already_exist',
  protected_at_runtime: 'inline_mitigations_already_exist',
  protected_by_mitigating_control: 'inline_mitigations_already_exist',
  // SPDX 3 has the five words of VEX in its own spelling.
  componentNotPresent: 'component_not_present',
  vulnerableCodeNotPresent: 'vulnerable_code_not_present',
  vulnerableCodeNotInExecutePath: 'vulnerable_code_not_in_execute_path',
  vulnerableCodeCannotBeControlledByAdversary: 'vulnerable_code_cannot_be_controlled_by_adversary',
  inlineMitigationsAlreadyExist: 'inline_mitigations_already_exist',
}

function inTable<T>(table: Readonly<Record<string, T>>, word: string): T | undefined {
  return Object.hasOwn(table, word) ? table[word] : undefined
}

/** The status that a state of CycloneDX, or a relationship of SPDX 3, stands for; undefined for another word. */
export function statusNamed(state: string): Status | undefined {
  return inTable(statusOf, state)
}

/** The justification of VEX that a reason of CycloneDX or SPDX 3 means; undefined for one that means none of them. */
export function justificationNamed(reason: string): Justification | undefined {
  return inTable(justificationOf, reason)
}
