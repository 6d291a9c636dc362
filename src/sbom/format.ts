import { quoted } from '../kit/index.ts'
import type { Inventory } from './inventory.ts'
import type { Notes } from './problems.ts'

const knownVersions = { CycloneDX: /^1\.[0-7]$/, SPDX: /^2\.[23]$/ }

type Format = Inventory['format']

/** What a file says of its format. */
export interface Said {
  readonly format: Format
  /** Undefined where the file does not say it. */
  readonly version: string | undefined
  readonly key: 'specVersion' | 'spdxVersion'
}

/** What CycloneDX writes as text, and some tools as a number. */
function looksLikeCycloneDx(specVersion: unknown): boolean {
  return (typeof specVersion === 'string' || typeof specVersion === 'number') && /^1\.\d+$/.test(`${specVersion}`)
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
  return undefined
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
