import { crc32 } from 'node:zlib'
import { Unzip, type UnzipFile, UnzipInflate } from 'fflate'
import { brokenFile, piecesOf } from './read-text.ts'
import { zipEntries } from './zip-directory.ts'

/** The library goes one call deeper for each entry that a push holds, and a thousand small ones fit into a megabyte. */
const pushed = 16 * 1024

const damaged = 'The zip file is cut off or damaged.'

/** What is done with an entry: its bytes piece by piece, and then that it is complete. */
export interface EntryTaker {
  readonly piece: (bytes: Uint8Array) => void
  readonly end: () => void
}

interface Ends {
  /** Told the sum over the bytes when they are complete, or nothing where they cannot be unpacked. */
  readonly done: (sum: number | undefined) => void
  /** Told what the taker threw: the library would take it for damage. */
  readonly threw: (error: unknown) => void
}

/** Feeds the bytes of one entry to whoever takes it. */
function follow(file: UnzipFile, taker: EntryTaker | undefined, { done, threw }: Ends): void {
  let sum = 0
  file.ondata = (error, bytes, isLast) => {
    if (error) return done(undefined)
    sum = crc32(bytes, sum)
    try {
      taker?.piece(bytes)
      if (isLast) taker?.end()
    } catch (thrown) {
      threw(thrown)
    }
    if (isLast) done(sum)
  }
  file.start()
}

/**
 * Hands on the entries of a zip file piece by piece, whatever the size of the whole; `take` says by its name who takes an
 * entry, if anybody. No name is followed. Each entry is held against its check sum in the list of contents; a file that
 * is cut off, damaged or does not hold what it lists rejects with a BrokenFile, also when it was partly handed on.
 */
export async function unzipEntries(path: string, take: (name: string) => EntryTaker | undefined): Promise<void> {
  const listed = zipEntries(path)
  let [begun, done, wrong] = [0, 0, 0]
  const thrown: unknown[] = []
  const stream = new Unzip(file => {
    const expected = listed[begun]?.crc
    begun += 1
    const end = (sum: number | undefined): void => {
      done += 1
      if (sum !== expected) wrong += 1
    }
    follow(file, take(file.name), { done: end, threw: error => thrown.push(error) })
  })
  stream.register(UnzipInflate)
  await pushAll(path, stream, thrown)
  if (begun !== done || listed.length !== begun)
    throw brokenFile(
      'feeds.cut-off',
      `The zip file says that it holds ${listed.length} files, and ${done} could be read.`,
    )
  if (wrong > 0)
    throw brokenFile('feeds.cut-off', `The zip file is damaged: ${wrong} files in it differ from their check sums.`)
}

async function pushAll(path: string, stream: Unzip, thrown: readonly unknown[]): Promise<void> {
  try {
    for await (const piece of piecesOf(path))
      for (let at = 0; at < piece.length; at += pushed) {
        stream.push(piece.subarray(at, at + pushed))
        if (thrown.length > 0) throw thrown[0]
      }
    stream.push(new Uint8Array(0), true)
  } catch (error) {
    // The library numbers its errors; Node's have names, and are of the disk.
    if (error instanceof Error && 'code' in error && typeof error.code === 'number')
      throw brokenFile('feeds.cut-off', damaged)
    throw error
  }
  if (thrown.length > 0) throw thrown[0]
}

/** No single record is longer; an entry that unpacks to more is skipped while it is unpacked. */
const largestEntry = 16 * 1024 * 1024

/**
 * Hands on every JSON file in a zip file; `null` stands for one that cannot be used. A file that is cut off or damaged
 * rejects with a BrokenFile.
 */
export function unzip(path: string, take: (bytes: Uint8Array | null) => void): Promise<void> {
  return unzipEntries(path, name => {
    if (!/\.json$/i.test(name)) return undefined
    const held: Uint8Array[] = []
    let size = 0
    const piece = (bytes: Uint8Array): void => {
      size += bytes.length
      if (size <= largestEntry) held.push(bytes)
      else held.length = 0
    }
    return { piece, end: () => take(size > largestEntry ? null : Buffer.concat(held)) }
  })
}
