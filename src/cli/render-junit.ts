import { printable } from '../kit/index.ts'
import { reportWords } from '../wording/findings.ts'
import type { Report, ReportResult } from './report.ts'

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** Text as XML 1.0 may hold it, in an attribute or between tags. */
function xml(text: string): string {
  return printable(text)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, sign => entities[sign] ?? sign)
}

/** What only might be missing, or is not due yet, is skipped: it is told and fails nothing. */
function outcomeOf({ level, kind, says, accepted, isKnown }: ReportResult): string {
  if (accepted !== undefined) return `<skipped message="${xml(reportWords.accepted(accepted))}"/>`
  if (isKnown) return `<skipped message="${xml(reportWords.known(says))}"/>`
  if (kind === 'duty' && level !== 'error') return `<skipped message="${xml(says)}"/>`
  return `<failure message="${xml(says)}" type="${level}"/>`
}

interface Suite {
  readonly name: string
  readonly cases: readonly { readonly of: string; readonly name: string; readonly outcome: string }[]
}

function suiteLines({ name, cases }: Suite): readonly string[] {
  const count = (start: string): number => cases.filter(({ outcome }) => outcome.startsWith(start)).length
  const counts = `tests="${cases.length}" failures="${count('<failure')}" errors="${count('<error')}" skipped="${count('<skipped')}"`
  return [
    `  <testsuite name="${xml(name)}" ${counts}>`,
    ...cases.map(
      each => `    <testcase classname="${xml(each.of)}" name="${xml(each.name)}">${each.outcome}</testcase>`,
    ),
    '  </testsuite>',
  ]
}

/** What was looked at is a case of its own, so that no findings is never an empty file; it fails where too little was seen. */
function suitesOf({ results, seen, isBlind, problems }: Report): readonly Suite[] {
  const cases = (kind: ReportResult['kind']) =>
    results
      .filter(result => result.kind === kind)
      .map(result => ({ of: result.file, name: `${result.name} ${result.rule}`, outcome: outcomeOf(result) }))
  const told = seen.map((text, at) => ({
    of: 'coverage',
    name: text,
    outcome: isBlind && at === 0 ? `<error message="${xml(text)}"/>` : '',
  }))
  const read = problems.map(({ code, place, says, remedy }) => ({
    of: place.file,
    name: code,
    outcome: `<error message="${xml(`${says} ${remedy}`)}" type="${xml(code)}"/>`,
  }))
  return [
    { name: reportWords.suites.findings, cases: [...told, ...cases('finding')] },
    { name: reportWords.suites.duties, cases: cases('duty') },
    { name: reportWords.suites.inputs, cases: read },
  ].filter(suite => suite.cases.length > 0)
}

/** The results as JUnit's XML, which CI servers show as tests. */
export function renderJunit(report: Report): string {
  const lines = suitesOf(report).flatMap(suiteLines)
  return ['<?xml version="1.0" encoding="UTF-8"?>', '<testsuites name="cradle">', ...lines, '</testsuites>', ''].join(
    '\n',
  )
}
