import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, jsonIn, type Problem } from '../kit/index.ts'
import { formatVersion, type IndexBuild, type SourceCount, startIndex } from '../vulnerabilities/index.ts'
import { type Gathered, nothingGathered, type Origin } from './gathered.ts'
import { takeFile } from './import-files.ts'
import { holdsTables, partialLists, tablesOf } from './import-tables.ts'
import { type Input, inputsOf } from './inputs.ts'
import { type Lock, lockReference } from './lock.ts'
import { badRecords, feedProblem } from './problems.ts'
import { isBroken, linesOf, piecesOf } from './read-text.ts'
import { scoring } from './scoring.ts'
import {
  currentSnapshot,
  indexFile,
  type Manifest,
  type Snapshot,
  type StoredSource,
  type StoredTable,
} from './snapshot.ts'
import { type SourceFile, startSourceFile } from './source-file.ts'
import { commitSnapshot, keepFile, newSnapshotFolder, writeSafely } from './write-snapshot.ts'

/** What is to be imported, and into which reference. `now` is an instant in UTC. */
export interface ImportRequest {
  readonly cwd: string
  readonly named: readonly string[]
  readonly reference: string
  readonly now: string
  /** Files that are known beforehand, beside those that are named. */
  readonly inputs?: readonly Input[]
  /** Where sources are from, by their names. */
  readonly origins?: ReadonlyMap<string, Origin>
  /** Told of each file as it begins. */
  readonly onFile?: (shown: string) => void
}

/** What came of an import: the reference as it is now; without a manifest it is as it was. */
export interface Imported {
  readonly manifest?: Manifest
  /** The names of what was imported this time; the rest was there before. */
  readonly fresh: readonly string[]
  readonly passedOver: number
  readonly problems: readonly Problem[]
}

const waitMs = 60_000

interface Work {
  readonly request: ImportRequest
  readonly folder: string
  readonly build: IndexBuild
  readonly gathered: Gathered
  readonly lock: Lock
}

/** Begins the sources of an import: one for each file of records, one for the loose records of each ecosystem. */
function beginnings({ folder, build, gathered }: Work) {
  const loose = new Map<string, SourceFile>()
  const begin = (called: string, name?: string): SourceFile => {
    const file = `advisories-${gathered.sources.length + 1}.ndjson`
    const source = startSourceFile(build, join(folder, file), file, called, name)
    gathered.sources.push(source)
    return source
  }
  const looseOf = (called: string): SourceFile => {
    const source = loose.get(called) ?? begin(called)
    loose.set(called, source)
    return source
  }
  return { begin, loose: looseOf }
}

/** Ends the files of all sources; waits for all of them, whatever comes of one. */
function ended({ sources }: Gathered): Promise<readonly PromiseSettledResult<void>[]> {
  return Promise.allSettled(sources.map(({ close }) => close()))
}

async function gather(work: Work, inputs: readonly Input[]): Promise<Problem | undefined> {
  const scratch = join(work.folder, 'scratch')
  const taking = { now: work.request.now, gathered: work.gathered, ...beginnings(work), scratch }
  let shown = ''
  try {
    for (const input of inputs) {
      shown = input.shown
      work.request.onFile?.(shown)
      await takeFile(input, taking)
    }
    return undefined
  } catch (error) {
    // Half of a source looks like a source: better the old reference than one with a hole.
    if (isBroken(error)) return feedProblem(error.broken, { file: shown }, error.message)
    throw error
  } finally {
    rmSync(scratch, { recursive: true, force: true })
  }
}

/** Two files of one import may hold the same ecosystem mostly: the later one goes by what its file was called. */
function namesFor(sources: readonly SourceFile[]): ReadonlyMap<unknown, string> {
  const names = new Map<unknown, string>()
  const taken = new Set<string>()
  for (const { count, name } of sources) {
    const wanted = name()
    let own = taken.has(wanted) ? `${wanted} (${count.name})` : wanted
    for (let number = 2; taken.has(own); number += 1) own = `${wanted} (${count.name} ${number})`
    taken.add(own)
    names.set(count, own)
  }
  return names
}

function storedSource({ count, file }: SourceFile, name: string, now: string): StoredSource {
  const { name: _, asOf, ...counts } = count
  return { name, file, ...counts, ...(asOf !== undefined && { asOf }), imported: now }
}

/** A line of a source that was imported before. What was bad then is bad now, and was told. */
function addLine(build: IndexBuild, line: Buffer | null, count: SourceCount): void {
  if (line !== null && line.length > 0) build.add(jsonIn(line.toString('utf8')), count)
}

/** Sources that this import does not replace stay, and are built into the new index. */
async function carryOver(
  { folder, build }: Work,
  kept: readonly StoredSource[],
  before: Snapshot,
  names: Map<unknown, string>,
) {
  const carried: StoredSource[] = []
  for (const [at, source] of kept.entries()) {
    const file = `kept-${at + 1}.ndjson`
    keepFile(before, folder, source.file, file)
    const count = build.startSource(source.name)
    names.set(count, source.name)
    for await (const lines of linesOf(piecesOf(join(folder, file))))
      for (const line of lines) addLine(build, line, count)
    carried.push({ ...source, file })
  }
  return carried
}

interface Sources {
  readonly all: readonly StoredSource[]
  readonly fresh: readonly string[]
}

