import { quoted } from '../kit/index.ts'
import type { Inventory } from './inventory.ts'
import type { Notes } from './problems.ts'

const knownVersions = { CycloneDX: /^1\.[0-7]$/, SPDX: /^(?:2\.[23]|3\.0\.[01])$/ }

type Format = Inventory['format']

/** What a file says of its format. */
export interface Said {
  readonly format: Format
  /** Undefined where the file does not say it. */
  readonly version: string | undefined
  readonly key: 'specVersion' | 'spdxVersion' | '@context'
}

/** What CycloneDX writes as text, and some tools as a number. */
function looksLikeCycloneDx(specVersion: unknown): boolean {
  return (typeof specVersion === 'string' || typeof specVersion === 'number') && /^1\.\d+$/.test(`${specVersion}`)
}

/** SPDX 3 says its version in the context of its JSON-LD, which is an address or a list with one. */
function spdx3In(context: unknown): Said | undefined {
  for (const text of Array.isArray(context) ? context.slice(0, 10) : [context]) {
    const found = typeof text === 'string' ? /spdx\.org\/rdf\/(?:v?(3(?:\.\d{1,3}){1,2})|3)/.exec(text) : undefined
    if (found) return { format: 'SPDX', version: found[1], key: '@context' }
  }
  return undefined
}

/** The format, as the members say it that only one of the formats has. */
export function formatOf(members: ReadonlyMap<string, unknown>): Said | undefined {
  const bomFormat = members.get('bomFormat')
  const specVersion = members.get('specVersion')
  const spdxVersion = members.get('spdxVersion')
  if (typeof bomFormat === 'string' ? /^CycloneDX$/i.test(bomFormat) : looksLikeCycloneDx(specVersion)) {
    const version = typeof specVersion === 'string' ? specVersion.trim() : undefined
    return { format: 'CycloneDX', version, key: 'specVersion' }
  }
  const spdx = typeof spdxVersion === 'string' ? /^SPDX-(.{1,40})$/i.exec(spdxVersion.trim()) : undefined
  if (spdx || members.get('SPDXID') === 'SPDXRef-DOCUMENT')
    return { format: 'SPDX', version: spdx?.[1], key: 'spdxVersion' }
  return spdx3In(members.get('@context'))
}

/** Says so where the version is none that we know. Problem: sbom.other-version. */
export function noteVersion({ format, version, key }: Said, prefix: string, notes: Notes): void {
  if (version === undefined)
    notes.note(
      'sbom.other-version',
      undefined,
      () => `The file is ${format}, but \`${key}\` does not say which version.`,
    )
  else if (!knownVersions[format].test(version))
    notes.note(
      'sbom.other-version',
      `${prefix}${key}`,
      () => `${format} ${quoted(version)} is no version that we know.`,
    )
}
