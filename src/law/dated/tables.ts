import {
  type CertificationScheme,
  type CommissionAct,
  certificationSchemes,
  commonSpecifications,
  requiredCertificates,
} from './acts.ts'
import { type Coordinator, coordinators } from './coordinators.ts'
import { type ChangeOfLaw, corrigenda } from './corrigenda.ts'
import type { DatedTable } from './define.ts'
import { type Empowerment, empowerments } from './empowerments.ts'
import { type FormAgainstLaw, type FormObservation, formAgainstLaw, formObservations } from './form-and-law.ts'
import { type HighRiskAiDuty, highRiskAiDuties } from './high-risk-ai.ts'
import { type HolidayTable, holidays } from './holidays.ts'
import { languages, type StateLanguages } from './languages.ts'
import { type MarketSurveillanceAuthority, marketSurveillance } from './market-surveillance.ts'
import { type BodyCount, bodyCounts, type NotifiedBody, notifiedBodies } from './notified-bodies.ts'
import { type RegistrationStep, registration } from './registration.ts'
import { type FormField, reportingForm } from './reporting-form.ts'
import { type RequestedStandards, standardisationRequest } from './standardisation-request.ts'
import { type OtherStandard, otherStandards, type Standard, standards } from './standards.ts'
import { type Support, support } from './support.ts'

/**
 * Every table that changes without the Act changing. It is an argument of the rules, so any day can be assessed again.
 */
export interface Dated {
  readonly standards: DatedTable<Standard>
  readonly otherStandards: DatedTable<OtherStandard>
  readonly standardisationRequest: DatedTable<RequestedStandards>
  readonly commonSpecifications: DatedTable<CommissionAct>
  readonly certificationSchemes: DatedTable<CertificationScheme>
  readonly requiredCertificates: DatedTable<CommissionAct>
  readonly notifiedBodies: DatedTable<NotifiedBody>
  readonly bodyCounts: DatedTable<BodyCount>
  readonly highRiskAiDuties: DatedTable<HighRiskAiDuty>
  readonly coordinators: DatedTable<Coordinator>
  readonly marketSurveillance: DatedTable<MarketSurveillanceAuthority>
  readonly languages: DatedTable<StateLanguages>
  readonly holidays: HolidayTable
  readonly reportingForm: DatedTable<FormField>
  readonly registration: DatedTable<RegistrationStep>
  readonly formAgainstLaw: DatedTable<FormAgainstLaw>
  readonly formObservations: DatedTable<FormObservation>
  readonly empowerments: DatedTable<Empowerment>
  readonly corrigenda: DatedTable<ChangeOfLaw>
  readonly support: DatedTable<Support>
}

/** The tables as we know them today. */
export const dated: Dated = {
  standards,
  otherStandards,
  standardisationRequest,
  commonSpecifications,
  certificationSchemes,
  requiredCertificates,
  notifiedBodies,
  bodyCounts,
  highRiskAiDuties,
  coordinators,
  marketSurveillance,
  languages,
  holidays,
  reportingForm,
  registration,
  formAgainstLaw,
  formObservations,
  empowerments,
  corrigenda,
  support,
}
