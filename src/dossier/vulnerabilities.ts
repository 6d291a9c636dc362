import { type AsOf, instantText, type PlainDate } from '../kit/index.ts'
import type { Inventory } from '../sbom/index.ts'
import {
  type AdvisoryReference,
  type Coverage,
  type Finding,
  holdsAdvisories,
  type Level,
  match,
  namesOf,
  type ReferenceSource,
  rankOf,
  staleFor,
} from '../vulnerabilities/index.ts'
import type { ScannerResult, withReported } from '../vulnerabilities/scanners.ts'
import type { layOver, Statement } from '../vulnerabilities/vex.ts'
import { countDeclared, withDeclared } from './declared.ts'
import type { ProductFile } from './product-file/product-file.ts'

/** What a person decided to accept, with the reason; who and until when where they said so. */
export type Accepted = NonNullable<NonNullable<ProductFile['policy']>['allow']>[number]

/** What is said of flaws in VEX, and what lays it over findings: that is loaded only where something is said. */
export interface Vex {
  readonly statements: readonly Statement[]
  readonly layOver: typeof layOver
}

/** What other tools found, and what lays it beside our findings: that is loaded only where they found something. */
export interface Reported {
  readonly results: readonly ScannerResult[]
  readonly withReported: typeof withReported
}

/** The result of another tool that was taken in: how many findings it has, and how many of its entries were of no use. */
export interface ReportedBy extends Pick<ScannerResult, 'tool' | 'toolVersion' | 'file' | 'passedOver'> {
  readonly findings: number
}

/** A VEX statement as it is told beside a finding: who says what, why, since when, and in which file. */
export interface Said
  extends Pick<Statement, 'status' | 'justification' | 'isFalsePositive' | 'because' | 'action' | 'by'> {
  readonly at?: string
  /** The instant from which whoever said it no longer says it. */
  readonly until?: string
  readonly from: string
  readonly path?: string
}

/** A finding, and what the product file and VEX say of it. */
export interface AssessedFinding extends Finding {
  readonly accepted?: Accepted
  /** The statement that holds; absent where nothing is said, or those who say something contradict each other. */
  readonly vex?: Said
  /** What contradicts each other: until somebody takes theirs back, nothing is decided. */
  readonly vexConflict?: readonly Said[]
  /** Whether it is in none of the findings of an earlier run, where one was given to compare with. */
  readonly isNew?: boolean
}

/** How the findings compare with those of an earlier run, the baseline. */
export interface ComparedWithBaseline {
  readonly file: string
  readonly new: number
  readonly known: number
  /** Findings of then that are none of now. */
  readonly gone: number
}

/** Which reference was asked, and of when it is. */
export interface AskedReference {
  readonly kind: AdvisoryReference['kind']
  /** The newest instant that a source of advisories tells: a newer list of exploited flaws makes these no newer. */
  readonly asOf?: string
  readonly sources: readonly ReferenceSource[]
  /** Sources that are too old at the moment for finding nothing in them to mean anything; absent where none is. */
  readonly stale?: readonly string[]
}

/** What is known to be vulnerable or exploited in what SBOMs list, how much was looked up, and in what. */
export interface VulnerabilityAssessment {
  readonly reference: AskedReference
  /** `declared`: components that the product file says which package they are. Present where it says so of any. */
  readonly coverage: Coverage & { readonly declared?: number }
  readonly findings: readonly AssessedFinding[]
  readonly baseline?: ComparedWithBaseline
  /** Present where results of other tools were given. */
  readonly reported?: readonly ReportedBy[]
  /** Present where VEX was given: how many statements, and those that decide nothing here. */
  readonly vex?: { readonly statements: number; readonly unused: readonly UnusedStatement[] }
}

/** A statement that decides nothing here: nothing found is what it speaks of, it is of a later day, or one of too many. */
export interface UnusedStatement extends Said {
  readonly ids: readonly string[]
  readonly why: 'nothing found' | 'later' | 'too many'
}

/** Whether something accepted still is, on a day: the last is that of `until`. */
export function holds({ until }: Accepted, day: PlainDate): boolean {
  return until === undefined || day <= until
}

/** Whether a flaw goes by a name, in whatever capitals that is written. */
export function isNamed(finding: Pick<Finding, 'advisory'>, name: string): boolean {
  const wanted = name.toUpperCase()
  return namesOf(finding).some(each => each.toUpperCase() === wanted)
}

function withDecision(finding: Finding, accepted: readonly Accepted[]): AssessedFinding {
  const names = namesOf(finding).map(name => name.toUpperCase())
  const own = accepted.find(each => names.includes(each.id.toUpperCase()))
  return own ? { ...finding, accepted: own } : finding
}

function askedReference(
  { kind, sources }: AdvisoryReference,
  inventories: readonly Inventory[],
  { instant }: AsOf,
): AskedReference {
  const [newest] = sources
    .filter(holdsAdvisories)
    .flatMap(({ asOf }) => asOf ?? [])
    .toSorted()
    .toReversed()
  const stale = kind === 'starter' ? [] : staleFor(inventories, sources, instant)
  return { kind, ...(newest !== undefined && { asOf: newest }), sources, ...(stale.length > 0 && { stale }) }
}

