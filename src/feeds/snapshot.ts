import { randomBytes } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { isKeys } from '../kit/index.ts'

/**
 * A reference on disk: `current` holds the name of the snapshot that counts, `snapshots/NAME/` what belongs together. A
 * snapshot is written under another name, whole, and never changed after it has its own.
 */
export const indexFile = 'index.bin'
export const epssFile = 'epss.bin'
const manifestFile = 'manifest.json'

/** One source of advisories in a snapshot; the counts say what became of its records. */
export interface StoredSource {
  readonly name: string
  /** Its records as they came, a line each, for a later index to be built from. */
  readonly file: string
  readonly records: number
  readonly withdrawn: number
  readonly bad: number
  readonly openByLoss: number
  readonly ofOtherEcosystems: number
  readonly asOf?: string
  readonly imported: string
}

/** A list of exploited flaws, or the scores, in a snapshot. */
export interface StoredTable {
  readonly name: string
  readonly file: string
  readonly records: number
  readonly asOf: string
  readonly imported: string
}

/** What a snapshot holds. */
export interface Manifest {
  readonly schema: 1
  readonly indexFormat: number
  readonly made: string
  readonly sources: readonly StoredSource[]
  readonly exploited: readonly StoredTable[]
  readonly epss?: StoredTable
}

function isManifest(value: unknown): value is Manifest {
  return isKeys(value) && value.schema === 1 && Array.isArray(value.sources) && Array.isArray(value.exploited)
}

/** A snapshot that is there: its folder and what it says it holds. */
export interface Snapshot {
  readonly folder: string
  readonly manifest: Manifest
}

function textAt(path: string): string | undefined {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return undefined
  }
}

/** The snapshot that counts in a reference folder: undefined where there is none, `damaged` where it cannot be read. */
export function currentSnapshot(reference: string): Snapshot | 'damaged' | undefined {
  const name = textAt(join(reference, 'current'))?.trim()
  if (name === undefined) return undefined
  if (!/^[\w-]+$/.test(name)) return 'damaged'
  const folder = join(reference, 'snapshots', name)
  try {
    const manifest: unknown = JSON.parse(textAt(join(folder, manifestFile)) ?? '')
    return isManifest(manifest) ? { folder, manifest } : 'damaged'
  } catch {
    return 'damaged'
  }
}

/** Writes a file so that it is on the disk, whatever happens to the machine next. */
export function writeSafely(path: string, bytes: Uint8Array | string): void {
  const handle = openSync(path, 'w')
  try {
    const data = typeof bytes === 'string' ? Buffer.from(bytes) : bytes
    for (let at = 0; at < data.length; ) at += writeSync(handle, data, at)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** Takes a file of an older snapshot into one that is being written: it does not change, so it can stand in both. */
export function keepFile(from: Snapshot, folder: string, file: string, as = file): void {
  const [old, own] = [join(from.folder, file), join(folder, as)]
  try {
    linkSync(old, own)
  } catch {
    // Not every disk knows two names of one file.
    copyFileSync(old, own)
  }
}

function syncFolder(path: string): void {
  const handle = openSync(path, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** A new folder for a snapshot that is being written. Only whoever holds the lock makes one. */
export function newSnapshotFolder(reference: string): string {
  const folder = join(reference, 'snapshots', `new-${randomBytes(6).toString('hex')}`)
  mkdirSync(folder, { recursive: true })
  return folder
}

/** Makes a written snapshot the one that counts, at once and whole, and takes away those that do not count any more. */
export function commitSnapshot(reference: string, folder: string, manifest: Manifest): void {
  writeSafely(join(folder, manifestFile), `${JSON.stringify(manifest, undefined, 1)}\n`)
  syncFolder(folder)
  const name = `${manifest.made.replace(/\D/g, '').slice(0, 14)}-${randomBytes(4).toString('hex')}`
  const snapshots = join(reference, 'snapshots')
  renameSync(folder, join(snapshots, name))
  syncFolder(snapshots)
  writeSafely(join(reference, 'current.new'), `${name}\n`)
  renameSync(join(reference, 'current.new'), join(reference, 'current'))
  syncFolder(reference)
  for (const other of readdirSync(snapshots))
    if (other !== name) rmSync(join(snapshots, other), { recursive: true, force: true })
}
