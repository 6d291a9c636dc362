import type { Keys } from '../../kit/index.ts'
import { levelOfScore } from '../severity.ts'
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

/** Names of known flaws as they stand in the ids of rules and in messages. */
const flaw =
  /\b(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[0-9a-z]{4}){3}|(?:PYSEC|RUSTSEC|OSV|EUVD)-\d{4}-\d{1,10}|GO-\d{4}-\d{4,10})\b/gi
const packageUrl = /\bpkg:[a-z][a-z0-9.+-]{0,30}\/[^\s"'<>()[\]{}|\\^`,;]{1,500}/i

/** How scanners write the package into the text of a result. */
const packageLine = /^\s*(?:affected )?package(?: name)?:\s*(\S{1,200})\s*$/im
const versionLine = /^\s*(?:installed |package )?version:\s*(\S{1,200})\s*$/im
const fixLine = /^\s*(?:fixed version|fix(?:ed)? version\(s\)|fixed in):\s*(\S.{0,200})$/im

/** Whether a document is SARIF, of whatever tool. */
export function isSarif(document: Keys): boolean {
  return Array.isArray(document.runs) && (document.version === '2.1.0' || /sarif/i.test(textOf(document.$schema) ?? ''))
}

/** The rule of a result, by its id or its place in the list of rules. */
function rulesOf(run: Keys): (result: Keys) => Keys | undefined {
  const rules = entriesOf(at(run, 'tool', 'driver', 'rules'), '').map(([rule]) => rule)
  const byId = new Map(rules.map(rule => [rule.id, rule]))
  return ({ ruleId, ruleIndex }) => byId.get(ruleId) ?? (typeof ruleIndex === 'number' ? rules[ruleIndex] : undefined)
}

/** Every text that says something of a result, its own before those of its rule. */
function textsAbout(result: Keys, rule: Keys | undefined): readonly string[] {
  const all = [
    ...[result.ruleId, at(result, 'message', 'text'), at(result, 'properties', 'purl')],
    ...[at(rule, 'name'), at(rule, 'shortDescription', 'text'), at(rule, 'help', 'text')],
  ]
  return all.flatMap(each => (typeof each === 'string' ? each.slice(0, 8192) : []))
}

/** An accepted suppression is a decision taken elsewhere; one under review or rejected is none (SARIF 2.1.0, 3.35). */
function decisionOf(result: Keys): DecisionElsewhere | undefined {
  const accepted = entriesOf(result.suppressions, '')
    .map(([entry]) => entry)
    .find(({ status }) => status === undefined || status === 'accepted')
  if (accepted === undefined) return undefined
  const says = textOf(accepted.justification)
  return { state: 'suppressed', ...(says !== undefined && { says }) }
}

function foundIn(texts: readonly string[], pattern: RegExp): string | undefined {
  return texts.map(text => pattern.exec(text)?.[1]).find(each => each !== undefined)
}

function findingOf(result: Keys, rule: Keys | undefined, path: string): ScannerFinding | undefined {
  const texts = textsAbout(result, rule)
  const [own = '', ...others] = texts
  // What the id of the rule names is meant; what a text mentions beside may be another flaw.
  const named = own.match(flaw) ?? others.map(text => text.match(flaw)).find(found => found !== null)
  const ids = idsOf(
    (named ?? []).map(id => (/^ghsa/i.test(id) ? `GHSA${id.slice(4).toLowerCase()}` : id.toUpperCase())),
  )
  const purl = texts.map(text => packageUrl.exec(text)?.[0]).find(each => each !== undefined)
  const component = componentOf(foundIn(texts, packageLine), foundIn(texts, versionLine), purl)
  if (component === undefined || ids.length === 0) return undefined
  const score = Number.parseFloat(textOf(at(rule, 'properties', 'security-severity')) ?? '')
  const severity = severityFrom(levelOfScore(score), score, undefined)
  const fixed = foundIn(texts, fixLine)?.split(/[,\s]+/) ?? []
  const seenIn = textOf(at(entriesOf(result.locations, '')[0]?.[0], 'physicalLocation', 'artifactLocation', 'uri'))
  const decision = decisionOf(result)
  return {
    ids,
    component,
    summary: textOf(at(rule, 'shortDescription', 'text')) ?? textOf(at(result, 'message', 'text')) ?? '',
    ...(severity && { severity }),
    fixedIn: fixed.filter(each => /\d/.test(each)),
    ...(seenIn !== undefined && { seenIn }),
    ...(decision && { decision }),
    path,
  }
}

/**
 * Reads those results of SARIF that name a known flaw and a package, each run as the result of its tool. SARIF has no place
 * of its own for a package, so it is taken from a package URL or from a line that says it; results on code are passed over.
 */
export function readSarif(document: Keys, file: string): readonly ScannerResult[] {
  return entriesOf(document.runs, 'runs').map(([run, where]) => {
    const ruleOf = rulesOf(run)
    const driver = at(run, 'tool', 'driver')
    const version = textOf(at(driver, 'semanticVersion')) ?? textOf(at(driver, 'version'))
    const results = entriesOf(run.results, `${where}.results`)
    return {
      file,
      tool: (textOf(at(driver, 'name')) ?? 'unknown tool').toLowerCase(),
      ...(version !== undefined && { toolVersion: version }),
      ...gathered(results.map(([result, path]) => findingOf(result, ruleOf(result), path))),
    }
  })
}
