import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { bestOf, hashesIn, isAddress, type Part, type PartsSink, said, some, withoutGaps } from './parts.ts'
import { readPurl } from './purl.ts'

/** Takes the graph of SPDX 3 element by element: what belongs together stands in any order, so parts come at the end. */
export interface Spdx3Parts {
  readonly add: (element: Keys, path: string) => void
  readonly end: () => void
}

const packages = ['software_Package', 'ai_AIPackage', 'dataset_DatasetPackage']
const agents = ['Agent', 'Person', 'Organization', 'SoftwareAgent', 'Tool']

/** Identifiers by which a package is known beside its name. */
const identifying = ['packageUrl', 'cpe22', 'cpe23', 'swid', 'swhid', 'gitoid']

interface Graph {
  readonly packages: { readonly element: Keys; readonly path: string }[]
  /** By identifier: a name, and whether there is an address. */
  readonly agents: Map<string, { readonly text: string; readonly party: Part['creator'] }>
  readonly licences: Map<string, string>
  /** Of a package the licences that are said of it, by the type of the relationship. */
  readonly concluded: Map<string, string[]>
  readonly declared: Map<string, string[]>
  readonly creators: Set<string>
  readonly tools: Set<string>
  created: string | undefined
}

function texts(value: unknown): readonly string[] {
  return (Array.isArray(value) ? value : [value]).flatMap(each => said(each) ?? [])
}

function idOf({ spdxId, '@id': id }: Keys): string {
  return said(spdxId) ?? said(id) ?? ''
}

function addAgent(element: Keys, { agents: known }: Graph): void {
  const name = said(element.name)
  const address = some(element.externalIdentifier)
    .map(({ identifier }) => said(identifier))
    .find(isAddress)
  const kind = element.type === 'Tool' ? 'Tool' : element.type === 'Person' ? 'Person' : 'Organization'
  const text = `${kind}: ${name ?? ''}${address === undefined ? '' : ` (${address})`}`
  known.set(idOf(element), { text, party: address ? 'with address' : name === undefined ? undefined : 'by name' })
}

function push(map: Map<string, string[]>, key: string, values: readonly string[]): void {
  const known = map.get(key)
  if (known) known.push(...values.slice(0, 100))
  else map.set(key, values.slice(0, 100))
}

function addRelationship(element: Keys, graph: Graph, sink: PartsSink): void {
  const [from, to] = [said(element.from), texts(element.to)]
  if (from === undefined) return
  if (element.relationshipType === 'dependsOn') sink.needs(from, to, 'needs')
  else if (element.relationshipType === 'contains') sink.needs(from, to, 'holds')
  else if (element.relationshipType === 'hasConcludedLicense') push(graph.concluded, from, to)
  else if (element.relationshipType === 'hasDeclaredLicense') push(graph.declared, from, to)
}

function addCreation({ created, createdBy, createdUsing }: Keys, graph: Graph): void {
  graph.created ??= said(created)
  for (const id of texts(createdBy)) graph.creators.add(id)
  for (const id of texts(createdUsing)) graph.tools.add(id)
}

function addDocument(element: Keys, sink: PartsSink): void {
  sink.member('documentDescribes', [...texts(element.rootElement)])
  if (element.type === 'SpdxDocument') sink.member('documentNamespace', idOf(element))
  else if (listOf(element.software_sbomType).length > 0) sink.member('sbomTypes', listOf(element.software_sbomType))
}

function partOf({ element, path }: Graph['packages'][number], graph: Graph): Part {
  const id = idOf(element)
  const identifiers = some(element.externalIdentifier)
  const named = identifiers.find(({ externalIdentifierType }) => externalIdentifierType === 'packageUrl')?.identifier
  const purl = said(element.software_packageUrl) ?? said(named)
  const hashes = hashesIn(element.verifiedUsing, 'algorithm', 'hashValue')
  const licences = (map: Graph['declared']) =>
    (map.get(id) ?? []).map(licence => graph.licences.get(licence) ?? licence)
  const hasPurpose =
    said(element.software_primaryPurpose) !== undefined || texts(element.software_additionalPurpose).length > 0
  const types = some(element.externalRef).map(({ externalRefType }) => `${externalRefType}`)
  const download = said(element.software_downloadLocation)
  return withoutGaps({
    path,
    name: said(element.name),
    version: said(element.software_packageVersion),
    ref: id === '' ? undefined : id,
    purl: purl === undefined ? undefined : readPurl(purl),
    isFile: false,
    isIdentified:
      purl !== undefined || identifiers.some(each => identifying.includes(`${each.externalIdentifierType}`)),
    creator: bestOf(
      [...texts(element.originatedBy), ...texts(element.suppliedBy)].map(each => graph.agents.get(each)?.party),
    ),
    licences: [...new Set([...licences(graph.concluded), ...licences(graph.declared)])].toSorted(),
    hasConcludedLicence: licences(graph.concluded).length > 0,
    hasDeclaredLicence: licences(graph.declared).length > 0,
    hashes,
    hasHashOfDeployable: hashes.some(hash => hash.startsWith('SHA-512:')),
    hasFilename: download !== undefined && /\/[^/?#]+\.[a-z0-9]{1,8}$/i.test(download),
    saysExecutable: hasPurpose,
    saysArchive: hasPurpose,
    saysStructured: hasPurpose,
    hasSourceAddress:
      types.includes('sourceArtifact') || types.includes('vcs') || said(element.software_sourceInfo) !== undefined,
    hasDeployableAddress: download !== undefined || types.includes('binaryArtifact'),
  })
}

/** Starts to take SPDX 3.0.1 in JSON-LD. Source: the model of SPDX 3.0.1, core, software and licensing. */
export function startSpdx3Parts(sink: PartsSink): Spdx3Parts {
  const graph: Graph = {
    packages: [],
    agents: new Map(),
    licences: new Map(),
    concluded: new Map(),
    declared: new Map(),
    creators: new Set(),
    tools: new Set(),
    created: undefined,
  }
  return {
    add: (element, path) => {
      const type = `${element.type}`
      if (packages.includes(type)) graph.packages.push({ element, path })
      else if (agents.includes(type)) addAgent(element, graph)
      else if (type.endsWith('Relationship')) addRelationship(element, graph, sink)
      else if (type === 'CreationInfo') addCreation(element, graph)
      else if (type === 'SpdxDocument' || type === 'software_Sbom' || type === 'Bom') addDocument(element, sink)
      else if (type.startsWith('security_')) sink.member('vulnerabilities', [])
      else if (/license/i.test(type))
        graph.licences.set(
          idOf(element),
          said(element.simplelicensing_licenseExpression) ?? said(element.name) ?? idOf(element),
        )
      if (isKeys(element.creationInfo)) addCreation(element.creationInfo, graph)
    },
    end: () => {
      const named = (ids: Iterable<string>, prefix = '') =>
        [...ids]
          .slice(0, 1000)
          .map(
            id =>
              graph.agents.get(id)?.text.replace(/^\w+:/, whole => prefix || whole) ??
              `${prefix || 'Organization:'} ${id}`,
          )
      const creators = [...named(graph.creators), ...named(graph.tools, 'Tool:')]
      sink.member('creationInfo', { creators, ...(graph.created !== undefined && { created: graph.created }) })
      for (const one of graph.packages) sink.part(partOf(one, graph))
    },
  }
}
