import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { type Purl, readPurl } from './purl.ts'

export type { SbomTaker } from './taker.ts'

/** What an SBOM says of one part of the product, as far as it is asked how well it says it. */
export interface Part {
  readonly path: string
  readonly name?: string
  readonly version?: string
  readonly ref?: string
  readonly purl?: Purl
  /** A file that is listed beside the packages that it belongs to. */
  readonly isFile: boolean
  /** Whether it has a package URL, a CPE name, an SWID tag or the like. */
  readonly isIdentified: boolean
  /** Who made or supplies it: with a mail or web address, only by name, or not at all. */
  readonly creator?: 'with address' | 'by name'
  /** Identifiers, names or expressions, sorted. */
  readonly licences: readonly string[]
  /** Undefined where the format cannot say from whose view a licence is given. */
  readonly hasConcludedLicence?: boolean
  readonly hasDeclaredLicence?: boolean
  /** `SHA-512:…` and so on, in small letters after the colon, sorted. */
  readonly hashes: readonly string[]
  readonly hasHashOfDeployable: boolean
  readonly hasFilename: boolean
  /** What the guideline of the BSI asks to be said of a file; undefined where the format has no place for it. */
  readonly saysExecutable?: boolean
  readonly saysArchive?: boolean
  readonly saysStructured?: boolean
  readonly hasSourceAddress: boolean
  readonly hasDeployableAddress: boolean
}

/** Who takes what an SBOM says: its members as they stand, its parts, and which part needs which. */
export interface PartsSink {
  readonly member: (key: string, value: unknown) => void
  readonly part: (part: Part) => void
  /**
   * What a part is said to need, or to hold; none where it is said to need nothing. What it holds may be files, which are no
   * parts.
   */
  readonly needs: (ref: string, others: readonly string[], how: 'needs' | 'holds') => void
}

/** No name of a package, hash or licence is longer; more of one kind say nothing more. */
const longestText = 1024
const mostOfKind = 100

/** A text that says something: no longer than any name, and none of the words of SPDX for nothing. */
export function said(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > longestText) return undefined
  const text = value.trim()
  return text === '' || text === 'NOASSERTION' || text === 'NONE' ? undefined : text
}

/** The first entries of a list that are objects. */
export function some(value: unknown): readonly Keys[] {
  return listOf(value).slice(0, mostOfKind).filter(isKeys)
}

/** Whether a text is a web or mail address. */
export function isAddress(value: unknown): boolean {
  const text = said(value)
  return text !== undefined && (/^https?:\/\/[^\s/]/i.test(text) || /^[^\s@]+@[^\s@]+$/.test(text))
}

/** What CycloneDX says of an organisation: whether an address is given, or only a name. */
export function partyOf(party: unknown): Part['creator'] {
  if (!isKeys(party)) return undefined
  const addresses = [...listOf(party.url).slice(0, mostOfKind), ...some(party.contact).map(({ email }) => email)]
  if (addresses.some(isAddress) || isAddress(party.url) || isAddress(party.email)) return 'with address'
  return said(party.name) === undefined ? undefined : 'by name'
}

/** The best that is said of several. */
export function bestOf(parties: readonly Part['creator'][]): Part['creator'] {
  return parties.includes('with address') ? 'with address' : parties.find(party => party !== undefined)
}

/** What SPDX says of a person or organisation: `Organization: Example (security@example.org)`. */
export function agentOf(text: unknown): Part['creator'] {
  const agent = said(text)
  if (agent === undefined || !/^(?:Person|Organization):/.test(agent)) return undefined
  const inBrackets = agent.endsWith(')') ? agent.slice(agent.lastIndexOf('(') + 1, -1) : ''
  if (isAddress(inBrackets)) return 'with address'
  return said(agent.slice(agent.indexOf(':') + 1)) === undefined ? undefined : 'by name'
}

function licenceOf({ license: licence, expression }: Keys): string | undefined {
  if (said(expression) !== undefined) return said(expression)
  return isKeys(licence) ? (said(licence.id) ?? said(licence.name)) : undefined
}

function acknowledges(entry: Keys, how: 'concluded' | 'declared'): boolean {
  return (isKeys(entry.license) ? entry.license.acknowledgement : entry.acknowledgement) === how
}

/** Hashes as `SHA-512:…`, whichever way the format writes the algorithm. */
export function hashesIn(list: unknown, algorithm: string, content: string): readonly string[] {
  const texts = some(list).flatMap(hash => {
    const [alg, value] = [said(hash[algorithm]), said(hash[content])]
    return alg === undefined || value === undefined
      ? []
      : [`${alg.toUpperCase().replace(/^SHA(?=\d)/, 'SHA-')}:${value.toLowerCase()}`]
  })
  return texts.toSorted()
}

