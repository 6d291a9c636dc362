import { jsonIn } from '../kit/index.ts'
import { inTable } from './hash-table.ts'
import { type Block, type Group, type IndexHeader, isHeader, magic } from './index-format.ts'

/** Reads so many bytes from an offset on: fewer where the file ends before. */
export type ReadAt = (at: number, length: number) => Uint8Array

/** An index that was opened. What it is asked for it reads then and there. */
export interface Index {
  readonly header: IndexHeader
  /** Everything about a package, by its look-up key; undefined where no advisory names it. */
  readonly find: (key: string) => Block | undefined
  /** The same, with the slot of the directory in which it stands, by which groups name their packages. */
  readonly slotOf: (key: string) => { readonly slot: number; readonly block: Block } | undefined
  /** The group that stands at a place which a block tells. */
  readonly group: (at: number, length: number) => Group
  /**
   * Tells where the group stands that has this name, if there is one. Only the hash of the name is compared: that the group
   * has it shows when it is read.
   */
  readonly placesNamed: (id: string, take: (at: number, length: number) => void) => void
  /** Whether something that was read was not what was written: what was answered since may lack something. */
  readonly isDamaged: () => boolean
}

const mostHeader = 16 * 1024 * 1024

const decoder = new TextDecoder()

function textOf(bytes: Uint8Array): string {
  return decoder.decode(bytes)
}

function readHeader(read: ReadAt): IndexHeader | undefined {
  // Most headers are shorter than this, and need no second look.
  const start = read(0, 4096)
  const prefix = magic.length + 4
  if (start.length < prefix || textOf(start.subarray(0, magic.length)) !== magic) return undefined
  const length = new DataView(start.buffer, start.byteOffset).getUint32(magic.length, true)
  if (length > mostHeader) return undefined
  const text = prefix + length <= start.length ? start.subarray(prefix, prefix + length) : read(prefix, length)
  const header = jsonIn(textOf(text))
  return isHeader(header) ? header : undefined
}

function isTable(slots: number): boolean {
  return slots >= 1 && (slots & (slots - 1)) === 0
}

/** Reads a table of slots; undefined where it is cut off. */
function readTable(read: ReadAt, at: number, slots: number): Uint32Array | undefined {
  const bytes = isTable(slots) ? read(at, slots * 16) : undefined
  if (bytes === undefined || bytes.length < slots * 16) return undefined
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  return new Uint32Array(aligned.buffer, aligned.byteOffset, slots * 4)
}

/** Opens an index by its header and directory. Undefined where the bytes are none of this form, or are cut off. */
export function openIndex(read: ReadAt): Index | undefined {
  const header = readHeader(read)
  if (header === undefined) return undefined
  const { slots, nameSlots, directoryAt, blocksAt, groupsAt, namesAt } = header
  const directory = readTable(read, directoryAt, slots)
  if (directory === undefined) return undefined
  let isDamaged = false
  const readJson = (at: number, length: number): unknown => {
    const value = jsonIn(textOf(read(at, length)))
    if (!Array.isArray(value)) isDamaged = true
    return value
  }
  const group = (at: number, length: number) => (readJson(groupsAt + at, length) ?? [[], [], []]) as Group
  const slotOf = (key: string) =>
    inTable(directory, key, (at, length, slot) => {
      const block = readJson(blocksAt + at, length) as Block | undefined
      return block?.[0] === key ? { slot, block } : undefined
    })
  let names: Uint32Array | undefined
  const placesNamed = (id: string, take: (at: number, length: number) => void): void => {
    names ??= readTable(read, namesAt, nameSlots)
    if (names === undefined) isDamaged = true
    else inTable(names, id, (at, length) => void take(at, length))
  }
  return { header, slotOf, find: key => slotOf(key)?.block, group, placesNamed, isDamaged: () => isDamaged }
}
