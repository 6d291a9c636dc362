/** An object that is being put together from its tags. */
export type Draft = Record<string, unknown>

/** Puts the value of a tag into an object, and tells at which key; undefined where the value is none of its kind. */
type Put = (into: Draft, value: string) => string | undefined

/** What the tags of a document describe. Each but the first two begins with a tag of its own, and comes in any number. */
export type Part = 'document' | 'creation' | keyof typeof listOf

/** The lists that parts make up, by their names in JSON. */
export const listOf = {
  package: 'packages',
  file: 'files',
  snippet: 'snippets',
  licence: 'hasExtractedLicensingInfos',
  reference: 'externalDocumentRefs',
  relationship: 'relationships',
} as const

/** What a tag says. */
export interface Row {
  readonly part: Part
  readonly put: Put
  readonly begins?: true
}

function text(key: string): Put {
  return (into, value) => {
    into[key] = value
    return key
  }
}

/** Adds to a list what is read of the value. */
function list(key: string, read: (value: string, into: Draft) => unknown = value => value): Put {
  return (into, value) => {
    const entry = read(value, into)
    if (entry === undefined) return undefined
    const entries = into[key]
    if (Array.isArray(entries)) entries.push(entry)
    else into[key] = [entry]
    return key
  }
}

function flag(key: string): Put {
  return (into, value) => {
    if (!/^(?:true|false)$/i.test(value)) return undefined
    into[key] = /^true$/i.test(value)
    return key
  }
}

/** `SHA1: 85ed08…` */
function checksum(value: string): Draft | undefined {
  const colon = value.indexOf(':')
  const checksumValue = value.slice(colon + 1).trim()
  if (colon <= 0 || checksumValue === '') return undefined
  return { algorithm: value.slice(0, colon).trim(), checksumValue }
}

/** `PACKAGE-MANAGER purl pkg:npm/a@1` */
function externalReference(value: string): Draft | undefined {
  const [, referenceCategory, referenceType, referenceLocator] = /^(\S+)\s+(\S+)\s+(\S.*)$/s.exec(value) ?? []
  return referenceLocator === undefined ? undefined : { referenceCategory, referenceType, referenceLocator }
}

/** A comment belongs to the reference before it. */
function referenceComment(into: Draft, value: string): string | undefined {
  const last: unknown = Array.isArray(into.externalRefs) ? into.externalRefs.at(-1) : undefined
  if (typeof last !== 'object' || last === null) return undefined
  Object.assign(last, { comment: value })
  return 'externalRefs'
}

/** `85ed08… (excludes: ./package.spdx, ./other)` */
function verificationCode(into: Draft, value: string): string | undefined {
  const bracket = value.indexOf('(')
  const code = (bracket < 0 ? value : value.slice(0, bracket)).trim()
  if (code === '') return undefined
  const excluded =
    bracket < 0
      ? []
      : value
          .slice(bracket + 1)
          .replace(/^\s*excludes:/i, '')
          .replace(/\)\s*$/, '')
          .split(',')
  const files = excluded.map(file => file.trim()).filter(file => file !== '')
  into.packageVerificationCode = {
    packageVerificationCodeValue: code,
    ...(files.length > 0 && { packageVerificationCodeExcludedFiles: files }),
  }
  return 'packageVerificationCode'
}

/** `DocumentRef-x https://example.org/x SHA1: d6a770…` */
function documentReference(into: Draft, value: string): string | undefined {
  const [, externalDocumentId, spdxDocument, sum = ''] = /^(\S+)\s+(\S+)\s+(\S.*)$/s.exec(value) ?? []
  const read = checksum(sum)
  if (!read) return undefined
  Object.assign(into, { externalDocumentId, spdxDocument, checksum: read })
  return 'externalDocumentId'
}

/** `SPDXRef-DOCUMENT DESCRIBES SPDXRef-a` */
function relationship(into: Draft, value: string): string | undefined {
  const [, spdxElementId, type, relatedSpdxElement] = /^(\S+)\s+(\S+)\s+(\S+)$/.exec(value) ?? []
  if (type === undefined) return undefined
  Object.assign(into, { spdxElementId, relationshipType: type.toUpperCase(), relatedSpdxElement })
  return 'relationshipType'
}

/** `310:420`, in bytes or lines of the file that the snippet is from. */
function range(unit: 'offset' | 'lineNumber') {
  return (value: string, { snippetFromFile }: Draft): Draft | undefined => {
    const [, start, end] = /^(\d{1,15})\s*:\s*(\d{1,15})$/.exec(value) ?? []
    const reference = snippetFromFile ?? ''
    if (end === undefined) return undefined
    return { startPointer: { [unit]: Number(start), reference }, endPointer: { [unit]: Number(end), reference } }
  }
}

