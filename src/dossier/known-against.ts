import type { AsOf } from '../kit/index.ts'
import type { AdvisoryReference } from '../vulnerabilities/index.ts'
import type { Dossier } from './dossier.ts'
import { assessVulnerabilities, type VulnerabilityAssessment } from './vulnerabilities.ts'

/**
 * What is known against a dossier: what its SBOMs list and other tools found in it, with all that its file declares and all
 * that was decided. Undefined where there is nothing to look up, or nothing to look it up in.
 */
export function knownAgainst(
  { file, inventories, vex, reported }: Dossier,
  reference: AdvisoryReference | undefined,
  now: AsOf,
): VulnerabilityAssessment | undefined {
  if (reference === undefined || (inventories.length === 0 && reported === undefined)) return undefined
  const { policy, identities } = file
  const stated = { ...(policy && { policy }), ...(identities && { identities }) }
  const beside = { ...stated, ...(vex && { vex }), ...(reported && { reported }) }
  return assessVulnerabilities(inventories, reference, now, beside)
}
