import { type Keys, listOf } from '../../kit/index.ts'
import { levelOfScore } from '../severity.ts'
import { purlFor } from './purl-for.ts'
import {
  at,
  entriesOf,
  gathered,
  idsOf,
  type ScannerFinding,
  type ScannerResult,
  severityFrom,
  textOf,
} from './scanner-result.ts'

/** Whether a document is what `osv-scanner --format json` prints. */
export function isOsvScanner(document: Keys): boolean {
  return Array.isArray(document.results) && listOf(document.results).every(each => Array.isArray(at(each, 'packages')))
}

/** The versions that mend a record in this package, as far as its ranges say. */
function fixesIn(record: Keys, name: string): readonly string[] {
  const affected = entriesOf(record.affected, '').filter(([entry]) => at(entry, 'package', 'name') === name)
  const ranges = affected.flatMap(([entry]) => entriesOf(entry.ranges, '')).filter(([range]) => range.type !== 'GIT')
  return idsOf(ranges.flatMap(([range]) => entriesOf(range.events, '').map(([event]) => event.fixed)))
}

/** One flaw a group: records of it under several names, and the highest score that the tool computed for them. */
function findingOf(group: Keys, path: string, holder: Keys, seenIn: string | undefined): ScannerFinding | undefined {
  const [name, version] = [textOf(at(holder, 'package', 'name')), textOf(at(holder, 'package', 'version'))]
  const ids = idsOf(group.ids, group.aliases)
  if (name === undefined || ids.length === 0) return undefined
  const purl = purlFor(at(holder, 'package', 'ecosystem'), name, version)
  const records = entriesOf(holder.vulnerabilities, '')
    .map(([record]) => record)
    .filter(record => typeof record.id === 'string' && ids.includes(record.id))
  const score = Number.parseFloat(textOf(group.max_severity) ?? '')
  const named = records.map(record => at(record, 'database_specific', 'severity')).find(each => each !== undefined)
  const severity = severityFrom(levelOfScore(score) ?? named, Number.isNaN(score) ? undefined : score, undefined)
  return {
    ids,
    component: { name, ...(version !== undefined && { version }), ...(purl && { purl }) },
    summary: records.map(({ summary }) => textOf(summary)).find(each => each !== undefined) ?? '',
    ...(severity && { severity }),
    fixedIn: [...new Set(records.flatMap(record => fixesIn(record, name)))],
    ...(seenIn !== undefined && { seenIn }),
    path,
  }
}

/** Reads what OSV-Scanner found: a finding for each group of records that it takes for one flaw. */
export function readOsvScanner(document: Keys, file: string): ScannerResult {
  const found = entriesOf(document.results, 'results').flatMap(([result, at0]) =>
    entriesOf(result.packages, `${at0}.packages`).flatMap(([holder, at1]) =>
      entriesOf(holder.groups, `${at1}.groups`).map(([group, path]) =>
        findingOf(group, path, holder, textOf(at(result, 'source', 'path'))),
      ),
    ),
  )
  return { file, tool: 'osv-scanner', ...gathered(found) }
}
