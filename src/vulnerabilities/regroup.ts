import { aliasGroups, namesInOrder } from './alias-groups.ts'
import type { Changed, Upsert } from './changed-records.ts'
import { memberOf, type Part, partsOf } from './compiled.ts'
import type { FleetMatch } from './fleet.ts'
import { lookupKey } from './identity.ts'
import type { BlockGroup, BlockMember, Group, GroupMember } from './index-format.ts'
import type { Index } from './open-index.ts'
import { readAdvisory } from './osv.ts'
import type { ScoreOf } from './severity-of-record.ts'

/** Groups of aliases before a change and after it, and what the blocks of packages say of them. */
export interface Regrouped {
  readonly before: (at: number) => Group
  readonly after: (at: number) => Group
  readonly blocks: Readonly<Record<'before' | 'after', (key: string) => readonly BlockGroup[]>>
  /** The packages of the fleet that any of the groups names. */
  readonly keys: ReadonlySet<string>
  readonly sources: readonly { readonly name: string }[]
}

const noGroup: Group = [[], [], []]

/** A record of a touched flaw as it is now: what it is called, and what it says of each package. */
interface Member {
  readonly record: GroupMember
  readonly parts: ReadonlyMap<string, Part>
}

type Sources = { name: string }[]

/** A changed record, compiled. It stays of the source that it was of. Undefined where it is one no longer. */
function compiled(
  { record, source, id, aliases, isWithdrawn }: Upsert,
  was: GroupMember | undefined,
  sources: Sources,
  scoreOf: ScoreOf,
  instant: string,
): Member | undefined {
  if (isWithdrawn) return undefined
  const read = readAdvisory(record, scoreOf)
  const sourceOf = (): number => {
    const known = sources.findIndex(({ name }) => name === source)
    return known < 0 ? sources.push({ name: source }) - 1 : known
  }
  const number = was?.[0] ?? sourceOf()
  if ('unused' in read) return { record: [number, id, '', null, null, [], aliases], parts: new Map() }
  return { record: [...memberOf(read, number, instant), aliases], parts: new Map(partsOf(read, lookupKey)) }
}

/** What the blocks of an index say of the record with a number in a group, by package. */
function partsIn(at: number, nth: number, keys: Iterable<string>, index: Blocks): ReadonlyMap<string, Part> {
  const parts = new Map<string, Part>()
  for (const key of keys)
    for (const group of index(key)) {
      const own = group[0] === at ? group[2].find(([member]) => member === nth) : undefined
      if (own) parts.set(key, [own[1], own[2], own[3]])
    }
  return parts
}

type Blocks = (key: string) => readonly BlockGroup[]

/** Puts records together again by the names that they have now. */
function grouped(members: readonly Member[]): readonly (readonly Member[])[] {
  const names = aliasGroups()
  for (const { record } of members)
    for (const alias of record[6]) names.join(names.number(record[1]), names.number(alias))
  return [...Map.groupBy(members, ({ record }) => names.of(names.number(record[1]))).values()]
}

function groupOf(members: readonly Member[]): Group {
  const records = members.map(({ record }) => record)
  return [namesInOrder(records.flatMap(record => [record[1], ...record[6]])), records, []]
}

/** The blocks of the groups as they are now, by package; a group stands at the place of its number. */
function blocksOf(groups: readonly (readonly Member[])[]): ReadonlyMap<string, readonly BlockGroup[]> {
  const blocks = new Map<string, BlockGroup[]>()
  for (const [at, members] of groups.entries()) {
    const own = new Map<string, BlockMember[]>()
    for (const [nth, { parts }] of members.entries())
      for (const [key, part] of parts) own.set(key, [...(own.get(key) ?? []), [nth, ...part]])
    for (const [key, said] of own) blocks.set(key, [...(blocks.get(key) ?? []), [at, 0, said]])
  }
  return blocks
}

/**
 * Makes the groups of aliases anew that a change touches: a changed alias may join two, or part one. `places` are those of
 * the groups before, with their lengths.
 */
export function regroup(
  changed: Changed,
  places: ReadonlyMap<number, number>,
  { keysBySlot }: FleetMatch,
  index: Index,
  scoreOf: ScoreOf,
  now: { readonly instant: string },
): Regrouped {
  const before = new Map([...places].map(([at, length]) => [at, index.group(at, length)]))
  const keys = new Set<string>()
  const known = new Map<string, readonly BlockGroup[]>()
  const blockOf: Blocks = key => known.get(key) ?? []
  for (const [, , slots] of before.values())
    for (const slot of slots) {
      const key = keysBySlot.get(slot)
      if (key === undefined || keys.has(key)) continue
      keys.add(key)
      known.set(key, index.find(key)?.[1].filter(([at]) => places.has(at)) ?? [])
    }
  const sources: Sources = [...index.header.sources]
  const members: Member[] = []
  const taken = new Map<string, GroupMember>()
  for (const [at, [, records, slots]] of before) {
    const own = slots.flatMap(slot => keysBySlot.get(slot) ?? [])
    for (const [nth, record] of records.entries())
      if (changed.has(record[1])) taken.set(record[1], record)
      else members.push({ record, parts: partsIn(at, nth, own, blockOf) })
  }
  for (const upsert of changed.values()) {
    const member = upsert && compiled(upsert, taken.get(upsert.id), sources, scoreOf, now.instant)
    if (member) members.push(member)
  }
  const groups = grouped(members)
  const blocks = blocksOf(groups)
  for (const key of blocks.keys()) keys.add(key)
  const told = groups.map(groupOf)
  return {
    before: at => before.get(at) ?? noGroup,
    after: at => told[at] ?? noGroup,
    blocks: { before: blockOf, after: key => blocks.get(key) ?? [] },
    keys,
    sources,
  }
}
