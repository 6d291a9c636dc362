import { memberOf, type Part, partsOf } from './compiled.ts'
import type { Interval } from './interval.ts'
import type { Advisory, Unused } from './osv.ts'
import { numberPackages } from './package-numbers.ts'

/** A record that is held while an index is built: as text, which is what it becomes, and the least that it can take. */
export interface HeldRecord {
  readonly id: string
  readonly aliases: readonly string[]
  readonly modified: string
  /** Of a group: the text of its member, without aliases: those that another source gives it may join them. */
  readonly member: string
  /** Of blocks: the packages by number, and beside each the text of the part. */
  readonly packages: readonly number[]
  readonly parts: readonly string[]
}

/** Records by id, each once, whatever sources they come from. */
export interface HeldRecords {
  readonly put: (advisory: Advisory, source: number) => void
  /** A record that matches nothing, and still makes names of one flaw equal. */
  readonly putNames: (record: Unused, source: number) => void
  /** A record is withdrawn: what was held of it is not, unless it changed later than it was withdrawn. */
  readonly withdraw: (id: string, modified: string | undefined) => void
  readonly all: () => Iterable<HeldRecord>
  /** The keys by which packages are looked up, at the place of their number. */
  readonly keys: readonly string[]
}

/** The instant of a change, where it can be one: not in the future. */
function changed(modified: string | undefined, now: string): string {
  return modified !== undefined && modified <= now ? modified : ''
}

/**
 * One record from two sources: the one changed last counts, and what only the other says of packages that it does not
 * name. Some carriers split a record by ecosystem, so that each file holds a part of it.
 */
function merged(one: HeldRecord, other: HeldRecord): HeldRecord {
  const [first, second] = other.modified > one.modified ? [other, one] : [one, other]
  const more = second.packages.flatMap((key, at) => (first.packages.includes(key) ? [] : at))
  if (more.length === 0) return first
  return {
    ...first,
    aliases: [...new Set([...first.aliases, ...second.aliases])],
    packages: [...first.packages, ...more.map(at => second.packages[at] ?? 0)],
    parts: [...first.parts, ...more.map(at => second.parts[at] ?? '')],
  }
}

/**
 * Writes parts as texts without their first bracket. An update names dozens of packages one after the other with the same
 * intervals: their text is made and held once.
 */
function partTexts(): (part: Part) => string {
  let last: readonly Interval[] = []
  let text = ''
  return part => {
    const [intervals, listed] = part
    if (intervals === last && listed.length === 0) return text
    const fresh = JSON.stringify(part).slice(1)
    if (listed.length === 0 && intervals.length > 0) [last, text] = [intervals, fresh]
    return fresh
  }
}

/** No records yet. `now` is the instant in UTC after which nothing can have happened. */
export function holdRecords(now: string): HeldRecords {
  const held = new Map<string, HeldRecord>()
  const withdrawn = new Map<string, string>()
  const { keys, numberOf } = numberPackages()
  const textOf = partTexts()
  const keep = (record: HeldRecord): void => {
    const gone = withdrawn.get(record.id)
    if (gone !== undefined && gone >= record.modified) return
    const before = held.get(record.id)
    held.set(record.id, before ? merged(before, record) : record)
  }
  const put = (advisory: Advisory, source: number): void => {
    const packages: number[] = []
    const parts: string[] = []
    for (const [number, part] of partsOf(advisory, numberOf)) {
      packages.push(number)
      parts.push(textOf(part))
    }
    keep({
      id: advisory.id,
      aliases: advisory.aliases,
      modified: changed(advisory.modified, now),
      member: JSON.stringify(memberOf(advisory, source, now)).slice(0, -1),
      packages,
      parts,
    })
  }
  const putNames = ({ id = '', aliases, modified }: Unused, source: number): void => {
    const member = JSON.stringify([source, id, '', null, null, []]).slice(0, -1)
    keep({ id, aliases, modified: changed(modified, now), member, packages: [], parts: [] })
  }
  const withdraw = (id: string, modified: string | undefined): void => {
    const at = changed(modified, now)
    withdrawn.set(id, at)
    if ((held.get(id)?.modified ?? '') <= at) held.delete(id)
  }
  return { put, putNames, withdraw, all: () => held.values(), keys }
}
