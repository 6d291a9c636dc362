import type { Product } from './product.ts'
import { requirementsInPractice } from './requirements-in-practice.ts'
import { requirementsThatApply } from './rules/annex-1-requirements.ts'
import { lawsOfModules, mustReportAsNoDevice, signsOfMedicalDevice } from './rules/art-02-health-border.ts'
import { actApplies } from './rules/art-02-scope.ts'
import { consequencesOfModification } from './rules/art-03-modification-consequences.ts'
import { rolesOf } from './rules/art-03-operators.ts'
import { partKinds } from './rules/art-03-remote-processing.ts'
import { isSubstantialModification, keepsDayOfPlacing } from './rules/art-03-substantial-modification.ts'
import { mayBeReleasedForTesting, mayBeShown } from './rules/art-04-privileges.ts'
import { classOf } from './rules/art-07-class.ts'
import { lawsBeside } from './rules/art-11-12-beside-the-act.ts'
import { versionsToPatch } from './rules/art-13-latest-version.ts'
import { supportEndsBeforeUse, supportPeriodSuffices, whenEndOfSupportIsShown } from './rules/art-13-support-period.ts'
import { coordinatorState, mayKeepCoordinator } from './rules/art-14-coordinator.ts'
import { mustReportIncident } from './rules/art-14-incident.ts'
import { mustInformUsers } from './rules/art-14-users.ts'
import { mustReportVulnerability } from './rules/art-14-vulnerability.ts'
import { isMandatedForConformitySteps, tasksOfMandate } from './rules/art-18-mandate.ts'
import { mustHaveOperatorInTheUnion } from './rules/art-18-operator-in-the-union.ts'
import { reachOfDuties } from './rules/art-22-modified-part.ts'
import { stewardReporting } from './rules/art-24-reporting.ts'
import { stewardDutiesApply } from './rules/art-24-stewards.ts'
import { routesOf } from './rules/art-32-routes.ts'
import { reliefFor } from './rules/art-33-relief.ts'
import { finesFor } from './rules/art-64-fines.ts'
import { isModifiedOnADaySince, wholeLegacyProductMustComply } from './rules/art-69-transition.ts'
import { timelineOf } from './rules/art-71-application.ts'
import type { Verdict } from './verdict.ts'

/** Every conclusion that our rules draw of a product. Of one of which nothing is known, this is the whole law. */
export function wholeLaw(p: Product): readonly Verdict<unknown>[] {
  return [
    actApplies(p),
    ...partKinds(p.parts.length > 0 ? p : { ...p, parts: [{ id: 'the whole', facts: p.facts }] }),
    mayBeShown(p),
    mayBeReleasedForTesting(p),
    rolesOf(p),
    classOf(p),
    routesOf(p),
    stewardDutiesApply(p),
    stewardReporting(p),
    tasksOfMandate,
    isMandatedForConformitySteps(p),
    mustHaveOperatorInTheUnion(p),
    reachOfDuties(p),
    requirementsThatApply(p),
    ...requirementsInPractice(p),
    isSubstantialModification(p),
    consequencesOfModification(p),
    keepsDayOfPlacing(p),
    supportPeriodSuffices(p),
    supportEndsBeforeUse(p),
    versionsToPatch(p),
    whenEndOfSupportIsShown(p),
    isModifiedOnADaySince(p),
    wholeLegacyProductMustComply(p),
    ...timelineOf(p).map(({ verdict }) => verdict),
    mustReportVulnerability(p),
    mustReportIncident(p),
    mustInformUsers(p),
    coordinatorState(p),
    mayKeepCoordinator(p),
    reliefFor(p),
    finesFor(p),
    ...lawsOfModules(p),
    ...signsOfMedicalDevice(p),
    mustReportAsNoDevice(p),
    lawsBeside(p),
  ]
}
