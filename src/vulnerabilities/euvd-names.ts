import { csvLines } from './csv-lines.ts'
import { numberOfId, openTable, rowsIn, tableOf } from './cve-table.ts'
import type { ReadAt } from './open-index.ts'

/** What the EUVD calls flaws that have a CVE id: a table's bytes, and how many. */
export interface EuvdNames {
  readonly bytes: Uint8Array
  readonly records: number
  readonly bad: number
}

/** Whether the beginning of a text is that of EUVD's mapping of ids (its API documentation, `/api/dump/cve-euvd-mapping`). */
export function isEuvdMapping(start: string): boolean {
  return /^\ufeff?"?(euvd_id"?,"?cve_id|cve_id"?,"?euvd_id)/.test(start)
}

/** Reads the mapping: an EUVD id and a CVE id in a row, whichever stands first. */
export function readEuvdMapping(text: string): EuvdNames {
  const rows = new Map<number, number>()
  let bad = -1
  for (const line of csvLines(text)) {
    const cells = line.replaceAll('"', '').split(',', 2)
    const [cve] = cells.flatMap(cell => numberOfId('CVE', cell) ?? [])
    const [euvd] = cells.flatMap(cell => numberOfId('EUVD', cell) ?? [])
    if (cve === undefined || euvd === undefined) bad += 1
    else rows.set(cve, euvd)
  }
  // The heading is no row.
  return { bytes: tableOf(rows), records: rows.size, bad: Math.max(0, bad) }
}

/** Names that a list told, laid over those of a table that is there. */
export function addEuvdNames(before: Uint8Array | undefined, names: ReadonlyMap<string, string>): EuvdNames {
  const rows = before === undefined ? new Map<number, number>() : rowsIn(before)
  for (const [id, name] of names) {
    const [cve, euvd] = [numberOfId('CVE', id), numberOfId('EUVD', name)]
    if (cve !== undefined && euvd !== undefined) rows.set(cve, euvd)
  }
  return { bytes: tableOf(rows), records: rows.size, bad: 0 }
}

/** Opens a table of names: the EUVD id of a CVE, where it has one. */
export function openEuvdNames(read: ReadAt): (id: string) => string | undefined {
  const numberAt = openTable(read)
  return id => {
    const number = numberAt(id)
    if (number === undefined) return undefined
    return `EUVD-${1999 + Math.floor(number / (1 << 24))}-${number % (1 << 24)}`
  }
}
