import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSbomFile } from '../../src/actions/read-sbom.ts'
import { startTagValue } from '../../src/sbom/tag-value.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { testWithShared } from '../shared-data.ts'
import { eventsOf, readText } from './make-sbom.ts'

const head = ['SPDXVersion: SPDX-2.3', 'DataLicense: CC0-1.0', 'SPDXID: SPDXRef-DOCUMENT', 'DocumentName: a']

function read(lines: readonly string[], size?: number) {
  return readText(startTagValue, [...head, ...lines, ''].join('\n'), size)
}

/** Problems in short: the code and the line. */
function placed(problems: ReturnType<typeof read>['problems']): readonly string[] {
  return problems.map(({ code, place }) => `${code} ${place.line ?? place.path}`)
}

const log4j = [
  ...['PackageName: log4j-core', 'SPDXID: SPDXRef-log4j', 'PackageVersion: 2.14.1'],
  'ExternalRef: PACKAGE-MANAGER purl pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
  'ExternalRef: SECURITY cpe23Type cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*',
]

test('a package is a component, with its version, package URLs and CPE names', () => {
  const { inventory, problems, stop } = read(log4j)
  expect([problems, stop]).toEqual([[], undefined])
  expect(inventory).toMatchObject({ format: 'SPDX', formatVersion: '2.3' })
  expect(inventory?.components).toMatchObject([
    {
      ...{ name: 'log4j-core', version: '2.14.1', ref: 'SPDXRef-log4j', path: 'packages[0]' },
      ...{ purls: [{ name: 'log4j-core' }], cpes: ['cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*'] },
    },
  ])
})

test('files, snippets, licences, annotations and tags that nobody knows are no packages, and end none', () => {
  const lines = [
    ...[...log4j.slice(0, 2), 'FileName: ./a.c', 'SPDXID: SPDXRef-file', 'LicenseConcluded: MIT'],
    ...['SnippetSPDXID: SPDXRef-snippet', 'SnippetName: x', 'LicenseID: LicenseRef-1', 'LicenseName: y'],
    ...['Annotator: Person: A', 'SPDXREF: SPDXRef-file', 'Reviewer: Person: B', 'MadeUp: 1'],
    ...['# PackageName: none', '', '   ', ...log4j.slice(2)],
  ]
  const { components, problems } = read(lines)
  expect(problems).toEqual([])
  expect(components).toMatchObject([{ name: 'log4j-core', ref: 'SPDXRef-log4j', version: '2.14.1' }])
})

test('what the document describes is the subject', () => {
  const app = ['PackageName: app', 'SPDXID: SPDXRef-app', 'PackageVersion: 3']
  for (const relationship of [
    'Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-app',
    'Relationship:  SPDXRef-app   described_by  SPDXRef-DOCUMENT ',
  ]) {
    const { inventory, problems } = read([relationship, ...log4j, ...app, 'RelationshipComment: x'])
    expect([inventory?.subject, problems]).toEqual([{ name: 'app', version: '3' }, []])
  }
})

const ofEachKind = [
  ...['DocumentComment: <text>two', ' lines</text>', 'DocumentNamespace: https://example.org/a'],
  ...['ExternalDocumentRef: DocumentRef-b https://example.org/b SHA1: d6a7', 'Creator: Tool: x', 'Creator: Person: y'],
  ...['Created: 2026-01-01T00:00:00Z', 'LicenseListVersion: 3.17', 'CreatorComment: z', 'PackageName: p'],
  ...['SPDXID: SPDXRef-p', 'PackageFileName: p.tgz', 'PackageSupplier: Person: y', 'FilesAnalyzed: true'],
  ...[
    'PackageVerificationCode: d6a7 (excludes: ./p.spdx, ./q)',
    'PackageChecksum: SHA256: 11b6',
    'PackageChecksum: MD5: 624c',
  ],
  ...['ExternalRef: OTHER https://example.org/#x a b', 'ExternalRefComment: c', 'PackageLicenseInfoFromFiles: MIT'],
  ...['FileName: ./f', 'SPDXID: SPDXRef-f', 'FileType: SOURCE', 'FileChecksum: SHA1: d6a7', 'LicenseInfoInFile: MIT'],
  ...[
    'SnippetSPDXID: SPDXRef-s',
    'SnippetFromFileSPDXID: SPDXRef-f',
    'SnippetByteRange: 310:420',
    'SnippetLineRange: 5:23',
  ],
  ...['LicenseID: LicenseRef-1', 'ExtractedText: <text>text</text>', 'LicenseCrossReference: https://example.org/l'],
  ...['Relationship: SPDXRef-p CONTAINS SPDXRef-f', 'RelationshipComment: d'],
]

