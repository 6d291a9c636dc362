import { aliasGroups, joinedNumbers } from './alias-groups.ts'
import type { Changed, Changes } from './changed-records.ts'
import type { Fleet, FleetMatch, Shipped } from './fleet.ts'
import { type Found, groupsFor, touchedBy } from './look-up.ts'
import type { Index } from './open-index.ts'
import { type Regrouped, regroup } from './regroup.ts'
import type { ScoreOf } from './severity-of-record.ts'

/** What a change does to one flaw of a coordinate: findings before and after. Flaws may come together, or part. */
export interface FindingChange {
  readonly shipped: Shipped
  readonly before: readonly Found[]
  readonly after: readonly Found[]
}

/** Why a record that said "affected" says so no longer. */
export type Ended = 'withdrawn' | 'deleted' | 'range changed' | 'package no longer named'

/** A finding that is no longer one, and of each record that made it why. */
export interface GoneFinding extends FindingChange {
  readonly reasons: readonly { readonly id: string; readonly why: Ended }[]
}

/** What is different in what touches a fleet. */
export interface FleetDifference {
  readonly fresh: readonly FindingChange[]
  readonly changed: readonly FindingChange[]
  readonly gone: readonly GoneFinding[]
  /** Changed records that could not be read. */
  readonly bad: number
}

/** Changed records, with the groups that they were in, of flaws of which a record names a package of the fleet. */
interface Touched {
  readonly changed: Changed
  readonly groups: ReadonlyMap<number, number>
}

interface Tie {
  readonly node: number
  readonly length: number
}

/** Ties changed records, by numbers in their order, to each other and to groups of the index, wherever they share a name. */
function tiesOf(changed: Changed, index: Index) {
  const nodes = joinedNumbers()
  const byName = new Map<string, number>()
  const byPlace = new Map<number, Tie>()
  let node = 0
  const takePlace = (at: number, length: number): void => {
    const known = byPlace.get(at)
    if (known === undefined) byPlace.set(at, { node, length })
    else nodes.join(node, known.node)
  }
  const takeName = (name: string): void => {
    const known = byName.get(name)
    if (known === undefined) {
      byName.set(name, node)
      index.placesNamed(name, takePlace)
    } else nodes.join(node, known)
  }
  for (const [id, upsert] of changed) {
    node = nodes.add()
    takeName(id)
    for (const alias of upsert?.aliases ?? []) takeName(alias)
  }
  return { of: nodes.of, byPlace }
}

/**
 * Which changes and which groups concern the fleet. A change concerns it also where only another record of its flaw names
 * a package of the fleet, so all names are followed first; most of a delta ends here, without being compiled.
 */
function touchedOf(changed: Changed, fleet: Fleet, { groups: known }: FleetMatch, index: Index): Touched {
  const { of, byPlace } = tiesOf(changed, index)
  const roots = new Set<number>()
  for (const [at, { node }] of byPlace) if (known.has(at)) roots.add(of(node))
  let seed = 0
  for (const upsert of changed.values()) {
    if (upsert?.packages.some(key => fleet.byPackage.has(key))) roots.add(of(seed))
    seed += 1
  }
  return {
    changed: new Map([...changed].filter((_, node) => roots.has(of(node)))),
    groups: new Map([...byPlace].flatMap(([at, { node, length }]) => (roots.has(of(node)) ? [[at, length]] : []))),
  }
}

/** Findings before and after, those together that share a name of the flaw. */
function paired(shipped: Shipped, before: readonly Found[], after: readonly Found[]): readonly FindingChange[] {
  const names = aliasGroups()
  for (const { id, ids } of [...before, ...after])
    for (const other of ids) names.join(names.number(id), names.number(other))
  const rootOf = ({ id }: Found): number => names.of(names.number(id))
  return [...new Set([...before, ...after].map(rootOf))].map(root => ({
    shipped,
    before: before.filter(each => rootOf(each) === root),
    after: after.filter(each => rootOf(each) === root),
  }))
}

/** The order in which records are told is no difference. */
function textOf(found: readonly Found[]): string {
  return JSON.stringify(
    found.map(each => ({ ...each, sayings: each.sayings.toSorted((a, b) => (a.id < b.id ? -1 : 1)) })),
  )
}

function reasonsFor({ before, shipped }: FindingChange, changed: Changed): GoneFinding['reasons'] {
  const ended = (id: string): Ended => {
    const upsert = changed.get(id)
    if (upsert === undefined) return 'deleted'
    if (upsert.isWithdrawn) return 'withdrawn'
    const isNamed = upsert.packages.some(key => shipped.coordinate.packageKeys.includes(key))
    return isNamed ? 'range changed' : 'package no longer named'
  }
  const said = before.flatMap(({ sayings }) => sayings.filter(({ says }) => says === 'affected'))
  return said.map(({ id }) => ({ id, why: ended(id) }))
}

function shippedOf(keys: Iterable<string>, fleet: Fleet): ReadonlySet<Shipped> {
  return new Set([...keys].flatMap(key => fleet.byPackage.get(key) ?? []))
}

function changesOf(
  { blocks, keys, sources, ...groups }: Regrouped,
  fleet: Fleet,
  now: { readonly instant: string },
): readonly FindingChange[] {
  return [...shippedOf(keys, fleet)].flatMap(shipped => {
    const { coordinate } = shipped
    const of = (which: 'before' | 'after'): readonly Found[] =>
      touchedBy(coordinate, groupsFor(coordinate, blocks[which]), groups[which], sources, now).filter(
        ({ isAffected }) => isAffected,
      )
    return paired(shipped, of('before'), of('after'))
  })
}

/**
 * What a delta that was read makes different for a fleet that was matched against an index: the same as to match all of it
 * anew against an index with the changes, less what was there before. Only changed records whose flaw concerns a package
 * of the fleet are compiled, and only the coordinates of such packages are looked at.
 */
export function rematch(
  fleet: Fleet,
  matched: FleetMatch,
  index: Index,
  { changed, bad }: Changes,
  scoreOf: ScoreOf,
  now: { readonly instant: string },
): FleetDifference {
  const touched = touchedOf(changed, fleet, matched, index)
  const regrouped = regroup(touched.changed, touched.groups, matched, index, scoreOf, now)
  const all = changesOf(regrouped, fleet, now)
  const isChanged = ({ before, after }: FindingChange): boolean =>
    before.length > 0 && after.length > 0 && textOf(before) !== textOf(after)
  return {
    fresh: all.filter(({ before }) => before.length === 0),
    changed: all.filter(isChanged),
    gone: all
      .filter(({ after }) => after.length === 0)
      .map(each => ({ ...each, reasons: reasonsFor(each, touched.changed) })),
    bad,
  }
}
