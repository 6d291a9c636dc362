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
  textsOf,
} from './scanner-result.ts'

/** Whether a document is what `grype -o json` prints. */
export function isGrype(document: Keys): boolean {
  return Array.isArray(document.matches) && isKeys(document.descriptor)
}

/** The rating with the highest base score, of the flaw itself or of what it is related to. */
function severityOf(match: Keys): ScannerFinding['severity'] {
  const holders = [match.vulnerability, ...entriesOf(match.relatedVulnerabilities, '').map(([entry]) => entry)]
  const ratings = holders.flatMap(holder => entriesOf(at(holder, 'cvss'), '').map(([entry]) => entry))
  const scoreOf = (rating: Keys): number => Number(at(rating, 'metrics', 'baseScore')) || 0
  const [worst] = ratings.toSorted((a, b) => scoreOf(b) - scoreOf(a))
  return severityFrom(at(match, 'vulnerability', 'severity'), worst && scoreOf(worst), worst?.vector)
}

/** Of the rules by which a match was ignored, the one that says most. Without any it was found. */
function decisionOf(match: Keys): DecisionElsewhere | undefined {
  const rules = entriesOf(match.appliedIgnoreRules, '').map(([rule]) => rule)
  const rule = rules.find(each => each['vex-status'] !== undefined) ?? rules[0]
  if (rule === undefined) return undefined
  const [justification, says] = [textOf(rule['vex-justification']), textOf(rule.reason)]
  return {
    state: textOf(rule['vex-status']) ?? 'ignored',
    ...(justification !== undefined && { justification }),
    ...(says !== undefined && { says }),
  }
}

function findingOf(match: Keys, path: string): ScannerFinding | undefined {
  const { artifact, vulnerability } = match
  const component = componentOf(at(artifact, 'name'), at(artifact, 'version'), at(artifact, 'purl'))
  const related = entriesOf(match.relatedVulnerabilities, '').map(([entry]) => entry.id)
  const ids = idsOf(at(vulnerability, 'id'), ...related)
  if (component === undefined || ids.length === 0) return undefined
  const [severity, decision] = [severityOf(match), decisionOf(match)]
  const seenIn = textOf(at(entriesOf(at(artifact, 'locations'), '')[0]?.[0], 'path'))
  return {
    ids,
    component,
    summary: textOf(at(vulnerability, 'description')) ?? '',
    ...(severity && { severity }),
    fixedIn: textsOf(at(vulnerability, 'fix', 'versions')),
    ...(seenIn !== undefined && { seenIn }),
    ...(decision && { decision }),
    path,
  }
}

/** Reads what Grype found and what its rules ignored, which is a decision taken there. */
export function readGrype(document: Keys, file: string): ScannerResult {
  const lists = ['matches', 'ignoredMatches'].flatMap(key => entriesOf(document[key], key))
  const [version, asOf] = [textOf(at(document.descriptor, 'version')), textOf(at(document.descriptor, 'timestamp'))]
  return {
    file,
    tool: 'grype',
    ...(version !== undefined && { toolVersion: version }),
    ...(asOf !== undefined && { asOf }),
    ...gathered(lists.map(([match, path]) => findingOf(match, path))),
  }
}
