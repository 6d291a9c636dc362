import { basename } from 'node:path'
import { isKeys, jsonIn } from '../kit/index.ts'
import { isEpss, isEuvdMapping, readEpss, readEuvdMapping } from '../vulnerabilities/index.ts'
import { takeList } from './gather-lists.ts'
import type { Begin, Gathered, Taking } from './gathered.ts'
import type { Input } from './inputs.ts'
import { badRecords, feedProblem } from './problems.ts'
import { linesOf, type OpenText, openText, piecesOf, startOf, wholeOf } from './read-text.ts'
import { ecosystemOfRecord, type SourceFile } from './source-file.ts'
import { isBundle, takeBundle } from './take-bundle.ts'
import { unzip } from './zip.ts'

/** The longest text that is read in one piece: catalogues and scores; advisories come a record at a time. */
const mostWhole = 256 * 1024 * 1024

function calledOf(path: string): string {
  return basename(path)
    .replace(/(\.(json|ndjson|jsonl|csv|zip|gz))+$/i, '')
    .replace(/[^\w .-]/g, '_')
    .slice(0, 60)
}

function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && (start[2] === 3 || start[2] === 5)
}

function isRecord(value: unknown): boolean {
  return isKeys(value) && typeof value.id === 'string' && Array.isArray(value.affected)
}

/** Hands pieces on and keeps them, as they are and at once: a line at a time would take longer than all else. */
async function* kept(pieces: AsyncIterable<Buffer>, source: SourceFile): AsyncGenerator<Buffer> {
  for await (const piece of pieces) {
    source.keep(piece)
    yield piece
  }
}

async function takeLines(pieces: AsyncIterable<Buffer>, source: SourceFile): Promise<void> {
  for await (const lines of linesOf(kept(pieces, source)))
    for (const line of lines)
      if (line === null || line.length > 0) source.take(line === null ? undefined : jsonIn(line.toString('utf8')))
}

/** Records that come one by one are kept a line each: a line break within JSON is white space. */
function takeOne(source: SourceFile, text: string, record: unknown): void {
  source.take(record)
  source.keep(Buffer.from(`${text.replace(/[\r\n]+/g, ' ')}\n`))
}

/** What a list holds as text again; undefined where it is nested deeper than can be written. */
function textOf(record: unknown): string | undefined {
  try {
    return JSON.stringify(record)
  } catch {
    return undefined
  }
}

/** Records that stand in a file each, or in a list, belong to the source of their ecosystem. */
function takeRecords(text: string, value: unknown, loose: Begin): void {
  const sourceOf = (record: unknown): SourceFile => loose(ecosystemOfRecord(record) ?? 'records')
  if (!Array.isArray(value)) takeOne(sourceOf(value), text, value)
  else
    for (const record of value) {
      const own = textOf(record)
      if (own === undefined) sourceOf(undefined).take(undefined)
      else takeOne(sourceOf(record), own, record)
    }
}

function dayIn(name: string): string | undefined {
  return /\d{4}-\d\d-\d\d/.exec(name)?.[0]
}

function takeEpss(text: string, { path, shown }: Input, now: string, gathered: Gathered): void {
  const table = readEpss(text)
  const asOf = `${table.day ?? dayIn(basename(path)) ?? now.slice(0, 10)}T00:00:00Z`
  if (table.bad > 0) gathered.problems.push(badRecords(shown, table.bad))
  if (gathered.epss === undefined || gathered.epss.asOf < asOf) gathered.epss = { ...table, asOf }
}

function takeMapping(text: string, { shown }: Input, now: string, gathered: Gathered): void {
  const names = readEuvdMapping(text)
  if (names.bad > 0) gathered.problems.push(badRecords(shown, names.bad))
  gathered.euvd = { ...names, asOf: now }
}

