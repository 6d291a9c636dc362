import { closeSync, fstatSync, openSync, readSync } from 'node:fs'
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { brokenFile, piecesOf } from './read-text.ts'

/** No single record is longer; an entry that unpacks to more is skipped while it is unpacked. */
const largestEntry = 16 * 1024 * 1024

/** The library goes one call deeper for each entry that a push holds, and a thousand small ones fit into a megabyte. */
const pushed = 16 * 1024

const endSignature = 0x06054b50
/** The record at the end of a ZIP file, with the longest comment that it may have (APPNOTE 4.3.16). */
const longestEnd = 22 + 65_535

/** How many entries the end of the file claims; `many` where the number does not fit there. Broken where there is no end. */
function entriesClaimed(path: string): number | 'many' {
  const handle = openSync(path, 'r')
  try {
    const { size } = fstatSync(handle)
    const bytes = Buffer.alloc(Math.min(longestEnd, size))
    readSync(handle, bytes, 0, bytes.length, size - bytes.length)
    for (let at = bytes.length - 22; at >= 0; at -= 1) {
      if (bytes.readUInt32LE(at) !== endSignature) continue
      const claimed = bytes.readUInt16LE(at + 10)
      return claimed === 0xffff ? 'many' : claimed
    }
  } finally {
    closeSync(handle)
  }
  throw brokenFile('feeds.cut-off', 'The zip file ends before its list of contents.')
}

/** Gathers the bytes of one entry and hands them on when it is complete; `null` where it cannot be used. */
function gather(file: UnzipFile, take: (bytes: Uint8Array | null) => void): void {
  const held: Uint8Array[] = []
  let size = 0
  file.ondata = (error, bytes, isLast) => {
    if (error) return take(null)
    size += bytes.length
    if (size <= largestEntry) held.push(bytes)
    if (isLast) take(size > largestEntry ? null : Buffer.concat(held))
  }
  file.start()
}

/**
 * Hands on every JSON file in a zip file, piece by piece, whatever the size of the whole; `null` stands for one that cannot
 * be used. Nothing is written and no name in it is followed. A file that is cut off rejects with a BrokenFile.
 */
export async function unzip(path: string, take: (bytes: Uint8Array | null) => void): Promise<void> {
  const claimed = entriesClaimed(path)
  let [begun, done] = [0, 0]
  const stream = new Unzip(file => {
    begun += 1
    if (!/\.json$/i.test(file.name)) {
      done += 1
      return
    }
    gather(file, bytes => {
      done += 1
      take(bytes)
    })
  })
  stream.register(UnzipInflate)
  try {
    for await (const piece of piecesOf(path))
      for (let at = 0; at < piece.length; at += pushed) stream.push(piece.subarray(at, at + pushed))
    stream.push(new Uint8Array(0), true)
  } catch (error) {
    if (error instanceof Error && 'code' in error)
      throw brokenFile('feeds.cut-off', 'The zip file is cut off or damaged.')
    throw error
  }
  if (begun !== done || (claimed !== 'many' && claimed !== begun))
    throw brokenFile('feeds.cut-off', `The zip file says that it holds ${claimed} files, and ${done} could be read.`)
}
