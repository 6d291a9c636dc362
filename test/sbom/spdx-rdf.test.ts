import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readSbomFile } from '../../src/actions/read-sbom.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { readDocument } from '../actions/read-document.ts'
import { flatRdf, jsonOf, madePackages, namespace, nestedRdf, rdf } from './make-rdf.ts'

async function inventory(content: string | Uint8Array) {
  return readSbomFile(join(makeFolder({ sbom: content }), 'sbom'), 'shown')
}

async function packagesOf(content: string) {
  const { document, short } = await readDocument(rdf(content))
  return { packages: document?.packages, short }
}

function byId(entries: unknown): readonly unknown[] {
  return (Array.isArray(entries) ? entries : []).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
}

test('an inventory says the same in JSON, in RDF side by side and in RDF within each other', async () => {
  const made = madePackages(40)
  const json: Readonly<Record<string, unknown>> = { ...jsonOf(made) }
  const lists = ['packages', 'relationships']
  for (const text of [flatRdf(made), nestedRdf(made)]) {
    const { document, short } = await readDocument(text, lists)
    expect(short).toEqual([])
    expect({ ...document, packages: [], relationships: [] }).toEqual({ ...json, packages: [], relationships: [] })
    expect(byId(document?.packages)).toEqual(byId(json.packages))
    expect(byId(document?.relationships)).toEqual(byId([...new Set(byId(json.relationships))]))
  }
})

test('twins in JSON and RDF, in UTF-8 and UTF-16, compressed or not, make the same inventory', async () => {
  const made = madePackages(30)
  const { value } = await inventory(JSON.stringify(jsonOf(made)))
  expect(value?.subject).toEqual({ name: 'part-0', version: '1.0' })
  for (const text of [flatRdf(made), gzipSync(flatRdf(made)), Buffer.from(`\ufeff${flatRdf(made)}`, 'utf16le')]) {
    const { value: read, problems } = await inventory(text)
    expect(problems).toEqual([])
    expect(read).toEqual(value)
  }
})

test.each([
  [
    'a description without a type, and a type as a statement',
    `<rdf:Description rdf:about="#SPDXRef-a">
    <rdf:type rdf:resource="http://spdx.org/rdf/terms#Package"/><spdx:name>a</spdx:name></rdf:Description>`,
  ],
  ['statements as attributes', `<spdx:Package rdf:about="#SPDXRef-a" spdx:name="a"/>`],
  [
    'a type as an attribute',
    `<rdf:Description rdf:about="#SPDXRef-a" rdf:type="http://spdx.org/rdf/terms#Package" spdx:name="a"/>`,
  ],
  ['an ID within the document', `<spdx:Package rdf:ID="SPDXRef-a"><spdx:name>a</spdx:name></spdx:Package>`],
  ['another base', `<spdx:Package xml:base="${namespace}" rdf:ID="SPDXRef-a"><spdx:name>a</spdx:name></spdx:Package>`],
  [
    'parts in two places',
    `<spdx:Package rdf:about="#SPDXRef-a"/><rdf:Description rdf:about="#SPDXRef-a"><spdx:name>a</spdx:name></rdf:Description>`,
  ],
  [
    'a literal with a type of data',
    `<spdx:Package rdf:about="#SPDXRef-a"><spdx:name rdf:datatype="http://www.w3.org/2001/XMLSchema#string">a</spdx:name></spdx:Package>`,
  ],
  [
    'XML within a text',
    `<spdx:Package rdf:about="#SPDXRef-a"><spdx:name rdf:parseType="Literal"><b xmlns="urn:x">a</b></spdx:name></spdx:Package>`,
  ],
  [
    'statements of other vocabularies',
    `<spdx:Package rdf:about="#SPDXRef-a" xmlns:x="urn:x#" x:y="z"><x:name>no</x:name><spdx:name>a</spdx:name></spdx:Package>`,
  ],
])('RDF may say one thing in many ways: %s', async (_, content) => {
  expect(await packagesOf(content)).toEqual({ packages: [{ SPDXID: 'SPDXRef-a', name: 'a' }], short: [] })
})

const purl = { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: 'pkg:npm/a@1' }

