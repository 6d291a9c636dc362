import { expect, test } from 'vitest'
import { purlRef, read, short, spdx } from './make-sbom.ts'

const log4j = {
  ...{ SPDXID: 'SPDXRef-log4j', name: 'log4j-core', versionInfo: '2.14.1' },
  externalRefs: [purlRef('pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1')],
}

test('a package is a component', () => {
  const { inventory, problems } = read(spdx([log4j]))
  expect(problems).toEqual([])
  expect(inventory).toMatchObject({ format: 'SPDX', formatVersion: '2.3' })
  expect(inventory?.components).toMatchObject([
    {
      ...{ name: 'log4j-core', version: '2.14.1', ref: 'SPDXRef-log4j', isFile: false, path: 'packages[0]' },
      purls: [{ namespace: 'org.apache.logging.log4j', name: 'log4j-core' }],
    },
  ])
})

test.each([
  ['SPDX-2.2', '2.2', []],
  ['SPDX-2.3', '2.3', []],
  ['SPDX-2.2.1', '2.2.1', ['sbom.other-version spdxVersion']],
  ['SPDX-2.0', '2.0', ['sbom.other-version spdxVersion']],
  ['2.3', 'unknown', ['sbom.other-version']],
])('%s is read', (spdxVersion, formatVersion, problems) => {
  const found = read(spdx([log4j], { spdxVersion }))
  expect([found.inventory?.formatVersion, short(found.problems)]).toEqual([formatVersion, problems])
})

test('package URLs are found in each spelling of their kind, and each is kept once', () => {
  const externalRefs = [
    purlRef('pkg:npm/a@1', { referenceCategory: 'PACKAGE_MANAGER' }),
    purlRef('pkg:npm/a@1'),
    purlRef('pkg:npm/b@1', { referenceType: 'http://spdx.org/rdf/references/purl' }),
    purlRef('pkg:npm/c@1', { referenceType: 'http://spdx.org/spdxdocs/example#purl' }),
    purlRef('cpe:2.3:a:a:a:1:*:*:*:*:*:*:*', { referenceType: 'cpe23Type' }),
    purlRef('pkg:npm/d@1', { referenceType: 'not-a-purl' }),
  ]
  const { components, problems } = read(spdx([{ name: 'a', externalRefs }]))
  expect(components[0]?.purls.map(({ text }) => text)).toEqual(['pkg:npm/a@1', 'pkg:npm/b@1', 'pkg:npm/c@1'])
  expect(problems).toEqual([])
})

test('NOASSERTION and NONE say nothing', () => {
  const [component] = read(spdx([{ ...log4j, versionInfo: 'NOASSERTION', name: 'NONE' }])).components
  expect(component).toMatchObject({ name: 'log4j-core' })
  expect(component?.version).toBeUndefined()
})

test('what the document describes is the subject, whichever way it says so, and needs no package URL', () => {
  const app = { SPDXID: 'SPDXRef-app', name: 'app', versionInfo: '3' }
  const describes = {
    spdxElementId: 'SPDXRef-DOCUMENT',
    relationshipType: 'DESCRIBES',
    relatedSpdxElement: 'SPDXRef-app',
  }
  const describedBy = {
    spdxElementId: 'SPDXRef-app',
    relationshipType: 'DESCRIBED_BY',
    relatedSpdxElement: 'SPDXRef-DOCUMENT',
  }
  for (const more of [
    { documentDescribes: ['SPDXRef-file', 'SPDXRef-app'] },
    { relationships: [null, describes] },
    { relationships: [describedBy] },
  ]) {
    const { inventory, problems } = read(spdx([log4j, app], more))
    expect(inventory?.subject).toEqual({ name: 'app', version: '3' })
    expect(inventory?.components).toHaveLength(2)
    expect(problems).toEqual([])
  }
  const both = read(spdx([log4j, app], { documentDescribes: ['SPDXRef-log4j', 'SPDXRef-app'] }))
  expect(both.inventory?.subject).toBeUndefined()
  expect(short(both.problems)).toEqual(['sbom.component-without-identity packages[1]'])
})

test('values of the wrong kind are left out, and the rest is used', () => {
  const { components, problems } = read(
    spdx([
      { name: [], versionInfo: 2, SPDXID: {}, externalRefs: 'x' },
      7,
      { ...log4j, externalRefs: [null, 'x', purlRef(3), purlRef('x')] },
    ]),
  )
  expect(components.map(({ name }) => name)).toEqual(['', 'log4j-core'])
  expect(short(problems)).toEqual([
    ...['packages[0].externalRefs', 'packages[0].SPDXID', 'packages[0].versionInfo', 'packages[0].name'].map(
      at => `sbom.wrong-kind ${at}`,
    ),
    ...['packages[1]', 'packages[2].externalRefs[1]', 'packages[2].externalRefs[2].referenceLocator'].map(
      at => `sbom.wrong-kind ${at}`,
    ),
    'sbom.bad-purl packages[2].externalRefs[3].referenceLocator',
    'sbom.component-without-identity packages[0]',
    'sbom.component-without-identity packages[2]',
  ])
})

test('what GitHub exports is unwrapped', () => {
  const { inventory, problems } = read({ sbom: spdx([log4j, { name: 'x' }]) })
  expect(inventory?.components.map(({ path }) => path)).toEqual(['sbom.packages[0]', 'sbom.packages[1]'])
  expect(short(problems)).toEqual(['sbom.component-without-identity sbom.packages[1]'])
  expect(short(read({ sbom: { sbom: spdx([]) } }).problems)).toEqual(['sbom.not-an-sbom'])
})

test('CPE names are found in each spelling of their kind; other references are left', () => {
  const externalRefs = [
    purlRef('cpe:2.3:a:a:a:1:*:*:*:*:*:*:*', { referenceCategory: 'SECURITY', referenceType: 'cpe23Type' }),
    purlRef('cpe:/a:a:a:1', { referenceType: 'http://spdx.org/rdf/references/cpe22Type' }),
    purlRef('https://example.org/CVE-1', { referenceCategory: 'SECURITY', referenceType: 'advisory' }),
    purlRef('https://example.org/fix', { referenceCategory: 'SECURITY', referenceType: 'fix' }),
    purlRef('a', { referenceType: 'cpe23Type' }),
  ]
  const { components, problems } = read(spdx([{ ...log4j, externalRefs: [...log4j.externalRefs, ...externalRefs] }]))
  expect(components[0]?.cpes).toEqual(['cpe:2.3:a:a:a:1:*:*:*:*:*:*:*', 'cpe:/a:a:a:1'])
  expect(short(problems)).toEqual(['sbom.bad-cpe packages[0].externalRefs[5].referenceLocator'])
  expect(read(spdx([log4j], { documentNamespace: 'https://example.org/x' })).inventory?.id).toBe(
    'https://example.org/x',
  )
})
