import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib'
import { errorCode } from '../kit/index.ts'
import { brokenFile } from './read-text.ts'
import { type ZipEntry, zipEntries } from './zip-directory.ts'

/** What is done with an entry: its bytes piece by piece, and then that it is complete. */
export interface EntryTaker {
  readonly piece: (bytes: Uint8Array) => void
  readonly end: () => void
}

const damaged = 'The zip file is cut off or damaged'

/** Up to this an entry is unpacked in one go; what is longer comes in pieces. */
const mostAtOnce = 16 * 1024 * 1024

/** More than the largest source has when unpacked: a list of contents can claim any size, and the same bytes many times. */
const mostUnpacked = 16 * 1024 ** 3

const headerBytes = 30
const headerSignature = 0x04034b50
const windowBytes = 4 * 1024 * 1024

/** Reads here and there in a file, mostly one place after the other: what lies together is read together. */
function readerOf(path: string) {
  const handle = openSync(path, 'r')
  let window: Buffer = Buffer.alloc(0)
  let from = 0
  const fill = (at: number, length: number): Buffer => {
    const bytes = Buffer.allocUnsafe(length)
    let done = 0
    for (let count = -1; count !== 0 && done < length; done += count)
      count = readSync(handle, bytes, done, length - done, at + done)
    return bytes.subarray(0, done)
  }
  const read = (at: number, length: number): Buffer => {
    if (at < from || at + length > from + window.length) {
      window = fill(at, Math.max(length, windowBytes))
      from = at
    }
    return window.subarray(at - from, at - from + length)
  }
  return { read, close: () => closeSync(handle) }
}

type Read = (at: number, length: number) => Buffer

/** Where the bytes of an entry begin: behind a header, whose name and extras may differ from those in the list. */
function dataAt({ at }: ZipEntry, read: Read): number {
  const header = read(at, headerBytes)
  if (header.length < headerBytes || header.readUInt32LE(0) !== headerSignature)
    throw brokenFile('feeds.cut-off', `${damaged}: a file is not where its list of contents says.`)
  return at + headerBytes + header.readUInt16LE(26) + header.readUInt16LE(28)
}

function isOf({ size, crc }: ZipEntry, length: number, sum: number): boolean {
  return length === size && sum === crc
}

/** Unpacks an entry in one go; false where it is not what its list of contents says. */
function takeAtOnce(entry: ZipEntry, data: Buffer, taker: EntryTaker | undefined): boolean {
  // What unpacks to nothing may not be allowed to unpack to nothing.
  const bytes = entry.method === 0 ? data : inflateRawSync(data, { maxOutputLength: Math.max(entry.size, 1) })
  if (!isOf(entry, bytes.length, crc32(bytes))) return false
  taker?.piece(bytes)
  taker?.end()
  return true
}

/** Unpacks a long entry piece by piece; false where it turns out not to be what its list of contents says. */
async function takeInPieces(entry: ZipEntry, path: string, start: number, taker: EntryTaker | undefined) {
  const packed = createReadStream(path, { start, end: start + entry.packed - 1, highWaterMark: 1024 * 1024 })
  const inflate = createInflateRaw({ chunkSize: 1024 * 1024 })
  packed.on('error', error => inflate.destroy(error))
  let [size, sum] = [0, 0]
  try {
    for await (const piece of entry.method === 0 ? packed : packed.pipe(inflate)) {
      size += piece.length
      if (size > entry.size) return false
      sum = crc32(piece, sum)
      taker?.piece(piece)
    }
    if (!isOf(entry, size, sum)) return false
    taker?.end()
    return true
  } finally {
    packed.destroy()
    inflate.destroy()
  }
}

function isUnpackingError(error: unknown): boolean {
  return /^(Z_|ERR_BUFFER_TOO_LARGE|ERR_OUT_OF_RANGE)/.test(errorCode(error) ?? '')
}

async function takeEntry(entry: ZipEntry, path: string, read: Read, taker: EntryTaker | undefined): Promise<boolean> {
  if (entry.method !== 0 && entry.method !== 8) return false
  const start = dataAt(entry, read)
  if (entry.packed === 0) return takeAtOnce({ ...entry, method: 0 }, Buffer.alloc(0), taker)
  try {
    if (entry.size > mostAtOnce || entry.packed > mostAtOnce) return await takeInPieces(entry, path, start, taker)
    return takeAtOnce(entry, read(start, entry.packed), taker)
  } catch (error) {
    if (isUnpackingError(error)) return false
    throw error
  }
}

/**
 * Hands on the entries of a zip file in the order in which they stand in it; `take` says by its name who takes an entry, if
 * anybody. No name is followed. Each entry is held against its length and check sum in the list of contents, whether
 * anybody takes it or not; a file that is cut off, damaged or does not hold what it lists rejects with a BrokenFile,
 * also when it was partly handed on.
 */
export async function unzipEntries(path: string, take: (name: string) => EntryTaker | undefined): Promise<void> {
  const entries = zipEntries(path)
  if (entries.reduce((sum, { size }) => sum + size, 0) > mostUnpacked)
    throw brokenFile('feeds.too-large', `It says that it unpacks to more than ${mostUnpacked} bytes.`)
  const { read, close } = readerOf(path)
  try {
    for (const entry of entries)
      if (!(await takeEntry(entry, path, read, take(entry.name))))
        throw brokenFile('feeds.cut-off', `${damaged}: a file in it is not what its list of contents says.`)
  } finally {
    close()
  }
}

/**
 * Hands on every JSON file in a zip file; `null` stands for one that is longer than any record and cannot be used. A file
 * that is cut off or damaged rejects with a BrokenFile.
 */
export function unzip(path: string, take: (bytes: Uint8Array | null) => void): Promise<void> {
  return unzipEntries(path, name => {
    if (!/\.json$/i.test(name)) return undefined
    const held: Uint8Array[] = []
    let size = 0
    const piece = (bytes: Uint8Array): void => {
      size += bytes.length
      if (size <= mostAtOnce) held.push(bytes)
      else held.length = 0
    }
    const whole = (): Uint8Array => (held.length === 1 && held[0] ? held[0] : Buffer.concat(held))
    return { piece, end: () => take(size > mostAtOnce ? null : whole()) }
  })
}