async function sourcesOf(work: Work, before: Snapshot | undefined): Promise<Sources> {
  const { gathered, folder, request } = work
  const own = gathered.sources.filter(({ count }) => count.records + count.withdrawn + count.ofOtherEcosystems > 0)
  const names = new Map(namesFor(own))
  const old = before?.manifest.sources ?? []
  const isReplaced = ({ name }: StoredSource): boolean => [...names.values()].includes(name)
  const isUntouched = own.length === 0 && before?.manifest.indexFormat === formatVersion
  if (before && isUntouched) {
    for (const { file } of old) keepFile(before, folder, file)
    keepFile(before, folder, indexFile)
    return { all: old, fresh: [] }
  }
  const fresh = own.map(source => storedSource(source, names.get(source.count) ?? '', request.now))
  const kept = before
    ? await carryOver(
        work,
        old.filter(source => !isReplaced(source)),
        before,
        names,
      )
    : []
  writeSafely(join(folder, indexFile), ...work.build.finish(count => names.get(count)))
  const all = [...fresh, ...kept].toSorted((a, b) => (a.name < b.name ? -1 : 1))
  return { all, fresh: fresh.map(({ name }) => name) }
}

/**
 * Tells of each source where it is from, where that is more than this import. That one is still as it was fetched holds
 * only of the one that was there when it was asked for.
 */
function withOrigins(manifest: Manifest, origins: Gathered['origins'], fresh: readonly string[]): Manifest {
  const told = <T extends StoredSource | StoredTable>(stored: T): T => {
    const origin = origins.get(stored.name)
    const isMeant = fresh.includes(stored.name) || stored.fetched?.sha256 === origin?.fetched?.sha256
    return isMeant ? { ...stored, ...origin } : stored
  }
  const { sources, exploited, epss, euvd } = manifest
  const tables = { ...(epss && { epss: told(epss) }), ...(euvd && { euvd: told(euvd) }) }
  return { ...manifest, sources: sources.map(told), exploited: exploited.map(told), ...tables }
}

async function importInto(work: Work, inputs: readonly Input[]): Promise<Imported> {
  const { request, gathered, folder } = work
  const broken = await gather(work, inputs)
  // The disk takes as long to store them as we to write the index: both go on at once.
  const stored = ended(gathered)
  const bad = gathered.sources.flatMap(({ count }) => (count.bad > 0 ? badRecords(count.name, count.bad) : []))
  const problems = [...gathered.problems, ...bad, ...partialLists(gathered)]
  const told = { passedOver: gathered.passedOver, fresh: [] }
  if (broken) return { ...told, problems: [...problems, broken] }
  const isNothing =
    gathered.origins.size === 0 &&
    !holdsTables(gathered) &&
    gathered.sources.every(({ count }) => count.records === 0 && count.ofOtherEcosystems === 0)
  if (isNothing) {
    const file = request.named.join(' ')
    return { ...told, problems: [...problems, feedProblem('feeds.nothing-usable', { file }, 'Nothing was imported.')] }
  }
  const found = currentSnapshot(request.reference)
  const before = found === 'damaged' ? undefined : found
  const sources = await sourcesOf(work, before)
  const { fresh: freshTables, ...tables } = tablesOf({ gathered, folder, now: request.now, before })
  const head = { schema: 1, indexFormat: formatVersion, made: request.now } as const
  const fresh = [...sources.fresh, ...freshTables]
  const manifest = withOrigins({ ...head, sources: sources.all, ...tables }, gathered.origins, fresh)
  // Somebody who took the lock for one left behind has begun anew from what was there before us.
  if (!work.lock.isHeld()) {
    const says = 'Another import has taken it over.'
    return { ...told, problems: [...problems, feedProblem('feeds.busy', { file: request.reference }, says)] }
  }
  for (const each of await stored) if (each.status === 'rejected') throw each.reason
  commitSnapshot(request.reference, folder, manifest)
  return { ...told, manifest, fresh, problems }
}

/** Whether it is the disk or its permissions that stood in the way, which a person can mend. */
function isDisk(error: unknown): boolean {
  return /^(EACCES|EDQUOT|EIO|EISDIR|EMFILE|ENOENT|ENOSPC|ENOTDIR|EPERM|EROFS)$/.test(errorCode(error) ?? '')
}

/**
 * Imports advisories, exploited lists and scores into a reference: what was imported before under the same name is
 * replaced, the rest stays. All or nothing: whatever goes wrong, the reference is as it was; one import at a time.
 * Problems: all that begin with `feeds.`.
 */
export async function importFeeds(request: ImportRequest): Promise<Imported> {
  const { inputs, problems } = inputsOf(request.cwd, request.named)
  const failed = (problem: Problem): Imported => ({ fresh: [], passedOver: 0, problems: [...problems, problem] })
  if (problems.length > 0) return { fresh: [], passedOver: 0, problems }
  const gathered = nothingGathered(request.origins)
  let folder: string | undefined
  try {
    const lock = await lockReference(request.reference, waitMs)
    if (lock === undefined)
      return failed(feedProblem('feeds.busy', { file: request.reference }, 'It is being written to.'))
    try {
      folder = newSnapshotFolder(request.reference)
      const build = startIndex(await scoring(), request.now)
      return await importInto({ request, folder, build, gathered, lock }, [...inputs, ...(request.inputs ?? [])])
    } finally {
      await ended(gathered)
      if (folder !== undefined) rmSync(folder, { recursive: true, force: true })
      lock.release()
    }
  } catch (error) {
    if (!isDisk(error)) throw error
    return failed(
      feedProblem(
        'feeds.cannot-write',
        { file: request.reference },
        `It could not be written to (${errorCode(error)}).`,
      ),
    )
  }
}
