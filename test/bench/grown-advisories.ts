import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'

interface OsvRecord {
  readonly id: string
  readonly aliases?: readonly string[]
  readonly affected: readonly { readonly package?: { readonly name: string } }[]
}

/** The same record of another flaw in other packages: nothing of it is shared with the one it was made from. */
function renamed(record: OsvRecord, copy: number): OsvRecord {
  return {
    ...record,
    id: `${record.id}-${copy}`,
    ...(record.aliases && { aliases: record.aliases.map(alias => `${alias}-${copy}`) }),
    affected: record.affected.map(entry => {
      const named = entry.package
      return named ? { ...entry, package: { ...named, name: `${named.name}-${copy}` } } : entry
    }),
  }
}

/** Writes so many records made from each one of a folder of `.ndjson.gz` into another folder, plain. */
export function growAdvisories(from: string, to: string, copies: number): string {
  mkdirSync(to)
  // What is no list of records but of changes to them is not imported either.
  const names = readdirSync(from).filter(name => name.endsWith('.ndjson.gz') && !name.startsWith('delta-'))
  for (const name of names) {
    const lines = gunzipSync(readFileSync(join(from, name)))
      .toString('utf8')
      .split('\n')
      .filter(Boolean)
    const records: readonly OsvRecord[] = lines.map(line => JSON.parse(line))
    const handle = openSync(join(to, name.slice(0, -3)), 'w')
    for (let copy = 1; copy <= copies; copy += 1)
      writeSync(handle, `${records.map(record => JSON.stringify(renamed(record, copy))).join('\n')}\n`)
    closeSync(handle)
  }
  return to
}
