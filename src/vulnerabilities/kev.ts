import { isKeys, listOf } from '../kit/index.ts'
import { isCve, type ReadList } from './exploited.ts'

function isKev(value: unknown): boolean {
  return isKeys(value) && Array.isArray(value.vulnerabilities) && typeof value.dateReleased === 'string'
}

/**
 * Reads CISA's catalogue of known exploited vulnerabilities (its JSON schema of 2021). Entries without a CVE id and a day
 * are counted, not read. Undefined for what is no such catalogue.
 */
export function readKev(value: unknown): ReadList | undefined {
  if (!isKeys(value) || !isKev(value)) return undefined
  const since: Record<string, string> = {}
  const entries = listOf(value.vulnerabilities)
  let read = 0
  for (const entry of entries) {
    if (!isKeys(entry) || typeof entry.cveID !== 'string' || !isCve(entry.cveID)) continue
    if (typeof entry.dateAdded !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(entry.dateAdded)) continue
    since[entry.cveID] = entry.dateAdded
    read += 1
  }
  const asOf = String(value.dateReleased).slice(0, 40)
  return { list: { by: 'cisa-kev', asOf, since }, bad: entries.length - read, names: new Map() }
}
