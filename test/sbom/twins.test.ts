import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readSbomFile } from '../../src/actions/read-sbom.ts'
import type { Inventory } from '../../src/sbom/index.ts'
import { startTagValue } from '../../src/sbom/tag-value.ts'
import { startYamlSbom } from '../../src/sbom/yaml-sbom.ts'
import { testWithShared } from '../shared-data.ts'
import { purlRef, read, readText, spdx, spdx3 } from './make-sbom.ts'

/** What a component is, in whatever syntax it is written. */
function told(inventory: Inventory | undefined): readonly string[] {
  const components = inventory?.components ?? []
  return components
    .map(({ name, version, purls, cpes }) => JSON.stringify([name, version, purls.map(({ text }) => text), cpes]))
    .toSorted()
}

interface Made {
  readonly name: string
  readonly version: string | undefined
  readonly purls: readonly string[]
  readonly cpes: readonly string[]
}

const word = fc
  .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
  .map(text => text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]|<\/?text>/gu, ' ').trim())
  .filter(text => text !== '' && !/^(?:NOASSERTION|NONE)$|NoAssertionElement|NoneElement/.test(text))

const plain = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/)

const made: fc.Arbitrary<readonly Made[]> = fc.array(
  fc.record({
    name: word,
    version: fc.option(word, { nil: undefined }),
    purls: fc.uniqueArray(plain, { maxLength: 3 }).map(names => names.map(name => `pkg:npm/${name}@1.0`)),
    cpes: fc
      .uniqueArray(plain, { maxLength: 3 })
      .map(names => names.map(name => `cpe:2.3:a:acme:${name}:1:*:*:*:*:*:*:*`)),
  }),
  { maxLength: 8 },
)

function asJson(parts: readonly Made[]) {
  return spdx(
    parts.map(({ name, version, purls, cpes }, at) => ({
      ...{ SPDXID: `SPDXRef-${at}`, name, versionInfo: version ?? 'NOASSERTION' },
      externalRefs: [
        ...cpes.map(cpe => purlRef(cpe, { referenceCategory: 'SECURITY', referenceType: 'cpe23Type' })),
        ...purls.map(purl => purlRef(purl)),
      ],
    })),
  )
}

function asTagValue(parts: readonly Made[]): string {
  const lines = parts.flatMap(({ name, version, purls, cpes }, at) => [
    ...[`PackageName: <text>${name}</text>`, `SPDXID: SPDXRef-${at}`],
    ...(version === undefined ? [] : [`PackageVersion: <text>${version}</text>`]),
    ...purls.map(purl => `ExternalRef: PACKAGE-MANAGER purl ${purl}`),
    ...['# a comment', 'PackageComment: <text>over', 'two lines</text>'],
    ...cpes.map(cpe => `ExternalRef: SECURITY cpe23Type ${cpe}`),
  ])
  return ['SPDXVersion: SPDX-2.3', 'SPDXID: SPDXRef-DOCUMENT', ...lines].join('\n')
}

function asYaml(parts: readonly Made[]): string {
  const entries = parts.flatMap(({ name, version, purls, cpes }, at) => [
    ...[`- name: ${JSON.stringify(name)}`, `  SPDXID: SPDXRef-${at}`],
    ...(version === undefined ? [] : [`  versionInfo: '${version.replaceAll("'", "''")}'`]),
    ...['  comment: |', '    - name: none', '  externalRefs:'],
    ...purls.map(purl => `    - {referenceType: purl, referenceLocator: "${purl}"}`),
    ...cpes.flatMap(cpe => [`    - referenceType: cpe23Type`, `      referenceLocator: "${cpe}"`]),
  ])
  return ['spdxVersion: SPDX-2.3', 'SPDXID: SPDXRef-DOCUMENT', 'packages:', ...entries].join('\n')
}

function asSpdx3(parts: readonly Made[]) {
  return spdx3(
    parts.map(({ name, version, purls, cpes }, at) => ({
      ...{ type: 'software_Package', spdxId: `https://example.org/${at}`, name },
      ...(version !== undefined && { software_packageVersion: version }),
      externalIdentifier: [
        ...purls.map(identifier => ({ externalIdentifierType: 'packageUrl', identifier })),
        ...cpes.map(identifier => ({ externalIdentifierType: 'cpe23', identifier })),
      ],
    })),
  )
}

test('what was written in four syntaxes is read as the same names, versions, package URLs and CPE names', () => {
  fc.assert(
    fc.property(made, fc.integer({ min: 1, max: 200 }), (parts, size) => {
      const expected = told(read(asJson(parts)).inventory)
      expect(expected).toHaveLength(parts.length)
      expect(told(readText(startTagValue, asTagValue(parts), size).inventory)).toEqual(expected)
      expect(told(readText(startYamlSbom, asYaml(parts), size).inventory)).toEqual(expected)
      expect(told(read(asSpdx3(parts)).inventory)).toEqual(expected)
    }),
  )
})

testWithShared(
  'sboms',
  'the example of SPDX 2.3 says the same as JSON, as tags and values, and as YAML',
  async folder => {
    const names = ['spdx23-example.json', 'spdx23-example.spdx', 'spdx23-example.spdx.yaml']
    const read = await Promise.all(names.map(async name => (await readSbomFile(join(folder, name), name)).value))
    const [json, tags, yaml] = read.map(told)
    expect(json).toHaveLength(4)
    expect(tags).toEqual(json)
    expect(yaml).toEqual(json)
    const refs = read.map(inventory => inventory?.components.map(({ ref }) => ref).toSorted())
    expect(refs[1]).toEqual(refs[0])
    expect(refs[2]).toEqual(refs[0])
    expect(read.map(inventory => inventory?.subject)).toEqual(
      Array.from(names, () => ({ name: 'glibc', version: '2.11.1' })),
    )
    expect(new Set(read.map(inventory => inventory?.id)).size).toBe(1)
  },
)
