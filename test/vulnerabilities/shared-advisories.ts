import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Delta } from '../../src/vulnerabilities/changed-records.ts'

/** The text of a file of the shared data, unpacked where it is compressed. */
function sharedText(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** What a file of the shared data holds in one piece. */
export function jsonOf<T>(path: string): T {
  return JSON.parse(sharedText(path)) as T
}

/** What stands in a file line by line. */
function linesIn(path: string): readonly unknown[] {
  return sharedText(path)
    .split('\n')
    .flatMap((line): unknown => (line === '' ? [] : JSON.parse(line)))
}

/** The records of one file of the bundle. */
export function bundledIn(folder: string, name: string): readonly unknown[] {
  return linesIn(join(folder, name))
}

/** Every record of the bundle, by file: all but the changes after it and the records that lost where their ranges end. */
export function bundledRecords(folder: string): ReadonlyMap<string, readonly unknown[]> {
  const names = readdirSync(folder).filter(name => /\.ndjson\.gz$/.test(name) && !/^(delta|ghsa-no-upper)/.test(name))
  return new Map(names.toSorted().map(name => [name, bundledIn(folder, name)]))
}

/** The changes that stand in a file line by line: records as they are from now on, and ids of those that are gone. */
export function deltaIn(path: string): Delta {
  const lines = linesIn(path) as readonly DeltaLine[]
  const upserts = lines.flatMap(each => (each.op === 'upsert' ? { record: each.record, source: each.source } : []))
  return { upserts, deletions: lines.flatMap(each => (each.op === 'delete' ? each.id : [])) }
}

type DeltaLine =
  | { readonly op: 'upsert'; readonly source: string; readonly record: unknown }
  | { readonly op: 'delete'; readonly source: string; readonly id: string }
