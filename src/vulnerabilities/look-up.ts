import type { Coordinate } from './coordinate.ts'
import type { BlockGroup, BlockMember, Group, GroupMember } from './index-format.ts'
import { type Candidate, isListed, isWithin } from './interval.ts'
import type { Index } from './open-index.ts'
import { type Severity, worse } from './severity.ts'

/** What one record says of a component: its version is affected, is not, or cannot be told from the record. */
export interface Saying {
  readonly id: string
  readonly source: string
  readonly says: 'affected' | 'not affected' | 'cannot tell'
}

/** A flaw that touches a coordinate: one group of aliases, and what its records say of this version. */
export interface Found {
  /** The id that people will look for first. */
  readonly id: string
  readonly ids: readonly string[]
  /** CVE ids of flaws that it mends or contains, and is no name of: to know whether these are exploited. */
  readonly concerns: readonly string[]
  readonly summary: string
  readonly isAffected: boolean
  readonly sayings: readonly Saying[]
  readonly severity?: Severity
  readonly fixedIn: readonly string[]
  readonly rebuiltAs?: string
}

function says(candidate: Candidate, [, intervals, listed, cannotTell]: BlockMember): Saying['says'] {
  if (cannotTell) return 'cannot tell'
  const isAffected = intervals.some(interval => isWithin(candidate, interval)) || isListed(candidate, listed)
  return isAffected ? 'affected' : 'not affected'
}

/** GitHub's reviewed records first, then those of the ecosystem, then others, as their summaries are the clearest. */
function preference(id: string): number {
  if (id.startsWith('GHSA-')) return 0
  return id.startsWith('CVE-') ? 2 : 1
}

/** Of two that are as good, the one whose id comes first, so that the order of the records makes no difference. */
function byPreference({ record: [, a] }: Told, { record: [, b] }: Told): number {
  return preference(a) - preference(b) || (a < b ? -1 : 1)
}

interface Told {
  readonly own: BlockMember
  readonly record: GroupMember
  readonly says: Saying['says']
}

/** The records of a group that name the package and were known at the moment. */
function toldOf(group: Group, members: readonly BlockMember[], candidate: Candidate, instant: string): readonly Told[] {
  return members.flatMap(own => {
    const record = group[1][own[0]]
    if (record === undefined || (record[4] !== null && record[4] > instant)) return []
    return [{ own, record, says: says(candidate, own) }]
  })
}

function severityOf(told: readonly Told[]): Severity | undefined {
  return told.reduce<Severity | undefined>((worst, { record: [, , , rated] }) => {
    if (rated === null) return worst
    const [level, score, vector] = rated
    return worse(worst, {
      level,
      ...(score !== null && { score }),
      ...(vector !== null && { vector }),
    })
  }, undefined)
}

/** The versions that end the intervals in which the version lies, from the earliest. */
function fixesFor(candidate: Candidate, told: readonly Told[]): readonly string[] {
  const ends = told.flatMap(({ own: [, intervals] }) => intervals.filter(interval => isWithin(candidate, interval)))
  const fixed = ends.flatMap(interval => interval[3] ?? [])
  return [...new Set(fixed)].toSorted(candidate.order.compare)
}

function concernsOf(ids: readonly string[], told: readonly Told[]): readonly string[] {
  const named = told.flatMap(({ record: [, , , , , concerns] }) => concerns)
  return named.length === 0 ? named : [...new Set(named)].filter(id => !ids.includes(id))
}

function sayingsOf(told: readonly Told[], sources: readonly { readonly name: string }[]): readonly Saying[] {
  return told.map(({ record: [source, id], says }) => ({ id, source: sources[source]?.name ?? '', says }))
}

/** Whether a record of a group touches the version, or may: most do not, and are not worth a look at the group. */
function mayTouch({ candidate }: Pick<Coordinate, 'candidate'>, members: readonly BlockMember[]): boolean {
  return members.some(own => says(candidate, own) !== 'not affected')
}

/**
 * What a group says of a coordinate by those of its records that name the package; undefined where none touches it, or none
 * of those was known at the instant.
 */
function findingIn(
  { candidate, rebuild }: Pick<Coordinate, 'candidate' | 'rebuild'>,
  group: Group,
  members: readonly BlockMember[],
  sources: readonly { readonly name: string }[],
  instant: string,
): Found | undefined {
  const told = toldOf(group, members, candidate, instant)
  const affected = told.filter(each => each.says === 'affected')
  const shown = affected.length > 0 ? affected : told.filter(each => each.says === 'cannot tell')
  const chosen = shown.toSorted(byPreference)[0]
  if (chosen === undefined) return undefined
  const severity = severityOf(affected)
  return {
    id: chosen.record[1],
    ids: group[0],
    concerns: concernsOf(group[0], affected),
    summary: chosen.record[2],
    isAffected: affected.length > 0,
    sayings: sayingsOf(told, sources),
    ...(severity && { severity }),
    fixedIn: fixesFor(candidate, affected),
    ...(rebuild && { rebuiltAs: rebuild.mark }),
  }
}

/** What one record says under several names of one package is said once. */
function togetherBy(members: readonly BlockMember[]): readonly BlockMember[] {
  return [...Map.groupBy(members, ([member]) => member)].map(([member, parts]): BlockMember => {
    const listed = parts.flatMap(part => part[2])
    const cannotTell = parts.every(part => part[3] === 1) ? 1 : 0
    return [member, parts.flatMap(part => part[1]), listed, cannotTell]
  })
}

/**
 * The groups that name a coordinate's package under any of its names: one that stands under two is one. `blocks` gives what
 * an index has of a package by its look-up key.
 */
export function groupsFor(
  { packageKeys }: Pick<Coordinate, 'packageKeys'>,
  blocks: (key: string) => readonly BlockGroup[],
): readonly BlockGroup[] {
  const [only = ''] = packageKeys
  if (packageKeys.length === 1) return blocks(only)
  const all = packageKeys.flatMap(blocks)
  return [...Map.groupBy(all, ([at]) => at)].map(([at, parts]): BlockGroup => {
    const [first] = parts
    return parts.length === 1 && first ? first : [at, first?.[1] ?? 0, togetherBy(parts.flatMap(part => part[2]))]
  })
}

/** What those of the groups say that touch a coordinate, or may. `group` gives the group that stands at a place. */
export function touchedBy(
  coordinate: Pick<Coordinate, 'candidate' | 'rebuild'>,
  groups: readonly BlockGroup[],
  group: (at: number, length: number) => Group,
  sources: readonly { readonly name: string }[],
  now: { readonly instant: string },
): readonly Found[] {
  const found: Found[] = []
  for (const [at, length, members] of groups) {
    if (!mayTouch(coordinate, members)) continue
    const one = findingIn(coordinate, group(at, length), members, sources, now.instant)
    if (one) found.push(one)
  }
  return found
}

/** The flaws that touch a coordinate, or may: those of which a record names the package and not the versions. */
export function lookUp(coordinate: Coordinate, index: Index, now: { readonly instant: string }): readonly Found[] {
  const groups = groupsFor(coordinate, key => index.find(key)?.[1] ?? [])
  return touchedBy(coordinate, groups, index.group, index.header.sources, now)
}
