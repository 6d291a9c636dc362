import { expect, test } from 'vitest'
import { diffSboms } from '../../src/actions/sboms.ts'
import { diffParts, startPartList } from '../../src/dossier/sbom-diff.ts'
import { takeWhole } from '../../src/sbom/index.ts'
import { testWithShared } from '../shared-data.ts'

function partsOf(document: object) {
  return takeWhole(document, 'x', startPartList).value ?? { parts: [], components: 0 }
}

function cdx(...components: readonly object[]) {
  return partsOf({ specVersion: '1.6', components })
}

function named(purl: string, more: object = {}): object {
  return { type: 'library', name: purl.split('/').at(-1)?.split('@')[0], version: purl.split('@')[1], purl, ...more }
}

test('versions go up and down by the order of their ecosystem, not of their letters', () => {
  const older = cdx(named('pkg:npm/a@1.9.0'), named('pkg:maven/g/b@2.0'), named('pkg:generic/c@1'))
  const newer = cdx(named('pkg:npm/a@1.10.0'), named('pkg:maven/g/b@1.0'), named('pkg:generic/c@2'))
  expect(diffParts(older, newer).changed).toEqual([
    { component: 'pkg:generic/c', before: ['1'], after: ['2'] },
    { component: 'pkg:maven/g/b', before: ['2.0'], after: ['1.0'], direction: 'downgrade' },
    { component: 'pkg:npm/a', before: ['1.9.0'], after: ['1.10.0'], direction: 'upgrade' },
  ])
})

test('of several versions of one package only those that differ are told', () => {
  const older = cdx(named('pkg:npm/a@1.0.0'), named('pkg:npm/a@2.0.0'))
  const newer = cdx(named('pkg:npm/a@2.0.0'), named('pkg:npm/a@3.0.0'))
  const diff = diffParts(older, newer)
  expect(diff.changed).toMatchObject([{ before: ['1.0.0'], after: ['3.0.0'], direction: 'upgrade' }])
  expect(diff.same).toBe(1)
})

test('the same version with another hash or licence is told; an algorithm that only one of them gives is none', () => {
  const of = (content: string, id: string, alg = 'SHA-256') =>
    cdx(named('pkg:npm/a@1.0.0', { hashes: [{ alg, content }], licenses: [{ license: { id } }] }))
  expect(diffParts(of('ab', 'MIT'), of('CD', 'ISC'))).toMatchObject({
    hashes: [{ before: ['SHA-256:ab'], after: ['SHA-256:cd'] }],
    licences: [{ before: ['MIT'], after: ['ISC'] }],
  })
  expect(diffParts(of('ab', 'MIT'), of('AB', 'MIT')).hashes).toEqual([])
  expect(diffParts(of('ab', 'MIT'), of('cd', 'MIT', 'MD5')).hashes).toEqual([])
})

test('the same name and version under another package URL is identified otherwise', () => {
  const diff = diffParts(cdx({ type: 'library', name: 'left', version: '1' }), cdx(named('pkg:npm/left@1')))
  expect(diff).toMatchObject({
    added: [],
    removed: [],
    renamed: [{ before: 'left', after: 'pkg:npm/left', version: '1' }],
  })
})

test('order and format are no difference', () => {
  const packages = ['b', 'a'].map(name => ({
    name,
    versionInfo: '1.0.0',
    externalRefs: [{ referenceType: 'purl', referenceLocator: `pkg:npm/${name}@1.0.0` }],
  }))
  const diff = diffParts(cdx(named('pkg:npm/a@1.0.0'), named('pkg:npm/b@1.0.0')), partsOf({ packages }))
  expect(diff).toEqual({ added: [], removed: [], changed: [], renamed: [], hashes: [], licences: [], same: 2 })
})

testWithShared('sboms', 'an SBOM does not differ from itself', async folder => {
  for (const file of ['cdx14-juice-shop-npm-nested.json.gz', 'spdx23-ubi9-konflux-syft-hermeto.json.gz']) {
    const { diff } = await diffSboms({ cwd: folder, env: {}, now: 0, older: file, newer: file })
    expect(diff).toMatchObject({ added: [], removed: [], changed: [], renamed: [], hashes: [], licences: [] })
  }
})
