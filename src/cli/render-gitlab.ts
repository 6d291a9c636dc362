import { createHash } from 'node:crypto'
import { printable } from '../kit/index.ts'
import { reportWords } from '../wording/findings.ts'
import type { Report, ReportResult } from './report.ts'

type Severity = 'info' | 'minor' | 'major' | 'critical' | 'blocker'

/** One entry of a Code Quality report, as GitLab's documentation of the format describes it. */
interface Entry {
  readonly description: string
  readonly check_name: string
  readonly fingerprint: string
  readonly severity: Severity
  readonly location: { readonly path: string; readonly lines: { readonly begin: number } }
}

const severities = { error: 'critical', warning: 'major', note: 'minor' } as const satisfies Readonly<
  Record<ReportResult['level'], Severity>
>

/** GitLab takes paths within the repository, with forward slashes and without `./` before them. */
function pathOf(file: string): string {
  return printable(file.replaceAll('\\', '/').replace(/^\.\//, ''))
}

function entry(check: string, severity: Severity, says: string, file: string, line: number, sameAs: string): Entry {
  const fingerprint = createHash('sha256').update(sameAs).digest('hex')
  const location = { path: pathOf(file), lines: { begin: line } }
  return { description: printable(says), check_name: printable(check), fingerprint, severity, location }
}

function resultEntry({ rule, level, says, file, line, accepted, isExploited, sameAs }: ReportResult): Entry {
  const isInfo = accepted !== undefined
  const severity = isInfo ? 'info' : isExploited ? 'blocker' : severities[level]
  return entry(rule, severity, isInfo ? `${says} ${reportWords.accepted(accepted)}` : says, file, line ?? 1, sameAs)
}

/**
 * The results as a Code Quality report, which GitLab shows at a merge request. What kept something from being seen is an
 * entry, too: an empty list would say that all is well.
 */
export function renderGitlab({ results, seen, isBlind, problems, file }: Report): string {
  const [blind] = isBlind ? seen : []
  const entries = [
    ...results.map(resultEntry),
    ...(isBlind
      ? [entry('coverage', 'blocker', blind ?? reportWords.nothingSeen, file, 1, `coverage ${blind ?? ''}`)]
      : []),
    ...problems.map(({ code, place, says, remedy }) =>
      entry(code, 'major', `${says} ${remedy}`, place.file, place.line ?? 1, `${code} ${place.file} ${says}`),
    ),
  ]
  return `${JSON.stringify(entries, undefined, 2)}\n`
}