function rowsOf(part: Part, puts: Readonly<Record<string, Put>>): readonly (readonly [string, Row])[] {
  return Object.entries(puts).map(([tag, put]) => [tag, { part, put }])
}

/** The tags that begin a part. */
const beginnings: readonly (readonly [string, Row])[] = [
  ['PackageName', { part: 'package', put: text('name'), begins: true }],
  ['FileName', { part: 'file', put: text('fileName'), begins: true }],
  ['SnippetSPDXID', { part: 'snippet', put: text('SPDXID'), begins: true }],
  ['LicenseID', { part: 'licence', put: text('licenseId'), begins: true }],
  ['ExternalDocumentRef', { part: 'reference', put: documentReference, begins: true }],
  ['Relationship', { part: 'relationship', put: relationship, begins: true }],
]

const ofDocument = {
  SPDXVersion: text('spdxVersion'),
  DataLicense: text('dataLicense'),
  DocumentName: text('name'),
  DocumentNamespace: text('documentNamespace'),
  DocumentComment: text('comment'),
}

const ofCreation = {
  LicenseListVersion: text('licenseListVersion'),
  Creator: list('creators'),
  Created: text('created'),
  CreatorComment: text('comment'),
}

const ofPackage = {
  PackageVersion: text('versionInfo'),
  PackageFileName: text('packageFileName'),
  PackageSupplier: text('supplier'),
  PackageOriginator: text('originator'),
  PackageDownloadLocation: text('downloadLocation'),
  FilesAnalyzed: flag('filesAnalyzed'),
  PackageVerificationCode: verificationCode,
  PackageChecksum: list('checksums', checksum),
  PackageHomePage: text('homepage'),
  PackageSourceInfo: text('sourceInfo'),
  PackageLicenseConcluded: text('licenseConcluded'),
  PackageLicenseInfoFromFiles: list('licenseInfoFromFiles'),
  PackageLicenseDeclared: text('licenseDeclared'),
  PackageLicenseComments: text('licenseComments'),
  PackageCopyrightText: text('copyrightText'),
  PackageSummary: text('summary'),
  PackageDescription: text('description'),
  PackageComment: text('comment'),
  ExternalRef: list('externalRefs', externalReference),
  ExternalRefComment: referenceComment,
  PackageAttributionText: list('attributionTexts'),
  PrimaryPackagePurpose: text('primaryPackagePurpose'),
  ReleaseDate: text('releaseDate'),
  BuiltDate: text('builtDate'),
  ValidUntilDate: text('validUntilDate'),
}

const ofFile = {
  FileType: list('fileTypes'),
  FileChecksum: list('checksums', checksum),
  LicenseConcluded: text('licenseConcluded'),
  LicenseInfoInFile: list('licenseInfoInFiles'),
  LicenseComments: text('licenseComments'),
  FileCopyrightText: text('copyrightText'),
  FileComment: text('comment'),
  FileNotice: text('noticeText'),
  FileContributor: list('fileContributors'),
  FileAttributionText: list('attributionTexts'),
  FileDependency: list('fileDependencies'),
}

const ofSnippet = {
  SnippetFromFileSPDXID: text('snippetFromFile'),
  SnippetByteRange: list('ranges', range('offset')),
  SnippetLineRange: list('ranges', range('lineNumber')),
  SnippetLicenseConcluded: text('licenseConcluded'),
  LicenseInfoInSnippet: list('licenseInfoInSnippets'),
  SnippetLicenseComments: text('licenseComments'),
  SnippetCopyrightText: text('copyrightText'),
  SnippetComment: text('comment'),
  SnippetName: text('name'),
  SnippetAttributionText: list('attributionTexts'),
}

const ofLicence = {
  ExtractedText: text('extractedText'),
  LicenseName: text('name'),
  LicenseCrossReference: list('seeAlsos'),
  LicenseComment: text('comment'),
}

/**
 * What each tag is in JSON. `SPDXID` is not among them, as it is of whatever began last. Annotations and reviews are passed
 * over: they say nothing of what is in a product. Source: SPDX 2.3, clauses 6 to 11, and its JSON schema.
 */
export const rows: ReadonlyMap<string, Row> = new Map([
  ...beginnings,
  ...rowsOf('document', ofDocument),
  ...rowsOf('creation', ofCreation),
  ...rowsOf('package', ofPackage),
  ...rowsOf('file', ofFile),
  ...rowsOf('snippet', ofSnippet),
  ...rowsOf('licence', ofLicence),
  ...rowsOf('relationship', { RelationshipComment: text('comment') }),
])
