import { type AliasGroups, aliasGroups } from './alias-groups.ts'
import { lookupKey, scopeText } from './identity.ts'
import {
  type Block,
  type BlockMember,
  formatVersion,
  type Group,
  type GroupMember,
  hashOf,
  type IndexHeader,
  magic,
} from './index-format.ts'
import { type Advisory, type ReadAdvisory, readAdvisory } from './osv.ts'
import type { ScoreOf } from './severity-of-record.ts'

/** What became of the records of one source. */
export interface SourceCount {
  readonly name: string
  records: number
  withdrawn: number
  bad: number
  openByLoss: number
  ofOtherEcosystems: number
  asOf: string | undefined
}

/** An index that is being built: records in, one after the other, then its bytes out. */
export interface IndexBuild {
  /** Takes one record of the source; says what became of it. */
  readonly add: (record: unknown, source: SourceCount) => void
  readonly startSource: (name: string) => SourceCount
  readonly finish: (name: (source: SourceCount) => string | undefined) => Uint8Array
}

interface Held {
  readonly advisory: Advisory
  readonly source: SourceCount
}

/**
 * One record from two sources: the one changed last counts, and what only the other says of packages that it does not
 * name. Some carriers split a record by ecosystem, so that each file holds a part of it.
 */
function merged(one: Held, other: Held): Held {
  const isNewer = (other.advisory.modified ?? '') > (one.advisory.modified ?? '')
  const [first, second] = isNewer ? [other, one] : [one, other]
  const named = new Set(first.advisory.affected.map(lookupKey))
  const more = second.advisory.affected.filter(each => !named.has(lookupKey(each)))
  if (more.length === 0) return first
  const aliases = [...new Set([...first.advisory.aliases, ...second.advisory.aliases])]
  return { ...first, advisory: { ...first.advisory, aliases, affected: [...first.advisory.affected, ...more] } }
}

/** A source that claims to know the future knows less than the others: what is later than `now` is no age. */
function newest(now: string, source: SourceCount, advisory: Advisory): string | undefined {
  const known = [source.asOf, advisory.modified, advisory.published].filter(
    instant => instant !== undefined && instant <= now,
  )
  return known.reduce<string | undefined>(
    (best, each) => (best === undefined || (each ?? '') > best ? each : best),
    undefined,
  )
}

const counters = {
  'not a record': 'bad',
  withdrawn: 'withdrawn',
  'open by loss': 'openByLoss',
  'of other ecosystems': 'ofOtherEcosystems',
} as const satisfies Readonly<Record<Exclude<ReadAdvisory, Advisory>, keyof SourceCount>>

/**
 * Builds an index from records of any number of sources. A record that stands in several is one: the one changed last
 * counts. What cannot be read is counted and left out. `now` is an instant in UTC.
 */
export function startIndex(scoreOf: ScoreOf, now: string): IndexBuild {
  const held = new Map<string, Held>()
  const sources: SourceCount[] = []
  const startSource = (name: string): SourceCount => {
    const counts = { records: 0, withdrawn: 0, bad: 0, openByLoss: 0, ofOtherEcosystems: 0 }
    const source: SourceCount = { name, ...counts, asOf: undefined }
    sources.push(source)
    return source
  }
  const add = (record: unknown, source: SourceCount): void => {
    const advisory = readAdvisory(record, scoreOf)
    if (typeof advisory === 'string') {
      source[counters[advisory]] += 1
      return
    }
    source.records += 1
    source.asOf = newest(now, source, advisory)
    const before = held.get(advisory.id)
    held.set(advisory.id, before ? merged(before, { advisory, source }) : { advisory, source })
  }
  return { add, startSource, finish: name => indexOf([...held.values()], sources, name) }
}

function groupsOf(held: readonly Held[]): ReadonlyMap<string, readonly Held[]> {
  const aliases: AliasGroups = aliasGroups()
  for (const { advisory } of held) for (const alias of advisory.aliases) aliases.join(advisory.id, alias)
  return Map.groupBy(held, ({ advisory }) => aliases.of(advisory.id))
}

/** CVE ids first, as people look for them; then the others. */
function namesOf(members: readonly Held[]): readonly string[] {
  const ids = new Set(members.flatMap(({ advisory }) => [advisory.id, ...advisory.aliases]))
  const isCve = (id: string): number => (id.startsWith('CVE-') ? 0 : 1)
  return [...ids].toSorted((a, b) => isCve(a) - isCve(b) || (a < b ? -1 : 1))
}

function memberOf({ advisory, source }: Held, sources: readonly SourceCount[]): GroupMember {
  const { id, summary, severity, published } = advisory
  const rated = severity ? ([severity.level, severity.score ?? null, severity.vector ?? null] as const) : null
  return [id, sources.indexOf(source), summary, rated, published ?? null]
}

