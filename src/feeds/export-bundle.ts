import { createHash } from 'node:crypto'
import { closeSync, createReadStream, openSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { Zip, ZipDeflate } from 'fflate'
import { errorCode, type Problem } from '../kit/index.ts'
import { type BundledFile, type BundleHead, bundleHead } from './bundle-form.ts'
import { feedProblem } from './problems.ts'
import { currentSnapshot, type Manifest, type StoredSource, type StoredTable, tablesIn } from './snapshot.ts'

/** What came of an export: the file, and what is in it. */
export interface Exported {
  readonly file: string
  readonly manifest?: Manifest
  readonly bytes?: number
  readonly problems: readonly Problem[]
}

/** The files of a snapshot under the names that they have in any bundle, so that equal references make equal bundles. */
function renamed(whole: Manifest) {
  const { sources, exploited, epss, euvd, ...rest } = whole
  const files = new Map<string, string>()
  const as = <T extends StoredSource | StoredTable>(stored: T, file: string): T => {
    files.set(file, stored.file)
    return { ...stored, file }
  }
  // When a snapshot was made is of this machine; when its newest source came is of the reference.
  const made =
    [...sources, ...tablesIn(whole)]
      .map(({ imported }) => imported)
      .toSorted()
      .at(-1) ?? rest.made
  const manifest: Manifest = {
    ...rest,
    made,
    sources: sources.map((each, at) => as(each, `source-${at + 1}.ndjson`)),
    exploited: exploited.map((each, at) => as(each, `exploited-${at + 1}.json`)),
    ...(epss && { epss: as(epss, 'epss.bin') }),
    ...(euvd && { euvd: as(euvd, 'euvd.bin') }),
  }
  return { manifest, files }
}

async function hashed(path: string, file: string): Promise<BundledFile> {
  const hash = createHash('sha256')
  let bytes = 0
  for await (const piece of createReadStream(path)) {
    hash.update(piece)
    bytes += piece.length
  }
  return { file, bytes, sha256: hash.digest('hex') }
}

/** Midnight of the first day that a zip file can tell, by the clocks on the wall: its dates have no zone. */
const noTime = new Date(1980, 0, 1)

/** Writes a zip file piece by piece: entries one after the other, each from the pieces that it is given. */
function zipTo(path: string) {
  const handle = openSync(path, 'w')
  let size = 0
  let failed: unknown
  const zip = new Zip((error, bytes) => {
    if (error) failed = error
    for (let at = 0; !error && at < bytes.length; ) at += writeSync(handle, bytes, at)
    size += bytes.length
  })
  const add = async (name: string, pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<void> => {
    const entry = new ZipDeflate(name, { level: 6 })
    entry.mtime = noTime
    zip.add(entry)
    for await (const piece of pieces) entry.push(piece)
    entry.push(new Uint8Array(0), true)
    if (failed !== undefined) throw failed
  }
  const end = (): number => {
    zip.end()
    return size
  }
  return { add, end, close: () => closeSync(handle) }
}

async function writeBundle(path: string, folder: string, whole: Manifest): Promise<number> {
  const { manifest, files } = renamed(whole)
  const listed: BundledFile[] = []
  for (const [file, own] of files) listed.push(await hashed(join(folder, own), file))
  const head: BundleHead = { schema: 1, bundle: 'cradle-reference', manifest, files: listed }
  const zip = zipTo(path)
  try {
    await zip.add(bundleHead, [Buffer.from(`${JSON.stringify(head, undefined, 1)}\n`)])
    for (const [file, own] of files) await zip.add(file, createReadStream(join(folder, own)))
    return zip.end()
  } finally {
    zip.close()
  }
}

/**
 * Writes the reference of a folder into one file that carries it elsewhere. Equal references give equal bytes. Problems:
 * feeds.no-reference, feeds.reference-damaged, feeds.cannot-write.
 */
export async function exportBundle(request: {
  readonly cwd: string
  readonly file: string
  readonly reference: string
}): Promise<Exported> {
  const { cwd, file, reference } = request
  const failed = (problem: Problem): Exported => ({ file, problems: [problem] })
  const snapshot = currentSnapshot(reference)
  if (snapshot === undefined)
    return failed(feedProblem('feeds.no-reference', { file: reference }, 'Nothing was imported here.'))
  if (snapshot === 'damaged')
    return failed(feedProblem('feeds.reference-damaged', { file: reference }, 'The imported reference cannot be read.'))
  const path = resolve(cwd, file)
  const unfinished = join(path, '..', `.${basename(path)}.${process.pid}`)
  try {
    const bytes = await writeBundle(unfinished, snapshot.folder, snapshot.manifest)
    renameSync(unfinished, path)
    return { file, manifest: snapshot.manifest, bytes, problems: [] }
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return failed(feedProblem('feeds.cannot-write', { file }, `It could not be written (${code}).`))
  } finally {
    rmSync(unfinished, { force: true })
  }
}
