import { csvLines } from './csv-lines.ts'
import { numberOfId, openTable, tableOf } from './cve-table.ts'
import { isCve } from './exploited.ts'
import type { ReadAt } from './open-index.ts'

/** Scores are kept as whole millionths. */
const scale = 1_000_000

/** One row of the file that FIRST publishes: `CVE-2021-44228,0.94358,0.99957`. */
function rowOf(line: string): readonly [number, number] | undefined {
  const [id = '', score = ''] = line.split(',', 2)
  const key = isCve(id) ? numberOfId('CVE', id) : undefined
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
  for (const line of csvLines(text)) {
    if (line.startsWith('cve,')) continue
    const row = rowOf(line)
    if (row) rows.set(row[0], row[1])
    else bad += 1
  }
  const day = /score_date:(\d{4}-\d\d-\d\d)/.exec(text.slice(0, 200))?.[1]
  return { bytes: tableOf(rows), records: rows.size, bad, ...(day !== undefined && { day }) }
}

/** Opens a table of scores: the estimated probability of exploitation of a CVE within 30 days, 0 to 1, where it has one. */
export function openEpss(read: ReadAt): (id: string) => number | undefined {
  const numberAt = openTable(read)
  return id => {
    const score = numberAt(id)
    return score === undefined ? undefined : score / scale
  }
}
