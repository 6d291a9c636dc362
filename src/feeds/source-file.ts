import { closeSync, fsync, openSync, writeSync } from 'node:fs'
import { promisify } from 'node:util'
import { isKeys, listOf } from '../kit/index.ts'
import type { IndexBuild, SourceCount } from '../vulnerabilities/index.ts'

/** A source that is being imported: its records go into the index that is built and, as they came, into a file. */
export interface SourceFile {
  readonly count: SourceCount
  readonly file: string
  /** Takes one record, parsed; what is none, and undefined for one that could not be read, is counted. */
  readonly take: (record: unknown) => void
  /** Keeps text as it came, for a later index to be built from: lines of records, whole or in pieces. */
  readonly keep: (bytes: Uint8Array) => void
  /** Ends the file, once. It is on the disk when this is fulfilled, and closed either way. */
  readonly close: () => Promise<void>
  /**
   * `osv/npm`: by the ecosystem that most of its records name first, else by what the file was called. Records that lost
   * where their ranges end are not what is published for an ecosystem, and do not take its name.
   */
  readonly name: () => string
}

/** Bytes to a file, one piece after the other. */
function writerTo(path: string) {
  const handle = openSync(path, 'w')
  const write = (bytes: Uint8Array): void => {
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at)
  }
  const end = async (): Promise<void> => {
    try {
      await promisify(fsync)(handle)
    } finally {
      closeSync(handle)
    }
  }
  let ended: Promise<void> | undefined
  const close = (): Promise<void> => {
    ended ??= end()
    return ended
  }
  return { write, close }
}

/** What the first entry of a record names for its ecosystem, as it is written. */
function namedFirst(record: unknown): unknown {
  const [first] = isKeys(record) ? listOf(record.affected) : []
  return isKeys(first) && isKeys(first.package) ? first.package.ecosystem : undefined
}

function ecosystemIn(named: unknown): string | undefined {
  const [ecosystem = ''] = typeof named === 'string' ? named.split(':', 1) : []
  return /^[\w .-]{1,40}$/.test(ecosystem) ? ecosystem : undefined
}

/** The ecosystem that a record names first, without the release of a distribution behind it. */
export function ecosystemOfRecord(record: unknown): string | undefined {
  return ecosystemIn(namedFirst(record))
}

/** Longer than any ecosystem with its release; of what is longer only its beginning is held. */
const longestHeld = 128

/** Counts how many records name each ecosystem first. Those of one source nearly all name the same. */
function countEcosystems() {
  const counts = new Map<unknown, number>()
  const add = (record: unknown): void => {
    const named = namedFirst(record)
    if (typeof named !== 'string') return
    const held = named.length <= longestHeld ? named : ecosystemIn(named)
    counts.set(held, (counts.get(held) ?? 0) + 1)
  }
  /** The one that more than half of the records name, if any. */
  const most = (): string | undefined => {
    const ecosystems = new Map<string, number>()
    let all = 0
    for (const [named, count] of counts) {
      const ecosystem = ecosystemIn(named)
      if (ecosystem === undefined) continue
      all += count
      ecosystems.set(ecosystem, (ecosystems.get(ecosystem) ?? 0) + count)
    }
    const [first] = [...ecosystems].toSorted((a, b) => b[1] - a[1])
    return first !== undefined && first[1] * 2 > all ? first[0] : undefined
  }
  return { add, most }
}

/** Begins a source: `called` is what its file was called, `own` its name where that is known. */
export function startSourceFile(
  build: IndexBuild,
  path: string,
  file: string,
  called: string,
  own?: string,
): SourceFile {
  const count = build.startSource(called)
  const ecosystems = countEcosystems()
  const writer = writerTo(path)
  const take = (record: unknown): void => {
    build.add(record, count)
    ecosystems.add(record)
  }
  const name = (): string => {
    if (own !== undefined) return own
    const most = ecosystems.most()
    const isWhole = count.openByLoss === 0 || count.records > 0
    return isWhole && most !== undefined ? `osv/${most}` : `osv/${called}`
  }
  return { count, file, take, keep: writer.write, close: writer.close, name }
}