const inJson = {
  ...{ spdxVersion: 'SPDX-2.3', dataLicense: 'CC0-1.0', SPDXID: 'SPDXRef-DOCUMENT', name: 'a' },
  ...{ comment: 'two\n lines', documentNamespace: 'https://example.org/a' },
  creationInfo: {
    ...{ creators: ['Tool: x', 'Person: y'], created: '2026-01-01T00:00:00Z' },
    ...{ licenseListVersion: '3.17', comment: 'z' },
  },
  externalDocumentRefs: [
    {
      ...{ externalDocumentId: 'DocumentRef-b', spdxDocument: 'https://example.org/b' },
      checksum: { algorithm: 'SHA1', checksumValue: 'd6a7' },
    },
  ],
  packages: [
    {
      ...{ name: 'p', SPDXID: 'SPDXRef-p', packageFileName: 'p.tgz', supplier: 'Person: y', filesAnalyzed: true },
      packageVerificationCode: {
        packageVerificationCodeValue: 'd6a7',
        packageVerificationCodeExcludedFiles: ['./p.spdx', './q'],
      },
      checksums: [
        { algorithm: 'SHA256', checksumValue: '11b6' },
        { algorithm: 'MD5', checksumValue: '624c' },
      ],
      externalRefs: [
        {
          ...{ referenceCategory: 'OTHER', referenceType: 'https://example.org/#x', referenceLocator: 'a b' },
          comment: 'c',
        },
      ],
      licenseInfoFromFiles: ['MIT'],
    },
  ],
  files: [
    {
      ...{ fileName: './f', SPDXID: 'SPDXRef-f', fileTypes: ['SOURCE'], licenseInfoInFiles: ['MIT'] },
      checksums: [{ algorithm: 'SHA1', checksumValue: 'd6a7' }],
    },
  ],
  snippets: [
    {
      ...{ SPDXID: 'SPDXRef-s', snippetFromFile: 'SPDXRef-f' },
      ranges: [
        {
          startPointer: { offset: 310, reference: 'SPDXRef-f' },
          endPointer: { offset: 420, reference: 'SPDXRef-f' },
        },
        {
          startPointer: { lineNumber: 5, reference: 'SPDXRef-f' },
          endPointer: { lineNumber: 23, reference: 'SPDXRef-f' },
        },
      ],
    },
  ],
  hasExtractedLicensingInfos: [
    { licenseId: 'LicenseRef-1', extractedText: 'text', seeAlsos: ['https://example.org/l'] },
  ],
  relationships: [
    {
      ...{ spdxElementId: 'SPDXRef-p', relationshipType: 'CONTAINS', relatedSpdxElement: 'SPDXRef-f' },
      comment: 'd',
    },
  ],
}

test('each tag is what it is in JSON', () => {
  const text = [...head, ...ofEachKind].join('\n')
  expect(eventsOf(startTagValue, text, ['packages', 'relationships'])).toEqual(inJson)
})

test('a text over several lines is one value, whatever stands in it', () => {
  const lines = ['PackageName: a', 'PackageComment: <text>PackageName: b', '# c', '', 'x</text>', ...log4j]
  const { components, problems } = read(lines)
  expect(components.map(({ name }) => name)).toEqual(['a', 'log4j-core'])
  expect(problems.map(({ code }) => code)).toEqual(['sbom.component-without-identity'])
})

test('ends of lines may be those of Windows, and parts may be cut anywhere', () => {
  const lines = [...log4j, 'PackageComment: <text>a', 'b</text>', 'PackageName: b', 'PackageVersion: 1']
  const whole = read(lines)
  const text = [...head, ...lines].join('\r\n')
  for (const size of [1, 2, 3, 7, 64]) {
    expect(readText(startTagValue, text, size)).toEqual(whole)
    expect(read(lines, size)).toEqual(whole)
  }
})

