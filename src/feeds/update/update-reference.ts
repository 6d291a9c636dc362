import { mkdirSync, readdirSync, rmSync } from 'node:fs'
import { Agent } from 'node:http'
import { Agent as SafeAgent } from 'node:https'
import { join } from 'node:path'
import { errorCode, type Problem } from '../../kit/index.ts'
import { type Imported, importFeeds } from '../import-feeds.ts'
import { lockReference } from '../lock.ts'
import { feedProblem } from '../problems.ts'
import { currentSnapshot, type FetchedFrom, type Manifest, tablesIn } from '../snapshot.ts'
import { type Asker, patience as ordinaryPatience, type Patience, shownAddress } from './ask.ts'
import { fetchEcosystem } from './fetch-ecosystem.ts'
import { fetchList } from './fetch-list.ts'
import { addressOf, mainEcosystems, type OriginName, origins } from './origins.ts'
import type { Context, Outcome } from './outcome.ts'

/** What is to be fetched into which reference. */
export interface UpdateRequest {
  readonly reference: string
  /** An instant in UTC. */
  readonly now: string
  readonly env: Readonly<Record<string, string | undefined>>
  readonly origins: readonly OriginName[]
  /** The ecosystems of which advisories are fetched; with none, those fetched before, else the main ones. */
  readonly ecosystems: readonly string[]
  readonly onBytes?: Context['onBytes']
  readonly patience?: Patience
}

/** What came of one source of an update. */
export interface SourceUpdate {
  readonly source: string
  readonly state: Outcome['state']
}

/** What came of an update: the reference as it is now, and what became of each source. */
export interface Updated extends Imported {
  readonly outcomes: readonly SourceUpdate[]
}

const waitMs = 60_000

/** A connection is used again; the proxies of the environment are those that Node knows (`proxyEnv`, since 24.5). */
function askerWith(env: UpdateRequest['env'], patience: Patience): Asker & { readonly close: () => void } {
  const names = ['http_proxy', 'https_proxy', 'no_proxy', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY']
  const proxyEnv = Object.fromEntries(names.flatMap(name => (env[name] ? [[name, env[name]]] : [])))
  const agents = { plain: new Agent({ keepAlive: true, proxyEnv }), safe: new SafeAgent({ keepAlive: true, proxyEnv }) }
  const close = (): void => {
    agents.plain.destroy()
    agents.safe.destroy()
  }
  return { patience, agents, close }
}

function heldIn(manifest: Manifest | undefined, source: string) {
  return manifest && [...manifest.sources, ...tablesIn(manifest)].find(({ name }) => name === source)
}

function ecosystemsOf({ ecosystems }: UpdateRequest, manifest: Manifest | undefined): readonly string[] {
  const before = (manifest?.sources ?? []).flatMap(({ name, fetched }) =>
    fetched && name.startsWith('osv/') ? [name.slice(4)] : [],
  )
  const wanted = ecosystems.length > 0 ? ecosystems : before
  return [...new Set(wanted.length > 0 ? wanted : mainEcosystems)].toSorted()
}

async function fetchAll(request: UpdateRequest, manifest: Manifest | undefined, context: Context) {
  const outcomes: Outcome[] = []
  if (request.origins.includes('osv'))
    for (const ecosystem of ecosystemsOf(request, manifest)) {
      const held = manifest?.sources.find(({ name }) => name === `osv/${ecosystem}`)
      outcomes.push(await fetchEcosystem(ecosystem, held, context))
    }
  for (const origin of request.origins)
    for (const file of origins[origin].files) {
      const known: FetchedFrom | undefined = heldIn(manifest, file.source)?.fetched
      outcomes.push(await fetchList(origin, file, known, context))
    }
  return outcomes
}

function originOf(source: string): OriginName {
  if (source.startsWith('osv/')) return 'osv'
  const names = Object.keys(origins) as OriginName[]
  return names.find(name => origins[name].files.some(file => file.source === source)) ?? 'osv'
}

function problemOf(outcome: Outcome, env: UpdateRequest['env']): readonly Problem[] {
  if (outcome.state !== 'failed') return []
  const { source, says, isOffline, isDamaged, isAbsent } = outcome
  const from = shownAddress(addressOf(originOf(source), '', env))
  const code = isOffline
    ? 'feeds.offline'
    : isDamaged
      ? 'feeds.download-damaged'
      : isAbsent
        ? 'feeds.not-there'
        : 'feeds.not-fetched'
  return [feedProblem(code, { file: source }, `${says} It was asked for at ${from} and stays as it was.`)]
}

async function importAll(request: UpdateRequest, outcomes: readonly Outcome[]): Promise<Imported> {
  const inputs = outcomes.flatMap(each =>
    each.state === 'new' ? [{ path: each.path, shown: each.source, isNamed: true, source: each.source }] : [],
  )
  const fetched = outcomes.flatMap(each =>
    each.state === 'failed' ? [] : [[each.source, { fetched: each.fetched }] as const],
  )
  if (fetched.length === 0) return { fresh: [], passedOver: 0, problems: [] }
  const { reference, now } = request
  return importFeeds({ cwd: reference, named: [], reference, now, inputs, origins: new Map(fetched) })
}

/** Takes away what came whole; what broke off stays, to be gone on with. */
function clearDownloads(downloads: string): void {
  for (const name of readdirSync(downloads))
    if (!/\.part(\.json)?$|^lock$/.test(name)) rmSync(join(downloads, name), { force: true })
}

async function updateUnderLock(request: UpdateRequest, downloads: string): Promise<Updated> {
  const snapshot = currentSnapshot(request.reference)
  const { folder, manifest } = snapshot === 'damaged' || snapshot === undefined ? {} : snapshot
  const asker = askerWith(request.env, request.patience ?? ordinaryPatience)
  const { env, now, onBytes = () => undefined } = request
  const context: Context = { asker, env, now, downloads, folder, onBytes }
  try {
    const outcomes = await fetchAll(request, manifest, context)
    const imported = await importAll(request, outcomes)
    const problems = [...outcomes.flatMap(each => problemOf(each, env)), ...imported.problems]
    return { ...imported, problems, outcomes: outcomes.map(({ source, state }) => ({ source, state })) }
  } finally {
    asker.close()
    clearDownloads(downloads)
  }
}

/**
 * Fetches the sources of a reference from where they are published, or from mirrors, and imports what is new. Each source is
 * taken whole or stays as it was; readers keep the snapshot that they opened; two updates do not mix. Problems:
 * feeds.offline, feeds.not-fetched, feeds.not-there, feeds.download-damaged, and those of an import.
 */
export async function updateReference(request: UpdateRequest): Promise<Updated> {
  const downloads = join(request.reference, 'downloads')
  const failed = (problem: Problem): Updated => ({ fresh: [], passedOver: 0, outcomes: [], problems: [problem] })
  try {
    mkdirSync(downloads, { recursive: true })
    const lock = await lockReference(downloads, waitMs)
    if (lock === undefined)
      return failed(feedProblem('feeds.busy', { file: request.reference }, 'It is being updated by another run.'))
    try {
      return await updateUnderLock(request, downloads)
    } finally {
      lock.release()
    }
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined || !/^E[A-Z]+$/.test(code)) throw error
    return failed(
      feedProblem('feeds.cannot-write', { file: request.reference }, `It could not be written to (${code}).`),
    )
  }
}
