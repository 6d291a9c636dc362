import { expect, test } from 'vitest'
import { inventoryOf } from '../../../src/sbom/index.ts'
import { readPurl } from '../../../src/sbom/purl.ts'
import { match } from '../../../src/vulnerabilities/match.ts'
import { noVersion } from '../../../src/vulnerabilities/no-version.ts'
import { component, inventory, makeReference, record } from '../make-reference.ts'
import { ask, fixed, flaws, now } from './ask.ts'

const one = [record('GHSA-1', 'npm', 'a', fixed('2.0.0')), record('GHSA-2', 'PyPI', 'a', fixed('2.0'))]

test('a component known only by a commit, or with a range for a version, is counted as not assessed, with the why', () => {
  const { findings, coverage } = ask(
    one,
    'pkg:npm/a@0123456789abcdef0123456789abcdef01234567',
    'pkg:npm/a@3f2a91c',
    'pkg:npm/a@%5E1.0.0',
    'pkg:pypi/a@%3E%3D1.0%2C%3C2.0',
    'pkg:npm/a',
    'pkg:npm/a@latest',
  )
  expect(findings).toEqual([])
  expect(coverage).toMatchObject({
    lookedUp: 0,
    versionsNotUnderstood: 6,
    noVersions: { commit: 2, range: 2, missing: 1, other: 1 },
  })
})

test('what stands in the place of a version is told apart', () => {
  const told = ['', ' ', 'a'.repeat(40), `sha256:${'0'.repeat(64)}`, '~> 1.2', '1.x', '[1.0,2.0)', 'main', '1 - 2']
  expect(told.map(noVersion)).toEqual([
    ...['missing', 'missing', 'commit', 'commit', 'range', 'range', 'range', 'other', 'range'],
  ])
})

test('nested components are looked up, on whatever level they stand', () => {
  const leaf = { type: 'library', name: 'a', purl: 'pkg:npm/a@1.0.0', 'bom-ref': 'leaf' }
  const nested = { type: 'library', name: 'x', components: [{ type: 'library', name: 'y', components: [leaf] }] }
  const { value } = inventoryOf({ bomFormat: 'CycloneDX', specVersion: '1.5', components: [nested, leaf] }, 'a.json')
  const { findings, coverage } = match(value ? [value] : [], makeReference({ s: one }), now)
  expect(findings.map(finding => [finding.component.path, finding.component.refs])).toEqual([
    ['components[0].components[0].components[0]', ['leaf']],
  ])
  expect(coverage).toMatchObject({ components: 4, lookedUp: 2, withoutIdentity: 2 })
})

test('duplicates within an SBOM and over several are one finding, with every place', () => {
  const again = [component('x', 'pkg:npm/a@1.0.0'), component('y', 'pkg:npm/a@1.0.0')]
  const { findings } = match([inventory(...again), inventory(...again)], makeReference({ s: one }), now)
  expect(findings.map(finding => finding.component.refs)).toEqual([['ref-x', 'ref-y']])
})

test('several package URLs on one component are each looked up', () => {
  const both = component('x', 'pkg:npm/a@1.0.0', 'pkg:pypi/a@1.0')
  const { findings, coverage } = match([inventory(both)], makeReference({ s: one }), now)
  expect(findings.map(({ advisory }) => advisory.id).toSorted()).toEqual(['GHSA-1', 'GHSA-2'])
  expect(coverage.components).toBe(1)
})

test('names collide: a product name or a CPE alone finds nothing, nor the same name elsewhere', () => {
  expect(flaws(one, 'pkg:npm/%40other/a@1.0.0', 'pkg:npm/a-b@1.0.0', 'pkg:generic/a@1.0.0')).toEqual([])
  const nameOnly = { ...component('a'), version: '1.0.0', cpes: ['cpe:2.3:a:a:a:1.0.0:*:*:*:*:*:*:*'] }
  const { findings, coverage } = match([inventory(nameOnly)], makeReference({ s: one }), now)
  expect([findings, coverage.withoutIdentity]).toEqual([[], 1])
})

test('names that registries take for the same are the same, in whatever spelling the package URL has', () => {
  const records = [
    record('PYSEC-1', 'PyPI', 'Some_Name.x', fixed('2.0')),
    record('GHSA-3', 'npm', '@s/a', fixed('2.0.0')),
  ]
  const purls = ['pkg:pypi/some-name-x@1.0', 'pkg:PyPI/Some.Name_X@1.0', 'pkg:npm/%40s/a@1.0.0', 'pkg:npm/@s/a@1.0.0']
  const found = match(
    [inventory(...purls.map((purl, at) => component(`c${at}`, purl)))],
    makeReference({ s: records }),
    now,
  ).findings
  expect(new Set(found.map(({ component: { purl } }) => readPurl(purl)?.canonical)).size).toBe(2)
})
