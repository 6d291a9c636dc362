import type { Part, SbomTaker } from '../sbom/parts.ts'
import { startParts } from '../sbom/start-parts.ts'
import { compareVersions } from '../vulnerabilities/index.ts'

/** The parts of one SBOM by what they are, whatever their order and the format. */
export interface PartList {
  readonly parts: readonly Part[]
  readonly components: number
}

/** A component that is only in one of the two. */
export interface OneSided {
  readonly component: string
  readonly version?: string
}

/** A component of which other versions are listed. With several of one, all that differ are told. */
export interface VersionChange {
  readonly component: string
  readonly before: readonly string[]
  readonly after: readonly string[]
  /** By the order of its ecosystem; undefined where that is not known, or there are several. */
  readonly direction?: 'upgrade' | 'downgrade' | 'same version, written otherwise'
}

/** The same component in the same version of which something else is said. */
export interface ContentChange {
  readonly component: string
  readonly version?: string
  readonly before: readonly string[]
  readonly after: readonly string[]
}

/** What differs between two SBOMs. */
export interface SbomDiff {
  readonly added: readonly OneSided[]
  readonly removed: readonly OneSided[]
  readonly changed: readonly VersionChange[]
  /** What seems to be the same and is identified otherwise: another type of package, another namespace. */
  readonly renamed: readonly { readonly before: string; readonly after: string; readonly version?: string }[]
  /** The same version with another hash: it was built or changed anew. */
  readonly hashes: readonly ContentChange[]
  readonly licences: readonly ContentChange[]
  /** How many components are the same in both. */
  readonly same: number
}

/** Starts to list the parts of an SBOM. Files beside packages are left out. */
export function startPartList(): SbomTaker<PartList> {
  const parts: Part[] = []
  const reader = startParts({
    member: () => {},
    part: part => {
      if (!part.isFile) parts.push(part)
    },
    needs: () => {},
  })
  return {
    ...reader,
    end: () => {
      reader.finish()
      return { value: { parts, components: parts.length }, problems: [] }
    },
  }
}

/** What stays of a component from one version to the next: its package URL without version and qualifiers, else its name. */
function keyOf({ purl, name }: Part): string {
  if (!purl) return name ?? '(no name)'
  return ['pkg:', purl.type, ...[purl.namespace, purl.name].filter(Boolean).map(part => `/${part}`)].join('')
}

function versionOf({ version, purl }: Part): string {
  return version ?? purl?.version ?? ''
}

/** Of each component its versions, and of each version the first part that has it. */
type Listed = ReadonlyMap<string, ReadonlyMap<string, Part>>

function listed({ parts }: PartList): Listed {
  const all = new Map<string, Map<string, Part>>()
  for (const part of parts) {
    const key = keyOf(part)
    const versions = all.get(key) ?? new Map<string, Part>()
    if (versions.size === 0) all.set(key, versions)
    if (!versions.has(versionOf(part))) versions.set(versionOf(part), part)
  }
  return all
}

function withVersion(component: string, version: string): OneSided {
  return version === '' ? { component } : { component, version }
}

function directionOf(before: readonly string[], after: readonly string[], part: Part | undefined) {
  const [was = '', another] = before
  const [is = '', more] = after
  if (!part?.purl || another !== undefined || more !== undefined) return undefined
  const order = compareVersions(part.purl, was, is)
  if (order === undefined) return undefined
  return order === 0 ? 'same version, written otherwise' : order < 0 ? 'upgrade' : 'downgrade'
}

function only(versions: ReadonlyMap<string, Part>, others: ReadonlyMap<string, Part>): readonly string[] {
  return [...versions.keys()].filter(version => !others.has(version)).toSorted()
}

interface Draft {
  readonly added: OneSided[]
  readonly removed: OneSided[]
  readonly changed: VersionChange[]
  readonly hashes: ContentChange[]
  readonly licences: ContentChange[]
  same: number
}

/** Hashes by an algorithm that both have: one that only one of the two gives says nothing of a change. */
function hashesThatDiffer(before: Part, after: Part): readonly [readonly string[], readonly string[]] {
  const ofAlgorithm = ({ hashes }: Part) => new Map(hashes.map(hash => [hash.split(':')[0] ?? '', hash]))
  const [was, is] = [ofAlgorithm(before), ofAlgorithm(after)]
  const differ = [...was.keys()].filter(algorithm => is.has(algorithm) && is.get(algorithm) !== was.get(algorithm))
  return [differ.map(algorithm => was.get(algorithm) ?? ''), differ.map(algorithm => is.get(algorithm) ?? '')]
}

function compareContent(component: string, version: string, before: Part, after: Part, draft: Draft): void {
  const [was, is] = hashesThatDiffer(before, after)
  const head = withVersion(component, version)
  if (was.length > 0) draft.hashes.push({ ...head, before: was, after: is })
  const isRelicensed = before.licences.join('\n') !== after.licences.join('\n')
  if (isRelicensed && before.licences.length > 0 && after.licences.length > 0)
    draft.licences.push({ ...head, before: before.licences, after: after.licences })
  draft.same += 1
}

function compareVersionsOf(
  component: string,
  was: ReadonlyMap<string, Part>,
  is: ReadonlyMap<string, Part>,
  draft: Draft,
): void {
  const [before, after] = [only(was, is), only(is, was)]
  for (const [version, part] of was) {
    const other = is.get(version)
    if (other) compareContent(component, version, part, other, draft)
  }
  if (before.length === 0) draft.added.push(...after.map(version => withVersion(component, version)))
  else if (after.length === 0) draft.removed.push(...before.map(version => withVersion(component, version)))
  else {
    const direction = directionOf(before, after, was.values().next().value)
    draft.changed.push({ component, before, after, ...(direction && { direction }) })
  }
}

/** The last part of what a component is called, by which one that is identified otherwise is known again. */
function bareName({ component, version = '' }: OneSided): string {
  return `${component.split('/').at(-1)?.toLowerCase()} ${version}`
}

/** Those that came and went under another identity, and in the same version, apart from the two lists. */
function withRenames(draft: Draft): SbomDiff {
  const came = Map.groupBy(draft.added, bareName)
  const gone = Map.groupBy(draft.removed, bareName)
  const pairs = [...gone].flatMap(([name, [removed, other]]) => {
    const [added, another] = came.get(name) ?? []
    if (!removed || !added || other !== undefined || another !== undefined) return []
    return [{ removed, added }]
  })
  const taken = new Set<OneSided>(pairs.flatMap(({ removed, added }) => [removed, added]))
  const renamed = pairs.map(({ removed, added }) => ({
    before: removed.component,
    after: added.component,
    ...(removed.version !== undefined && { version: removed.version }),
  }))
  const added = draft.added.filter(one => !taken.has(one))
  return { ...draft, added, removed: draft.removed.filter(one => !taken.has(one)), renamed }
}

/** What differs between two SBOMs, by package and not by how they are written; each list in the order of names. */
export function diffParts(older: PartList, newer: PartList): SbomDiff {
  const [was, is] = [listed(older), listed(newer)]
  const draft: Draft = { added: [], removed: [], changed: [], hashes: [], licences: [], same: 0 }
  for (const component of [...new Set([...was.keys(), ...is.keys()])].toSorted())
    compareVersionsOf(component, was.get(component) ?? new Map(), is.get(component) ?? new Map(), draft)
  return withRenames(draft)
}
