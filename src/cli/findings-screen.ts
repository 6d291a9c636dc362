import {
  type AssessedFinding,
  awaitsAssessment,
  holdsAdvisories,
  mendedIn,
  type Said,
  type VulnerabilityAssessment,
} from '../actions/findings.ts'
import type { PlainDate } from '../kit/index.ts'
import { findingWords as en, vexWords } from '../wording/findings.ts'
import { idOf, nameOf } from './finding-names.ts'
import { reportedLines, takenInLines } from './reported-lines.ts'
import type { Entry, Section } from './screen.ts'
import { isSetApart, settledSection, vexCoverage, vexLines } from './vex-section.ts'

/** How many components with flaws are told one by one before the rest is counted. */
export interface FindingsShown {
  readonly most: number
}

function disagreement({ advisories }: AssessedFinding): readonly string[] {
  if (advisories.every(({ says }) => says === 'affected')) return []
  return [en.disagree(advisories.map(({ id, source, says }) => en.says(id, source, says)).join('; '))]
}

function decision(finding: AssessedFinding): readonly string[] {
  const { accepted, exploited } = finding
  const said = vexLines(finding)
  if (accepted === undefined) return said
  const told = en.accepted(accepted.because, accepted.by, accepted.until)
  return [told, ...(exploited.length > 0 && accepted.by === undefined ? [en.acceptedByNobody] : []), ...said]
}

function newAmong(findings: readonly AssessedFinding[]): readonly string[] {
  const fresh = findings.filter(({ isNew }) => isNew)
  if (fresh.length === 0) return []
  return [fresh.length === findings.length ? en.baseline.allNew : en.baseline.newOnes(fresh.map(idOf))]
}

/** What makes the identity of a component less plain than its package URL. */
function identityOf({ rebuiltAs, component: { declaredAs } }: AssessedFinding): readonly string[] {
  return [
    ...(declaredAs === undefined ? [] : [en.declaredAs(declaredAs)]),
    ...(rebuiltAs === undefined ? [] : [en.rebuilt(rebuiltAs)]),
  ]
}

/** An exploited flaw is told in full: what it is, how bad, since when, what mends it. */
function exploitedEntry(finding: AssessedFinding): Entry {
  const { advisory, severity, exploited, epss, fixedIn } = finding
  const facts = [
    en.levelAndScore(severity?.level, severity?.score),
    ...exploited.map(({ by, since }) => en.listedBy(by, since)),
    en.fixedIn(fixedIn),
    ...(epss === undefined ? [] : [en.epss(epss)]),
  ]
  return {
    mark: awaitsAssessment(finding) ? 'alarm' : 'list',
    text: `${nameOf(finding)}: ${advisory.summary}`,
    tail: `(${idOf(finding)})`,
    isStrong: awaitsAssessment(finding),
    more: [
      facts.join('; '),
      ...newAmong([finding]),
      ...reportedLines([finding]),
      ...identityOf(finding),
      ...disagreement(finding),
      ...decision(finding),
    ],
  }
}

/** One finding in full, with who says what of it in their files and all that VEX says of it, the newest first. */
export function explainedFinding(finding: AssessedFinding, said: readonly Said[]): Section {
  const { advisories, component } = finding
  const records = advisories.map(({ id, source, says }) => en.says(id, source, says))
  const listed = said.map(each => ({ mark: 'list' as const, text: vexWords.told(each) }))
  const none = { text: vexWords.nothingSaid }
  return {
    heading: component.purl,
    entries: [exploitedEntry(finding), { text: records.join('; ') }, ...(listed.length > 0 ? listed : [none])],
  }
}

/** Most flaws have a likelihood of less than a hundredth; one that has a tenth stands out. */
const worthTelling = 0.1

/** All other flaws of one component are one entry: the worst, how many, how likely one is exploited, and what mends them. */
function componentEntry(findings: readonly AssessedFinding[]): Entry {
  const [worst] = findings as [AssessedFinding, ...AssessedFinding[]]
  const { severity } = worst
  const { version, unfixed } = mendedIn(findings)
  const level = en.levelAndScore(severity?.level, severity?.score)
  const mended = en.updateTo(version, unfixed, findings.length)
  const likely = Math.max(...findings.map(({ epss = 0 }) => epss))
  const facts = [
    level,
    ...(findings.length > 1 ? [en.flaws(findings.length)] : []),
    ...(likely >= worthTelling ? [en.epss(likely)] : []),
    mended,
  ]
  const disputed = findings.flatMap(disagreement)
  const single = findings.length === 1 ? [worst.advisory.summary] : []
  return {
    mark: 'list',
    text: `${nameOf(worst)}: ${facts.join('; ')}`,
    tail: `(${findings.map(idOf).join(', ')})`,
    more: [
      ...single,
      ...newAmong(findings),
      ...reportedLines(findings),
      ...identityOf(worst),
      ...(findings.length === 1 ? disputed : []),
      ...findings.flatMap(decision),
    ],
  }
}

