import type { PackageName } from './identity.ts'
import type { BlockMember, GroupMember } from './index-format.ts'
import type { Advisory, Affected } from './osv.ts'

/** All but the last. */
type Untold<T extends readonly unknown[]> = T extends readonly [...infer Rest, unknown] ? Readonly<Rest> : never

/** What a group holds of a record but its aliases, as it is written. `now` is the instant in UTC of the import. */
export function memberOf(advisory: Advisory, source: number, now: string): Untold<GroupMember> {
  const { id, summary, severity, published, concerns } = advisory
  const rated = severity ? ([severity.level, severity.score ?? null, severity.vector ?? null] as const) : null
  // What lies before us has been published, whatever the feed says of the future.
  const known = published !== undefined && published <= now ? published : null
  return [source, id, summary, rated, known, concerns]
}

/** What a block holds of a record: two entries of one record for one package are one. */
export type Part = readonly [intervals: BlockMember[1], listed: BlockMember[2], cannotTell: BlockMember[3]]

function partOf(entries: readonly [Affected, ...Affected[]]): Part {
  const [first] = entries
  if (entries.length === 1) return [first.intervals, first.listed, first.cannotTell ? 1 : 0]
  const intervals = distinct(entries.flatMap(each => each.intervals))
  const listed = distinct(entries.flatMap(each => each.listed))
  return [intervals, listed, intervals.length === 0 && listed.length === 0 ? 1 : 0]
}

/** The same run of versions, or the same version, is told once. */
function distinct<T>(all: readonly T[]): readonly T[] {
  if (all.length < 2) return all
  return [...new Map(all.map(each => [JSON.stringify(each), each])).values()]
}

/** One part for each package that a record names, by whatever stands for the package. */
export function partsOf<K>({ affected }: Advisory, keyOf: (named: PackageName) => K): readonly (readonly [K, Part])[] {
  const [only] = affected
  if (affected.length === 1 && only) return [[keyOf(only), partOf([only])]]
  const entries = new Map<K, [Affected, ...Affected[]]>()
  for (const each of affected) {
    const key = keyOf(each)
    const own = entries.get(key)
    if (own) own.push(each)
    else entries.set(key, [each])
  }
  return Array.from(entries, ([key, own]) => [key, partOf(own)] as const)
}
