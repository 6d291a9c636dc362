import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { readSbomFile } from '../../src/actions/read-sbom.ts'
import type { Inventory } from '../../src/sbom/index.ts'
import type { Asked } from './slow-matcher.ts'

/** The ecosystems for which the two matchers are held against each other. */
export const compared: ReadonlySet<string> = new Set([
  ...['AlmaLinux', 'Go', 'RubyGems', 'Maven', 'crates.io', 'npm', 'PyPI'],
])

/** Every SBOM of a folder that can be read. */
export async function inventoriesIn(folder: string): Promise<readonly Inventory[]> {
  const read = await Promise.all(readdirSync(folder).map(name => readSbomFile(join(folder, name), name)))
  return read.flatMap(({ value }) => value ?? [])
}

/** A finding in one line: the package, the version, all names of the flaw. */
export function line(asked: Asked, names: string): string {
  return `${asked.ecosystem} ${asked.name} ${asked.version}: ${names}`
}

/** Names of one flaw, in one order. */
export function sortedNames(ids: Iterable<string>): string {
  return [...ids].toSorted().join(' ')
}
