import type { Component, Inventory } from '../../src/sbom/index.ts'
import { readPurl } from '../../src/sbom/purl.ts'
import { startIndex } from '../../src/vulnerabilities/build-index.ts'
import type { ExploitedList } from '../../src/vulnerabilities/exploited.ts'
import { type Index, openIndex } from '../../src/vulnerabilities/open-index.ts'
import type { AdvisoryReference } from '../../src/vulnerabilities/reference.ts'

type Keys = Readonly<Record<string, unknown>>

/** One record in the OSV format: an id, the package it concerns, the events of its range, and whatever else it says. */
export function record(id: string, ecosystem: string, name: string, events: readonly Keys[], more: Keys = {}): Keys {
  const affected = [{ package: { ecosystem, name }, ranges: [{ type: 'ECOSYSTEM', events }] }]
  return { id, modified: '2026-01-01T00:00:00Z', summary: `About ${name}`, affected, ...more }
}

/** The bytes of an index over these records, by the name of their source. */
export function indexBytes(sources: Readonly<Record<string, readonly unknown[]>>): Uint8Array {
  const build = startIndex(vector => (vector.startsWith('CVSS:') ? 9.8 : undefined), '2026-07-10T00:00:00Z')
  const started = Object.entries(sources).map(([name, records]) => ({ source: build.startSource(name), records }))
  for (const { source, records } of started) for (const each of records) build.add(each, source)
  return Buffer.concat(build.finish(({ name }) => name))
}

/** An index that is open over bytes. */
export function openBytes(bytes: Uint8Array): Index {
  const index = openIndex((at, length) => bytes.subarray(at, at + length))
  if (index === undefined) throw new Error('the index cannot be opened')
  return index
}

/** A reference over these records, with what else a test needs of it. */
export function makeReference(
  sources: Readonly<Record<string, readonly unknown[]>>,
  exploited: readonly ExploitedList[] = [],
  epss: Readonly<Record<string, number>> = {},
): AdvisoryReference {
  const index = openBytes(indexBytes(sources))
  return { kind: 'imported', sources: index.header.sources, index, exploited, epss: id => epss[id] }
}

/** A component with these package URLs; what is none of one is left out. */
export function component(name: string, ...purls: readonly string[]): Component {
  return {
    name,
    purls: purls.flatMap(purl => readPurl(purl) ?? []),
    ref: `ref-${name}`,
    isFile: false,
    path: 'components[0]',
  }
}

/** An inventory of these components. */
export function inventory(...components: readonly Component[]): Inventory {
  return { file: 'sbom.json', format: 'CycloneDX', formatVersion: '1.6', components }
}
