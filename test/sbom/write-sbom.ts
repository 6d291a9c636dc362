import { jsonOf, type MadePackage, nestedRdf } from './make-rdf.ts'
import { cycloneDx, purlRef, spdx, spdx3 } from './make-sbom.ts'

/** A library, as any of the formats can tell it. */
export type Library = Pick<MadePackage, 'name' | 'version' | 'purl'>

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}

/** Each library within the one before it, down to this many: the same in another shape. */
const depth = 3

function cycloneDxJson(libraries: readonly Library[]): string {
  const nested = (at: number): object => {
    const inner = (at + 1) % depth > 0 && at + 1 < libraries.length ? { components: [nested(at + 1)] } : {}
    return { type: 'library', 'bom-ref': `ref-${at}`, ...libraries[at], ...inner }
  }
  const outer = Array.from({ length: Math.ceil(libraries.length / depth) }, (_, at) => nested(at * depth))
  return JSON.stringify(cycloneDx(outer))
}

function cycloneDxXml(libraries: readonly Library[]): string {
  const listed = libraries.map(
    ({ name, version, purl }, at) => `<component type="library" bom-ref="ref-${at}"><name>${escaped(name)}</name>
    <version>${escaped(version)}</version><purl>${escaped(purl)}</purl></component>`,
  )
  const components = `<components>${listed.join('\n')}</components>`
  return `<?xml version="1.0"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/1.6" version="1">${components}</bom>`
}

function spdxJson(libraries: readonly Library[]): string {
  const packages = libraries.map(({ name, version, purl }, at) => ({
    ...{ SPDXID: `SPDXRef-${at}`, name, versionInfo: version },
    externalRefs: [purlRef(purl)],
  }))
  return JSON.stringify(spdx(packages))
}

function spdxTagValue(libraries: readonly Library[]): string {
  const lines = libraries.flatMap(({ name, version, purl }, at) => [
    ...[`PackageName: ${name}`, `SPDXID: SPDXRef-${at}`, `PackageVersion: ${version}`],
    ...[`ExternalRef: PACKAGE-MANAGER purl ${purl}`, ''],
  ])
  return ['SPDXVersion: SPDX-2.3', 'SPDXID: SPDXRef-DOCUMENT', ...lines].join('\n')
}

function spdxYaml(libraries: readonly Library[]): string {
  const entries = libraries.flatMap(({ name, version, purl }, at) => [
    ...[`- name: ${JSON.stringify(name)}`, `  SPDXID: SPDXRef-${at}`, `  versionInfo: ${JSON.stringify(version)}`],
    ...['  externalRefs:', '  - referenceType: purl', `    referenceLocator: ${JSON.stringify(purl)}`],
  ])
  return ['spdxVersion: SPDX-2.3', 'SPDXID: SPDXRef-DOCUMENT', 'packages:', ...entries].join('\n')
}

function made(libraries: readonly Library[]): readonly MadePackage[] {
  return libraries.map(({ name, version, purl }, at) => ({
    ...{ id: `SPDXRef-${at}`, name: escaped(name), version: escaped(version), purl },
    dependsOn: at + 1 < libraries.length ? [`SPDXRef-${at + 1}`] : [],
  }))
}

function spdx3Json(libraries: readonly Library[]): string {
  const elements = libraries.map(({ name, version, purl }, at) => ({
    ...{ type: 'software_Package', spdxId: `https://sbom.example/${at}`, name, software_packageVersion: version },
    // Both ways in which SPDX 3 tells a package URL.
    ...(at % 2 === 0
      ? { software_packageUrl: purl }
      : { externalIdentifier: [{ externalIdentifierType: 'packageUrl', identifier: purl }] }),
  }))
  return JSON.stringify(spdx3(elements))
}

/** Libraries written in every syntax that is read. */
export const writers: Readonly<Record<string, (libraries: readonly Library[]) => string>> = {
  'CycloneDX JSON': cycloneDxJson,
  'CycloneDX XML': cycloneDxXml,
  'SPDX JSON': spdxJson,
  'SPDX JSON with relationships': libraries => JSON.stringify(jsonOf(made(libraries))),
  'SPDX tag-value': spdxTagValue,
  'SPDX YAML': spdxYaml,
  'SPDX RDF/XML': libraries => nestedRdf(made(libraries)),
  'SPDX 3 JSON-LD': spdx3Json,
}

function swapped(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16()
}

/** A text as the bytes of every encoding that files are read in; what XML says of its own is only said of UTF-8. */
export function encoded(text: string): Readonly<Record<string, Uint8Array>> {
  const wide = text.replace(' encoding="UTF-8"', '')
  return {
    'UTF-8': Buffer.from(text),
    'UTF-8 with a mark': Buffer.from(`\ufeff${text}`),
    'UTF-16 LE': Buffer.from(`\ufeff${wide}`, 'utf16le'),
    'UTF-16 BE': swapped(`\ufeff${wide}`),
  }
}
