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

function foundIn(
  { candidate, rebuild }: Coordinate,
  [at, length, members]: BlockGroup,
  index: Index,
  instant: string,
): readonly Found[] {
  // Most groups of a package do not touch the version, and are not worth a look at the group.
  if (!members.some(own => says(candidate, own) !== 'not affected')) return []
  const group = index.group(at, length)
  const told = toldOf(group, members, candidate, instant)
  const affected = told.filter(each => each.says === 'affected')
  const shown = affected.length > 0 ? affected : told.filter(each => each.says === 'cannot tell')
  const chosen = shown.toSorted((a, b) => preference(a.record[0]) - preference(b.record[0]))[0]
  if (chosen === undefined) return []
  const severity = severityOf(affected)
  const sayings = told.map(each => ({
    id: each.record[0],
    source: index.header.sources[each.record[1]]?.name ?? '',
    says: each.says,
  }))
  return [
    {
      id: chosen.record[0],
      ids: group[0],
      summary: chosen.record[2],
      isAffected: affected.length > 0,
      sayings,
      ...(severity && { severity }),
      fixedIn: fixesFor(candidate, affected),
      ...(rebuild && { rebuiltAs: rebuild.mark }),
    },
  ]
}

/** The flaws that touch a coordinate, or may: those of which a record names the package and not the versions. */
export function lookUp(coordinate: Coordinate, index: Index, now: { readonly instant: string }): readonly Found[] {
  return coordinate.names.flatMap(name => {
    const block = index.find(name)
    return block === undefined ? [] : block[1].flatMap(group => foundIn(coordinate, group, index, now.instant))
  })
}
