import type { Component, Inventory, Purl } from '../sbom/index.ts'
import { type Coordinate, coordinateOf } from './coordinate.ts'
import { type Exploited, exploitedAmong } from './exploited.ts'
import { type Found, lookUp, type Saying } from './look-up.ts'
import type { AdvisoryReference } from './reference.ts'
import { rankOf, type Severity } from './severity.ts'
import type { Ecosystem } from './versions/index.ts'

/** A component that advisories say is affected: one a package URL and flaw, under all the names of the flaw. */
export interface Finding {
  readonly component: {
    readonly ecosystem: Ecosystem
    readonly name: string
    readonly version: string
    readonly purl: string
    /** How the SBOMs refer to each place where it stands. */
    readonly refs: readonly string[]
    readonly file: string
    readonly path: string
  }
  readonly advisory: { readonly id: string; readonly aliases: readonly string[]; readonly summary: string }
  readonly advisories: readonly Saying[]
  readonly severity?: Severity
  readonly exploited: readonly Exploited[]
  readonly epss?: number
  readonly fixedIn: readonly string[]
  /** Built anew by someone who may have mended it without changing what it is called. */
  readonly rebuiltAs?: string
}

/** How much of what is listed was looked up. Each component is in one of the last four. */
export interface Coverage {
  readonly components: number
  readonly lookedUp: number
  readonly withoutIdentity: number
  /** Of those without identity, files: they belong to packages that are listed beside them, or to none. */
  readonly files: number
  readonly withoutSource: number
  /** Of those without source, packages of a distribution of which nothing says which release it is. */
  readonly releaseUnknown: number
  readonly versionsNotUnderstood: number
  /** What was not looked up for want of a source, by type of package URL. */
  readonly typesWithoutSource: Readonly<Record<string, number>>
  /** Affected by records that do not say which versions. */
  readonly cannotTell: readonly CannotTell[]
}

/** A package that a record names without saying which of its versions it concerns. */
export interface CannotTell {
  readonly purl: string
  readonly id: string
}

export interface Matched {
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
}

type Standing = 'lookedUp' | 'withoutIdentity' | 'withoutSource' | 'versionsNotUnderstood'

/** A release that is not known is a want of a source of its own. */
type Reached = Standing | 'releaseUnknown'

/** What stands at one package URL: its spelling, and every component that has it. */
interface Listed {
  readonly purl: Purl
  readonly coordinate: Coordinate
  readonly found: readonly Found[]
  readonly components: { readonly component: Component; readonly file: string }[]
}

/** The best that can be said of a component over all its package URLs. */
const best: readonly Reached[] = ['lookedUp', 'versionsNotUnderstood', 'releaseUnknown', 'withoutSource']

/**
 * Matches what SBOMs list against advisories: findings, exploited first and then the worst, and what could not be looked
 * up. The unit of work is the coordinate: what stands in ten places is looked up once.
 */
export function match(inventories: readonly Inventory[], reference: AdvisoryReference, now: Now): Matched {
  const work = startMatch(reference, now)
  for (const { components, file } of inventories) for (const component of components) work.take(component, file)
  return work.finish()
}

/** The moment of which is asked: what was published or listed later is not known yet. */
export interface Now {
  readonly instant: string
  readonly day: string
}

