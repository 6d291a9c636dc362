import { isUtf8 } from 'node:buffer'
import { closeSync, createReadStream, openSync, readFileSync, readSync, statSync } from 'node:fs'
import { errorCode, type Problem, type Read } from '../kit/index.ts'
import type { JsonStop } from '../kit/json.ts'
import { foreignFile, type Inventory, inventoryOf, sbomMembers, sbomProblem, startSbom } from '../sbom/index.ts'

type Reading = Read<Inventory | undefined>

/** Bytes that come part by part, as often as they are asked for. */
type Parts = () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>

/** Up to this size a file is parsed whole, by what Node has for it; a larger one would take many times its size. */
const mostWhole = 64 * 1024 * 1024

/** No SBOM has more, and a small compressed file may hold any number of bytes. */
const mostInAll = 1024 * 1024 * 1024

const partSize = 256 * 1024

function only(problem: Problem): Reading {
  return { value: undefined, problems: [problem] }
}

function isGzip([first, second]: Uint8Array): boolean {
  return first === 0x1f && second === 0x8b
}

function* slices(bytes: Uint8Array): Iterable<Uint8Array> {
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
async function* partsOf(parts: Parts, failed: (code: string) => void): AsyncIterable<Uint8Array> {
  try {
    yield* parts()
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    failed(code)
  }
}

const reasons = {
  'cut-off': { code: 'sbom.cut-off', says: 'The file ends here, in the middle' },
  'not-json': { code: 'sbom.not-json', says: 'From here on the file is not JSON' },
  'too-deep': { code: 'sbom.too-deep', says: 'Lists and objects are nested too deep here' },
  'too-large': { code: 'sbom.too-large', says: 'From here on there is more than we read' },
} as const satisfies Readonly<Record<JsonStop['why'], unknown>>

/** Where and why reading stopped before the end of the file. */
interface Halt {
  readonly why: JsonStop['why']
  readonly line: number
  /** What the disk or the compression said. */
  readonly failure: string | undefined
}

function haltProblem({ why, line, failure }: Halt, { value }: Reading, file: string): Problem {
  const { code, says } = reasons[why]
  const begins = failure === undefined ? says : `The file is damaged (${failure}) and cannot be read any further`
  const count = value?.components.length ?? 0
  const kept = count === 0 ? 'no component stands before' : `${count} components before were read`
  return sbomProblem(code, { file, line }, `${begins}; ${kept}.`)
}

function notUtf8(line: number, file: string): Problem {
  return sbomProblem('sbom.not-utf-8', { file, line }, 'This line has bytes that are not UTF-8.')
}

function firstLineNotUtf8(bytes: Uint8Array): number {
  let line = 1
  for (let start = 0; start < bytes.length; line += 1) {
    const newline = bytes.indexOf(0x0a, start)
    const end = newline < 0 ? bytes.length : newline
    if (!isUtf8(bytes.subarray(start, end))) return line
    start = end + 1
  }
  return line
}

/** The same problems, with the lines of those that say only a path. The file is gone through again only if there are any. */
async function withLines({ value, problems }: Reading, parts: Parts): Promise<Reading> {
  const paths = problems.flatMap(({ place }) =>
    place.path !== undefined && place.line === undefined ? place.path : [],
  )
  if (paths.length === 0) return { value, problems }
  const { startLines } = await import('../kit/json.ts')
  const finder = startLines(paths)
  for await (const part of partsOf(parts, () => {})) if (!finder.push(part)) break
  const lines = finder.lines()
  const placed = problems.map(problem => {
    const line = problem.place.line ?? lines.get(problem.place.path ?? '')
    return line === undefined ? problem : { ...problem, place: { ...problem.place, line } }
  })
  return { value, problems: placed }
}

/** Reads an SBOM entry by entry: one that is too large to be parsed whole, or is not JSON to its end. */
async function readParts(parts: Parts, file: string): Promise<Reading> {
  const { startJson } = await import('../kit/json.ts')
  const sbom = startSbom(file)
  const json = startJson(sbomMembers, sbom)
  let length = 0
  let failure: string | undefined
  const fail = (code: string): void => {
    failure = code
  }
  for await (const part of partsOf(parts, fail)) {
    const foreign = length === 0 ? foreignFile(part, file) : undefined
    if (foreign) return only(foreign)
    length += part.length
    if (!json.push(part) || length > mostInAll || sbom.isFull()) break
  }
  const { stop, lineNotUtf8, line } = json.end()
  const why = length > mostInAll ? 'too-large' : failure === undefined ? stop?.why : 'cut-off'
  const read = sbom.end(why !== undefined)
  const problems = [
    ...(why && !sbom.isFull() ? [haltProblem({ why, line, failure }, read, file)] : []),
    ...(lineNotUtf8 === undefined ? [] : [notUtf8(lineNotUtf8, file)]),
    ...read.problems,
  ]
  return withLines({ value: read.value, problems }, parts)
}

/** Whether so large a part of a large file is brackets that parsed at once it would take fifty times its size. */
function isDense(bytes: Uint8Array): boolean {
  if (bytes.length < 8 * 1024 * 1024) return false
  let brackets = 0
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0x5b || bytes[at] === 0x7b) brackets += 1
  return brackets > bytes.length / 12
}

async function readWhole(bytes: Uint8Array, file: string): Promise<Reading> {
  const foreign = foreignFile(bytes, file)
  if (foreign) return only(foreign)
  const parts = () => slices(bytes)
  if (isDense(bytes)) return readParts(parts, file)
  let document: unknown
  try {
    document = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return readParts(parts, file)
  }
  const read = inventoryOf(document, file)
  const problems = isUtf8(bytes) ? read.problems : [notUtf8(firstLineNotUtf8(bytes), file), ...read.problems]
  return withLines({ value: read.value, problems }, parts)
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

async function readRegular(path: string, size: number, file: string): Promise<Reading> {
  if (size > mostWhole) {
    const isCompressed = startsAsGzip(path)
    return readParts(() => (isCompressed ? inflated(path) : createReadStream(path, { highWaterMark: partSize })), file)
  }
  const bytes = readFileSync(path)
  if (!isGzip(bytes)) return readWhole(bytes, file)
  const whole = await inflatedWhole(bytes)
  return whole ? readWhole(whole, file) : readParts(() => inflated(path), file)
}

/**
 * Reads the SBOM in a file, compressed by gzip or not; `shown` is the name that its problems give. Undefined where it is
 * none that can be read. A large or damaged one is read entry by entry, up to where it can be. Problems: all of the sbom floor.
 */
export async function readSbomFile(path: string, shown: string): Promise<Reading> {
  try {
    const size = sizeOf(path)
    if (typeof size === 'number') return await readRegular(path, size, shown)
    return only(sbomProblem('sbom.cannot-read', { file: shown }, size))
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    const says =
      code === 'ENOENT' || code === 'ENOTDIR' ? 'There is no such file.' : `The file cannot be read (${code}).`
    return only(sbomProblem('sbom.cannot-read', { file: shown }, says))
  }
}
