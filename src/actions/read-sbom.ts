import { isUtf8 } from 'node:buffer'
import { type Problem, type Read, startUtf8 } from '../kit/index.ts'
import type { JsonStop } from '../kit/json.ts'
import {
  detect,
  type Encoding,
  encodingOf,
  type Inventory,
  type SbomTaker,
  type StartTranslator,
  type Stop,
  sbomProblem,
  startNotes,
  startPlaces,
  startRecoding,
  startSbom,
  takeWhole,
} from '../sbom/index.ts'
import { openBytes, type Parts, partsOf, slices } from './sbom-bytes.ts'

/** One file to be read: its bytes, the name that its problems give, and who takes what is in it. */
interface Job<Value> {
  readonly parts: Parts
  readonly file: string
  readonly start: (file: string) => SbomTaker<Value>
}

type Reading<Value> = Promise<Read<Value | undefined>>

/** No SBOM has more, and a small compressed file may hold any number of bytes. */
const mostInAll = 1024 * 1024 * 1024

const reasons = {
  'cut-off': { code: 'sbom.cut-off', says: 'The file ends here, in the middle' },
  'not-json': { code: 'sbom.not-json', says: 'From here on the file is not JSON' },
  'too-deep': { code: 'sbom.too-deep', says: 'Lists and objects are nested too deep here' },
  'too-large': { code: 'sbom.too-large', says: 'From here on there is more than we read' },
} as const satisfies Readonly<Record<JsonStop['why'], unknown>>

/** Why reading ended where no reader of a syntax says so: the size of all, or what the disk or the compression said. */
function outerStop(length: number, failure: string | undefined, line: number): Stop | undefined {
  if (length > mostInAll) return { ...reasons['too-large'], line }
  if (failure === undefined) return undefined
  return { code: 'sbom.cut-off', says: `The file is damaged (${failure}) and cannot be read any further`, line }
}

function stopProblem({ code, line, says }: Stop, count: number, file: string): Problem {
  // Of what is no SBOM of ours, nothing was to be read.
  if (code === 'sbom.not-an-sbom' || code === 'sbom.not-read-yet') return sbomProblem(code, { file, line }, `${says}.`)
  const kept = count === 0 ? 'no component stands before' : `${count} components before were read`
  return sbomProblem(code, { file, line }, `${says}; ${kept}.`)
}

