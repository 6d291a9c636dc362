export { annex1, type RequirementCite } from './act/annex-1.ts'
export { type Beyond, beyond } from './act/beyond.ts'
export {
  type Delay,
  type DelayGround,
  type DelayMechanism,
  delays,
  delaysApply,
  oneMemberStateOnly,
} from './act/delays.ts'
export {
  type Act,
  type Authority,
  actOf,
  allCites,
  authorities,
  authorityOf,
  type Cite,
  childrenOf,
  dates,
  datesOfOtherLaw,
  isCite,
  isPinned,
  parentOf,
  parseCite,
} from './act/index.ts'
export {
  noonRule,
  type OtherAnchor,
  type OtherRegime,
  type OtherReport,
  type OtherReporting,
  otherRegimeNames,
  otherReporting,
} from './act/other-reporting.ts'
export { ceilingOf, ceilings, finesApplyFrom, otherCeilingOf } from './act/penalties.ts'
export { type RegisterId, register } from './act/register.ts'
export { type Due, reportingStages, type Stage, type Trigger, userInformation } from './act/reporting-stages.ts'
export { answeredByDays } from './answered-by-days.ts'
export { type Contradicted, contradictionsIn } from './contradictions.ts'
export { contentInForm } from './dated/content-in-form.ts'
export type { FormAgainstLaw } from './dated/form-and-law.ts'
export {
  type Dated,
  type DatedRow,
  dated,
  isStale,
  languageRules,
  type MemberState,
  marketSurveillanceOf,
  memberStates,
  rowOf,
  unionLanguages,
} from './dated/index.ts'
export type { PrintedTable } from './dated/print.ts'
export type { FormField, FormStage } from './dated/reporting-form.ts'
export {
  eventFactIds,
  type FactDefinition,
  type FactId,
  facts,
  modificationFactIds,
  otherLawFactIds,
} from './facts/index.ts'
export { factsElsewhere, placeOfFact } from './facts/stated-elsewhere.ts'
export { loadDigest, loadPins, loadPrintedTables } from './load.ts'
export { knownMilestone, milestone } from './milestone.ts'
export { asStated, type Decision, type Facts, type Product, type Stated, unknownProduct } from './product.ts'
export { holidaysOf } from './public-holidays.ts'
export { requirementsInPractice } from './requirements-in-practice.ts'
export { documentsKeptUntil, tracedUntil, updateAvailableUntil } from './retention.ts'
export { requirementsThatApply } from './rules/annex-1-requirements.ts'
export {
  lawsOfModules,
  type ModuleLaw,
  mustReportAsNoDevice,
  signsOfMedicalDevice,
} from './rules/art-02-health-border.ts'
export { actApplies } from './rules/art-02-scope.ts'
export { enterpriseSize } from './rules/art-03-enterprise-size.ts'
export { consequencesOfModification } from './rules/art-03-modification-consequences.ts'
export { type Role, rolesOf } from './rules/art-03-operators.ts'
export { type PartKind, partKinds } from './rules/art-03-remote-processing.ts'
export { isSubstantialModification, keepsDayOfPlacing } from './rules/art-03-substantial-modification.ts'
export { mayBeReleasedForTesting, mayBeShown } from './rules/art-04-privileges.ts'
export { classOf, type ProductClass } from './rules/art-07-class.ts'
export { lawsBeside } from './rules/art-11-12-beside-the-act.ts'
export { securityPatchOfLatestVersionSuffices, versionsToPatch } from './rules/art-13-latest-version.ts'
export { supportEndsBeforeUse, supportPeriodSuffices, whenEndOfSupportIsShown } from './rules/art-13-support-period.ts'
export { coordinatorState, mayKeepCoordinator } from './rules/art-14-coordinator.ts'
export { isSevereIncident, mustReportIncident } from './rules/art-14-incident.ts'
export { mustInformUsers } from './rules/art-14-users.ts'
export { isActivelyExploited, mustReportVulnerability } from './rules/art-14-vulnerability.ts'
export { tasksOfMandate } from './rules/art-18-mandate.ts'
export { mustHaveOperatorInTheUnion } from './rules/art-18-operator-in-the-union.ts'
export { reachOfDuties } from './rules/art-22-modified-part.ts'
export { stewardReporting } from './rules/art-24-reporting.ts'
export { stewardDutiesApply } from './rules/art-24-stewards.ts'
export { type Route, routesOf } from './rules/art-32-routes.ts'
export { reliefFor } from './rules/art-33-relief.ts'
export { finesFor } from './rules/art-64-fines.ts'
export { isModifiedOnADaySince, wholeLegacyProductMustComply } from './rules/art-69-transition.ts'
export { type Milestone, timelineOf } from './rules/art-71-application.ts'
export {
  known,
  type OpenPoint,
  type Options,
  type Truth,
  type Verdict,
} from './verdict.ts'
export { wholeLaw } from './whole.ts'
export { decisive, isOpen, openQuestions, type Question, walk } from './why.ts'
