import { expect, test } from 'vitest'
import { inventoryOf } from '../../../src/sbom/index.ts'
import { type Statement, statementsIn } from '../../../src/vulnerabilities/vex.ts'

function statementsOf(...relationships: readonly object[]): readonly Statement[] {
  const graph = [
    { type: 'CreationInfo', '@id': '_:c', specVersion: '3.0.1', created: '2026-01-01T00:00:00Z' },
    { type: 'software_Package', spdxId: 'urn:a', name: 'a', software_packageUrl: 'pkg:npm/a@1.0.0' },
    {
      ...{ type: 'security_Vulnerability', spdxId: 'urn:flaw' },
      externalIdentifier: [{ externalIdentifierType: 'cve', identifier: 'CVE-2026-0001' }],
    },
    ...relationships,
  ]
  const { value } = inventoryOf({ '@graph': graph }, 'sbom.json')
  return value ? statementsIn(value).value : []
}

test.each([
  ['Affected', 'affected'],
  ['NotAffected', 'not_affected'],
  ['Fixed', 'fixed'],
  ['UnderInvestigation', 'under_investigation'],
])('SPDX 3 says of a flaw what VEX says: %s', (name, status) => {
  const type = `security_Vex${name}VulnAssessmentRelationship`
  const [statement] = statementsOf({ type, from: 'urn:flaw', to: ['urn:a'] })
  expect(statement).toMatchObject({ status, ids: ['CVE-2026-0001'], covers: [{ component: { ref: 'urn:a' } }] })
})

test.each([
  ['componentNotPresent', 'component_not_present'],
  ['vulnerableCodeNotPresent', 'vulnerable_code_not_present'],
  ['vulnerableCodeNotInExecutePath', 'vulnerable_code_not_in_execute_path'],
  ['vulnerableCodeCannotBeControlledByAdversary', 'vulnerable_code_cannot_be_controlled_by_adversary'],
  ['inlineMitigationsAlreadyExist', 'inline_mitigations_already_exist'],
])('SPDX 3 gives the reasons of VEX: %s', (security_justificationType, justification) => {
  const type = 'security_VexNotAffectedVulnAssessmentRelationship'
  const [statement] = statementsOf({ type, from: 'urn:flaw', to: ['urn:a'], security_justificationType })
  expect(statement).toMatchObject({ status: 'not_affected', justification })
})
