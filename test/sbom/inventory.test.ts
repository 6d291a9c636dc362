import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inventoryOf } from '../../src/sbom/index.ts'
import { readPurl } from '../../src/sbom/purl.ts'
import { testWithShared } from '../shared-data.ts'

function cycloneDx(components: readonly unknown[], more: object = {}): unknown {
  return { bomFormat: 'CycloneDX', specVersion: '1.6', components, ...more }
}

function listed(document: unknown): readonly string[] {
  const { value } = inventoryOf(document, 'sbom.json')
  return (value?.components ?? []).map(
    ({ path, purls }) => `${path} ${purls.map(({ canonical }) => canonical).join(' ')}`,
  )
}

function codesOf(document: unknown): readonly string[] {
  return [...new Set(inventoryOf(document, 'sbom.json').problems.map(({ code }) => code))]
}

test('nested components are listed on every level, the subject is not', () => {
  const inner = { type: 'library', name: 'b', purl: 'pkg:npm/b@1.0.0' }
  const outer = { type: 'library', name: 'a', purl: 'pkg:npm/a@1.0.0', components: [inner] }
  const metadata = { component: { type: 'application', name: 'own', purl: 'pkg:npm/own@1.0.0' } }
  expect(listed(cycloneDx([outer], { metadata }))).toEqual([
    'components[0] pkg:npm/a@1.0.0',
    'components[0].components[0] pkg:npm/b@1.0.0',
  ])
})

test('every package URL of a component is read, each once', () => {
  const evidence = { identity: [{ field: 'purl', concludedValue: 'pkg:npm/c@1.0.0' }] }
  expect(listed(cycloneDx([{ type: 'library', name: 'a', purl: 'pkg:npm/a@1.0.0', evidence }]))).toEqual([
    'components[0] pkg:npm/a@1.0.0 pkg:npm/c@1.0.0',
  ])
  const externalRefs = ['pkg:npm/a@1.0.0', 'pkg:npm/a@1.0.0', 'pkg:pypi/b@2'].map(referenceLocator => ({
    referenceCategory: 'PACKAGE-MANAGER',
    referenceType: 'purl',
    referenceLocator,
  }))
  const spdx = {
    spdxVersion: 'SPDX-2.3',
    SPDXID: 'SPDXRef-DOCUMENT',
    packages: [{ name: 'a', SPDXID: 'SPDXRef-a', externalRefs }],
  }
  expect(listed(spdx)).toEqual(['packages[0] pkg:npm/a@1.0.0 pkg:pypi/b@2'])
})

test('what lacks something, is of another kind or of another version is a problem, and the rest is read', () => {
  expect(codesOf(cycloneDx([{ type: 'library', name: 'a' }]))).toEqual(['sbom.component-without-identity'])
  expect(codesOf(cycloneDx([{ type: 'library', name: 'a', purl: 'npm:a' }]))).toContain('sbom.bad-purl')
  expect(codesOf(cycloneDx([{ type: 'library', name: 'a', purl: 'pkg:npm/a' }]))).toEqual(['sbom.version-missing'])
  expect(codesOf(cycloneDx([{ type: 'library', name: 'a', purl: 5 }, 7]))).toContain('sbom.wrong-kind')
  expect(codesOf(cycloneDx([]))).toEqual(['sbom.no-components'])
  expect(codesOf({ spdxVersion: 'SPDX-2.9', packages: [{ name: 'a' }] })).toContain('sbom.other-version')
  for (const other of [{}, [], 'x', null, { bomFormat: 'X' }]) expect(codesOf(other)).toEqual(['sbom.not-an-sbom'])
})

test('components nested deeper than any product are a problem and no end of the program', () => {
  let deep: unknown = { type: 'library', name: 'a', purl: 'pkg:npm/a@1.0.0' }
  for (let level = 0; level < 100_000; level += 1) deep = { type: 'library', name: 'a', components: [deep] }
  expect(codesOf(cycloneDx([deep]))).toContain('sbom.too-deep')
})

test('no text ends the reading of package URLs, and a canonical one stays as it is', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.string().map(text => `pkg:npm/${text}`),
      ),
      text => {
        const purl = readPurl(text)
        if (purl) expect(readPurl(purl.canonical)?.canonical).toBe(purl.canonical)
      },
    ),
  )
})

const counts: Readonly<Record<string, number>> = {
  'cdx12-keycloak-10.0.2.json.gz': 903,
  'cdx14-juice-shop-npm-nested.json.gz': 1115,
  'cdx16-archlinux-syft.json.gz': 11_330,
  'ehealth-cht-core-npm-cdx15.json.gz': 2586,
  'ehealth-openmrs-esm-core-cdx16.json.gz': 1959,
  'spdx22-rhel-satellite-6.13.json.gz': 3455,
  'spdx23-ubi9-konflux-syft-hermeto.json.gz': 1532,
}

testWithShared('sboms', 'real SBOMs have as many components as were counted in them', async folder => {
  const { readSbomFile } = await import('../../src/actions/read-sbom.ts')
  for (const [name, count] of Object.entries(counts)) {
    const { value } = await readSbomFile(join(folder, name), name)
    expect([name, value?.components.length]).toEqual([name, count])
  }
})

testWithShared('versions/purl/types', 'the official cases of npm, PyPI, Maven and Go are read', folder => {
  for (const name of readdirSync(folder).filter(file => /^(npm|pypi|maven|golang)-test\.json$/.test(file))) {
    const { tests } = JSON.parse(readFileSync(join(folder, name), 'utf8'))
    for (const { test_type, input, expected_output, expected_failure, description } of tests) {
      if (test_type !== 'parse') continue
      const { type, namespace, name: own, version } = readPurl(input) ?? {}
      const read = expected_failure
        ? undefined
        : {
            type: expected_output.type,
            namespace: expected_output.namespace ?? undefined,
            name: expected_output.name,
            version: expected_output.version ?? undefined,
          }
      expect([description, own === undefined ? undefined : { type, namespace, name: own, version }]).toEqual([
        description,
        read,
      ])
    }
  }
})
