import type { AsOf, PlainDate } from '../kit/index.ts'
import type { Inventory } from '../sbom/index.ts'
import {
  type AdvisoryReference,
  type Coverage,
  type Finding,
  holdsAdvisories,
  type Level,
  match,
  type ReferenceSource,
  rankOf,
} from '../vulnerabilities/index.ts'
import type { ProductFile } from './product-file/product-file.ts'

/** What a person decided to accept, with the reason; who and until when where they said so. */
export type Accepted = NonNullable<NonNullable<ProductFile['policy']>['allow']>[number]

/** A finding, and what the product file says of it. */
export interface AssessedFinding extends Finding {
  readonly accepted?: Accepted
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
}

/** What is known to be vulnerable or exploited in what SBOMs list, how much was looked up, and in what. */
export interface VulnerabilityAssessment {
  readonly reference: AskedReference
  readonly coverage: Coverage
  readonly findings: readonly AssessedFinding[]
  readonly baseline?: ComparedWithBaseline
}

/** The day is the last on which it is accepted. */
function holds({ until }: Accepted, day: PlainDate): boolean {
  return until === undefined || day <= until
}

function withDecision(finding: Finding, accepted: readonly Accepted[]): AssessedFinding {
  const { id, aliases } = finding.advisory
  const names = [id, ...aliases].map(name => name.toUpperCase())
  const own = accepted.find(each => names.includes(each.id.toUpperCase()))
  return own ? { ...finding, accepted: own } : finding
}

function askedReference({ kind, sources }: AdvisoryReference): AskedReference {
  const [newest] = sources
    .filter(holdsAdvisories)
    .flatMap(({ asOf }) => asOf ?? [])
    .toSorted()
    .toReversed()
  return { kind, ...(newest !== undefined && { asOf: newest }), sources }
}

/** Matches what the SBOMs of a product list against the reference, and lays the decisions of its file over the findings. */
export function assessVulnerabilities(
  inventories: readonly Inventory[],
  reference: AdvisoryReference,
  now: AsOf,
  policy?: ProductFile['policy'],
): VulnerabilityAssessment {
  const { findings, coverage } = match(inventories, reference, now)
  const accepted = (policy?.allow ?? []).filter(each => holds(each, now.day))
  return {
    reference: askedReference(reference),
    coverage,
    findings: findings.map(finding => withDecision(finding, accepted)),
  }
}

/**
 * Whether a finding awaits its assessment: it is listed as exploited, and nobody has decided on it by name. A listing is a
 * signal that opens the assessment, no awareness within the meaning of Article 14.
 */
export function awaitsAssessment({ exploited, accepted }: AssessedFinding): boolean {
  return exploited.length > 0 && accepted?.by === undefined
}

/** Whether a policy is broken by a finding: by its being exploited, or by its level or a worse one, unless it is accepted. */
export function breaks(
  failOn: readonly ('exploited' | Level)[],
  { exploited, severity, accepted }: AssessedFinding,
): boolean {
  if (accepted !== undefined) return false
  if (failOn.includes('exploited') && exploited.length > 0) return true
  const named = failOn.flatMap(each => (each === 'exploited' ? [] : rankOf(each)))
  return named.length > 0 && rankOf(severity?.level) >= Math.min(...named)
}

/** Whether finding nothing would say nothing: the starter alone was asked, or a reference without any advisory. */
export function isBlind({ reference, findings }: VulnerabilityAssessment): boolean {
  const isEmpty = reference.sources.every(({ records }) => records === 0)
  return findings.length === 0 && (reference.kind === 'starter' || isEmpty)
}
