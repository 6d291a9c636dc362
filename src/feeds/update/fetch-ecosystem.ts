import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { isKeys, jsonIn } from '../../kit/index.ts'
import { linesOf, piecesOf } from '../read-text.ts'
import type { FetchedFrom, StoredSource } from '../snapshot.ts'
import { askWhole } from './ask-whole.ts'
import { type Changes, changedSince, readChanges } from './changes.ts'
import { wrongWithDump } from './check-file.ts'
import { download, type Fetched } from './download.ts'
import { addressOf, ecosystemPath, mostDump, mostList, mostRecord, mostSingly } from './origins.ts'
import type { Context, Outcome } from './outcome.ts'
import { hashOfFile } from './part-file.ts'

/** How many records are asked for at the same time. */
const atOnce = 6

/** More than this share of records gone at once is no correction, and the dump tells. */
const mostGone = 0.1

function nameOf(ecosystem: string): string {
  return `osv-${ecosystem.replace(/[^\w.-]/g, '_')}`
}

/** The records with these ids, each as one line; undefined where one cannot be had: then the dump must do. */
async function recordsOf(ecosystem: string, ids: readonly string[], context: Context) {
  const { asker, env, onBytes } = context
  const records = new Map<string, string>()
  const left = [...ids]
  let hasFailed = false
  const work = async (): Promise<void> => {
    for (let id = left.pop(); id !== undefined && !hasFailed; id = left.pop()) {
      const address = addressOf('osv', ecosystemPath(ecosystem, `${id}.json`), env)
      const body = await askWhole(address, mostRecord, asker)
      const record = Buffer.isBuffer(body) ? jsonIn(body.toString('utf8')) : undefined
      if (isKeys(record) && record.id === id) records.set(id, JSON.stringify(record))
      else hasFailed = true
      onBytes(`osv/${ecosystem}`, records.size, ids.length, 'records')
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return hasFailed ? undefined : records
}

/**
 * Writes what is held with the changed records in their places, and without those that are listed no more. Whether that is
 * all that is listed: a record that is neither held nor changed was missed at some time, and the dump has it.
 */
async function merge(held: string, to: string, records: ReadonlyMap<string, string>, { ids }: Changes) {
  const handle = openSync(to, 'w')
  const written = new Set(records.keys())
  const put = (line: Uint8Array | string): unknown => writeSync(handle, Buffer.from(`${line.toString()}\n`))
  try {
    for await (const lines of linesOf(piecesOf(held)))
      for (const line of lines) {
        const record = line === null ? undefined : jsonIn(line.toString('utf8'))
        const id = isKeys(record) ? String(record.id) : ''
        if (line === null || !ids.has(id) || written.has(id)) continue
        written.add(id)
        put(line)
      }
    for (const record of records.values()) put(record)
    return written.size === ids.size
  } finally {
    closeSync(handle)
  }
}

/** The changed records laid over those that are held; undefined where the whole dump is the better way. */
async function byChanges(ecosystem: string, held: StoredSource, changes: Changes, context: Context) {
  const upTo = held.fetched?.upTo
  if (upTo === undefined || context.folder === undefined) return undefined
  const changed = changedSince(changes, upTo)
  const all = held.records + held.withdrawn + held.ofOtherEcosystems + held.openByLoss
  if (changed.length > mostSingly || changes.ids.size < all * (1 - mostGone)) return undefined
  const records = await recordsOf(ecosystem, changed, context)
  if (records === undefined) return undefined
  const path = join(context.downloads, `${nameOf(ecosystem)}.ndjson`)
  return (await merge(join(context.folder, held.file), path, records, changes)) ? path : undefined
}

async function wholeDump(ecosystem: string, known: FetchedFrom | undefined, context: Context): Promise<Fetched> {
  const source = `osv/${ecosystem}`
  return download(
    {
      address: addressOf('osv', ecosystemPath(ecosystem, 'all.zip'), context.env),
      path: join(context.downloads, `${nameOf(ecosystem)}.zip`),
      most: mostDump,
      known,
      check: wrongWithDump,
      onBytes: (bytes, total) => context.onBytes(source, bytes, total),
    },
    context.asker,
    context.now,
  )
}

function dumpOutcome(ecosystem: string, dump: Fetched, list: FetchedFrom | undefined, context: Context): Outcome {
  const source = `osv/${ecosystem}`
  if (dump.state === 'absent') {
    const says = `The server has no advisories of an ecosystem that is called ${ecosystem}.`
    return { source, state: 'failed', says, retry: false, isAbsent: true }
  }
  if (dump.state === 'failed') return { source, ...dump }
  const fetched = list ? { ...list, sha256: dump.fetched.sha256 } : dump.fetched
  if (dump.state === 'same') return { source, state: 'same', fetched }
  return { source, state: 'new', fetched, path: join(context.downloads, `${nameOf(ecosystem)}.zip`) }
}

/** What the list of changes says, where there is one: a mirror may have the dumps alone. */
async function listOf(ecosystem: string, held: StoredSource | undefined, context: Context) {
  const path = join(context.downloads, `${nameOf(ecosystem)}.csv`)
  const read = (): Changes | undefined => readChanges(readFileSync(path, 'utf8'), context.now)
  const fetched = await download(
    {
      address: addressOf('osv', ecosystemPath(ecosystem, 'modified_id.csv'), context.env),
      path,
      most: mostList,
      known: held?.fetched?.listSha256 === undefined ? undefined : { ...held.fetched, sha256: held.fetched.listSha256 },
      check: async () => (read() === undefined ? 'It is no list of changed records.' : undefined),
      onBytes: () => undefined,
    },
    context.asker,
    context.now,
  )
  const changes = fetched.state === 'new' ? read() : undefined
  rmSync(path, { force: true })
  return { fetched, changes }
}

/**
 * Fetches the advisories of an ecosystem: nothing where nothing changed, the changed records one by one where they are few,
 * else the whole dump. The list of changes is fetched first, so that what changes meanwhile is fetched next time.
 */
export async function fetchEcosystem(
  ecosystem: string,
  held: StoredSource | undefined,
  context: Context,
): Promise<Outcome> {
  const source = `osv/${ecosystem}`
  const { fetched: list, changes } = await listOf(ecosystem, held, context)
  if (list.state === 'failed') return { source, ...list }
  if (list.state === 'absent')
    return dumpOutcome(ecosystem, await wholeDump(ecosystem, held?.fetched, context), undefined, context)
  if (list.state === 'same' && held?.fetched)
    return { source, state: 'same', fetched: { ...list.fetched, sha256: held.fetched.sha256 } }
  const told = {
    ...list.fetched,
    listSha256: list.fetched.sha256,
    ...(changes?.upTo !== undefined && { upTo: changes.upTo }),
  }
  const path = held && changes && (await byChanges(ecosystem, held, changes, context))
  if (path !== undefined) return { source, state: 'new', fetched: { ...told, sha256: await hashOfFile(path) }, path }
  return dumpOutcome(ecosystem, await wholeDump(ecosystem, undefined, context), told, context)
}
