import { isKeys, type Keys, listOf } from '../../kit/index.ts'
import { type Purl, readPurl } from '../../sbom/index.ts'
import { levelNamed, type Severity } from '../severity.ts'

/** What somebody decided on a finding elsewhere, in the words of that tool, and why. */
export interface DecisionElsewhere {
  readonly state: string
  readonly justification?: string
  readonly says?: string
}

/** A flaw in a component, as another tool reports it. */
export interface ScannerFinding {
  /** Every name of the flaw; the first is the one that the tool leads with. */
  readonly ids: readonly string[]
  readonly component: { readonly name: string; readonly version?: string; readonly purl?: Purl }
  readonly summary: string
  readonly severity?: Severity
  readonly fixedIn: readonly string[]
  /** The file or image in which the tool found the component, where it says so. */
  readonly seenIn?: string
  readonly decision?: DecisionElsewhere
  /** Where it stands in the result: `matches[3]`. */
  readonly path: string
}

/** The result of another tool: who made it, and what it found. */
export interface ScannerResult {
  readonly file: string
  readonly tool: string
  readonly toolVersion?: string
  /** When it was made, as it says. */
  readonly asOf?: string
  readonly findings: readonly ScannerFinding[]
  /** Entries that name no known flaw or no component: not used, and counted. */
  readonly passedOver: number
}

const longestText = 1024
const mostIds = 200

/** A text that is not empty, cut to a length that can be meant; undefined for anything else. */
export function textOf(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined
  const text = value.trim().slice(0, longestText)
  return text === '' ? undefined : text
}

/** What stands at a key of an object; nothing where there is no object. */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let here = value
  for (const key of path) here = isKeys(here) && Object.hasOwn(here, key) ? here[key] : undefined
  return here
}

/** The entries of a list that are objects, each with where it stands. */
export function entriesOf(value: unknown, path: string): readonly (readonly [entry: Keys, path: string])[] {
  return listOf(value).flatMap((entry, index) => (isKeys(entry) ? [[entry, `${path}[${index}]`] as const] : []))
}

/** The texts of a list, or the one text that stands where a list might. */
export function textsOf(value: unknown): readonly string[] {
  const all = Array.isArray(value) ? value.slice(0, mostIds) : [value]
  return all.flatMap(each => textOf(each) ?? [])
}

/** Names of a flaw, each once. */
export function idsOf(...names: readonly unknown[]): readonly string[] {
  return [...new Set(names.flatMap(textsOf))].slice(0, mostIds)
}

const negligible = /^(negligible|informational|info)$/i

/** The severity that a tool gives by name, score and vector, as far as it gives them. */
export function severityFrom(name: unknown, score: unknown, vector: unknown): Severity | undefined {
  const level = levelNamed(name) ?? (typeof name === 'string' && negligible.test(name) ? 'low' : undefined)
  if (level === undefined) return undefined
  const isScore = typeof score === 'number' && score >= 0 && score <= 10
  const text = textOf(vector)
  return { level, ...(isScore && { score }), ...(text !== undefined && { vector: text }) }
}

/** Who is affected, by what the tool gives: a package URL, else a name. Undefined where there is neither. */
export function componentOf(name: unknown, version: unknown, purl: unknown): ScannerFinding['component'] | undefined {
  const read = typeof purl === 'string' ? readPurl(purl) : undefined
  const known = textOf(name) ?? read?.name
  if (known === undefined) return undefined
  const placed = textOf(version) ?? read?.version
  return { name: known, ...(placed !== undefined && { version: placed }), ...(read && { purl: read }) }
}

/** Separates what could be read of entries from what could not. */
export function gathered(
  found: readonly (ScannerFinding | undefined)[],
): Pick<ScannerResult, 'findings' | 'passedOver'> {
  const findings = found.filter(each => each !== undefined)
  return { findings, passedOver: found.length - findings.length }
}