function hasProperty(entry: Keys, name: string): boolean {
  return listOf(entry.properties)
    .slice(0, 1000)
    .some(property => isKeys(property) && property.name === name && said(property.value) !== undefined)
}

function referencesOf(entry: Keys, types: readonly string[]): readonly Keys[] {
  return some(entry.externalReferences).filter(({ type }) => typeof type === 'string' && types.includes(type))
}

/** A part without what is not said of it. */
export function withoutGaps(part: { readonly [Key in keyof Part]: Part[Key] | undefined }): Part {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as unknown as Part
}

function isLater(version: string, than: number): boolean {
  return Number(/^1\.(\d+)$/.exec(version)?.[1] ?? 0) >= than
}

/** A component of CycloneDX in JSON, of a version such as `1.6`, from which on licences tell whose view they are. */
export function cycloneDxPart(entry: Keys, path: string, formatVersion: string): Part {
  const licences = some(entry.licenses)
  const purl = said(entry.purl)
  const distributions = referencesOf(entry, ['distribution', 'distribution-intake'])
  const group = said(entry.group)
  const name = said(entry.name)
  return withoutGaps({
    path,
    name: group === undefined || name === undefined ? name : `${group}/${name}`,
    version: said(entry.version),
    ref: said(entry['bom-ref']),
    purl: purl === undefined ? undefined : readPurl(purl),
    isFile: entry.type === 'file',
    isIdentified: [purl, said(entry.cpe)].some(one => one !== undefined) || isKeys(entry.swid),
    creator: bestOf([
      ...[entry.manufacturer, entry.supplier, ...some(entry.authors)].map(partyOf),
      said(entry.publisher ?? entry.author) === undefined ? undefined : 'by name',
    ]),
    licences: licences.flatMap(each => licenceOf(each) ?? []).toSorted(),
    hasConcludedLicence: isLater(formatVersion, 6) ? licences.some(each => acknowledges(each, 'concluded')) : undefined,
    hasDeclaredLicence: isLater(formatVersion, 6) ? licences.some(each => acknowledges(each, 'declared')) : undefined,
    hashes: hashesIn(entry.hashes, 'alg', 'content'),
    hasHashOfDeployable: distributions.some(({ hashes }) =>
      hashesIn(hashes, 'alg', 'content').some(hash => hash.startsWith('SHA-512:')),
    ),
    hasFilename: hasProperty(entry, 'bsi:component:filename'),
    saysExecutable: hasProperty(entry, 'bsi:component:executable'),
    saysArchive: hasProperty(entry, 'bsi:component:archive'),
    saysStructured: hasProperty(entry, 'bsi:component:structured'),
    hasSourceAddress: referencesOf(entry, ['source-distribution', 'vcs']).length > 0,
    hasDeployableAddress: distributions.some(({ url }) => said(url) !== undefined),
  })
}

/** A package of SPDX 2 in JSON. It has no place for what the guideline asks to be said of files. */
export function spdxPart(entry: Keys, path: string): Part {
  const references = some(entry.externalRefs)
  const purlText = references.find(({ referenceType }) => /(?:^|[/#])purl$/i.test(`${referenceType}`))?.referenceLocator
  const hashes = hashesIn(entry.checksums, 'algorithm', 'checksumValue')
  const declared = said(entry.licenseDeclared)
  const concluded = said(entry.licenseConcluded)
  return withoutGaps({
    path,
    name: said(entry.name),
    version: said(entry.versionInfo),
    ref: said(entry.SPDXID),
    purl: typeof purlText === 'string' ? readPurl(purlText) : undefined,
    isFile: false,
    isIdentified: references.some(({ referenceType }) =>
      /(?:purl|cpe2[23]Type|swid|gitoid|swh)$/i.test(`${referenceType}`),
    ),
    creator: bestOf([agentOf(entry.originator), agentOf(entry.supplier)]),
    licences: [declared, concluded].filter(licence => licence !== undefined).toSorted(),
    hasConcludedLicence: concluded !== undefined,
    hasDeclaredLicence: declared !== undefined,
    hashes,
    hasHashOfDeployable: hashes.some(hash => hash.startsWith('SHA-512:')),
    hasFilename: said(entry.packageFileName) !== undefined,
    saysExecutable: undefined,
    saysArchive: undefined,
    saysStructured: undefined,
    hasSourceAddress: /^(?:git|hg|svn|bzr)\+|\.git(?:[@#]|$)/.test(said(entry.downloadLocation) ?? ''),
    hasDeployableAddress: said(entry.downloadLocation) !== undefined,
  })
}
