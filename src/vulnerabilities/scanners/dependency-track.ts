import { isKeys, type Keys } from '../../kit/index.ts'
import {
  at,
  componentOf,
  type DecisionElsewhere,
  entriesOf,
  gathered,
  idsOf,
  type ScannerFinding,
  type ScannerResult,
  severityFrom,
  textOf,
} from './scanner-result.ts'

function isFinding(entry: unknown): boolean {
  return isKeys(entry) && isKeys(entry.component) && isKeys(entry.vulnerability) && 'vulnId' in entry.vulnerability
}

/** Whether a document is a Finding Packaging Format of Dependency-Track, or the list of findings that its API gives. */
export function isDependencyTrack(document: unknown): boolean {
  const list = isKeys(document) ? document.findings : document
  const isNamed = isKeys(document) && at(document, 'meta', 'application') === 'Dependency-Track'
  return Array.isArray(list) && (isNamed || (list.length > 0 && isFinding(list[0])))
}

/** Nothing is decided as long as the state is not set, unless the finding is suppressed. */
function decisionOf(analysis: unknown): DecisionElsewhere | undefined {
  const state = textOf(at(analysis, 'state'))
  const isSuppressed = at(analysis, 'isSuppressed') === true
  if ((state === undefined || state === 'NOT_SET') && !isSuppressed) return undefined
  const [justification, says] = [textOf(at(analysis, 'justification')), textOf(at(analysis, 'details'))]
  return {
    state: state === undefined || state === 'NOT_SET' ? 'suppressed' : state,
    ...(justification !== undefined && justification !== 'NOT_SET' && { justification }),
    ...(says !== undefined && { says }),
  }
}

function findingOf({ component: named, vulnerability, analysis }: Keys, path: string): ScannerFinding | undefined {
  const component = componentOf(at(named, 'name'), at(named, 'version'), at(named, 'purl'))
  const aliases = entriesOf(at(vulnerability, 'aliases'), '').flatMap(([entry]) => Object.values(entry))
  const ids = idsOf(at(vulnerability, 'vulnId'), ...aliases)
  if (component === undefined || ids.length === 0) return undefined
  const score = ['cvssV4Score', 'cvssV4BaseScore', 'cvssV3BaseScore', 'cvssV2BaseScore']
    .map(key => at(vulnerability, key))
    .find(each => typeof each === 'number')
  const [severity, decision] = [
    severityFrom(at(vulnerability, 'severity'), score, at(vulnerability, 'cvssV3Vector')),
    decisionOf(analysis),
  ]
  return {
    ids,
    component,
    summary: textOf(at(vulnerability, 'title')) ?? textOf(at(vulnerability, 'description')) ?? '',
    ...(severity && { severity }),
    fixedIn: [],
    ...(decision && { decision }),
    path,
  }
}

/** Reads the findings of a project in Dependency-Track, with what was decided on them there. */
export function readDependencyTrack(document: unknown, file: string): ScannerResult {
  const [list, path] = isKeys(document) ? [document.findings, 'findings'] : [document, '']
  const [version, asOf] = [textOf(at(document, 'meta', 'version')), textOf(at(document, 'meta', 'timestamp'))]
  return {
    file,
    tool: 'dependency-track',
    ...(version !== undefined && { toolVersion: version }),
    ...(asOf !== undefined && { asOf }),
    ...gathered(entriesOf(list, path).map(([entry, where]) => findingOf(entry, where))),
  }
}