/** Findings of one component in one version together, whatever the package URLs differ in beside. */
function byComponent(findings: readonly AssessedFinding[]): readonly (readonly AssessedFinding[])[] {
  return [...Map.groupBy(findings, nameOf).values()].map(group => [
    ...new Map(group.map(finding => [finding.advisory.id, finding])).values(),
  ])
}

function hasEpss({ epss }: AssessedFinding): boolean {
  return epss !== undefined
}

function othersOf(findings: readonly AssessedFinding[], most: number): readonly Section[] {
  const groups = byComponent(findings)
  if (groups.length === 0) return []
  const flaws = groups.reduce((sum, group) => sum + group.length, 0)
  const left = groups.length - most
  return [
    {
      heading: en.headings.others(flaws, groups.length, findings.some(hasEpss)),
      entries: [...groups.slice(0, most).map(componentEntry), ...(left > 0 ? [{ text: en.more(left) }] : [])],
    },
  ]
}

/** What is exploited and undecided, then all other findings, then those that VEX settles. */
export function findingSections(
  { findings: all }: VulnerabilityAssessment,
  { most }: FindingsShown,
): readonly Section[] {
  const findings = all.filter(finding => !isSetApart(finding))
  const exploited = findings.filter(finding => finding.exploited.length > 0)
  const [awaiting, decided] = [exploited.filter(awaitsAssessment), exploited.filter(each => !awaitsAssessment(each))]
  const section = (heading: string, of: readonly AssessedFinding[]): readonly Section[] =>
    of.length === 0 ? [] : [{ heading, entries: of.map(exploitedEntry) }]
  return [
    ...section(en.headings.awaiting(awaiting.length), awaiting),
    ...section(en.headings.assessed, decided),
    ...othersOf(
      findings.filter(finding => finding.exploited.length === 0),
      most,
    ),
    ...settledSection(all, most),
  ]
}

function nothingFound({ findings, reference, coverage }: VulnerabilityAssessment): readonly string[] {
  if (findings.length > 0) return []
  if (coverage.components === 0) return [en.coverage.noComponents]
  if (reference.kind === 'starter') return [en.reference.nothingInStarter]
  if (reference.sources.every(({ records }) => records === 0) || coverage.lookedUp === 0) return [en.reference.empty]
  if (reference.stale) return [en.reference.tooOld(reference.stale, reference.asOf)]
  return [reference.asOf === undefined ? en.reference.nothingAgeless : en.reference.nothing(reference.asOf)]
}

function gapsOf({ coverage }: VulnerabilityAssessment): readonly string[] {
  const { withoutIdentity, files, withoutSource, releaseUnknown, typesWithoutSource } = coverage
  const { versionsNotUnderstood, cannotTell, declared = 0 } = coverage
  const types = Object.entries(typesWithoutSource)
    .toSorted((a, b) => b[1] - a[1])
    .map(([type, n]) => en.coverage.ofType(type, n))
  const names = cannotTell.slice(0, 3).map(({ purl, id }) => `${purl} (${id})`)
  return [
    ...(withoutIdentity > 0 ? [en.coverage.withoutIdentity(withoutIdentity, files)] : []),
    ...(withoutSource > 0 ? [en.coverage.withoutSource(types, withoutSource, releaseUnknown)] : []),
    ...(declared > 0 ? [en.coverage.declared(declared)] : []),
    ...(versionsNotUnderstood > 0 ? [en.coverage.notUnderstood(versionsNotUnderstood, coverage.noVersions)] : []),
    ...(cannotTell.length > 0 ? [en.coverage.cannotTell(names, cannotTell.length - names.length)] : []),
  ]
}

function referenceLines({ reference }: VulnerabilityAssessment, today: PlainDate): readonly string[] {
  const { kind, sources, asOf } = reference
  const [first] = sources
  if (kind === 'starter') return [en.reference.starter(first?.records ?? 0, asOf ?? '')]
  const advisories = sources.filter(holdsAdvisories)
  const others = sources.filter(({ name }) => !name.startsWith('osv/'))
  const names = [...advisories, ...others].map(({ name }) => name)
  const hasExploited = others.some(({ name }) => name !== 'epss' && name !== 'euvd')
  return [en.reference.inShort(names, asOf, today), ...(hasExploited ? [] : [en.reference.noExploited])]
}

/** How much of what is listed was looked up, in what, and what could not be: never left out, whatever was found. */
export function coverageSection(assessment: VulnerabilityAssessment, today: PlainDate, isPart = false): Section {
  const { lookedUp, components } = assessment.coverage
  const lines = [
    ...(isPart ? [] : nothingFound(assessment)),
    ...(components > 0 ? [en.coverage.lookedUp(lookedUp, components)] : []),
    ...takenInLines(assessment),
    ...(assessment.baseline ? [en.baseline.compared(assessment.baseline)] : []),
    ...gapsOf(assessment),
    ...vexCoverage(assessment),
    ...referenceLines(assessment, today),
  ]
  return { heading: en.headings.seen, entries: lines.map(text => ({ mark: 'list', text })) }
}
