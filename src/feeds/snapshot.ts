import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isKeys, jsonIn } from '../kit/index.ts'

/**
 * A reference on disk: `current` holds the name of the snapshot that counts, `snapshots/NAME/` what belongs together. A
 * snapshot is written under another name, whole, and never changed after it has its own.
 */
export const indexFile = 'index.bin'
export const epssFile = 'epss.bin'
export const euvdFile = 'euvd.bin'
export const manifestFile = 'manifest.json'

/** That a source was fetched from where it is published: when last, and what lets the next time be short. */
export interface FetchedFrom {
  readonly at: string
  readonly address: string
  readonly sha256: string
  readonly etag?: string
  readonly lastModified?: string
  /** Where the origin lists its changes: the newest of them, and the hash of the list. */
  readonly upTo?: string
  readonly listSha256?: string
}

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
  readonly fetched?: FetchedFrom
}

/** A list of exploited flaws, or the scores, in a snapshot. */
export interface StoredTable {
  readonly name: string
  readonly file: string
  readonly records: number
  readonly asOf: string
  readonly imported: string
  readonly fetched?: FetchedFrom
}

/** What a snapshot holds. */
export interface Manifest {
  readonly schema: 1
  readonly indexFormat: number
  readonly made: string
  readonly sources: readonly StoredSource[]
  readonly exploited: readonly StoredTable[]
  readonly epss?: StoredTable
  /** What the EUVD calls flaws that have a CVE id. */
  readonly euvd?: StoredTable
}

/** The lists and tables of a snapshot, which stand beside its sources of advisories. */
export function tablesIn({ exploited, epss, euvd }: Manifest): readonly StoredTable[] {
  return [...exploited, ...(epss ? [epss] : []), ...(euvd ? [euvd] : [])]
}

function isStored(value: unknown): boolean {
  return isKeys(value) && typeof value.name === 'string' && typeof value.file === 'string'
}

/** Whether a parsed text is the manifest of a snapshot. */
export function isManifest(value: unknown): value is Manifest {
  return (
    isKeys(value) &&
    value.schema === 1 &&
    [value.sources, value.exploited].every(each => Array.isArray(each) && each.every(isStored))
  )
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
  const manifest = jsonIn(textAt(join(folder, manifestFile)) ?? '')
  return isManifest(manifest) ? { folder, manifest } : 'damaged'
}