function takeDocument(text: string, input: Input, { now, gathered, loose }: Taking): boolean {
  const value = jsonIn(text)
  if (takeList(value, input, now, gathered)) return true
  const records: readonly unknown[] = Array.isArray(value) ? value : [value]
  if (!records.some(isRecord)) return false
  takeRecords(text, value, loose)
  return true
}

async function takeZip(input: Input, { begin }: Taking): Promise<boolean> {
  const held: SourceFile[] = []
  await unzip(input.path, bytes => {
    const source = held[0] ?? begin(calledOf(input.path), input.source)
    held[0] = source
    const text = bytes && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8')
    if (text === null) source.take(undefined)
    else takeOne(source, text, jsonIn(text))
  })
  return held.length > 0
}

async function takeArchive(input: Input, taking: Taking): Promise<boolean> {
  if (!isBundle(input.path)) return takeZip(input, taking)
  await takeBundle(input, taking, (path, source) => takeLines(piecesOf(path), source))
  return true
}

/** How many lines are looked at before a file is taken for none of records: a bad one may stand at the beginning. */
const linesTried = 20

/** The first lines of a text that are not empty. */
async function firstLines(text: OpenText): Promise<readonly string[]> {
  const first: string[] = []
  for await (const lines of linesOf(text.look()))
    for (const line of lines) {
      const one = line?.toString('utf8').replace(/^\ufeff/, '') ?? ''
      first.push(one)
      if (first.length >= linesTried || isRecord(jsonIn(one))) return first
    }
  return first
}

/** What a text begins with: EPSS scores, records line by line, or something that is one piece, if anything of ours. */
function kindOf(lines: readonly string[]): 'scores' | 'names' | 'lines' | 'one piece' | 'other' {
  const [first = '', ...more] = lines
  if (isEpss(`${first}\n`) || first.startsWith('#model_version')) return 'scores'
  if (isEuvdMapping(first)) return 'names'
  if (first !== '' && !/^\s*[[{]/.test(first)) return 'other'
  if (lines.some(line => isRecord(jsonIn(line)))) return 'lines'
  // What is a whole document by its first line alone is none with what follows.
  return jsonIn(first) !== undefined && more.some(line => line.trim() !== '') ? 'other' : 'one piece'
}

async function wholeText(pieces: AsyncIterable<Buffer>): Promise<string> {
  return (await wholeOf(pieces, mostWhole)).toString('utf8').replace(/^\ufeff/, '')
}

async function takeByKind(text: OpenText, isDocument: boolean, input: Input, taking: Taking): Promise<boolean> {
  const { now, gathered, begin } = taking
  const kind = kindOf(await firstLines(text))
  if (kind === 'scores') takeEpss(await wholeText(text.all()), input, now, gathered)
  else if (kind === 'names') takeMapping(await wholeText(text.all()), input, now, gathered)
  else if (kind === 'lines') await takeLines(text.all(), begin(calledOf(input.path), input.source))
  else return kind === 'one piece' && !isDocument && takeDocument(await wholeText(text.all()), input, taking)
  return true
}

async function takeText(input: Input, taking: Taking): Promise<boolean> {
  // By far the most files of a database that is a folder are one record each.
  const isDocument = /\.json$/i.test(input.path)
  if (isDocument && takeDocument(await wholeText(piecesOf(input.path)), input, taking)) return true
  const text = openText(input.path)
  try {
    return await takeByKind(text, isDocument, input, taking)
  } finally {
    await text.close()
  }
}

/** Takes one file for what it is. A file that holds nothing to import is a problem if it was named, else it is counted. */
export async function takeFile(input: Input, taking: Taking): Promise<void> {
  const isTaken = isZip(startOf(input.path)) ? await takeArchive(input, taking) : await takeText(input, taking)
  if (isTaken) return
  const says = 'It holds neither advisories nor a list or scores that we know.'
  if (input.isNamed) taking.gathered.problems.push(feedProblem('feeds.not-recognised', { file: input.shown }, says))
  else taking.gathered.passedOver += 1
}
