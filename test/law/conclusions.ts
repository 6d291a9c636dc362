import { z } from 'zod'
import * as law from '../../src/law/index.ts'
import { obligationsOf } from '../../src/law/obligations.ts'

/*
 * What a case may expect, key by key, and what the rules say of a product under that key. A new conclusion has its line
 * in `expected` and its line in `conclude`.
 */
const truth = z.union([z.boolean(), z.literal('unknown')])
const perName = z.record(z.string(), truth)
const names = z.array(z.string())

export const expected = z.strictObject({
  applies: truth.optional(),
  because: z.string().optional(),
  asks: names.optional(),
  roles: perName.optional(),
  asksOnRoles: names.optional(),
  products: perName.optional(),
  remote: perName.optional(),
  thirdParty: perName.optional(),
  outside: perName.optional(),
  mayBeShown: truth.optional(),
  mayBeReleasedForTesting: truth.optional(),
  stewardDuties: truth.optional(),
  stewardReports: perName.optional(),
  asksOnStewardReports: names.optional(),
  mandate: perName.optional(),
  operatorInTheUnion: truth.optional(),
  asksOnOperatorInTheUnion: names.optional(),
  reach: perName.optional(),
  asksOnReach: names.optional(),
  duties: perName.optional(),
  contradictions: names.optional(),
  class: z.string().optional(),
  asksOnClass: names.optional(),
  routes: names.optional(),
  asksOnRoutes: names.optional(),
  requirements: perName.optional(),
  asksOnRequirements: names.optional(),
  inPractice: z.record(z.string(), z.union([truth, perName])).optional(),
  asksInPractice: z.record(z.string(), names).optional(),
  substantial: truth.optional(),
  asksOnSubstantial: names.optional(),
  keepsDay: truth.optional(),
  consequences: perName.optional(),
  asksOnConsequences: z.record(z.string(), names).optional(),
  modifiedOnADaySince: truth.optional(),
  wholeLegacy: truth.optional(),
  asksOnWholeLegacy: names.optional(),
  support: perName.optional(),
  asksOnSupport: names.optional(),
  patches: perName.optional(),
  asksOnPatches: names.optional(),
  endShown: perName.optional(),
  asksOnEndShown: names.optional(),
  timeline: perName.optional(),
  from: z.record(z.string(), z.string()).optional(),
  asksOnTimeline: names.optional(),
  laws: z.record(z.string(), names).optional(),
  asksOnLaws: names.optional(),
  deviceSigns: perName.optional(),
  asksOnDeviceSigns: names.optional(),
  reportsAsNoDevice: truth.optional(),
  asksOnReportsAsNoDevice: names.optional(),
  beside: perName.optional(),
  asksOnBeside: z.record(z.string(), names).optional(),
  reports: perName.optional(),
  asksOnReports: names.optional(),
  informs: perName.optional(),
  coordinator: z.string().optional(),
  asksOnCoordinator: names.optional(),
  keepsCoordinator: truth.optional(),
  size: perName.optional(),
  asksOnSize: names.optional(),
  relief: perName.optional(),
  fines: perName.optional(),
})

type Expected = z.infer<typeof expected>

/** The name of something that a case may expect. */
export type Key = keyof Expected

type Any = law.Verdict<unknown>

function* decisiveOf(verdict: Any): Generator<Any> {
  yield verdict
  for (const part of law.decisive(verdict)) yield* decisiveOf(part)
}

function milestones(p: law.Product): readonly law.Verdict[] {
  return law.timelineOf(p).map(({ verdict }) => verdict)
}

function asked(...verdicts: readonly Any[]): readonly string[] {
  return law.openQuestions(verdicts).map(question => ('fact' in question ? question.fact : question.decide))
}

function only<T>(all: Readonly<Record<string, T>>, wanted: object): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in wanted))
}

/** Module by module, whether it is of this kind. */
function are(kind: law.PartKind, p: law.Product): Readonly<Record<string, law.Truth>> {
  return Object.fromEntries(law.partKinds(p).map(({ part, value }) => [part, value[kind]]))
}

