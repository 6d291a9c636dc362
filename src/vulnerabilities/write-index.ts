import { aliasGroups, namesInOrder } from './alias-groups.ts'
import { emptyTable, type HashTable, setPlace, takeSlot } from './hash-table.ts'
import { type Heap, startHeap } from './heap.ts'
import type { HeldRecord } from './held-records.ts'
import { formatVersion, type IndexHeader, type IndexSource, magic } from './index-format.ts'

/** What a record says of a package: the number of its group, its own within that, and the text of its part. */
interface PackagePart {
  readonly group: number
  readonly member: number
  readonly text: string
}

/** Of each package, what its block holds, by group. */
type PartsOfPackages = readonly PackagePart[][]

interface Groups {
  readonly heap: Heap
  /** Where each group stands, and how long it is. */
  readonly places: { readonly at: number; readonly length: number; readonly names: readonly string[] }[]
  readonly parts: PartsOfPackages
}

/** Records that tell of one flaw, in the order in which they came. */
function groupsOf(records: readonly HeldRecord[]): readonly (readonly HeldRecord[])[] {
  const names = aliasGroups()
  const own = records.map(({ id, aliases }) => {
    const number = names.number(id)
    for (const alias of aliases) names.join(number, names.number(alias))
    return number
  })
  const groups = new Map<number, HeldRecord[]>()
  for (const [at, record] of records.entries()) {
    const root = names.of(own[at] ?? 0)
    const group = groups.get(root)
    if (group) group.push(record)
    else groups.set(root, [record])
  }
  return [...groups.values()]
}

/** All names of the flaw of a group. Most have one record, and that has no other. */
function namesOf(members: readonly HeldRecord[]): readonly string[] {
  const [only] = members
  if (members.length === 1 && only?.aliases.length === 0) return [only.id]
  return namesInOrder(members.flatMap(({ id, aliases }) => [id, ...aliases]))
}

/** The slots of the packages that the records of a group name, each once. */
function slotsOf(members: readonly HeldRecord[], slots: readonly number[]): readonly number[] {
  const [only] = members
  const packages = members.length === 1 && only ? only.packages : new Set(members.flatMap(each => each.packages))
  return Array.from(packages, each => slots[each] ?? 0)
}

function groupText(names: readonly string[], members: readonly HeldRecord[], slots: readonly number[]): string {
  let texts = ''
  for (const { member, aliases } of members)
    texts += `${texts === '' ? '' : ','}${member},${aliases.length === 0 ? '[]' : JSON.stringify(aliases)}]`
  return `[${JSON.stringify(names)},[${texts}],[${slots.join(',')}]]`
}

function writeGroups(records: readonly HeldRecord[], slots: readonly number[]): Groups {
  const heap = startHeap()
  const places: Groups['places'] = []
  const parts: PackagePart[][] = slots.map(() => [])
  for (const members of groupsOf(records)) {
    for (const [member, { packages, parts: texts }] of members.entries())
      for (const [nth, each] of packages.entries())
        parts[each]?.push({ group: places.length, member, text: texts[nth] ?? '' })
    const names = namesOf(members)
    const at = heap.put(groupText(names, members, slotsOf(members, slots)))
    places.push({ at, length: heap.lastLength(), names })
  }
  return { heap, places, parts }
}

/** The text of a package's block. Parts of one group stand together, for groups were gone through one after the other. */
function blockText(key: string, parts: PartsOfPackages[number], places: Groups['places']): string {
  // What its only record named may have been withdrawn since.
  if (parts.length === 0) return `[${JSON.stringify(key)},[]]`
  let text = `[${JSON.stringify(key)},[`
  let group = -1
  for (const part of parts) {
    if (part.group === group) text += `,[${part.member},${part.text}`
    else {
      const { at, length } = places[part.group] ?? { at: 0, length: 0 }
      text += `${group < 0 ? '' : ']],'}[${at},${length},[[${part.member},${part.text}`
    }
    group = part.group
  }
  return `${text}]]]]`
}

function writeNames(places: Groups['places']): HashTable {
  const table = emptyTable(places.reduce((sum, { names }) => sum + names.length, 0))
  for (const { at, length, names } of places)
    for (const name of names) setPlace(table, takeSlot(table, name), at, length)
  return table
}

/** The ecosystems, with their releases, of which there are advisories: what stands first in the key of a package. */
function ecosystemsOf(keys: readonly string[]): readonly string[] {
  return [...new Set(keys.map(key => key.slice(0, key.indexOf('\n'))))]
}

/** Writes an index: its bytes, piece by piece. `keys` are those of the packages, by number. */
export function writeIndex(
  records: readonly HeldRecord[],
  keys: readonly string[],
  sources: readonly IndexSource[],
): readonly Uint8Array[] {
  const directory = emptyTable(keys.length)
  const slots = keys.map(key => takeSlot(directory, key))
  const { heap: groups, places, parts } = writeGroups(records, slots)
  const blocks = startHeap()
  for (const [number, key] of keys.entries()) {
    const at = blocks.put(blockText(key, parts[number] ?? [], places))
    setPlace(directory, slots[number] ?? 0, at, blocks.lastLength())
  }
  const told = {
    format: formatVersion,
    sources,
    ecosystems: ecosystemsOf(keys),
    advisories: records.reduce((sum, { packages }) => sum + Math.min(1, packages.length), 0),
    packages: keys.length,
  } as const
  return assembled(told, directory, blocks, groups, writeNames(places))
}

/** The header is padded, so that the tables begin at a multiple of sixteen whatever the numbers in the header. */
function assembled(
  told: Omit<IndexHeader, 'slots' | 'nameSlots' | 'directoryAt' | 'blocksAt' | 'groupsAt' | 'namesAt'>,
  directory: HashTable,
  blocks: Heap,
  groups: Heap,
  names: HashTable,
): readonly Uint8Array[] {
  const encoder = new TextEncoder()
  const room = encoder.encode(JSON.stringify(told)).length + 256
  const directoryAt = Math.ceil((magic.length + 4 + room) / 16) * 16
  const blocksAt = directoryAt + directory.byteLength
  const groupsAt = blocksAt + blocks.size()
  const namesAt = Math.ceil((groupsAt + groups.size()) / 16) * 16
  const sizes = { slots: directory.length / 4, nameSlots: names.length / 4 }
  const header: IndexHeader = { ...told, ...sizes, directoryAt, blocksAt, groupsAt, namesAt }
  const text = encoder.encode(JSON.stringify(header))
  const start = new Uint8Array(directoryAt)
  start.set(encoder.encode(magic))
  new DataView(start.buffer).setUint32(magic.length, text.length, true)
  start.set(text, magic.length + 4)
  const gap = new Uint8Array(namesAt - groupsAt - groups.size())
  return [start, bytesOf(directory), ...blocks.pieces(), ...groups.pieces(), gap, bytesOf(names)]
}

function bytesOf(table: HashTable): Uint8Array {
  return new Uint8Array(table.buffer)
}
