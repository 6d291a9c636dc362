import { isCve } from './exploited.ts'
import type { ReadAt } from './open-index.ts'

/**
 * The table of EPSS scores: eight bytes, the number of entries and of entries in a page; then the first key of each page;
 * then the entries in the order of their keys. A key and a score are numbers of four bytes, low byte first.
 */
const headBytes = 8
const perPage = 256
const scale = 1_000_000

/** A CVE id as a number that fits four bytes: eight bits for the year, the rest for the number in it. */
function keyOf(id: string): number | undefined {
  const [, year, number] = /^CVE-(\d{4})-(\d{4,8})$/.exec(id) ?? []
  const [y, n] = [Number(year) - 1999, Number(number)]
  return y >= 0 && y < 256 && n < 1 << 24 ? y * (1 << 24) + n : undefined
}

/** One row of the file that FIRST publishes: `CVE-2021-44228,0.94358,0.99957`. */
function rowOf(line: string): readonly [number, number] | undefined {
  const [id = '', score = ''] = line.split(',', 2)
  const key = isCve(id) ? keyOf(id) : undefined
  const value = Number(score)
  return key === undefined || score === '' || !(value >= 0 && value <= 1) ? undefined : [key, Math.round(value * scale)]
}

/** What a file of EPSS scores says: the table's bytes, how many, of which day where it says so, and how many lines were none. */
export interface EpssTable {
  readonly bytes: Uint8Array
  readonly records: number
  readonly bad: number
  readonly day?: string
}

/** Whether the beginning of a text is that of a file of EPSS scores. */
export function isEpss(start: string): boolean {
  return /^(#model_version:[^\n]*\n)?cve,epss/.test(start)
}

/** Reads the scores from the text of FIRST's file (a comment with the day, a heading, a row for each CVE). */
export function readEpss(text: string): EpssTable {
  const rows = new Map<number, number>()
  let bad = 0
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf('\n', at)
    const line = text.slice(at, end < 0 ? text.length : end).trimEnd()
    at = end < 0 ? text.length : end + 1
    if (line === '' || line.startsWith('#') || line.startsWith('cve,')) continue
    const row = rowOf(line)
    if (row) rows.set(row[0], row[1])
    else bad += 1
  }
  const day = /score_date:(\d{4}-\d\d-\d\d)/.exec(text.slice(0, 200))?.[1]
  return { bytes: tableOf(rows), records: rows.size, bad, ...(day !== undefined && { day }) }
}

function tableOf(rows: ReadonlyMap<number, number>): Uint8Array {
  const keys = Uint32Array.from(rows.keys()).sort()
  const pages = Math.ceil(keys.length / perPage)
  const view = new DataView(new ArrayBuffer(headBytes + pages * 4 + keys.length * 8))
  view.setUint32(0, keys.length, true)
  view.setUint32(4, perPage, true)
  keys.forEach((key, at) => {
    if (at % perPage === 0) view.setUint32(headBytes + (at / perPage) * 4, key, true)
    view.setUint32(headBytes + pages * 4 + at * 8, key, true)
    view.setUint32(headBytes + pages * 4 + at * 8 + 4, rows.get(key) ?? 0, true)
  })
  return new Uint8Array(view.buffer)
}

/** Where the last page begins whose first key is not above the key. */
function pageFor(key: number, firsts: DataView): number {
  let [low, high] = [0, firsts.byteLength / 4]
  while (high - low > 1) {
    const middle = (low + high) >> 1
    if (firsts.getUint32(middle * 4, true) <= key) low = middle
    else high = middle
  }
  return low
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
}

/** Opens a table of scores: the estimated probability of exploitation of a CVE within 30 days, 0 to 1, where it has one. */
export function openEpss(read: ReadAt): (id: string) => number | undefined {
  const head = viewOf(read(0, headBytes))
  const count = head.byteLength < headBytes ? 0 : head.getUint32(0, true)
  const pages = Math.ceil(count / perPage)
  let firsts: DataView | undefined
  return id => {
    const key = keyOf(id)
    if (key === undefined || count === 0) return undefined
    firsts ??= viewOf(read(headBytes, pages * 4))
    const page = pageFor(key, firsts)
    const entries = viewOf(read(headBytes + pages * 4 + page * perPage * 8, perPage * 8))
    for (let at = 0; at + 8 <= entries.byteLength; at += 8)
      if (entries.getUint32(at, true) === key) return entries.getUint32(at + 4, true) / scale
    return undefined
  }
}
