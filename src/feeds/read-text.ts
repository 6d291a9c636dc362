import { closeSync, createReadStream, openSync, readSync } from 'node:fs'
import { createGunzip } from 'node:zlib'
import { errorCode } from '../kit/index.ts'

/** A file ends in the middle of something, or is damaged, or holds more than we read. */
export type Broken = 'feeds.cut-off' | 'feeds.too-large' | 'feeds.cannot-read' | 'feeds.bundle-damaged'

/** What a file turned out to be when it was read. Thrown within this floor only, where a stream can break anywhere. */
type BrokenFile = Error & { readonly broken: Broken }

/** A file that cannot be used, and why in a sentence. */
export function brokenFile(broken: Broken, says: string): BrokenFile {
  return Object.assign(new Error(says), { broken })
}

/** More text than the largest source has when unpacked: a file of ten kilobytes can claim to be any size. */
const mostBytes = 8 * 1024 ** 3

const startBytes = 8192

/** The first bytes of a file, to tell what it is. Waits for no pipe. */
export function startOf(path: string): Uint8Array {
  const handle = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(startBytes)
    return bytes.subarray(0, readSync(handle, bytes, 0, startBytes, 0))
  } finally {
    closeSync(handle)
  }
}

function isGzip(start: Uint8Array): boolean {
  return start[0] === 0x1f && start[1] === 0x8b
}

/** The bytes of a file piece by piece, unpacked where it is compressed by gzip. Broken ones reject with a BrokenFile. */
export async function* piecesOf(path: string): AsyncGenerator<Buffer> {
  const file = createReadStream(path, { highWaterMark: 1024 * 1024 })
  const isPacked = isGzip(startOf(path))
  const gunzip = createGunzip({ chunkSize: 1024 * 1024 })
  if (isPacked) {
    file.on('error', error => gunzip.destroy(error))
    file.pipe(gunzip)
  }
  let size = 0
  try {
    for await (const piece of isPacked ? gunzip : file) {
      size += piece.length
      if (size > mostBytes) throw brokenFile('feeds.too-large', `It has more than ${mostBytes} bytes.`)
      yield piece
    }
  } catch (error) {
    throw isBroken(error) ? error : brokenBy(error)
  } finally {
    file.destroy()
    gunzip.destroy()
  }
}

function brokenBy(error: unknown): BrokenFile {
  const code = errorCode(error) ?? ''
  if (code.startsWith('Z_')) return brokenFile('feeds.cut-off', 'The compressed data are cut off or damaged.')
  return brokenFile('feeds.cannot-read', `The file could not be read to its end (${code || 'unknown reason'}).`)
}

/** Whether what was thrown says that a file is broken; anything else is ours. */
export function isBroken(thrown: unknown): thrown is BrokenFile {
  return thrown instanceof Error && 'broken' in thrown
}

/** No single record is longer. A longer line is skipped without being held. */
const longestLine = 16 * 1024 * 1024

const lineBreak = 10

/** Some programs of Windows write a mark before the first line of a text. */
function markIn(first: Buffer): number {
  return first[0] === 0xef && first[1] === 0xbb && first[2] === 0xbf ? 3 : 0
}

/**
 * The lines of a text, as bytes without their ends, however the pieces are cut: all that a piece ends, at once, for to wait for
 * each by itself takes longer than to read it. `null` stands for one that is too long.
 */
export async function* linesOf(pieces: AsyncIterable<Buffer>): AsyncGenerator<readonly (Buffer | null)[]> {
  let held: Buffer[] = []
  let size = 0
  let isFirst = true
  for await (const piece of pieces) {
    const lines: (Buffer | null)[] = []
    let from = isFirst ? markIn(piece) : 0
    isFirst = false
    for (let end = piece.indexOf(lineBreak); end >= 0; end = piece.indexOf(lineBreak, from)) {
      const last = piece.subarray(from, end)
      if (size + last.length > longestLine) lines.push(null)
      else lines.push(held.length === 0 ? last : Buffer.concat([...held, last]))
      held = []
      size = 0
      from = end + 1
    }
    size += piece.length - from
    if (size > longestLine) held = []
    else if (from < piece.length) held.push(piece.subarray(from))
    yield lines
  }
  if (size > 0) yield [size > longestLine ? null : Buffer.concat(held)]
}

/** A text that can be looked at from its beginning before it is taken, and is read and unpacked once. */
export interface OpenText {
  /** Its first pieces, up to a size; the next look begins anew. */
  readonly look: () => AsyncGenerator<Buffer>
  /** All its pieces, once; then it is closed. */
  readonly all: () => AsyncGenerator<Buffer>
  readonly close: () => Promise<unknown>
}

/** More than the lines have by which a text is told for what it is. */
const mostLookedAt = 64 * 1024 * 1024

/** Opens a text. Broken ones reject with a BrokenFile where they are read. */
export function openText(path: string): OpenText {
  const pieces = piecesOf(path)
  const held: Buffer[] = []
  async function* look(): AsyncGenerator<Buffer> {
    for (let at = 0, size = 0; size < mostLookedAt; at += 1) {
      // Not by a loop over them: one that is left closes what it goes over.
      const next = at < held.length ? undefined : await pieces.next()
      if (next?.done === false) held.push(next.value)
      const piece = held[at]
      if (piece === undefined) return
      size += piece.length
      yield piece
    }
  }
  async function* all(): AsyncGenerator<Buffer> {
    for (let piece = held.shift(); piece !== undefined; piece = held.shift()) yield piece
    yield* pieces
  }
  return { look, all, close: () => pieces.return(undefined) }
}

/** A whole text, where it is not longer than one may be that is read at once. */
export async function wholeOf(pieces: AsyncIterable<Buffer>, most: number): Promise<Buffer> {
  const held: Buffer[] = []
  let size = 0
  for await (const piece of pieces) {
    size += piece.length
    if (size > most) throw brokenFile('feeds.too-large', `It has more than ${most} bytes in one piece.`)
    held.push(piece)
  }
  return Buffer.concat(held)
}
