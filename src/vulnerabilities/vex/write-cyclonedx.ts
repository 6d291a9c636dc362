import { instantText } from '../../kit/index.ts'
import { labelProperty } from '../../sbom/index.ts'
import { type Publication, type Published, purlText } from './publication.ts'
import type { Justification, Status } from './statement.ts'

const states: Readonly<Record<Status, string>> = {
  not_affected: 'not_affected',
  affected: 'exploitable',
  fixed: 'resolved',
  under_investigation: 'in_triage',
}

/** The words of CycloneDX that come nearest; the label itself is written beside them. */
const nearest: Readonly<Record<Justification, string | undefined>> = {
  component_not_present: 'code_not_present',
  vulnerable_code_not_present: 'code_not_present',
  vulnerable_code_not_in_execute_path: 'code_not_reachable',
  vulnerable_code_cannot_be_controlled_by_adversary: undefined,
  inline_mitigations_already_exist: 'protected_by_mitigating_control',
}

const subjectRef = 'product'

function affectsOf({ component }: Published): object {
  if (component === undefined) return { ref: subjectRef }
  const { range, ...plain } = component
  return { ref: purlText(plain), ...(range !== undefined && { versions: [{ range, status: 'affected' }] }) }
}

function analysisOf({ status, isFalsePositive, justification, because, at }: Published, documentAt: number): object {
  const word = justification && nearest[justification]
  return {
    state: isFalsePositive ? 'false_positive' : states[status],
    ...(word !== undefined && { justification: word }),
    ...(because !== undefined && { detail: because }),
    ...(at !== undefined && at !== documentAt && { lastUpdated: instantText(at) }),
  }
}

function vulnerabilityOf(same: readonly Published[], documentAt: number): readonly object[] {
  const [first] = same
  if (first === undefined) return []
  const [id = '', ...aliases] = first.ids
  const { justification, action } = first
  return [
    {
      id,
      ...(aliases.length > 0 && { references: aliases.map(each => ({ id: each, source: { name: sourceOf(each) } })) }),
      ...(action !== undefined && { recommendation: action }),
      analysis: analysisOf(first, documentAt),
      affects: same.map(affectsOf),
      ...(justification && { properties: [{ name: labelProperty, value: justification }] }),
    },
  ]
}

/** Who keeps a list of flaws, by how its ids begin. */
export function sourceOf(id: string): string {
  return /^[A-Za-z]+/.exec(id)?.[0] ?? id
}

/** Writes CycloneDX 1.6 that holds vulnerabilities alone: what is affected is named by package URL. */
export function writeCycloneDx({ uuid, by, at, product, published }: Publication): object {
  const { name, version, purl } = product
  const alike = Map.groupBy(published, each =>
    JSON.stringify([each.ids, analysisOf(each, at), each.justification, each.action]),
  )
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    serialNumber: `urn:uuid:${uuid}`,
    version: 1,
    metadata: {
      timestamp: instantText(at),
      manufacturer: { name: by },
      component: {
        type: 'application',
        'bom-ref': subjectRef,
        name,
        ...(version !== undefined && { version }),
        ...(purl !== undefined && { purl }),
      },
    },
    vulnerabilities: [...alike.values()].flatMap(same => vulnerabilityOf(same, at)),
  }
}
