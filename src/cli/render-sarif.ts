import type { Log, Notification, ReportingDescriptor, Result } from 'sarif'
import manifest from '../../package.json' with { type: 'json' }
import { printable } from '../kit/index.ts'
import type { Report, ReportResult } from './report.ts'

/** A path as the reference that SARIF asks for (RFC 3986); one from the root of the machine stays one. */
function uriOf(file: string): string {
  const encoded = file.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')
  return encoded.startsWith('/') ? `file://${encoded}` : encoded
}

function ruleOf({ rule, ruleSays, score }: ReportResult): ReportingDescriptor {
  return {
    id: rule,
    shortDescription: { text: printable(ruleSays) },
    // GitHub sorts alerts by this property, which is a text there.
    ...(score !== undefined && { properties: { 'security-severity': score.toFixed(1) } }),
  }
}

function resultOf(rules: ReadonlyMap<string, number>): (result: ReportResult) => Result {
  return ({ rule, level, says, file, line, accepted, isKnown, sameAs }) => ({
    ruleId: rule,
    ruleIndex: rules.get(rule) ?? -1,
    level,
    message: { text: printable(says) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: uriOf(file) },
          region: { startLine: line ?? 1 },
        },
      },
    ],
    partialFingerprints: { 'cradle/v1': printable(sameAs) },
    ...(isKnown !== undefined && { baselineState: isKnown ? 'unchanged' : 'new' }),
    ...(accepted !== undefined && {
      suppressions: [{ kind: 'external' as const, status: 'accepted' as const, justification: printable(accepted) }],
    }),
  })
}

function notificationsOf({ problems, seen, isBlind }: Report): Notification[] {
  const own = problems.map(({ code, says, remedy, place }) => ({
    descriptor: { id: code },
    level: 'warning' as const,
    message: { text: printable(`${says} ${remedy}`) },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(place.file) } } }],
  }))
  const told = seen.map(text => ({
    level: isBlind ? ('error' as const) : ('note' as const),
    message: { text: printable(text) },
  }))
  return [...told, ...own]
}

/** The results as SARIF 2.1.0 (OASIS standard), which code hosts show beside the files. */
export function renderSarif(report: Report): string {
  const first = new Map(report.results.map(result => [result.rule, result]).toReversed() as [string, ReportResult][])
  const rules = [...first.values()].toReversed()
  const numbers = new Map(rules.map(({ rule }, at) => [rule, at]))
  const log: Log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'Cradle', semanticVersion: manifest.version, rules: rules.map(ruleOf) } },
        invocations: [{ executionSuccessful: true, toolExecutionNotifications: notificationsOf(report) }],
        results: report.results.map(resultOf(numbers)),
      },
    ],
  }
  return `${JSON.stringify(log, undefined, 2)}\n`
}
