import { type Problem, quoted, type Read } from '../../kit/index.ts'
import { makePurl, type Purl, readPurl } from '../../sbom/index.ts'
import { type Finding, namesOf } from '../match.ts'
import { isInRange } from '../vers/contains.ts'
import { isVersionOf, versionKey } from './patterns.ts'
import { vexProblem } from './problems.ts'
import type { Publication, Published } from './publication.ts'
import { isOneOf, justifications, type Named, type Status, statuses } from './statement.ts'

/** What a person decides on a finding, as they typed it. */
export interface Choice {
  readonly status: string
  readonly justification?: string | undefined
  readonly because?: string | undefined
  readonly action?: string | undefined
  readonly by: string
  /** Versions as a list or a range in `vers`; `*` for all. Absent: the version that was found. */
  readonly versions?: string | undefined
  /** When it is decided, and until when it holds, in milliseconds since 1970. */
  readonly at: number
  readonly until?: number | undefined
  /** When earlier decisions of the same person are taken back, which must not take this one back with them. */
  readonly takenBackAt?: readonly number[]
}

/** The qualifiers that say where a package was got from or built of, which other versions of it have otherwise. */
const ofOneFile = ['checksum', 'checksums', 'download_url', 'file_name', 'vcs_url', 'upstream', 'package-id', 'vers']

/** The package without its version and what only this version of it has. */
function anyVersionOf({ type, namespace, name, qualifiers, subpath }: Purl): Purl | undefined {
  const kept = Object.entries(qualifiers).filter(([key]) => !ofOneFile.includes(key))
  return makePurl({ type, namespace, name, qualifiers: Object.fromEntries(kept), subpath })
}

function flagProblem(flag: string, code: Parameters<typeof vexProblem>[0], says: string): Problem {
  return vexProblem(code, { file: flag }, says)
}

function badVersions(says: string): Problem {
  return flagProblem('--versions', 'vex.bad-versions', says)
}

function listed(any: Purl, purl: Purl, found: string, text: string): Read<readonly Named[]> {
  const versions = [...new Set(text.split(',').flatMap(each => each.trim() || []))]
  const wrong = versions.find(each => !isVersionOf(purl, each))
  if (wrong !== undefined)
    return { value: [], problems: [badVersions(`${quoted(wrong)} is no version of ${purl.text}.`)] }
  if (!versions.some(each => versionKey(purl, each) === versionKey(purl, found)))
    return { value: [], problems: [badVersions(`${found}, which was found, is not among these versions.`)] }
  return { value: versions.map(version => ({ purl: any, version })), problems: [] }
}

/** The versions of a component that a decision covers. Problem: vex.bad-versions. */
function versionsOf(finding: Finding, text: string | undefined): Read<readonly Named[]> {
  const { component } = finding
  const purl = readPurl(component.purl)
  const any = purl && anyVersionOf(purl)
  if (purl === undefined || any === undefined) return { value: [], problems: [] }
  const found = purl.version ?? component.version
  if (text === undefined) return { value: [{ purl: any, version: found }], problems: [] }
  if (text === '*') return { value: [{ purl: any }], problems: [] }
  if (!text.startsWith('vers:')) return listed(any, purl, found, text)
  const isWithin = isInRange(text, found, purl.type)
  if (isWithin === true) return { value: [{ purl: any, range: text }], problems: [] }
  const says =
    isWithin === false
      ? `${found}, which was found, is not in ${text}.`
      : `${quoted(text)} is no range of ${purl.text}.`
  return { value: [], problems: [badVersions(says)] }
}

/** What keeps a choice from being a decision. Problems: vex.unknown-status, vex.unknown-justification, vex.no-reason, vex.no-action. */
function faultsOf({ status, justification, because, action, by }: Choice): readonly Problem[] {
  const faults: Problem[] = []
  if (!isOneOf(statuses, status))
    faults.push(flagProblem('--status', 'vex.unknown-status', `${quoted(status)} is no status.`))
  if (justification !== undefined && !isOneOf(justifications, justification))
    faults.push(flagProblem('--justification', 'vex.unknown-justification', `${quoted(justification)} is none.`))
  const isBare = justification === undefined && because === undefined
  if (status === 'not_affected' && isBare)
    faults.push(flagProblem('--status', 'vex.no-reason', 'not_affected wants --justification or --because.'))
  if (status === 'affected' && action === undefined && because === undefined)
    faults.push(flagProblem('--status', 'vex.no-action', 'affected wants --action or --because.'))
  if (by.trim() === '') faults.push(flagProblem('--by', 'vex.no-author', 'The name is empty.'))
  return faults
}

function said({ status, justification, because, action }: Choice, of: readonly string[], component: Named): Published {
  const isAffected = status === 'affected'
  return {
    ids: of,
    component,
    status: status as Status,
    ...(status === 'not_affected' && isOneOf(justifications, justification) && { justification }),
    ...(because !== undefined && { because }),
    ...(isAffected && { action: action ?? because ?? '' }),
  }
}

/** The CVE first, then the others as they come. */
function cveFirst(finding: Finding): readonly string[] {
  return namesOf(finding).toSorted((a, b) => Number(b.startsWith('CVE-')) - Number(a.startsWith('CVE-')))
}

/**
 * Makes what is to be written down of what a person decides on findings of one flaw: what they say of it now and, where it
 * holds until a day, that they investigate again from then on, which takes it back. A product is named where its package
 * URL is known. Problems: vex.unknown-status, vex.unknown-justification, vex.no-reason, vex.no-action, vex.no-author,
 * vex.bad-versions.
 */
export function decisionOf(
  choice: Choice,
  findings: readonly Finding[],
  product: Purl | undefined,
): Read<Omit<Publication, 'uuid'> | undefined> {
  const versions = findings.map(finding => ({ names: cveFirst(finding), of: versionsOf(finding, choice.versions) }))
  const problems = [...faultsOf(choice), ...versions.flatMap(({ of }) => of.problems)]
  if (problems.length > 0) return { value: undefined, problems }
  const decided = versions.flatMap(({ names, of }) => of.value.map(each => said(choice, names, each)))
  const { until = Number.POSITIVE_INFINITY, takenBackAt = [] } = choice
  // Said once more right after each: of one author the later statement counts.
  const again = takenBackAt.filter(at => at < until).flatMap(at => decided.map(each => ({ ...each, at: at + 1 })))
  const ends = choice.until === undefined ? [] : decided.map(each => takenBack(each, until))
  const purl = product && anyVersionOf(product)?.canonical
  const about = { name: product?.name ?? '', ...(purl !== undefined && { purl }) }
  return {
    value: { by: choice.by.trim(), at: choice.at, product: about, published: [...decided, ...again, ...ends] },
    problems: [],
  }
}

function takenBack({ ids, component }: Published, at: number): Published {
  const because = 'The decision before was taken until this moment, and is to be taken anew.'
  return { ids, ...(component && { component }), status: 'under_investigation', because, at }
}
