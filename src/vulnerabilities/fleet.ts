import type { Component, Purl } from '../sbom/index.ts'
import { type Coordinate, coordinateOf } from './coordinate.ts'
import type { BlockGroup, Group } from './index-format.ts'
import { type Found, groupsFor, touchedBy } from './look-up.ts'
import type { Index } from './open-index.ts'

/** A coordinate that is shipped, and every place that ships it: numbers that whoever keeps the fleet gave out. */
export interface Shipped {
  readonly coordinate: Coordinate
  readonly places: readonly number[]
}

/** All that many products ship, turned round: from a package to its versions, from a version to its places. */
export interface Fleet {
  /** Rows that were taken, of which many name the same coordinate. */
  readonly rows: number
  readonly shipped: readonly Shipped[]
  /** By each key that the package of a coordinate is looked up by. */
  readonly byPackage: ReadonlyMap<string, readonly Shipped[]>
}

/** A fleet that is being gathered, row by row. */
export interface FleetBuild {
  /** Takes a package URL of a component at a place; says whether it can be looked up at all. */
  readonly add: (purl: Purl, beside: Pick<Component, 'version' | 'source'>, place: number) => boolean
  readonly finish: () => Fleet
}

/** What reference will be asked is not known yet: a fleet is kept for all that are to come. */
const everyScope = { has: () => true }

interface Draft extends Shipped {
  readonly places: number[]
}

/** Gathers what a fleet ships. The same package URL in a thousand products is read once. */
export function startFleet(): FleetBuild {
  const byText = new Map<string, Draft | undefined>()
  const byKey = new Map<string, Draft>()
  let rows = 0
  const draftOf = (purl: Purl, beside: Pick<Component, 'version' | 'source'>): Draft | undefined => {
    const coordinate = coordinateOf(purl, beside, everyScope)
    if (typeof coordinate === 'string') return undefined
    const known = byKey.get(coordinate.key)
    if (known) return known
    const draft: Draft = { coordinate, places: [] }
    byKey.set(coordinate.key, draft)
    return draft
  }
  const add: FleetBuild['add'] = (purl, beside, place) => {
    rows += 1
    const isAlone = purl.version !== undefined && beside.source === undefined
    let draft = isAlone ? byText.get(purl.canonical) : undefined
    if (draft === undefined && !(isAlone && byText.has(purl.canonical))) {
      draft = draftOf(purl, beside)
      if (isAlone) byText.set(purl.canonical, draft)
    }
    draft?.places.push(place)
    return draft !== undefined
  }
  return { add, finish: () => fleetOf(rows, [...byKey.values()]) }
}

function fleetOf(rows: number, shipped: readonly Shipped[]): Fleet {
  const byPackage = new Map<string, Shipped[]>()
  for (const each of shipped)
    for (const key of each.coordinate.packageKeys) {
      const versions = byPackage.get(key)
      if (versions) versions.push(each)
      else byPackage.set(key, [each])
    }
  return { rows, shipped, byPackage }
}

/** What touches a shipped coordinate. */
export interface FleetFinding {
  readonly shipped: Shipped
  readonly found: Found
}

/** Everything that touches a fleet, and what of the index is about its packages. */
export interface FleetMatch {
  readonly findings: readonly FleetFinding[]
  /** Where the groups stand that name any of its packages. */
  readonly groups: ReadonlySet<number>
  /** By the slot of a package in the directory of the index. */
  readonly keysBySlot: ReadonlyMap<number, string>
}

/** Matches all that a fleet ships anew: each block and each group is read once, however many versions are shipped. */
export function matchFleet(fleet: Fleet, index: Index, now: { readonly instant: string }): FleetMatch {
  const { blocks, group, keysBySlot } = remembering(index)
  const findings: FleetFinding[] = []
  const sources = index.header.sources
  for (const shipped of fleet.shipped)
    for (const found of touchedBy(shipped.coordinate, groupsFor(shipped.coordinate, blocks), group, sources, now))
      if (found.isAffected) findings.push({ shipped, found })
  const groups = new Set<number>()
  for (const key of fleet.byPackage.keys()) for (const [at] of blocks(key)) groups.add(at)
  return { findings, groups, keysBySlot }
}

/** What of an index is read again and again, each once. */
function remembering(index: Index) {
  const blocks = new Map<string, readonly BlockGroup[]>()
  const groups = new Map<number, Group>()
  const keysBySlot = new Map<number, string>()
  const blockOf = (key: string): readonly BlockGroup[] => {
    const known = blocks.get(key)
    if (known) return known
    const found = index.slotOf(key)
    if (found) keysBySlot.set(found.slot, key)
    const own = found?.block[1] ?? []
    blocks.set(key, own)
    return own
  }
  const group = (at: number, length: number): Group => {
    const known = groups.get(at) ?? index.group(at, length)
    groups.set(at, known)
    return known
  }
  return { blocks: blockOf, group, keysBySlot }
}
