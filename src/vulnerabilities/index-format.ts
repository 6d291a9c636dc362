import { isKeys } from '../kit/index.ts'
import type { Interval } from './interval.ts'
import type { Rating } from './severity.ts'

/**
 * The file of the index. First a header: these eight bytes, the length of a JSON text, that text. Then the directory, a
 * hash table of packages; then one block a package, and one a group of aliases, both JSON; at last a hash table of the
 * names of flaws, which only those read who ask for a flaw by name. To open it is to read the header and the directory; a
 * look-up reads one block.
 */
export const magic = 'CRADLEIX'

/** Another number means another form: what was built before is built anew from the sources. */
export const formatVersion = 2

/** Where the advisories of an index came from. */
export interface IndexSource {
  readonly name: string
  readonly records: number
  /** The newest record's instant of change or publication, where one is known. */
  readonly asOf?: string
}

/** What a reader of the index needs first. Offsets count from the beginning of the file. */
export interface IndexHeader {
  readonly format: typeof formatVersion
  readonly sources: readonly IndexSource[]
  /** The ecosystems of which it holds advisories, those of distributions with the release: `Debian:12`. */
  readonly ecosystems: readonly string[]
  readonly advisories: number
  readonly packages: number
  /** Slots of sixteen bytes each in the two tables: two numbers of the key, an offset, a length. Powers of two. */
  readonly slots: number
  readonly nameSlots: number
  readonly directoryAt: number
  readonly blocksAt: number
  readonly groupsAt: number
  readonly namesAt: number
}

/** Of one record, which versions of a package it concerns: its number within its group, then intervals, listed, cannot tell. */
export type BlockMember = readonly [
  member: number,
  intervals: readonly Interval[],
  listed: readonly string[],
  cannotTell: 0 | 1,
]

/** Of one flaw: where its group stands, and its records that name the package. */
export type BlockGroup = readonly [at: number, length: number, members: readonly BlockMember[]]

/** Everything about one package, under its look-up key. */
export type Block = readonly [key: string, groups: readonly BlockGroup[]]

/** One record of a group, as it is shown, and the names that it has for the flaw itself. */
export type GroupMember = readonly [
  source: number,
  id: string,
  summary: string,
  severity: readonly [level: Rating, score: number | null, vector: string | null] | null,
  published: string | null,
  concerns: readonly string[],
  aliases: readonly string[],
]

/** One flaw: all its names, its records, and the slots of the packages that these name. */
export type Group = readonly [ids: readonly string[], members: readonly GroupMember[], slots: readonly number[]]

/** Two numbers of 32 bits for a key; the key itself is compared after them. */
export function hashOf(key: string): readonly [number, number] {
  let [a, b] = [0x811c9dc5, 0x9747b28c]
  for (let at = 0; at < key.length; at += 1) {
    const unit = key.charCodeAt(at)
    a = Math.imul(a ^ unit, 0x01000193)
    b = Math.imul(b ^ unit, 0x5bd1e995)
    b ^= b >>> 13
  }
  a ^= a >>> 15
  a = Math.imul(a, 0x85ebca6b)
  return [(a ^ (a >>> 13)) >>> 0, Math.imul(b ^ (b >>> 15), 0xc2b2ae35) >>> 0]
}

/** Whether what a header says can be so. */
export function isHeader(value: unknown): value is IndexHeader {
  if (!isKeys(value) || value.format !== formatVersion) return false
  const numbers = [value.slots, value.nameSlots, value.directoryAt, value.blocksAt, value.groupsAt, value.namesAt]
  return numbers.every(number => Number.isSafeInteger(number)) && Array.isArray(value.sources)
}
