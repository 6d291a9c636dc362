import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { brokenFile } from './read-text.ts'

/** The signatures of the records at the end of a ZIP file (APPNOTE 4.3.12 to 4.3.16). */
const endSignature = 0x06054b50
const largeLocatorSignature = 0x07064b50
const largeEndSignature = 0x06064b50
const entrySignature = 0x02014b50

/** The record at the end, with the longest comment that it may have. */
const longestEnd = 22 + 65_535

/** More than the largest of these files has for its list. */
const mostDirectory = 512 * 1024 * 1024

/** What the list of contents of a ZIP file says of an entry. */
export interface ZipEntry {
  readonly name: string
  /** Where it begins, with a header of its own before its bytes. */
  readonly at: number
  /** How it is packed: 0 not at all, 8 by deflate (APPNOTE 4.4.5). */
  readonly method: number
  readonly packed: number
  readonly size: number
  /** The sum over its unpacked bytes. */
  readonly crc: number
}

const cutOff = 'The zip file is cut off or damaged: its list of contents cannot be read.'

/** Where the list of contents is and how many entries it has; in files of over 65,535 entries another record tells. */
function directoryPlace(end: Buffer, read: (at: number, length: number) => Buffer) {
  for (let at = end.length - 22; at >= 0; at -= 1) {
    if (end.readUInt32LE(at) !== endSignature) continue
    const [count, size, offset] = [end.readUInt16LE(at + 10), end.readUInt32LE(at + 12), end.readUInt32LE(at + 16)]
    if (count !== 0xffff && offset !== 0xffffffff) return { count, size, offset }
    if (at < 20 || end.readUInt32LE(at - 20) !== largeLocatorSignature) return { count, size, offset }
    const large = read(Number(end.readBigUInt64LE(at - 12)), 56)
    if (large.length < 56 || large.readUInt32LE(0) !== largeEndSignature) return undefined
    const [entries, bytes, from] = [32, 40, 48].map(field => Number(large.readBigUInt64LE(field)))
    return entries !== undefined && bytes !== undefined && from !== undefined
      ? { count: entries, size: bytes, offset: from }
      : undefined
  }
  return undefined
}

function entriesIn(directory: Buffer): readonly ZipEntry[] {
  const entries: ZipEntry[] = []
  for (let at = 0; at + 46 <= directory.length && directory.readUInt32LE(at) === entrySignature; ) {
    const [name, extra, comment] = [28, 30, 32].map(field => directory.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    entries.push({
      name: directory.toString('utf8', at + 46, at + 46 + name),
      at: directory.readUInt32LE(at + 42),
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      crc: directory.readUInt32LE(at + 16),
    })
    at += 46 + name + extra + comment
  }
  return entries
}

/**
 * The entries of a ZIP file in the order in which they stand in it, by its list of contents. A file that has no such list,
 * or one that does not hold what it claims, is rejected with a BrokenFile.
 */
export function zipEntries(path: string): readonly ZipEntry[] {
  const handle = openSync(path, 'r')
  try {
    const { size } = fstatSync(handle)
    const read = (at: number, length: number): Buffer => {
      const bytes = Buffer.alloc(Math.max(0, Math.min(length, size - at)))
      return bytes.subarray(0, readSync(handle, bytes, 0, bytes.length, at))
    }
    const length = Math.min(longestEnd, size)
    const place = directoryPlace(read(size - length, length), read)
    if (place === undefined || place.size > mostDirectory) throw brokenFile('feeds.cut-off', cutOff)
    const entries = entriesIn(read(place.offset, place.size))
    if (entries.length !== place.count) throw brokenFile('feeds.cut-off', cutOff)
    return entries.toSorted((a, b) => a.at - b.at)
  } finally {
    closeSync(handle)
  }
}
