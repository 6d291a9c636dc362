/** One package of an inventory, as SPDX would tell it. */
export interface MadePackage {
  readonly id: string
  readonly name: string
  readonly version: string
  readonly purl: string
  readonly dependsOn: readonly string[]
}

const names = `xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:spdx="http://spdx.org/rdf/terms#"
  xmlns:rdfs="http://www.w3.org/2000/01/rdf-schema#" xmlns:doap="http://usefulinc.com/ns/doap#"`

/** The namespace of the documents made here. */
export const namespace = 'https://sbom.example/pump-1'

/** RDF with these descriptions. */
export function rdf(content: string, more = ''): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rdf:RDF ${names}${more}>\n${content}\n</rdf:RDF>`
}

function reference(purl: string): string {
  return `<spdx:externalRef><spdx:ExternalRef>
    <spdx:referenceCategory rdf:resource="http://spdx.org/rdf/terms#referenceCategory_packageManager"/>
    <spdx:referenceType rdf:resource="http://spdx.org/rdf/references/purl"/>
    <spdx:referenceLocator>${purl.replaceAll('&', '&amp;')}</spdx:referenceLocator></spdx:ExternalRef></spdx:externalRef>`
}

function body({ name, version, purl }: MadePackage): string {
  return `<spdx:name>${name}</spdx:name><spdx:versionInfo>${version}</spdx:versionInfo>
    <spdx:downloadLocation rdf:resource="http://spdx.org/rdf/terms#noassertion"/>${reference(purl)}`
}

function relationship(type: string, related: string): string {
  return `<spdx:relationship><spdx:Relationship><spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_${type}"/>
    <spdx:relatedSpdxElement${related.startsWith('<') ? `>${related}</spdx:relatedSpdxElement>` : ` rdf:resource="${namespace}#${related}"/>`}
    </spdx:Relationship></spdx:relationship>`
}

function documentOf(content: string): string {
  return `<spdx:SpdxDocument rdf:about="${namespace}#SPDXRef-DOCUMENT"><spdx:specVersion>SPDX-2.3</spdx:specVersion>
    <spdx:name>pump</spdx:name><spdx:dataLicense rdf:resource="http://spdx.org/licenses/CC0-1.0"/>
    <spdx:creationInfo><spdx:CreationInfo><spdx:created>2026-01-02T03:04:05Z</spdx:created>
    <spdx:creator>Tool: made</spdx:creator><spdx:creator>Organization: Pulse</spdx:creator></spdx:CreationInfo></spdx:creationInfo>
    ${content}</spdx:SpdxDocument>`
}

/** An inventory with each package beside the others, referred to by its address. The first is what it is about. */
export function flatRdf(packages: readonly MadePackage[]): string {
  const descriptions = packages.map(
    one => `<spdx:Package rdf:about="${namespace}#${one.id}">${body(one)}
    ${one.dependsOn.map(id => relationship('dependsOn', id)).join('')}</spdx:Package>`,
  )
  return rdf([documentOf(relationship('describes', packages[0]?.id ?? '')), ...descriptions].join('\n'))
}

/** The same with each package within the first that speaks of it, wherever it is spoken of again by its address. */
export function nestedRdf(packages: readonly MadePackage[]): string {
  const byId = new Map(packages.map(one => [one.id, one]))
  const told = new Set<string>()
  const tell = (id: string): string => {
    const one = byId.get(id)
    if (!one || told.has(id)) return id
    told.add(id)
    const related = one.dependsOn.map(each => relationship('dependsOn', tell(each)))
    return `<spdx:Package rdf:about="${namespace}#${id}">${related.join('')}${body(one)}</spdx:Package>`
  }
  return rdf(documentOf(relationship('describes', tell(packages[0]?.id ?? ''))))
}

/** The same in JSON. */
export function jsonOf(packages: readonly MadePackage[]): object {
  return {
    ...{ spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', documentNamespace: namespace, name: 'pump' },
    dataLicense: 'CC0-1.0',
    creationInfo: { created: '2026-01-02T03:04:05Z', creators: ['Tool: made', 'Organization: Pulse'] },
    packages: packages.map(({ id, name, version, purl }) => ({
      ...{ SPDXID: id, name, versionInfo: version, downloadLocation: 'NOASSERTION' },
      externalRefs: [{ referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl }],
    })),
    relationships: [
      { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'DESCRIBES', relatedSpdxElement: packages[0]?.id },
      ...packages.flatMap(({ id, dependsOn }) =>
        dependsOn.map(other => ({ spdxElementId: id, relationshipType: 'DEPENDS_ON', relatedSpdxElement: other })),
      ),
    ],
  }
}

/** An inventory of this many packages, each of which hangs on a few of those after it. */
export function madePackages(count: number): readonly MadePackage[] {
  return Array.from({ length: count }, (_, at) => ({
    ...{ id: `SPDXRef-${at}`, name: `part-${at}`, version: `1.${at}`, purl: `pkg:npm/part-${at}@1.${at}?a=b&c=d` },
    dependsOn: [at + 1, 2 * at + 1, at + 7]
      .filter(other => other < count && other > at)
      .map(other => `SPDXRef-${other}`),
  }))
}