function startMatch(reference: AdvisoryReference, now: Now) {
  const listed = new Map<string, Listed>()
  const looked = new Map<string, readonly Found[]>()
  const standings: Record<Standing, number> = {
    lookedUp: 0,
    withoutIdentity: 0,
    withoutSource: 0,
    versionsNotUnderstood: 0,
  }
  const types: Record<string, number> = {}
  let [components, files, releaseUnknown] = [0, 0, 0]

  const takePurl = (purl: Purl, component: Component, file: string): Reached => {
    const coordinate = coordinateOf(purl, component, reference.index.header.ecosystems)
    if (typeof coordinate === 'string') return coordinate
    const found = looked.get(coordinate.key) ?? lookUp(coordinate, reference.index, now)
    looked.set(coordinate.key, found)
    if (found.length === 0) return 'lookedUp'
    const key = `${purl.canonical}\n${coordinate.version}`
    const place = listed.get(key) ?? { purl, coordinate, found, components: [] }
    place.components.push({ component, file })
    listed.set(key, place)
    return 'lookedUp'
  }
  const take = (component: Component, file: string): void => {
    const reached = component.purls.map(purl => takePurl(purl, component, file))
    const one = best.find(each => reached.includes(each)) ?? 'withoutIdentity'
    const standing = one === 'releaseUnknown' ? 'withoutSource' : one
    if (one === 'releaseUnknown') releaseUnknown += 1
    components += 1
    standings[standing] += 1
    if (standing === 'withoutIdentity' && component.isFile) files += 1
    const type = component.purls[0]?.type
    if (standing === 'withoutSource' && type !== undefined) types[type] = (types[type] ?? 0) + 1
  }
  const finish = (): Matched => {
    const findings = [...listed.values()].flatMap(place => findingsAt(place, reference, now))
    const cannotTell = [...listed.values()].flatMap(({ purl, found }) =>
      found
        .filter(({ isAffected }) => !isAffected)
        .map(({ sayings }) => ({ purl: purl.text, id: sayings[0]?.id ?? '' })),
    )
    const coverage = { components, ...standings, files, releaseUnknown, typesWithoutSource: types, cannotTell }
    return { findings: findings.toSorted(byUrgency), coverage }
  }
  return { take, finish }
}

/** All other names of the flaw, with those that the European vulnerability database has for its CVE ids. */
function aliasesOf({ id, ids }: Found, { euvd }: AdvisoryReference): readonly string[] {
  const european = euvd === undefined ? [] : ids.flatMap(each => euvd(each) ?? [])
  return [...new Set([...ids, ...european])].filter(each => each !== id)
}

function findingsAt(
  { purl, coordinate, found, components }: Listed,
  reference: AdvisoryReference,
  now: Now,
): readonly Finding[] {
  const [first] = components
  if (first === undefined) return []
  const refs = components.flatMap(({ component }) => component.ref ?? [])
  const { component, file } = first
  const { package: named, version } = coordinate
  const where = {
    ecosystem: named.ecosystem,
    name: named.name,
    version,
    purl: purl.text,
    refs: [...new Set(refs)],
    file,
    path: component.path,
  }
  return found
    .filter(({ isAffected }) => isAffected)
    .map(each => {
      const scores = each.ids.flatMap(id => reference.epss(id) ?? [])
      return {
        component: where,
        advisory: { id: each.id, aliases: aliasesOf(each, reference), summary: each.summary },
        advisories: each.sayings,
        ...(each.severity && { severity: each.severity }),
        exploited: exploitedAmong(each.ids, reference.exploited, now.day),
        ...(scores.length > 0 && { epss: Math.max(...scores) }),
        fixedIn: each.fixedIn,
        ...(each.rebuiltAs !== undefined && { rebuiltAs: each.rebuiltAs }),
      }
    })
}

/**
 * Exploited first, then the worse level, of equal levels what is likelier to be exploited, then the higher score; the rest
 * by name, so that runs agree. A score tells how bad it would be, and EPSS how likely it is: within a level, the second says more.
 */
function byUrgency(a: Finding, b: Finding): number {
  const isExploited = ({ exploited }: Finding): number => (exploited.length > 0 ? 1 : 0)
  return (
    isExploited(b) - isExploited(a) ||
    rankOf(b.severity?.level) - rankOf(a.severity?.level) ||
    (b.epss ?? 0) - (a.epss ?? 0) ||
    (b.severity?.score ?? 0) - (a.severity?.score ?? 0) ||
    (a.component.purl === b.component.purl ? 0 : a.component.purl < b.component.purl ? -1 : 1) ||
    (a.advisory.id < b.advisory.id ? -1 : 1)
  )
}