/** What an event is under Article 14, and what must be reported. */
function reports(p: law.Product): Readonly<Record<string, law.Truth>> {
  return {
    'actively exploited': law.isActivelyExploited(p).value,
    vulnerability: law.mustReportVulnerability(p).value,
    'severe incident': law.isSevereIncident(p).value,
    incident: law.mustReportIncident(p).value,
  }
}

/** Of each duty of whatever role, by its id, whether it falls on the operator. */
function duties(p: law.Product): Readonly<Record<string, law.Truth>> {
  return Object.fromEntries(obligationsOf(p).map(({ verdict }) => [verdict.id, verdict.value]))
}

function trueOf(options: law.Options): readonly string[] {
  return Object.keys(options).filter(name => options[name] === true)
}

/** The conclusions on the requirements in practice that a case names, each by its id. */
function inPractice<T>(p: law.Product, wanted: object, say: (verdict: Any) => T): Readonly<Record<string, T>> {
  return only(Object.fromEntries(law.requirementsInPractice(p).map(verdict => [verdict.id, say(verdict)])), wanted)
}

/** The requirements of Annex I as a case names them: `I(2)(a)` for Annex I Part I(2)(a). */
function requirements(p: law.Product): Readonly<Record<string, law.Truth>> {
  const { value } = law.requirementsThatApply(p)
  return Object.fromEntries(Object.entries(value).map(([cite, truth]) => [cite.replace('Annex I Part ', ''), truth]))
}

/** What was concluded of each module, by its id; a product of one piece is called `it`. */
function byModule<T, R>(verdicts: readonly law.Verdict<T>[], read: (value: T) => R): Readonly<Record<string, R>> {
  return Object.fromEntries(verdicts.map(({ part = 'it', value }) => [part, read(value)]))
}

/** What the length of the support period comes to, and whether the last version is enough to fix. */
function support(p: law.Product): Readonly<Record<string, law.Truth>> {
  return {
    suffices: law.supportPeriodSuffices(p).value,
    'ends before use': law.supportEndsBeforeUse(p).value,
    'last version suffices': law.securityPatchOfLatestVersionSuffices(p).value,
  }
}

function asksByOption({ value, because }: law.Verdict<law.Options>): Readonly<Record<string, readonly string[]>> {
  return Object.fromEntries(Object.keys(value).map((name, at) => [name, asked(...because.slice(at, at + 1))]))
}

