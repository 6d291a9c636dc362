import { mkdirSync, renameSync, rmSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { dirname } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import type { FetchedFrom } from '../snapshot.ts'
import { type Asker, addressIn, ask, type NoAnswer, shownAddress } from './ask.ts'
import { dropNote, dropPart, hashOfFile, notePart, partAt, partPath } from './part-file.ts'
import { receive } from './receive.ts'

/** A file that is wanted. */
export interface Wanted {
  readonly address: string
  /** Where it is put when it is whole. */
  readonly path: string
  readonly most: number
  /** What is known of it from the last time. */
  readonly known: FetchedFrom | undefined
  /** Says what is wrong with the file as it came; undefined where nothing is. */
  readonly check: (path: string) => Promise<string | undefined>
  readonly onBytes: (bytes: number, total: number | undefined) => void
}

/** What came of it: a new file, the same as last time, nothing there, or a failure in a sentence. */
export type Fetched =
  | { readonly state: 'new' | 'same'; readonly fetched: FetchedFrom }
  | { readonly state: 'absent' }
  | ({ readonly state: 'failed'; readonly isDamaged?: true } & NoAnswer)

type Again = { readonly state: 'again'; readonly waitMs?: number } & NoAnswer

function headerOf({ headers }: IncomingMessage, name: 'etag' | 'last-modified' | 'content-length' | 'retry-after') {
  const value = headers[name]
  return typeof value === 'string' && value.length <= 1000 ? value : undefined
}

/** What goes on with a part only if it is of the same version: a strong tag, else the moment of the last change (RFC 9110, 13.1.5). */
function validatorOf(answer: IncomingMessage): string | undefined {
  const etag = headerOf(answer, 'etag')
  return etag === undefined ? headerOf(answer, 'last-modified') : etag.startsWith('W/') ? undefined : etag
}

function headersFor({ address, path, known }: Wanted): Readonly<Record<string, string>> {
  const part = partAt(path, address)
  if (part) return { range: `bytes=${part.size}-`, 'if-range': part.validator }
  if (known?.address !== address) return {}
  if (known.etag !== undefined) return { 'if-none-match': known.etag }
  return known.lastModified === undefined ? {} : { 'if-modified-since': known.lastModified }
}

/** Where a partial answer begins and how long the whole is: `bytes 100-199/200` (RFC 9110, 14.4). */
function rangeOf({ headers }: IncomingMessage): { readonly from: number; readonly total: number } | undefined {
  const [, from, total] = /^bytes (\d{1,15})-\d{1,15}\/(\d{1,15})$/.exec(headers['content-range'] ?? '') ?? []
  return from === undefined ? undefined : { from: Number(from), total: Number(total) }
}

const longestWaitMs = 60_000

function failureOf(answer: IncomingMessage): Fetched | Again {
  const status = answer.statusCode ?? 0
  answer.destroy()
  if (status === 404 || status === 410) return { state: 'absent' }
  const says = `The server answers ${status}.`
  if (status < 500 && status !== 408 && status !== 429) return { state: 'failed', says, retry: false }
  const seconds = Number(headerOf(answer, 'retry-after'))
  return { state: 'again', says, retry: true, ...(seconds > 0 && { waitMs: Math.min(longestWaitMs, seconds * 1000) }) }
}

interface Run {
  readonly wanted: Wanted
  readonly asker: Asker
  readonly now: string
  readonly until: number
}

async function whole({ wanted, now }: Run, answer: IncomingMessage, wasBegun: boolean): Promise<Fetched | Again> {
  const { path, address, known, check } = wanted
  renameSync(partPath(path), path)
  dropNote(path)
  const sha256 = await hashOfFile(path)
  const [etag, lastModified] = [headerOf(answer, 'etag'), headerOf(answer, 'last-modified')]
  const validators = { ...(etag !== undefined && { etag }), ...(lastModified !== undefined && { lastModified }) }
  const fetched: FetchedFrom = { at: now, address, sha256, ...validators }
  if (known?.sha256 === sha256) {
    rmSync(path, { force: true })
    return { state: 'same', fetched: { ...known, ...fetched } }
  }
  const says = await check(path)
  if (says === undefined) return { state: 'new', fetched }
  rmSync(path, { force: true })
  // Two versions may have been laid together; what came in one go is as the server has it.
  return wasBegun ? { state: 'again', says, retry: true } : { state: 'failed', says, retry: false, isDamaged: true }
}

async function take(run: Run, answer: IncomingMessage): Promise<Fetched | Again> {
  const { wanted, asker, until } = run
  const { path, address, most, known, onBytes } = wanted
  const part = partAt(path, address)
  const range = answer.statusCode === 206 ? rangeOf(answer) : undefined
  if (answer.statusCode === 304 && known) return { state: 'same', fetched: { ...known, at: run.now } }
  const isContinued = range !== undefined && range.from === part?.size
  if (answer.statusCode === 416 || (answer.statusCode === 206 && !isContinued)) {
    answer.destroy()
    dropPart(path)
    return { state: 'again', says: 'The server has another version of it by now.', retry: true }
  }
  if (answer.statusCode !== 200 && answer.statusCode !== 206) return failureOf(answer)
  if (!isContinued) notePart(path, address, validatorOf(answer))
  const length = headerOf(answer, 'content-length')
  const total = isContinued ? range.total : length === undefined ? undefined : Number(length)
  const from = isContinued ? range.from : 0
  const receiving = { answer, to: partPath(path), from, total, most, patience: asker.patience, until, onBytes }
  const broken = await receive(receiving)
  if (broken === undefined) return whole(run, answer, isContinued)
  if (!broken.retry) dropPart(path)
  return { state: broken.retry ? 'again' : 'failed', ...broken }
}

async function attempt(run: Run, address: URL): Promise<Fetched | Again> {
  const answer = await ask(address, headersFor(run.wanted), run.asker)
  if ('says' in answer) return { state: answer.retry ? 'again' : 'failed', ...answer }
  return take(run, answer)
}

/**
 * Fetches a file: only if it is another than last time, from where it broke off where the server allows, several times
 * where that may help. What is put in its place is whole and was checked.
 */
export async function download(wanted: Wanted, asker: Asker, now: string): Promise<Fetched> {
  const address = addressIn(wanted.address)
  if (address === undefined) {
    const says = `${shownAddress(wanted.address)} is no address that is asked: it must begin with https://.`
    return { state: 'failed', says, retry: false }
  }
  mkdirSync(dirname(wanted.path), { recursive: true })
  const { tries, backOffMs, wholeMs } = asker.patience
  const run: Run = { wanted, asker, now, until: Date.now() + wholeMs }
  let [failures, furthest] = [0, 0]
  for (;;) {
    const result = await attempt(run, address)
    if (result.state !== 'again') return result
    const size = partAt(wanted.path, wanted.address)?.size ?? 0
    // A line that breaks now and then and brings more each time is no failure.
    failures = size > furthest ? 1 : failures + 1
    furthest = Math.max(furthest, size)
    if (failures >= tries || Date.now() >= run.until) return { ...result, state: 'failed' }
    await setTimeout(result.waitMs ?? backOffMs * 2 ** (failures - 1))
  }
}