test.each([
  [
    'by the name of a blank node',
    `<spdx:Package><spdx:externalRef rdf:nodeID="r"/></spdx:Package><spdx:ExternalRef rdf:nodeID="r">
    <spdx:referenceCategory rdf:resource="http://spdx.org/rdf/terms#referenceCategory_packageManager"/>
    <spdx:referenceType rdf:resource="http://spdx.org/rdf/references/purl"/><spdx:referenceLocator>pkg:npm/a@1</spdx:referenceLocator></spdx:ExternalRef>`,
  ],
  [
    'as a resource in place',
    `<spdx:Package><spdx:externalRef rdf:parseType="Resource">
    <spdx:referenceCategory rdf:resource="http://spdx.org/rdf/terms#referenceCategory_packageManager"/>
    <spdx:referenceType><spdx:ReferenceType rdf:about="http://spdx.org/rdf/references/purl"/></spdx:referenceType>
    <spdx:referenceLocator>pkg:npm/a@1</spdx:referenceLocator></spdx:externalRef></spdx:Package>`,
  ],
  [
    'as attributes of the statement',
    `<spdx:Package><spdx:externalRef spdx:referenceCategory="http://spdx.org/rdf/terms#referenceCategory_packageManager"
    spdx:referenceType="http://spdx.org/rdf/references/purl" spdx:referenceLocator="pkg:npm/a@1"/></spdx:Package>`,
  ],
])('a reference is found %s', async (_, content) => {
  expect((await packagesOf(content)).packages).toEqual([{ externalRefs: [purl] }])
})

function mit(id: string): string {
  return `<spdx:ListedLicense rdf:about="http://spdx.org/licenses/${id}"><spdx:licenseId>${id}</spdx:licenseId></spdx:ListedLicense>`
}

test.each([
  ['an address', 'rdf:resource="http://spdx.org/licenses/MIT"/>', 'MIT'],
  ['nothing known', 'rdf:resource="http://spdx.org/rdf/terms#noassertion"/>', 'NOASSERTION'],
  ['none', 'rdf:resource="http://spdx.org/rdf/terms#none"/>', 'NONE'],
  [
    'both',
    `><spdx:ConjunctiveLicenseSet><spdx:member>${mit('MIT')}</spdx:member><spdx:member rdf:resource="#LicenseRef-1"/></spdx:ConjunctiveLicenseSet></spdx:licenseConcluded>`,
    'MIT AND LicenseRef-1',
  ],
  [
    'either, one of them or later, one with an exception',
    `><spdx:DisjunctiveLicenseSet><spdx:member><spdx:OrLaterOperator><spdx:member>${mit('GPL-2.0')}</spdx:member></spdx:OrLaterOperator></spdx:member>
    <spdx:member><spdx:WithExceptionOperator><spdx:member>${mit('GPL-3.0')}</spdx:member><spdx:licenseException><spdx:LicenseException>
    <spdx:licenseExceptionId>GCC</spdx:licenseExceptionId></spdx:LicenseException></spdx:licenseException></spdx:WithExceptionOperator></spdx:member>
    <spdx:member><spdx:ConjunctiveLicenseSet><spdx:member>${mit('A')}</spdx:member><spdx:member>${mit('B')}</spdx:member></spdx:ConjunctiveLicenseSet></spdx:member>
    </spdx:DisjunctiveLicenseSet></spdx:licenseConcluded>`,
    'GPL-2.0+ OR GPL-3.0 WITH GCC OR (A AND B)',
  ],
])('a licence is an expression: %s', async (_, content, licence) => {
  const { packages } = await packagesOf(`<spdx:Package><spdx:licenseConcluded ${content}</spdx:Package>`)
  expect(packages).toEqual([{ licenseConcluded: licence }])
})

test('what is said of a package is in the words of JSON', async () => {
  const { packages } =
    await packagesOf(`<spdx:Package rdf:about="${namespace}#SPDXRef-a"><spdx:filesAnalyzed>false</spdx:filesAnalyzed>
    <spdx:primaryPackagePurpose rdf:resource="http://spdx.org/rdf/terms#purpose_operatingSystem"/>
    <doap:homepage>https://a.example</doap:homepage><rdfs:comment>c</rdfs:comment><spdx:supplier>Organization: A</spdx:supplier>
    <spdx:checksum><spdx:Checksum><spdx:algorithm rdf:resource="http://spdx.org/rdf/terms#checksumAlgorithm_sha3_256"/>
    <spdx:checksumValue>ab</spdx:checksumValue></spdx:Checksum></spdx:checksum>
    <spdx:packageVerificationCode><spdx:PackageVerificationCode><spdx:packageVerificationCodeValue>cd</spdx:packageVerificationCodeValue>
    <spdx:packageVerificationCodeExcludedFile>./x</spdx:packageVerificationCodeExcludedFile></spdx:PackageVerificationCode></spdx:packageVerificationCode>
    <spdx:hasFile rdf:resource="${namespace}#SPDXRef-f"/></spdx:Package>`)
  expect(packages).toEqual([
    {
      ...{ SPDXID: 'SPDXRef-a', filesAnalyzed: false, primaryPackagePurpose: 'OPERATING_SYSTEM', comment: 'c' },
      ...{ homepage: 'https://a.example', supplier: 'Organization: A', hasFiles: ['SPDXRef-f'] },
      checksums: [{ algorithm: 'SHA3-256', checksumValue: 'ab' }],
      packageVerificationCode: { packageVerificationCodeValue: 'cd', packageVerificationCodeExcludedFiles: ['./x'] },
    },
  ])
})

