import type { XmlReader } from './cyclonedx-xml.ts'
import { type RdfNode, startGraph } from './rdf-graph.ts'
import { startRdfXml } from './rdf-xml.ts'
import { licenceIn, licencesIn } from './spdx-rdf-licence.ts'
import { isSpdxTerm, nodeOf, nodesOf, termOf, textIn, textOf, upper, valuesOf, wordIn } from './spdx-rdf-terms.ts'
import type { SbomEvents } from './taker.ts'
import { isWanted, startLists } from './wanted.ts'

type Built = Record<string, unknown>

/** An entry, and the line of what it is of. */
type Placed = readonly [Built, number]

/** Things of a document, by what they are. */
interface Things {
  readonly document: RdfNode | undefined
  readonly ofType: (term: string) => readonly RdfNode[]
  /** By the address of a document outside, how this one refers to it. */
  readonly outside: ReadonlyMap<string, string>
  readonly namespace: string
}

/** Sets only what there is. */
function set(into: Built, key: string, value: unknown): void {
  if (value !== undefined && !(Array.isArray(value) && value.length === 0)) into[key] = value
}

function setTexts(into: Built, node: RdfNode, terms: readonly string[]): void {
  for (const term of terms) set(into, term, textIn(node, term))
}

/** How JSON refers to a thing: by its fragment, or with the document that it stands in. */
function refOf({ namespace, outside }: Things, is: string | RdfNode): string | undefined {
  const text = textOf(is)
  const hash = text?.indexOf('#') ?? -1
  if (text === undefined || hash < 0) return text
  const document = text.slice(0, hash)
  const fragment = text.slice(hash + 1)
  if (document === namespace || document === '') return fragment
  const named = outside.get(document)
  return named === undefined ? fragment : `${named}:${fragment}`
}

function checksums(node: RdfNode): readonly Built[] {
  return nodesOf(node, 'checksum').map(is => {
    const word = wordIn(is, 'algorithm', 'checksumAlgorithm')
    const checksum: Built = {}
    set(checksum, 'algorithm', algorithmOf(word))
    set(checksum, 'checksumValue', textIn(is, 'checksumValue'))
    return checksum
  })
}

/** `sha3_256` is `SHA3-256`, and `blake2b256` is `BLAKE2b-256`. */
function algorithmOf(word: string | undefined): string | undefined {
  const [, family, bits] = /^(sha3|blake2b)[_-]?(\d+)$/i.exec(word ?? '') ?? []
  if (family === undefined) return word?.toUpperCase()
  return `${family.toUpperCase() === 'SHA3' ? 'SHA3' : 'BLAKE2b'}-${bits}`
}

