import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { errorCode } from '../kit/index.ts'

/** Bytes that come part by part, as often as they are asked for. */
export type Parts = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Up to this size a file is read whole, and parsed by what Node has for it; a larger one would take many times its size. */
const mostWhole = 64 * 1024 * 1024

const partSize = 256 * 1024

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

/** The same bytes, in parts. */
export function* slices(bytes: Uint8Array): Iterable<Uint8Array> {
  for (let at = 0; at < bytes.length; at += partSize) yield bytes.subarray(at, at + partSize)
}

/** A compressed file as it is inflated; one that is cut off ends where it was cut. */
async function* inflated(path: string): AsyncIterable<Uint8Array> {
  const { constants, createGunzip } = await import('node:zlib')
  const { pipeline } = await import('node:stream')
  const gunzip = createGunzip({ finishFlush: constants.Z_SYNC_FLUSH, chunkSize: partSize })
  yield* pipeline(createReadStream(path), gunzip, () => {})
}

/** A compressed file inflated at once; undefined where that is too large, or it is damaged. */
async function inflatedWhole(bytes: Uint8Array): Promise<Uint8Array | undefined> {
  const { constants, gunzipSync } = await import('node:zlib')
  try {
    return gunzipSync(bytes, { finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: mostWhole })
  } catch {
    return undefined
  }
}

/** The parts up to where a disk or a compression fails, and how it does. */
export async function* partsOf(parts: Parts, failed: (code: string) => void): AsyncIterable<Uint8Array> {
  try {
    yield* parts()
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    failed(code)
  }
}

/** The size of a file; or why it is none that could be read to its end. */
function sizeOf(path: string): number | string {
  const found = statSync(path)
  if (found.isDirectory()) return 'This is a folder, not a file.'
  // A pipe or a device could keep us waiting for ever.
  return found.isFile() ? found.size : 'This is a pipe or a device, not a file.'
}

function startsAsGzip(path: string): boolean {
  const handle = openSync(path, 'r')
  const bytes = new Uint8Array(2)
  try {
    return readSync(handle, bytes) === 2 && isGzip(bytes)
  } finally {
    closeSync(handle)
  }
}

async function openRegular(path: string, size: number): Promise<Uint8Array | Parts> {
  if (size > mostWhole) {
    const isCompressed = startsAsGzip(path)
    return () => (isCompressed ? inflated(path) : createReadStream(path, { highWaterMark: partSize }))
  }
  const bytes = readFileSync(path)
  if (!isGzip(bytes)) return bytes
  return (await inflatedWhole(bytes)) ?? (() => inflated(path))
}

/** What is in a file, compressed by gzip or not: all of it, or in parts where it is large or damaged; or why it cannot be read. */
export async function openBytes(path: string): Promise<Uint8Array | Parts | string> {
  try {
    const size = sizeOf(path)
    return typeof size === 'string' ? size : await openRegular(path, size)
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return code === 'ENOENT' || code === 'ENOTDIR' ? 'There is no such file.' : `The file cannot be read (${code}).`
  }
}
