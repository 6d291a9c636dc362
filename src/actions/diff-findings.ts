import { type AssessedFinding, isBlind, isSettled } from '../dossier/vulnerabilities.ts'
import type { Problem } from '../kit/index.ts'
import { flawKeys } from './baseline.ts'
import type { ReferenceWish } from './reference.ts'
import { type Scan, scanSboms } from './scan-sboms.ts'

/** A finding that only one of two SBOMs has, in short. */
export interface ShortFinding {
  readonly component: string
  readonly version: string
  readonly id: string
  readonly aliases: readonly string[]
  readonly level?: string
  readonly isExploited: boolean
}

/** What is known against one of two SBOMs and not against the other. */
export interface FindingsDiff {
  readonly new: readonly ShortFinding[]
  readonly gone: readonly ShortFinding[]
  /** How many findings both have: the same flaw of the same package, whatever version has it. */
  readonly same: number
  /** The newest instant that the advisories tell. */
  readonly asOf?: string
  /** Sources that are too old for finding nothing in them to mean anything. */
  readonly stale?: readonly string[]
}

/** Two SBOMs, and the reference to ask of both. */
export interface FindingsDiffRequest extends ReferenceWish {
  readonly older: string
  readonly newer: string
  readonly now: number
}

/** The difference; what was wrong; and whether nothing could be seen of one of the two. */
export interface DiffedFindings {
  readonly diff?: FindingsDiff
  readonly problems: readonly Problem[]
  readonly isUnseen: boolean
}

/** What VEX within an SBOM says does not concern it, or was mended, is none of its findings. */
function findingsIn({ vulnerabilities }: Scan): readonly AssessedFinding[] {
  return (vulnerabilities?.findings ?? []).filter(finding => !isSettled(finding))
}

function inShort({ component, advisory, severity, exploited }: AssessedFinding): ShortFinding {
  const { purl, version } = component
  const level = severity ? { level: severity.level } : {}
  return {
    ...{ component: purl, version, id: advisory.id, aliases: advisory.aliases },
    ...level,
    isExploited: exploited.length > 0,
  }
}

function only(findings: readonly AssessedFinding[], others: readonly AssessedFinding[]): readonly AssessedFinding[] {
  const known = new Set(others.flatMap(flawKeys))
  return findings.filter(finding => !flawKeys(finding).some(key => known.has(key)))
}

/** Compares what is known against two SBOMs by one reference. Problems: those of a scan. */
export async function diffFindings({ older, newer, ...wish }: FindingsDiffRequest): Promise<DiffedFindings> {
  const scan = (path: string): Promise<Scan> => scanSboms({ ...wish, paths: [path], asOf: undefined })
  const [before, after] = [await scan(older), await scan(newer)]
  const problems = [...before.problems, ...after.problems]
  if (!before.vulnerabilities || !after.vulnerabilities) return { problems, isUnseen: true }
  const [was, is] = [findingsIn(before), findingsIn(after)]
  const [fresh, gone] = [only(is, was), only(was, is)]
  const { asOf, stale } = after.vulnerabilities.reference
  const diff: FindingsDiff = {
    ...{ new: fresh.map(inShort), gone: gone.map(inShort), same: is.length - fresh.length },
    ...(asOf !== undefined && { asOf }),
    ...(stale && { stale }),
  }
  const hasNone = before.hasNoReference || after.hasNoReference
  return { diff, problems, isUnseen: hasNone || isBlind(before.vulnerabilities) || isBlind(after.vulnerabilities) }
}
