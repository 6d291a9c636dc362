import { randomBytes } from 'node:crypto'
import {
  closeSync,
  copyFileSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { type Manifest, manifestFile, type Snapshot } from './snapshot.ts'

/** Writes a file, whole or in pieces, so that it is on the disk, whatever happens to the machine next. */
export function writeSafely(path: string, ...pieces: readonly (Uint8Array | string)[]): void {
  const handle = openSync(path, 'w')
  try {
    for (const piece of pieces) {
      const data = typeof piece === 'string' ? Buffer.from(piece) : piece
      for (let at = 0; at < data.length; ) at += writeSync(handle, data, at)
    }
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