/** Bytes one after the other, each piece found again by its offset and length. */
function heap() {
  const encoder = new TextEncoder()
  const pieces: Uint8Array[] = []
  let size = 0
  const put = (value: unknown): readonly [number, number] => {
    const bytes = encoder.encode(JSON.stringify(value))
    const at = size
    pieces.push(bytes)
    size += bytes.length
    return [at, bytes.length]
  }
  return { put, pieces, size: () => size }
}

interface Part {
  readonly key: string
  readonly group: readonly [number, number]
  readonly member: BlockMember
}

/** One part for each package that a record names; two entries of one record for one package are one. */
function partsOf(advisory: Advisory, member: number, group: Part['group']): readonly Part[] {
  return [...Map.groupBy(advisory.affected, lookupKey)].map(([key, entries]) => {
    const intervals = entries.flatMap(entry => entry.intervals)
    const listed = [...new Set(entries.flatMap(entry => entry.listed))]
    const cannotTell = intervals.length === 0 && listed.length === 0 ? 1 : 0
    return { key, group, member: [member, intervals, listed, cannotTell] }
  })
}

function blockOf(key: string, parts: readonly Part[]): Block {
  const groups = Map.groupBy(parts, ({ group }) => group)
  return [key, [...groups].map(([[at, length], members]) => [at, length, members.map(({ member }) => member)])]
}

function directoryOf(blocks: ReadonlyMap<string, readonly [number, number]>): Uint32Array {
  let slots = 16
  while (slots < blocks.size * 1.5) slots *= 2
  const table = new Uint32Array(slots * 4)
  for (const [key, [at, length]] of blocks) {
    const [a, b] = hashOf(key)
    let slot = a & (slots - 1)
    while (table[slot * 4 + 3] !== 0) slot = (slot + 1) & (slots - 1)
    table.set([a, b, at, length], slot * 4)
  }
  return table
}

function indexOf(
  held: readonly Held[],
  sources: readonly SourceCount[],
  name: (source: SourceCount) => string | undefined,
): Uint8Array {
  const [groupHeap, blockHeap] = [heap(), heap()]
  const parts: Part[] = []
  for (const members of groupsOf(held).values()) {
    const group: Group = [namesOf(members), members.map(each => memberOf(each, sources))]
    const place = groupHeap.put(group)
    for (const [at, { advisory }] of members.entries()) parts.push(...partsOf(advisory, at, place))
  }
  const blocks = new Map<string, readonly [number, number]>()
  for (const [key, its] of Map.groupBy(parts, ({ key }) => key)) blocks.set(key, blockHeap.put(blockOf(key, its)))
  const told: Omit<IndexHeader, 'directoryAt' | 'blocksAt' | 'groupsAt' | 'slots'> = {
    format: formatVersion,
    sources: sources.map(source => ({
      name: name(source) ?? source.name,
      records: source.records,
      ...(source.asOf !== undefined && { asOf: source.asOf }),
    })),
    ecosystems: [...new Set(held.flatMap(({ advisory }) => advisory.affected.map(scopeText)))],
    advisories: held.length,
    packages: blocks.size,
  }
  return assembled(told, directoryOf(blocks), blockHeap, groupHeap)
}

/** The header is padded, so that the directory begins at a multiple of four whatever the numbers in the header. */
function assembled(
  told: Omit<IndexHeader, 'directoryAt' | 'blocksAt' | 'groupsAt' | 'slots'>,
  directory: Uint32Array,
  blocks: ReturnType<typeof heap>,
  groups: ReturnType<typeof heap>,
): Uint8Array {
  const room = JSON.stringify(told).length + 128
  const directoryAt = Math.ceil((magic.length + 4 + room * 3) / 16) * 16
  const blocksAt = directoryAt + directory.byteLength
  const groupsAt = blocksAt + blocks.size()
  const header: IndexHeader = { ...told, slots: directory.length / 4, directoryAt, blocksAt, groupsAt }
  const text = new TextEncoder().encode(JSON.stringify(header))
  const bytes = new Uint8Array(groupsAt + groups.size())
  bytes.set(new TextEncoder().encode(magic))
  new DataView(bytes.buffer).setUint32(magic.length, text.length, true)
  bytes.set(text, magic.length + 4)
  bytes.set(new Uint8Array(directory.buffer), directoryAt)
  let at = blocksAt
  for (const piece of [...blocks.pieces, ...groups.pieces]) {
    bytes.set(piece, at)
    at += piece.length
  }
  return bytes
}