test('lines that are damaged are said with their number, and the rest is read', () => {
  const { components, problems } = read([
    ...['PackageVersion: 1', 'what is this', ...log4j, ': x', 'ExternalRef: purl', 'PackageChecksum: 5'],
    ...['FilesAnalyzed: perhaps', 'Relationship: A', 'ExternalDocumentRef: a b', 'SnippetName: x', 'SnippetSPDXID: s'],
    ...['SnippetByteRange: 1-2', 'PackageVerificationCode: (', 'LicenseID: x', `${'a'.repeat(70)}: x`],
  ])
  expect(components).toMatchObject([{ name: 'log4j-core', version: '2.14.1' }])
  expect(placed(problems)).toEqual([5, 6, 12, 13, 14, 15, 16, 17, 18, 20, 21, 23].map(line => `sbom.bad-line ${line}`))
  expect(problems[0]?.says).toBe('`PackageVersion` stands before what it belongs to.')
})

test('a text that is not closed is said where it is opened, and what stands before is read', () => {
  const { components, stop } = read([...log4j, 'PackageComment: <text>a', 'PackageName: b'])
  expect(components.map(({ name }) => name)).toEqual(['log4j-core'])
  expect(stop).toMatchObject({ code: 'sbom.cut-off', line: 10 })
})

test('lines and texts of any length end, and what is too long is left out', () => {
  const long = 'x'.repeat(5_000_000)
  const tall = `${'x'.repeat(1000)}\n`.repeat(17_000)
  const { components, problems } = read(
    [`PackageName: ${long}`, `PackageName: a`, `PackageComment: <text>${tall}</text>`, ...log4j],
    65_536,
  )
  expect(components.map(({ name }) => name)).toEqual(['a', 'log4j-core'])
  expect(placed(problems.filter(({ code }) => code === 'sbom.too-large'))).toEqual([
    'sbom.too-large 5',
    'sbom.too-large 7',
  ])
})

test('a package of more values than fit into the memory is read as far as they do', () => {
  const value = 'x'.repeat(1_000_000)
  const more = Array.from({ length: 80 }, () => `PackageAttributionText: ${value}`)
  const { components, problems } = read(['PackageName: a', ...more, ...log4j])
  expect(components.map(({ name }) => name)).toEqual(['a', 'log4j-core'])
  expect(placed(problems)).toContain('sbom.too-large 5')
})

test('brackets, spaces and colons without end are gone through once', () => {
  const { components } = read([
    `PackageVerificationCode: ${'('.repeat(1_000_000)}`,
    `Relationship: ${' a'.repeat(1_000_000)}`,
    `ExternalRef: ${' \t'.repeat(1_000_000)}`,
    `${':'.repeat(1_000_000)}`,
    ...log4j,
  ])
  expect(components).toHaveLength(1)
})

test('tens of thousands of relationships, in a circle too, are passed over', () => {
  const circle = Array.from({ length: 50_000 }, (_, at) => `Relationship: R${at} DEPENDS_ON R${(at + 1) % 50_000}`)
  const { components } = read([...log4j, ...circle, 'Relationship: SPDXRef-DOCUMENT DESCRIBES SPDXRef-log4j'])
  expect(components).toHaveLength(1)
})

test('a file is read by how it begins, and problems of its packages have their lines', async () => {
  const lines = ['# made by hand', ...head, ...log4j, 'PackageName: b', 'PackageVersion: 1', 'ExternalRef: X purl b@1']
  const folder = makeFolder({ 'a.spdx': lines.join('\n') })
  const { value, problems } = await readSbomFile(join(folder, 'a.spdx'), 'a.spdx')
  expect(value?.components).toHaveLength(2)
  expect(problems.map(({ code, place }) => `${code} ${place.line} ${place.path}`)).toEqual([
    'sbom.bad-purl 13 packages[1].externalRefs[0].referenceLocator',
    'sbom.component-without-identity 11 packages[1]',
  ])
})

testWithShared('sboms', 'real files of tags and values have as many packages as were counted in them', async folder => {
  const found: string[] = []
  for (const name of [
    ...['spdx22-istio-release-1.13.1.spdx.gz', 'spdx22-kubernetes-1.23.1.spdx'],
    ...['spdx22-zephyr-charge-controller.spdx', 'spdx23-example.spdx'],
  ]) {
    const { value, problems } = await readSbomFile(join(folder, name), name)
    const purls = value?.components.reduce((sum, { purls: own }) => sum + own.length, 0)
    const codes = [...new Set(problems.map(({ code }) => code))].filter(code => code !== 'file.more-problems')
    found.push(`${value?.components.length} ${purls} ${codes}`)
  }
  expect(found).toEqual([
    '3461 0 sbom.component-without-identity',
    '135 0 sbom.component-without-identity',
    '53 0 sbom.component-without-identity',
    '4 1 sbom.component-without-identity',
  ])
})