test('a thing of another document is told by the name that this one gives it', async () => {
  const { document } = await readDocument(
    rdf(`<spdx:SpdxDocument rdf:about="${namespace}#SPDXRef-DOCUMENT"><spdx:externalDocumentRef><spdx:ExternalDocumentRef>
    <spdx:externalDocumentId>DocumentRef-o</spdx:externalDocumentId><spdx:spdxDocument rdf:resource="https://o.example/2"/>
    </spdx:ExternalDocumentRef></spdx:externalDocumentRef>
    <spdx:relationship><spdx:Relationship><spdx:relationshipType rdf:resource="http://spdx.org/rdf/terms#relationshipType_copyOf"/>
    <spdx:relatedSpdxElement rdf:resource="https://o.example/2#SPDXRef-b"/></spdx:Relationship></spdx:relationship></spdx:SpdxDocument>`),
    ['relationships'],
  )
  expect(document?.relationships).toEqual([
    { spdxElementId: 'SPDXRef-DOCUMENT', relationshipType: 'COPY_OF', relatedSpdxElement: 'DocumentRef-o:SPDXRef-b' },
  ])
})

test('problems name the line of the package', async () => {
  const { problems } = await inventory(
    rdf(`<spdx:SpdxDocument rdf:about="#SPDXRef-DOCUMENT"><spdx:specVersion>SPDX-2.2</spdx:specVersion></spdx:SpdxDocument>
<spdx:Package rdf:about="#SPDXRef-a">
<spdx:name>a</spdx:name>
</spdx:Package>`),
  )
  expect(problems.map(({ code, place: { line } }) => `${code} ${line}`)).toEqual(['sbom.component-without-identity 5'])
})

test('a file that is cut off gives the packages that stand before, without the one that is not whole', async () => {
  for (const text of [flatRdf(madePackages(20)), nestedRdf(madePackages(20))]) {
    const whole = byId((await readDocument(text)).document?.packages)
    for (let end = 0; end < text.length; end += 211) {
      const { document, short } = await readDocument(text.slice(0, end))
      const packages = Array.isArray(document?.packages) ? document.packages : []
      if (text === flatRdf(madePackages(20))) for (const each of packages) expect(whole).toContainEqual(each)
      expect(short).toEqual([expect.stringMatching(/^sbom\.(cut-off|not-json) \d+$/)])
    }
  }
})

test('what speaks of itself, without end or in a circle, ends', async () => {
  const circle = `<spdx:ConjunctiveLicenseSet rdf:about="#l"><spdx:member rdf:resource="#l"/><spdx:member rdf:resource="#l"/></spdx:ConjunctiveLicenseSet>`
  const { packages } = await packagesOf(
    `${circle}<spdx:Package rdf:about="#SPDXRef-a"><spdx:licenseConcluded rdf:resource="#l"/></spdx:Package>`,
  )
  expect(JSON.stringify(packages).length).toBeLessThan(100_000)
  const deep = `${'<spdx:Package><spdx:relationship><spdx:Relationship><spdx:relatedSpdxElement>'.repeat(40_000)}`
  expect((await packagesOf(deep)).short).toEqual([expect.stringMatching(/^sbom\.too-deep/)])
})

test('a thing of very many types and statements takes no longer for it', async () => {
  const types = Array.from({ length: 100_000 }, (_, at) => `<spdx:T${at} rdf:about="#SPDXRef-a"/>`).join('\n')
  const { packages } = await packagesOf(`${types}<spdx:Package rdf:about="#SPDXRef-a"/>`)
  expect(packages).toEqual([{ SPDXID: 'SPDXRef-a' }])
})
