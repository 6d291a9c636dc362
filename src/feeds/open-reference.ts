import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Problem } from '../kit/index.ts'
import {
  type AdvisoryReference,
  type ExploitedList,
  isExploitedList,
  openEpss,
  openEuvdNames,
  openIndex,
  type ReadAt,
} from '../vulnerabilities/index.ts'
import { feedProblem } from './problems.ts'
import { currentSnapshot, epssFile, euvdFile, indexFile, type Snapshot } from './snapshot.ts'
import { sourcesIn } from './sources.ts'

/** A reference that is open for look-ups, and how to let go of its files. */
export interface OpenReference {
  readonly reference: AdvisoryReference
  readonly close: () => void
}

/** What is asked for lies close together, and asking the disk for each piece would take longer than all else. */
const indexPageBytes = 32 * 1024

/** Of a table of numbers a piece is small, and the next that is asked for lies far away. */
const tablePageBytes = 8 * 1024

/** A file of which only parts are read. The handle stays open: a new import does not pull it away. */
function readerOf(path: string, pageBytes: number): { readonly read: ReadAt; readonly close: () => void } {
  const handle = openSync(path, 'r')
  const { size } = fstatSync(handle)
  const pages = new Map<number, Buffer>()
  const readNow = (at: number, wanted: number): Buffer => {
    // A file that is damaged can ask for any length.
    const length = Math.max(0, Math.min(wanted, size - at))
    const bytes = Buffer.allocUnsafe(length)
    let done = 0
    for (let count = -1; count !== 0 && done < length; done += count)
      count = readSync(handle, bytes, done, length - done, at + done)
    return bytes.subarray(0, done)
  }
  const read: ReadAt = (at, length) => {
    const page = Math.floor(at / pageBytes)
    const from = at - page * pageBytes
    if (from + length > pageBytes) return readNow(at, length)
    const bytes = pages.get(page) ?? readNow(page * pageBytes, pageBytes)
    pages.set(page, bytes)
    return bytes.subarray(from, from + length)
  }
  return { read, close: () => closeSync(handle) }
}

function exploitedIn({ folder, manifest }: Snapshot): readonly ExploitedList[] | undefined {
  const lists = manifest.exploited.map(({ file }): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8')))
  return lists.every(isExploitedList) ? lists : undefined
}

function openSnapshot(snapshot: Snapshot): OpenReference | undefined {
  const { folder, manifest } = snapshot
  const index = readerOf(join(folder, indexFile), indexPageBytes)
  const opened = openIndex(index.read)
  const exploited = exploitedIn(snapshot)
  if (opened === undefined || exploited === undefined) {
    index.close()
    return undefined
  }
  const scores = manifest.epss && readerOf(join(folder, epssFile), tablePageBytes)
  const names = manifest.euvd && readerOf(join(folder, euvdFile), tablePageBytes)
  const reference: AdvisoryReference = {
    kind: 'imported',
    sources: sourcesIn(manifest),
    index: opened,
    exploited,
    epss: scores ? openEpss(scores.read) : () => undefined,
    ...(names && { euvd: openEuvdNames(names.read) }),
  }
  const close = (): void => {
    index.close()
    scores?.close()
    names?.close()
  }
  return { reference, close }
}

/** A snapshot may be replaced between our finding and our opening it; the one that replaced it is there for longer. */
const tries = 3

/**
 * Opens the reference that was imported into a folder; undefined where none was. Problems: feeds.reference-damaged.
 */
export function openReference(folder: string): OpenReference | { readonly problem: Problem } | undefined {
  for (let tried = 0; tried < tries; tried += 1) {
    const snapshot = currentSnapshot(folder)
    if (snapshot === undefined) return undefined
    if (snapshot === 'damaged') continue
    try {
      const opened = openSnapshot(snapshot)
      if (opened) return opened
    } catch {
      // Replaced while we looked, or damaged: the next round tells.
    }
  }
  return { problem: feedProblem('feeds.reference-damaged', { file: folder }, 'The imported reference cannot be read.') }
}
