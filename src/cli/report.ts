import {
  type AssessedFinding,
  awaitsAssessment,
  isBlind,
  type Scan,
  type VulnerabilityAssessment,
} from '../actions/findings.ts'
import type { Assessment, ProductAssessment } from '../actions/index.ts'
import type { PlainDate, Problem } from '../kit/index.ts'
import { findingWords, reportWords } from '../wording/findings.ts'
import { idOf, nameOf } from './finding-names.ts'
import { unreadOf } from './findings-outcomes.ts'
import { coverageSection } from './findings-screen.ts'
import { isSetApart, vexLines } from './vex-section.ts'

/** What a CI reads: everything that speaks against the product, one result each, and what kept more from being seen. */
export interface Report {
  readonly results: readonly ReportResult[]
  /** What was looked at, in a sentence: it stands where there is no result, so that no result is not taken for all well. */
  readonly seen: readonly string[]
  /** Whether too little could be seen for "nothing found" to mean anything. */
  readonly isBlind: boolean
  readonly problems: readonly Problem[]
  /** What a note on the whole is put beside. */
  readonly file: string
}

/** A finding or a gap, as a CI shows it at a file. */
export interface ReportResult {
  readonly kind: 'finding' | 'duty'
  /** The id of the advisory or of the verdict. */
  readonly rule: string
  readonly ruleSays: string
  readonly level: 'error' | 'warning' | 'note'
  readonly isExploited: boolean
  readonly name: string
  readonly says: string
  readonly file: string
  readonly line?: number
  /** A base score, 0 to 10, where the advisory gives one. */
  readonly score?: number
  /** Why it was accepted, if it was. */
  readonly accepted?: string
  /** Whether it was found in an earlier run, where one was given to compare with. */
  readonly isKnown?: boolean
  /** What makes it the same result in the next run. */
  readonly sameAs: string
}

const levelOf = { critical: 'error', high: 'error', medium: 'warning', low: 'note', none: 'note' } as const

/** Why a finding speaks against nothing any more: somebody accepted it, or VEX settles it. */
function acceptedBecause(finding: AssessedFinding): Pick<ReportResult, 'accepted'> {
  if (awaitsAssessment(finding)) return {}
  if (finding.accepted) return { accepted: finding.accepted.because }
  return isSetApart(finding) ? { accepted: vexLines(finding).join(' ') } : {}
}

function findingResult(finding: AssessedFinding): ReportResult {
  const { component, advisory, severity, exploited, fixedIn, isNew } = finding
  const rule = idOf(finding)
  const name = nameOf(finding)
  const facts = [
    findingWords.levelAndScore(severity?.level, severity?.score),
    ...exploited.map(({ by, since }) => findingWords.listedBy(by, since)),
    findingWords.fixedIn(fixedIn),
  ]
  return {
    kind: 'finding',
    rule,
    ruleSays: advisory.summary || rule,
    level: exploited.length > 0 ? 'error' : severity ? levelOf[severity.level] : 'warning',
    isExploited: exploited.length > 0,
    name,
    says: `${name}: ${advisory.summary} (${facts.join('; ')})`,
    file: component.file,
    ...(severity?.score !== undefined && { score: severity.score }),
    ...acceptedBecause(finding),
    ...(isNew !== undefined && { isKnown: !isNew }),
    sameAs: `${component.purl} ${rule}`,
  }
}

function gapResults(
  { gaps, name, id }: ProductAssessment,
  { asOf }: Assessment,
  file: string,
): readonly ReportResult[] {
  return gaps.map(({ state, from, verdict, remedy }) => ({
    kind: 'duty' as const,
    rule: verdict.id,
    ruleSays: verdict.says,
    level: state === 'not shown' ? 'note' : from <= asOf.day ? 'error' : 'warning',
    isExploited: false,
    name: verdict.says,
    says: `${name || id}: ${reportWords.gap[state]}: ${verdict.says}. [${verdict.cites.join('; ')}] ${remedy}`,
    file,
    sameAs: `${id} ${verdict.id}`,
  }))
}

/** What was looked up, in the words of the screen. */
function seenIn(
  vulnerabilities: VulnerabilityAssessment | undefined,
  day: PlainDate | undefined,
  isPart = false,
): readonly string[] {
  if (vulnerabilities === undefined || day === undefined) return []
  return coverageSection(vulnerabilities, day, isPart).entries.map(({ text }) => text)
}

/** What a scan found, and what it could see. */
export function scanReport({ vulnerabilities, asOf, problems, hasNoReference, inventories, wanted }: Scan): Report {
  return {
    results: (vulnerabilities?.findings ?? []).map(findingResult),
    seen: seenIn(vulnerabilities, asOf?.day, wanted !== undefined),
    isBlind: hasNoReference || vulnerabilities === undefined || isBlind(vulnerabilities),
    problems: unreadOf(problems),
    file: inventories[0]?.file ?? problems[0]?.place.file ?? '.',
  }
}

/** What an assessment holds against its products, findings first, then duties. */
export function checkReport(assessment: Assessment | undefined, path: string, problems: readonly Problem[]): Report {
  const file = /\.ya?ml$/i.test(path) ? path : `${path.replace(/[/\\]$/, '')}/cra.yaml`.replace(/^\.\//, '')
  const { vulnerabilities, products = [], asOf } = assessment ?? {}
  return {
    results: [
      ...(vulnerabilities?.findings ?? []).map(findingResult),
      ...products.flatMap(product => (assessment ? gapResults(product, assessment, file) : [])),
    ],
    seen: seenIn(vulnerabilities, asOf?.day),
    isBlind: vulnerabilities !== undefined && isBlind(vulnerabilities),
    problems: unreadOf(problems),
    file,
  }
}