function notUtf8(line: number | undefined, file: string): readonly Problem[] {
  if (line === undefined) return []
  return [sbomProblem('sbom.not-utf-8', { file, line }, 'This line has bytes that are not UTF-8.')]
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

/** Finds the lines of paths, going through the file again. */
type FindLines = (paths: readonly string[]) => Promise<ReadonlyMap<string, number>>

/** The same problems, with the lines of those that say only a path. They are looked for only if there are any. */
export async function withLines(problems: readonly Problem[], find: FindLines): Promise<readonly Problem[]> {
  const paths = problems.flatMap(({ place }) =>
    place.path !== undefined && place.line === undefined ? place.path : [],
  )
  if (paths.length === 0) return problems
  const lines = await find(paths)
  return problems.map(problem => {
    const line = problem.place.line ?? lines.get(problem.place.path ?? '')
    return line === undefined ? problem : { ...problem, place: { ...problem.place, line } }
  })
}

/** Finds the lines of paths into JSON. */
export function linesOfJson(parts: Parts): FindLines {
  return async paths => {
    const { startLines } = await import('../kit/json.ts')
    const finder = startLines(paths)
    for await (const part of partsOf(parts, () => {})) if (!finder.push(part)) break
    return finder.lines()
  }
}

/** Hands parts on until someone wants no more or they are too many; and how many bytes that were, and what failed. */
async function pump(parts: Parts, push: (part: Uint8Array) => boolean) {
  let length = 0
  let failure: string | undefined
  const failed = (code: string): void => {
    failure = code
  }
  for await (const part of partsOf(parts, failed)) {
    length += part.length
    if (!push(part) || length > mostInAll) break
  }
  return { length, failure }
}

/** Reads JSON entry by entry: what is too large to be parsed whole, or is not JSON to its end. */
async function readJsonParts<Value>({ parts, file, start }: Job<Value>): Reading<Value> {
  const { startJson } = await import('../kit/json.ts')
  const taker = start(file)
  const json = startJson(taker.wanted, taker)
  const { length, failure } = await pump(parts, part => json.push(part) && !taker.isFull())
  const { stop: own, lineNotUtf8, line } = json.end()
  const stop = outerStop(length, failure, line) ?? (own && { ...reasons[own.why], line })
  const read = taker.end(stop !== undefined)
  const problems = [
    ...(stop && !taker.isFull() ? [stopProblem(stop, taker.count(), file)] : []),
    ...notUtf8(lineNotUtf8, file),
    ...read.problems,
  ]
  return { value: read.value, problems: await withLines(problems, linesOfJson(parts)) }
}

function linesOfText(parts: Parts, startTranslator: StartTranslator, wanted: SbomTaker<unknown>['wanted']): FindLines {
  return async paths => {
    const places = startPlaces(paths, wanted)
    const translator = startTranslator(places.events, startNotes(''))
    const text = startUtf8()
    await pump(parts, part => translator.push(text.push(part)) && !places.isDone())
    translator.end()
    return places.lines()
  }
}

/** Reads a syntax other than JSON. */
async function readTranslated<Value>(
  { parts, file, start }: Job<Value>,
  startTranslator: StartTranslator,
): Reading<Value> {
  const taker = start(file)
  const notes = startNotes(file)
  const translator = startTranslator(taker, notes)
  const text = startUtf8()
  const { length, failure } = await pump(parts, part => translator.push(text.push(part)) && !taker.isFull())
  const own = translator.end()
  const stop = outerStop(length, failure, text.line()) ?? own
  const read = taker.end(stop !== undefined)
  const problems = [
    ...(stop && !taker.isFull() ? [stopProblem(stop, taker.count(), file)] : []),
    ...notUtf8(text.lineNotUtf8(), file),
    ...notes.problems(),
    ...read.problems,
  ]
  return { value: read.value, problems: await withLines(problems, linesOfText(parts, startTranslator, taker.wanted)) }
}

/** Whether so large a part of a large file is brackets that parsed at once it would take fifty times its size. */
export function isDense(bytes: Uint8Array): boolean {
  if (bytes.length < 8 * 1024 * 1024) return false
  let brackets = 0
  for (let at = 0; at < bytes.length; at += 1) if (bytes[at] === 0x5b || bytes[at] === 0x7b) brackets += 1
  return brackets > bytes.length / 12
}

async function readJsonWhole<Value>(bytes: Uint8Array, job: Job<Value>): Reading<Value> {
  if (isDense(bytes)) return readJsonParts(job)
  let document: unknown
  try {
    document = JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    return readJsonParts(job)
  }
  const read = takeWhole(document, job.file, job.start)
  const lineNotUtf8 = isUtf8(bytes) ? undefined : firstLineNotUtf8(bytes)
  const problems = [...notUtf8(lineNotUtf8, job.file), ...read.problems]
  return { value: read.value, problems: await withLines(problems, linesOfJson(job.parts)) }
}

/** What is in a file, as UTF-8. */
interface Text {
  readonly parts: Parts
  /** All of it, unless it is too large for that, or damaged. */
  readonly whole: Uint8Array | undefined
  /** What its encoding gives occasion to say, known when it was read. */
  readonly problems: () => readonly Problem[]
}

/** The same text in UTF-8, where it is written in another encoding. */
function inUtf8(parts: Parts, whole: Uint8Array | undefined, { label, says }: Encoding, file: string): Text {
  const said = says === undefined ? [] : [sbomProblem('sbom.not-utf-8', { file, line: 1 }, says)]
  if (label === undefined || label === 'utf-8') return { parts, whole, problems: () => said }
  let lost: number | undefined
  const recoded = async function* () {
    const recoding = startRecoding(label)
    for await (const part of parts()) {
      yield recoding.push(part)
      lost ??= recoding.lineLost()
    }
    yield recoding.end()
    lost ??= recoding.lineLost()
  }
  const problems = () =>
    lost === undefined ? said : [...said, sbomProblem('sbom.not-utf-8', { file, line: lost }, notInEncoding)]
  return { parts: recoded, whole: undefined, problems }
}

const notInEncoding = 'This line has characters that cannot be read.'

/** The first bytes of a file; none where there are none. */
export async function firstOf(parts: Parts): Promise<Uint8Array> {
  for await (const part of partsOf(parts, () => {})) if (part.length > 0) return part
  return new Uint8Array(0)
}

async function readText<Value>(text: Text, shown: string, start: Job<Value>['start']): Reading<Value> {
  const { parts, whole } = text
  const found = detect(whole ?? (await firstOf(parts)), shown)
  if ('code' in found) return { value: undefined, problems: [found] }
  const job = { parts, file: shown, start }
  if (found.translator) return readTranslated(job, await found.translator())
  return whole ? readJsonWhole(whole, job) : readJsonParts(job)
}

/**
 * Reads the SBOM in a file, compressed by gzip or not, in whatever syntax, into what someone makes of it; `shown` is the
 * name that its problems give. Undefined where it is no file that can be read. A large or damaged one is read entry by
 * entry, up to where it can be. Problems: those of whoever takes the parts, and of the sbom floor those about bytes.
 */
export async function readSbomWith<Value>(
  path: string,
  shown: string,
  start: (file: string) => SbomTaker<Value>,
): Reading<Value> {
  const opened = await openBytes(path)
  if (typeof opened === 'string')
    return { value: undefined, problems: [sbomProblem('sbom.cannot-read', { file: shown }, opened)] }
  const parts = typeof opened === 'function' ? opened : () => slices(opened)
  const whole = typeof opened === 'function' ? undefined : opened
  const encoding = encodingOf(whole ?? (await firstOf(parts)))
  const text = inUtf8(parts, whole, encoding, shown)
  if (encoding.label === undefined) return { value: undefined, problems: text.problems() }
  const { value, problems } = await readText(text, shown, start)
  return { value, problems: [...text.problems(), ...problems] }
}

/** Reads the inventory of the SBOM in a file. Undefined where it is none that can be read. Problems: all of the sbom floor. */
export function readSbomFile(path: string, shown: string): Promise<Read<Inventory | undefined>> {
  return readSbomWith(path, shown, startSbom)
}
