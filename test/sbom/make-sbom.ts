import type { Problem } from '../../src/kit/index.ts'
import { inventoryOf } from '../../src/sbom/index.ts'

type Keys = Readonly<Record<string, unknown>>

/** A CycloneDX document with these components, and whatever else it says. */
export function cycloneDx(components: unknown, more: Keys = {}): Keys {
  return { bomFormat: 'CycloneDX', specVersion: '1.6', components, ...more }
}

/** An SPDX document with these packages, and whatever else it says. */
export function spdx(packages: unknown, more: Keys = {}): Keys {
  return { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages, ...more }
}

/** A reference of SPDX to a package URL. */
export function purlRef(purl: unknown, more: Keys = {}): Keys {
  return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl, ...more }
}

/** What is read of a document. */
export function read(document: unknown) {
  const { value, problems } = inventoryOf(document, 'sbom.json')
  return { inventory: value, components: value?.components ?? [], problems }
}

/** Problems in short: the code and the path. */
export function short(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place }) => (place.path === undefined ? code : `${code} ${place.path}`))
}
