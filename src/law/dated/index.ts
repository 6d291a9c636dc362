import {
  type CertificationScheme,
  type CommissionAct,
  certificationSchemes,
  commonSpecifications,
  requiredCertificates,
} from './acts.ts'
import type { DatedTable } from './define.ts'
import { type HighRiskAiDuty, highRiskAiDuties } from './high-risk-ai.ts'
import { type NotifiedBody, notifiedBodies } from './notified-bodies.ts'
import { type Standard, standards } from './standards.ts'

export { type DatedRow, type DatedTable, rowOf } from './define.ts'

/** Every table that changes without the Act changing. It is an argument of the rules, so any day can be assessed again. */
export interface Dated {
  readonly standards: DatedTable<Standard>
  readonly commonSpecifications: DatedTable<CommissionAct>
  readonly certificationSchemes: DatedTable<CertificationScheme>
  readonly requiredCertificates: DatedTable<CommissionAct>
  readonly notifiedBodies: DatedTable<NotifiedBody>
  readonly highRiskAiDuties: DatedTable<HighRiskAiDuty>
}

/** The tables as we know them today. */
export const dated: Dated = {
  standards,
  commonSpecifications,
  certificationSchemes,
  requiredCertificates,
  notifiedBodies,
  highRiskAiDuties,
}
