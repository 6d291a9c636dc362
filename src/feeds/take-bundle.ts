import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { jsonIn } from '../kit/index.ts'
import { isExploitedList } from '../vulnerabilities/index.ts'
import { type BundledFile, type BundleHead, bundleHead, isBundleHead } from './bundle-form.ts'
import type { Taking } from './gathered.ts'
import type { Input } from './inputs.ts'
import { brokenFile, startOf } from './read-text.ts'
import { type StoredTable, tablesIn } from './snapshot.ts'
import type { SourceFile } from './source-file.ts'
import { type EntryTaker, unzipEntries } from './zip.ts'

/** Whether a zip file begins as a bundle does: by the name of its first entry (APPNOTE 4.3.7). */
export function isBundle(path: string): boolean {
  const start = startOf(path)
  return Buffer.from(start.subarray(30, 30 + bundleHead.length)).toString('latin1') === bundleHead
}

const mostHead = 16 * 1024 * 1024

function wrong(says: string) {
  return brokenFile('feeds.bundle-damaged', says)
}

function headTaker(put: (head: BundleHead) => void): EntryTaker {
  const held: Uint8Array[] = []
  let size = 0
  const piece = (bytes: Uint8Array): void => {
    size += bytes.length
    if (size > mostHead) throw wrong('What says what is in it is longer than we read.')
    held.push(bytes)
  }
  const end = (): void => {
    const head = jsonIn(Buffer.concat(held).toString('utf8'))
    if (!isBundleHead(head)) throw wrong('What says what is in it cannot be read.')
    put(head)
  }
  return { piece, end }
}

/** Writes an entry to disk, and holds it against the length and the hash that are told of it. */
function fileTaker(path: string, { file, bytes, sha256 }: BundledFile): EntryTaker {
  const handle = openSync(path, 'w')
  const hash = createHash('sha256')
  let size = 0
  const piece = (part: Uint8Array): void => {
    size += part.length
    if (size > bytes) throw wrong(`${file} in it is longer than it is said to be.`)
    hash.update(part)
    for (let at = 0; at < part.length; ) at += writeSync(handle, part, at)
  }
  const end = (): void => {
    closeSync(handle)
    if (size !== bytes || hash.digest('hex') !== sha256) throw wrong(`${file} in it is not what its hash says.`)
  }
  return { piece, end }
}

/** Unpacks a bundle into a folder. Whatever in it differs from what it says, all of it is refused. */
async function unpacked(path: string, folder: string): Promise<BundleHead> {
  const read: { head?: BundleHead } = {}
  const seen = new Set<string>()
  await unzipEntries(path, name => {
    if (name === bundleHead && read.head === undefined)
      return headTaker(head => {
        read.head = head
      })
    const listed = read.head?.files.find(({ file }) => file === name)
    if (listed === undefined || seen.has(name)) throw wrong('It holds a file that it does not list.')
    seen.add(name)
    return fileTaker(join(folder, name), listed)
  })
  if (read.head === undefined || read.head.files.some(({ file }) => !seen.has(file)))
    throw wrong('A file that it lists is not in it.')
  return read.head
}

function takeTables({ manifest }: BundleHead, folder: string, { gathered }: Taking): void {
  const bytesOf = ({ file }: StoredTable): Buffer => readFileSync(join(folder, file))
  for (const stored of manifest.exploited) {
    const list = jsonIn(bytesOf(stored).toString('utf8'))
    if (!isExploitedList(list)) throw wrong(`${stored.file} in it is no list of exploited flaws.`)
    gathered.lists.set(list.by, { list, bad: 0, names: new Map() })
  }
  for (const name of ['epss', 'euvd'] as const) {
    const stored = manifest[name]
    if (stored) gathered[name] = { bytes: bytesOf(stored), records: stored.records, bad: 0, asOf: stored.asOf }
  }
}

/** Takes a bundle that was exported elsewhere: its sources keep their names and ages. All of it or none. */
export async function takeBundle(
  { path }: Input,
  taking: Taking,
  takeLines: (path: string, source: SourceFile) => Promise<void>,
): Promise<void> {
  const folder = join(taking.scratch, 'bundle')
  mkdirSync(folder, { recursive: true })
  try {
    const head = await unpacked(path, folder)
    const { sources } = head.manifest
    const tables = tablesIn(head.manifest)
    for (const { file } of [...sources, ...tables])
      if (!head.files.some(each => each.file === file)) throw wrong('A source in it has no file.')
    for (const { name, file, imported, fetched } of sources) {
      await takeLines(join(folder, file), taking.begin(name, name))
      taking.gathered.origins.set(name, { imported, ...(fetched && { fetched }) })
    }
    takeTables(head, folder, taking)
    for (const { name, imported, fetched } of tables)
      taking.gathered.origins.set(name, { imported, ...(fetched && { fetched }) })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
