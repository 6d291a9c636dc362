import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { type Budget, roomOfAnalysis } from './budget.ts'
import type { Affected, Analysis } from './inventory.ts'
import type { Notes } from './problems.ts'
import { listIn, noteKind, noteNoEntry, textIn } from './values.ts'

type Draft<T> = { -readonly [Key in keyof T]: T[Key] }
type Version = Affected['versions'][number]

/** An explanation may be long, but is no book. */
const longestDetail = 64 * 1024

/** A flaw has a few names and a few answers. */
const mostTexts = 100

/** The entries of a list that are objects. Problem: sbom.wrong-kind. */
function* objectsIn(object: Keys, key: string, path: string, notes: Notes): Iterable<readonly [Keys, string]> {
  for (const [index, entry] of listIn(object, key, path, notes).entries()) {
    const at = `${path}.${key}[${index}]`
    if (isKeys(entry)) yield [entry, at]
    else noteNoEntry(entry, 'an object', at, notes)
  }
}

/** What else the flaw is called: in CycloneDX, references are to the same flaw in other sources. */
function aliasesOf(entry: Keys, path: string, notes: Notes): readonly string[] {
  const aliases = new Set<string>()
  for (const [reference, at] of objectsIn(entry, 'references', path, notes)) {
    const id = textIn(reference, 'id', at, notes)
    if (id !== undefined && aliases.size < mostTexts) aliases.add(id)
  }
  return [...aliases]
}

function versionOf(entry: Keys, path: string, notes: Notes): Version | undefined {
  const said: Draft<Version> = {}
  for (const key of ['version', 'range', 'status'] as const) {
    const text = textIn(entry, key, path, notes)
    if (text !== undefined) said[key] = text
  }
  return said.version === undefined && said.range === undefined ? undefined : said
}

function affectsOf(entry: Keys, path: string, notes: Notes): readonly Affected[] {
  const affects: Affected[] = []
  for (const [target, at] of objectsIn(entry, 'affects', path, notes)) {
    const ref = textIn(target, 'ref', at, notes)
    if (ref === undefined) continue
    const versions: Version[] = []
    for (const [said, where] of objectsIn(target, 'versions', at, notes)) {
      const version = versionOf(said, where, notes)
      if (version) versions.push(version)
    }
    affects.push({ ref, versions })
  }
  return affects
}

function responseOf(analysis: Keys, path: string, notes: Notes): readonly string[] {
  const response: string[] = []
  for (const [index, text] of listIn(analysis, 'response', path, notes).slice(0, mostTexts).entries()) {
    if (typeof text === 'string') response.push(text)
    else noteNoEntry(text, 'text', `${path}.response[${index}]`, notes)
  }
  return response
}

/** The property under which we write the justification of VEX, of which CycloneDX has no word for each. */
export const labelProperty = 'cradle:vex:justification'

function labelOf({ properties }: Keys): string | undefined {
  const own = listOf(properties).find(each => isKeys(each) && each.name === labelProperty)
  return isKeys(own) && typeof own.value === 'string' ? own.value.slice(0, 100) : undefined
}

function readAnalysis(entry: Keys, path: string, notes: Notes): Analysis | undefined {
  const [first, ...others] = [textIn(entry, 'id', path, notes) ?? [], aliasesOf(entry, path, notes)].flat()
  if (first === undefined) {
    notes.note('sbom.flaw-without-id', path, () => 'This vulnerability has no `id`.')
    return undefined
  }
  if (!isKeys(entry.analysis)) noteKind(entry.analysis, 'an object', path, 'analysis', notes)
  const said = isKeys(entry.analysis) ? entry.analysis : {}
  const at = `${path}.analysis`
  const analysis: Draft<Analysis> = {
    ...{ id: first, aliases: others.filter(alias => alias !== first), path },
    ...{ response: responseOf(said, at, notes), affects: affectsOf(entry, path, notes) },
  }
  for (const key of ['state', 'justification', 'detail'] as const) {
    const text = textIn(said, key, at, notes, longestDetail)
    if (text !== undefined) analysis[key] = text
  }
  const updated = textIn(said, 'lastUpdated', at, notes) ?? textIn(said, 'firstIssued', at, notes)
  if (updated !== undefined) analysis.updated = updated
  const recommendation = textIn(entry, 'recommendation', path, notes, longestDetail)
  if (recommendation !== undefined) analysis.recommendation = recommendation
  const label = labelOf(entry)
  if (label !== undefined) analysis.label = label
  return analysis
}

/** Reads what an SBOM says of flaws, one by one, as they come. */
export interface Analyses {
  /** Forgets those read: the list stands in the file a second time, and as everywhere in JSON the last one counts. */
  readonly restart: () => void
  readonly add: (entry: unknown, path: string) => void
  readonly all: () => readonly Analysis[]
}

/**
 * Starts to read `vulnerabilities` of CycloneDX 1.4 and later. One that was analysed by nobody is among them, without a state.
 * Problems: sbom.wrong-kind, sbom.flaw-without-id, sbom.too-large. Source: CycloneDX 1.7, JSON reference.
 */
export function startAnalyses(notes: Notes, budget: Budget): Analyses {
  let analyses: Analysis[] = []
  return {
    restart: () => {
      analyses = []
    },
    add: (entry, path) => {
      const analysis = isKeys(entry) ? readAnalysis(entry, path, notes) : undefined
      if (!budget.take(path, analysis && roomOfAnalysis(analysis))) return
      if (analysis) analyses.push(analysis)
      else if (!isKeys(entry)) noteNoEntry(entry, 'a vulnerability', path, notes)
    },
    all: () => analyses,
  }
}
