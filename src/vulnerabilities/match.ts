import type { Component, Inventory, Purl } from '../sbom/index.ts'
import { type Coordinate, coordinateOf } from './coordinate.ts'
import { type Coverage, type Reached, startCoverage } from './coverage.ts'
import { type Exploited, exploitedAmong } from './exploited.ts'
import { type Found, lookUp, type Saying } from './look-up.ts'
import type { AdvisoryReference } from './reference.ts'
import type { Origin } from './scanners/origin.ts'
import { rankOf, type Severity } from './severity.ts'

/** A component that advisories say is affected: one a package URL and flaw, under all the names of the flaw. */
export interface Finding {
  readonly component: {
    /** As advisories name it; the type of the package URL where only another tool reports the finding. */
    readonly ecosystem: string
    readonly name: string
    readonly version: string
    readonly purl: string
    /** How the SBOMs refer to each place where it stands. */
    readonly refs: readonly string[]
    readonly file: string
    readonly path: string
    /** What the product file calls the component by, where it and not the SBOM says which package it is. */
    readonly declaredAs?: string
  }
  readonly advisory: {
    readonly id: string
    readonly aliases: readonly string[]
    readonly summary: string
    /** CVE ids of the flaws that an update mends, or that a package contains; no names of this one. */
    readonly concerns?: readonly string[]
  }
  readonly advisories: readonly Saying[]
  readonly severity?: Severity
  readonly exploited: readonly Exploited[]
  readonly epss?: number
  readonly fixedIn: readonly string[]
  /** Built anew by someone who may have mended it without changing what it is called. */
  readonly rebuiltAs?: string
  /** Other tools that report it. Where no advisory of ours says so, they alone do. */
  readonly origins?: readonly Origin[]
}

/** All names of the flaw that was found. */
export function namesOf({ advisory }: Pick<Finding, 'advisory'>): readonly string[] {
  return [advisory.id, ...advisory.aliases]
}

/** What was found, and how much could be looked up. */
export interface Matched {
  readonly findings: readonly Finding[]
  readonly coverage: Coverage
}

/** What stands at one package URL: its spelling, and every component that has it. */
interface Listed {
  readonly purl: Purl
  readonly coordinate: Coordinate
  readonly found: readonly Found[]
  readonly components: { readonly component: Component; readonly file: string }[]
}

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
  const scopes = new Set(reference.index.header.ecosystems)
  const listed = new Map<string, Listed>()
  const looked = new Map<string, readonly Found[]>()
  const coverage = startCoverage()
  const takePurl = (purl: Purl, component: Component, file: string): Reached => {
    const coordinate = coordinateOf(purl, component, scopes)
    if (typeof coordinate === 'string') return coordinate
    let found = looked.get(coordinate.key)
    if (found === undefined) {
      found = lookUp(coordinate, reference.index, now)
      looked.set(coordinate.key, found)
    }
    if (found.length === 0) return 'lookedUp'
    const key = `${purl.canonical}\n${coordinate.version}`
    const place = listed.get(key)
    if (place) place.components.push({ component, file })
    else listed.set(key, { purl, coordinate, found, components: [{ component, file }] })
    return 'lookedUp'
  }
  const take = (component: Component, file: string): void =>
    coverage.count(
      component,
      component.purls.map(purl => takePurl(purl, component, file)),
    )
  const finish = (): Matched => {
    const findings = [...listed.values()].flatMap(place => findingsAt(place, reference, now))
    const cannotTell = [...listed.values()].flatMap(({ purl, found }) =>
      found
        .filter(({ isAffected }) => !isAffected)
        .map(({ sayings }) => ({ purl: purl.text, id: sayings[0]?.id ?? '' })),
    )
    return { findings: findings.sort(byUrgency), coverage: coverage.end(cannotTell) }
  }
  return { take, finish }
}

/** All other names of the flaw, with those that the European vulnerability database has for its CVE ids. */
function aliasesOf({ id, ids }: Found, { euvd }: AdvisoryReference): readonly string[] {
  const european = euvd === undefined ? [] : ids.flatMap(each => euvd(each) ?? [])
  return [...new Set([...ids, ...european])].filter(each => each !== id)
}

/** What is known of the exploitation of a flaw, by any of these ids: who lists it, and the highest of its scores. */
export function signalsOf(
  ids: readonly string[],
  { exploited, epss }: AdvisoryReference,
  { day }: Now,
): Pick<Finding, 'exploited' | 'epss'> {
  const scores = ids.flatMap(id => epss(id) ?? [])
  return {
    exploited: exploitedAmong(ids, exploited, day),
    ...(scores.length > 0 && { epss: Math.max(...scores) }),
  }
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
    ...(component.declaredAs !== undefined && { declaredAs: component.declaredAs }),
  }
  return found
    .filter(({ isAffected }) => isAffected)
    .map(each => {
      const { id, ids, summary, concerns } = each
      const joined = concerns.length === 0 ? ids : [...ids, ...concerns]
      return {
        component: where,
        advisory: {
          id,
          aliases: aliasesOf(each, reference),
          summary,
          ...(concerns.length > 0 && { concerns }),
        },
        advisories: each.sayings,
        ...(each.severity && { severity: each.severity }),
        ...signalsOf(joined, reference, now),
        fixedIn: each.fixedIn,
        ...(each.rebuiltAs !== undefined && { rebuiltAs: each.rebuiltAs }),
      }
    })
}

/**
 * Exploited first, then the worse level, of equal levels what is likelier to be exploited, then the higher score; the rest
 * by name, so that runs agree. A score tells how bad it would be, and EPSS how likely it is: within a level, the second says more.
 */
export function byUrgency(a: Finding, b: Finding): number {
  return (
    Number(b.exploited.length > 0) - Number(a.exploited.length > 0) ||
    rankOf(b.severity?.level) - rankOf(a.severity?.level) ||
    (b.epss ?? 0) - (a.epss ?? 0) ||
    (b.severity?.score ?? 0) - (a.severity?.score ?? 0) ||
    (a.component.purl === b.component.purl ? 0 : a.component.purl < b.component.purl ? -1 : 1) ||
    (a.advisory.id < b.advisory.id ? -1 : 1)
  )
}
