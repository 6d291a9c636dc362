import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

/** The text of a file of the shared data, unpacked where it is compressed. */
function sharedText(path: string): string {
  const bytes = readFileSync(path)
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

/** What stands in a file line by line. */
function linesIn(path: string): readonly unknown[] {
  return sharedText(path)
    .split('\n')
    .flatMap((line): unknown => (line === '' ? [] : JSON.parse(line)))
}

/** Every record of the bundle, by file: all but the changes after it and the records that lost where their ranges end. */
export function bundledRecords(folder: string): ReadonlyMap<string, readonly unknown[]> {
  const names = readdirSync(folder).filter(name => /\.ndjson\.gz$/.test(name) && !/^(delta|ghsa-no-upper)/.test(name))
  return new Map(names.toSorted().map(name => [name, linesIn(join(folder, name))]))
}