function externalRefs(node: RdfNode): readonly Built[] {
  return nodesOf(node, 'externalRef').map(is => {
    const reference: Built = {}
    set(reference, 'referenceCategory', upper(wordIn(is, 'referenceCategory', 'referenceCategory'), '-'))
    set(
      reference,
      'referenceType',
      textIn(is, 'referenceType')?.replace(/^https?:\/\/spdx\.org\/rdf\/references\//, ''),
    )
    setTexts(reference, is, ['referenceLocator', 'comment'])
    return reference
  })
}

function annotations(node: RdfNode): readonly Built[] {
  return nodesOf(node, 'annotation').map(is => {
    const annotation: Built = {}
    setTexts(annotation, is, ['annotationDate', 'annotator', 'comment'])
    set(annotation, 'annotationType', upper(wordIn(is, 'annotationType', 'annotationType')))
    return annotation
  })
}

function texts(values: readonly (string | RdfNode)[]): readonly string[] {
  return values.flatMap(is => textOf(is) ?? [])
}

/** What packages and files have in common. */
function elementOf(things: Things, node: RdfNode): Built {
  const element: Built = {}
  set(element, 'SPDXID', node.id === undefined || node.id.startsWith('_:') ? undefined : refOf(things, node))
  setTexts(element, node, ['name', 'copyrightText', 'licenseComments', 'comment'])
  set(element, 'licenseConcluded', licenceIn(node, 'licenseConcluded'))
  set(element, 'checksums', checksums(node))
  set(element, 'attributionTexts', texts(valuesOf(node, 'attributionText')))
  set(element, 'annotations', annotations(node))
  return element
}

function verificationCode(node: RdfNode): Built | undefined {
  const code = nodeOf(node, 'packageVerificationCode')
  if (!code) return undefined
  const said: Built = {}
  setTexts(said, code, ['packageVerificationCodeValue'])
  set(said, 'packageVerificationCodeExcludedFiles', texts(valuesOf(code, 'packageVerificationCodeExcludedFile')))
  return said
}

function packageOf(things: Things, node: RdfNode): Built {
  const entry = elementOf(things, node)
  setTexts(entry, node, ['versionInfo', 'packageFileName', 'supplier', 'originator', 'downloadLocation', 'homepage'])
  setTexts(entry, node, ['sourceInfo', 'summary', 'description', 'builtDate', 'releaseDate', 'validUntilDate'])
  const analysed = textIn(node, 'filesAnalyzed')
  if (analysed !== undefined) entry.filesAnalyzed = /^(?:true|1)$/.test(analysed)
  set(entry, 'packageVerificationCode', verificationCode(node))
  set(entry, 'licenseDeclared', licenceIn(node, 'licenseDeclared'))
  set(entry, 'licenseInfoFromFiles', licencesIn(node, 'licenseInfoFromFiles'))
  set(entry, 'primaryPackagePurpose', upper(wordIn(node, 'primaryPackagePurpose', 'purpose')))
  set(entry, 'externalRefs', externalRefs(node))
  set(
    entry,
    'hasFiles',
    valuesOf(node, 'hasFile').flatMap(is => refOf(things, is) ?? []),
  )
  return entry
}

function fileOf(things: Things, node: RdfNode): Built {
  const entry = elementOf(things, node)
  setTexts(entry, node, ['fileName', 'noticeText'])
  set(entry, 'licenseInfoInFiles', licencesIn(node, 'licenseInfoInFile'))
  set(entry, 'fileContributors', texts(valuesOf(node, 'fileContributor')))
  set(
    entry,
    'fileTypes',
    texts(valuesOf(node, 'fileType')).flatMap(type => upper((termOf(type) ?? type).replace(/^fileType_/, '')) ?? []),
  )
  return entry
}

/** What relates one thing to others. */
function relationshipsOf(things: Things, node: RdfNode): readonly Placed[] {
  return nodesOf(node, 'relationship').map(is => {
    const relationship: Built = {}
    set(relationship, 'spdxElementId', refOf(things, node))
    set(relationship, 'relationshipType', upper(wordIn(is, 'relationshipType', 'relationshipType')))
    const [related] = valuesOf(is, 'relatedSpdxElement')
    set(relationship, 'relatedSpdxElement', related && refOf(things, related))
    setTexts(relationship, is, ['comment'])
    return [relationship, is.line]
  })
}

function creationInfoOf(node: RdfNode): Built | undefined {
  const info = nodeOf(node, 'creationInfo')
  if (!info) return undefined
  const said: Built = {}
  setTexts(said, info, ['created', 'licenseListVersion', 'comment'])
  set(said, 'creators', texts(valuesOf(info, 'creator')))
  return said
}

function ownLicences(things: Things, node: RdfNode): readonly Built[] {
  return nodesOf(node, 'hasExtractedLicensingInfo').map(is => {
    const info: Built = {}
    set(info, 'licenseId', textIn(is, 'licenseId') ?? refOf(things, is))
    setTexts(info, is, ['extractedText', 'name', 'comment'])
    return info
  })
}

/** The members that the document itself is. */
function documentOf(things: Things, document: RdfNode): Built {
  const said: Built = {}
  set(said, 'spdxVersion', textIn(document, 'specVersion'))
  set(said, 'SPDXID', refOf(things, document))
  set(said, 'documentNamespace', things.namespace === '' ? undefined : things.namespace)
  setTexts(said, document, ['name', 'comment'])
  set(said, 'dataLicense', licenceIn(document, 'dataLicense'))
  set(said, 'creationInfo', creationInfoOf(document))
  set(
    said,
    'documentDescribes',
    valuesOf(document, 'describesPackage').flatMap(is => refOf(things, is) ?? []),
  )
  set(said, 'hasExtractedLicensingInfos', ownLicences(things, document))
  set(said, 'annotations', annotations(document))
  return said
}

function outsideOf(document: RdfNode | undefined): ReadonlyMap<string, string> {
  const references = document ? nodesOf(document, 'externalDocumentRef') : []
  const pairs = references.flatMap(is => {
    const address = textIn(is, 'spdxDocument')
    const named = textIn(is, 'externalDocumentId') ?? textOf(is)?.replace(/^.*#/s, '')
    return address === undefined || named === undefined ? [] : [[address.replace(/#.*$/s, ''), named] as const]
  })
  return new Map(pairs)
}

/** About what an entry takes, where a list is wanted whole. */
const perEntry = 1000

function give(events: SbomEvents, things: Things, incomplete: RdfNode | undefined): void {
  const { document, ofType } = things
  const { wanted } = events
  const said = document ? documentOf(things, document) : {}
  for (const [key, value] of Object.entries(said)) if (isWanted(wanted, key)) events.member(key, value, document?.line)
  const lists = startLists(events)
  const giveAll = (list: string, nodes: readonly RdfNode[], entriesOf: (node: RdfNode) => readonly Placed[]): void => {
    if (!wanted.lists.includes(list) && !isWanted(wanted, list)) return
    for (const node of nodes) for (const [entry, line] of entriesOf(node)) lists.add(list, entry, line, perEntry)
  }
  const complete = (term: string) => ofType(term).filter(node => node !== incomplete)
  const packages = complete('Package')
  const files = complete('File')
  giveAll('packages', packages, node => [[packageOf(things, node), node.line]])
  giveAll('files', files, node => [[fileOf(things, node), node.line]])
  const related = [...(document ? [document] : []), ...packages, ...files, ...ofType('Snippet')]
  giveAll('relationships', related, node => relationshipsOf(things, node))
  lists.end()
}

/**
 * Starts to read SPDX 2 in RDF as XML. What it says is a graph, in whatever order, so that it is given at the end, in the
 * shape of its JSON. Source: SPDX 2.3, RDF vocabulary and annex on RDF.
 */
export function startSpdxRdf(events: SbomEvents): XmlReader {
  const graph = startGraph()
  const rdf = startRdfXml(graph, isSpdxTerm)
  const ofType = (term: string): readonly RdfNode[] => [
    ...graph.ofType(`http://spdx.org/rdf/terms#${term}`),
    ...graph.ofType(`https://spdx.org/rdf/terms#${term}`),
  ]
  return {
    ...rdf,
    finish: isDamaged => {
      const [document] = ofType('SpdxDocument')
      const namespace = document?.id?.replace(/#.*$/s, '') ?? ''
      const things: Things = { document, ofType, outside: outsideOf(document), namespace }
      const packages = new Set(isDamaged ? ofType('Package') : [])
      const incomplete = rdf.unfinished().findLast(node => packages.has(node))
      give(events, things, incomplete)
    },
  }
}