/** A statement as it is told; and when it is taken back, where that was said beforehand. */
export function saidIn({ from, at, ids: _ids, covers: _covers, ...said }: Statement, until?: number): Said {
  return {
    ...said,
    ...(at !== undefined && { at: instantText(at) }),
    ...(until !== undefined && { until: instantText(until) }),
    from: from.file,
    ...(from.path !== undefined && { path: from.path }),
  }
}

/** Lays VEX over the findings, and tells what of it decides nothing. */
function withVex(
  { statements, layOver: lay }: Vex,
  findings: readonly AssessedFinding[],
  inventories: readonly Inventory[],
  now: AsOf,
): Pick<VulnerabilityAssessment, 'findings' | 'vex'> {
  const decisions = lay(statements, findings, inventories, now)
  const told = findings.map(finding => {
    const { holds: held, until, conflict = [] } = decisions.of(finding) ?? {}
    if (held) return { ...finding, vex: saidIn(held, until) }
    return conflict.length > 0 ? { ...finding, vexConflict: conflict.map(each => saidIn(each)) } : finding
  })
  const unused = decisions.unused().map(({ statement, why }) => ({ ids: statement.ids, ...saidIn(statement), why }))
  return { findings: told, vex: { statements: statements.length, unused } }
}

/** What is laid over our own findings: what people decided beforehand, in a policy and in VEX, and what other tools found. */
export interface Beside {
  readonly policy?: ProductFile['policy']
  readonly identities?: ProductFile['identities']
  readonly vex?: Vex
  readonly reported?: Reported
}

function reportedBy({ results }: Reported): readonly ReportedBy[] {
  return results.map(({ tool, toolVersion, file, findings, passedOver }) => ({
    tool,
    ...(toolVersion !== undefined && { toolVersion }),
    file,
    findings: findings.length,
    passedOver,
  }))
}

/** Matches what the SBOMs of a product list against the reference, and lays what was decided over the findings. */
export function assessVulnerabilities(
  listed: readonly Inventory[],
  reference: AdvisoryReference,
  now: AsOf,
  { policy, vex, reported, identities }: Beside = {},
): VulnerabilityAssessment {
  const inventories = withDeclared(listed, identities)
  const { findings: own, coverage } = match(inventories, reference, now)
  const findings = reported ? reported.withReported(own, reported.results, reference, now) : own
  const accepted = (policy?.allow ?? []).filter(each => holds(each, now.day))
  const assessed = findings.map(finding => withDecision(finding, accepted))
  return {
    reference: askedReference(reference, inventories, now),
    coverage: identities ? { ...coverage, declared: countDeclared(inventories) } : coverage,
    ...(reported && { reported: reportedBy(reported) }),
    ...(vex ? withVex(vex, assessed, inventories, now) : { findings: assessed }),
  }
}

/** Whether VEX says of a finding that nothing needs to be done: it is mended, or does not concern the product. */
export function isSettled({ vex }: AssessedFinding): boolean {
  return vex?.status === 'not_affected' || vex?.status === 'fixed'
}

/** Whether somebody decided that a finding need not be mended for now: it was accepted, or VEX settles it. */
export function isDecided(finding: AssessedFinding): boolean {
  return finding.accepted !== undefined || isSettled(finding)
}

/**
 * Whether a finding awaits its assessment: it is listed as exploited, and nobody has decided on it by name. A listing is a
 * signal that opens the assessment, no awareness within the meaning of Article 14.
 */
export function awaitsAssessment(finding: AssessedFinding): boolean {
  const { exploited, accepted, vex } = finding
  return exploited.length > 0 && accepted?.by === undefined && !(isSettled(finding) && vex?.by !== undefined)
}

/** Whether a policy is broken by a finding: by its being exploited, or by its level or a worse one, unless it was decided on. */
export function breaks(failOn: readonly ('exploited' | Level)[], finding: AssessedFinding): boolean {
  const { exploited, severity } = finding
  if (isDecided(finding)) return false
  if (failOn.includes('exploited') && exploited.length > 0) return true
  const named = failOn.flatMap(each => (each === 'exploited' ? [] : rankOf(each)))
  return named.length > 0 && rankOf(severity?.level) >= Math.min(...named)
}

/**
 * Whether finding nothing would say nothing: the starter alone was asked, a reference without any advisory or without any
 * for what is listed, or one that is too old.
 */
export function isBlind({ reference, coverage, findings }: VulnerabilityAssessment): boolean {
  const { kind, sources, stale = [] } = reference
  const isEmpty = sources.every(({ records }) => records === 0)
  const hasNone = coverage.lookedUp === 0 && coverage.withoutSource > 0
  return findings.length === 0 && (kind === 'starter' || isEmpty || hasNone || stale.length > 0)
}