/** For each key of `expect`, what the rules say of the product, in the form in which a case writes it. */
export const conclude: {
  readonly [K in Key]-?: (p: law.Product, wanted: NonNullable<Expected[K]>) => unknown
} = {
  applies: p => law.actApplies(p).value,
  because: (p, wanted) => [...decisiveOf(law.actApplies(p))].map(({ id }) => id).find(id => id === wanted),
  asks: p => asked(law.actApplies(p)),
  roles: (p, wanted) => only(law.rolesOf(p).value, wanted),
  asksOnRoles: p => asked(law.rolesOf(p)),
  products: (p, wanted) => only(are('product', p), wanted),
  remote: (p, wanted) => only(are('remote data processing', p), wanted),
  thirdParty: (p, wanted) => only(are('third-party service', p), wanted),
  outside: (p, wanted) => only(are('outside the product', p), wanted),
  mayBeShown: p => law.mayBeShown(p).value,
  mayBeReleasedForTesting: p => law.mayBeReleasedForTesting(p).value,
  stewardDuties: p => law.stewardDutiesApply(p).value,
  stewardReports: (p, wanted) => only(law.stewardReporting(p).value, wanted),
  asksOnStewardReports: p => asked(law.stewardReporting(p)),
  mandate: (_, wanted) => only(law.tasksOfMandate.value, wanted),
  operatorInTheUnion: p => law.mustHaveOperatorInTheUnion(p).value,
  asksOnOperatorInTheUnion: p => asked(law.mustHaveOperatorInTheUnion(p)),
  reach: (p, wanted) => only(law.reachOfDuties(p).value, wanted),
  asksOnReach: p => asked(law.reachOfDuties(p)),
  duties: (p, wanted) => only(duties(p), wanted),
  contradictions: p => law.contradictionsIn(p).map(({ id }) => id.replace('contradiction.', '')),
  class: p => trueOf(law.classOf(p).value).join(' and '),
  asksOnClass: p => asked(law.classOf(p)),
  routes: p => trueOf(law.routesOf(p).value).toSorted(),
  asksOnRoutes: p => asked(law.routesOf(p)),
  from: (p, wanted) =>
    only(Object.fromEntries(law.timelineOf(p).map(({ from, verdict }) => [verdict.id, from])), wanted),
  requirements: (p, wanted) => only(requirements(p), wanted),
  asksOnRequirements: p => asked(law.requirementsThatApply(p)),
  inPractice: (p, wanted) => inPractice(p, wanted, ({ value }) => value),
  asksInPractice: (p, wanted) => inPractice(p, wanted, verdict => asked(verdict)),
  substantial: p => law.isSubstantialModification(p).value,
  asksOnSubstantial: p => asked(law.isSubstantialModification(p)),
  keepsDay: p => law.keepsDayOfPlacing(p).value,
  consequences: (p, wanted) => only(law.consequencesOfModification(p).value, wanted),
  asksOnConsequences: (p, wanted) => only(asksByOption(law.consequencesOfModification(p)), wanted),
  modifiedOnADaySince: p => law.isModifiedOnADaySince(p).value,
  wholeLegacy: p => law.wholeLegacyProductMustComply(p).value,
  asksOnWholeLegacy: p => asked(law.wholeLegacyProductMustComply(p)),
  support: (p, wanted) => only(support(p), wanted),
  asksOnSupport: p => asked(law.supportPeriodSuffices(p)),
  patches: (p, wanted) => only(law.versionsToPatch(p).value, wanted),
  asksOnPatches: p => asked(law.versionsToPatch(p)),
  endShown: (p, wanted) => only(law.whenEndOfSupportIsShown(p).value, wanted),
  asksOnEndShown: p => asked(law.whenEndOfSupportIsShown(p)),
  timeline: (p, wanted) => only(Object.fromEntries(milestones(p).map(({ id, value }) => [id, value])), wanted),
  asksOnTimeline: p => asked(...milestones(p)),
  laws: (p, wanted) => only(byModule(law.lawsOfModules(p), trueOf), wanted),
  asksOnLaws: p => asked(...law.lawsOfModules(p)),
  deviceSigns: (p, wanted) =>
    only(
      byModule(law.signsOfMedicalDevice(p), value => value),
      wanted,
    ),
  asksOnDeviceSigns: p => asked(...law.signsOfMedicalDevice(p)),
  reportsAsNoDevice: p => law.mustReportAsNoDevice(p).value,
  asksOnReportsAsNoDevice: p => asked(law.mustReportAsNoDevice(p)),
  beside: (p, wanted) => only(law.lawsBeside(p).value, wanted),
  asksOnBeside: (p, wanted) => only(asksByOption(law.lawsBeside(p)), wanted),
  reports: (p, wanted) => only(reports(p), wanted),
  asksOnReports: p => asked(law.mustReportVulnerability(p), law.mustReportIncident(p)),
  informs: (p, wanted) => only(law.mustInformUsers(p).value, wanted),
  coordinator: p => trueOf(law.coordinatorState(p).value).join(' and '),
  asksOnCoordinator: p => asked(law.coordinatorState(p)),
  keepsCoordinator: p => law.mayKeepCoordinator(p).value,
  size: (p, wanted) => only(law.enterpriseSize(p).value, wanted),
  asksOnSize: p => asked(law.enterpriseSize(p)),
  relief: (p, wanted) => only(law.reliefFor(p).value, wanted),
  fines: (p, wanted) => only(law.finesFor(p).value, wanted),
}
