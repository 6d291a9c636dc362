import { jsonIn } from '../kit/index.ts'
import { lookupKey, type PackageName } from './identity.ts'
import { type Block, type Group, hashOf, type IndexHeader, isHeader, magic } from './index-format.ts'

/** Reads so many bytes from an offset on: fewer where the file ends before. */
export type ReadAt = (at: number, length: number) => Uint8Array

/** An index that was opened. What it is asked for it reads then and there. */
export interface Index {
  readonly header: IndexHeader
  /** Everything about a package; undefined where no advisory names it. */
  readonly find: (name: PackageName) => Block | undefined
  /** The group that stands at a place which a block tells. */
  readonly group: (at: number, length: number) => Group
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

/** Opens an index by its header and directory. Undefined where the bytes are none of this form, or are cut off. */
export function openIndex(read: ReadAt): Index | undefined {
  const header = readHeader(read)
  if (header === undefined) return undefined
  const { slots, directoryAt, blocksAt, groupsAt } = header
  const bytes = read(directoryAt, slots * 16)
  if (bytes.length < slots * 16 || slots < 1 || (slots & (slots - 1)) !== 0) return undefined
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice()
  const directory = new Uint32Array(aligned.buffer, aligned.byteOffset, slots * 4)
  let isDamaged = false
  const readJson = (at: number, length: number): unknown => {
    const value = jsonIn(textOf(read(at, length)))
    if (!Array.isArray(value)) isDamaged = true
    return value
  }
  const find = (name: PackageName): Block | undefined => {
    const key = lookupKey(name)
    const [a, b] = hashOf(key)
    for (let slot = a & (slots - 1), seen = 0; seen < slots; slot = (slot + 1) & (slots - 1), seen += 1) {
      const length = directory[slot * 4 + 3] ?? 0
      if (length === 0) return undefined
      if (directory[slot * 4] !== a || directory[slot * 4 + 1] !== b) continue
      const at = directory[slot * 4 + 2] ?? 0
      const block = readJson(blocksAt + at, length) as Block | undefined
      if (block?.[0] === key) return block
    }
    return undefined
  }
  const group = (at: number, length: number) => (readJson(groupsAt + at, length) ?? [[], []]) as Group
  return { header, find, group, isDamaged: () => isDamaged }
}
