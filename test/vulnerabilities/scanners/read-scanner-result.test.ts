import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readScannerResult } from '../../../src/vulnerabilities/scanners/read-scanner-result.ts'
import type { ScannerFinding } from '../../../src/vulnerabilities/scanners/scanner-result.ts'
import { dependencyTrack, grype, osvScanner, sarif, trivy } from './samples.ts'

const all = { grype, trivy, osvScanner, dependencyTrack, sarif }

/** The result of a sample, with package URLs as text. */
function read(document: unknown) {
  const [result, ...more] = readScannerResult(document, 'result.json') ?? []
  if (result === undefined || more.length > 0) throw new Error('one result was expected')
  const findings = result.findings.map(({ component, ...finding }) => ({
    ...finding,
    component: { ...component, purl: component.purl?.canonical },
  }))
  return { ...result, findings }
}

test('each tool is told by its own words, and says who it is', () => {
  const told = Object.values(all).map(document => {
    const { tool, toolVersion, asOf, passedOver } = read(document)
    return [tool, toolVersion, asOf?.slice(0, 10), passedOver]
  })
  expect(told).toEqual([
    ['grype', '0.90.0', '2026-07-10', 1],
    ['trivy', '0.65.0', '2026-07-10', 1],
    ['osv-scanner', undefined, undefined, 0],
    ['dependency-track', '4.13.0', '2026-07-10', 0],
    ['trivy', '0.65.0', undefined, 1],
  ])
})

test('the same flaw of the same package reads alike from every tool', () => {
  for (const [name, document] of Object.entries(all)) {
    const [first] = read(document).findings
    expect([name, first?.ids]).toEqual([name, expect.arrayContaining(['CVE-2021-23337'])])
    expect([name, first?.component.name, first?.component.version]).toEqual([name, 'lodash', '4.17.20'])
    expect([name, first?.severity?.level, first?.severity?.score]).toEqual([name, 'high', 7.2])
    if (name !== 'sarif') expect([name, first?.component.purl]).toEqual([name, 'pkg:npm/lodash@4.17.20'])
    if (name !== 'dependencyTrack') expect([name, first?.fixedIn]).toEqual([name, ['4.17.21']])
  }
})

test('what was decided in the tool comes along, in its words', () => {
  const decided = (document: unknown) => read(document).findings.flatMap(({ decision }) => decision ?? [])
  expect(decided(grype)).toEqual([{ state: 'not_affected', justification: 'vulnerable_code_not_in_execute_path' }])
  expect(decided(trivy)).toEqual([{ state: 'not_affected', says: 'never called' }])
  expect(decided(dependencyTrack)).toEqual([{ state: 'NOT_AFFECTED', justification: 'CODE_NOT_REACHABLE' }])
  expect(decided(sarif)).toEqual([{ state: 'suppressed', says: 'never called' }])
})

test('SARIF: the id of the rule says which flaw is meant, whatever the text mentions beside', () => {
  const [, second] = read(sarif).findings
  expect(second?.ids).toEqual(['CVE-2020-28500'])
  expect(second?.component.purl).toBe('pkg:npm/lodash@4.17.20')
})

test('the list of findings that the API of Dependency-Track gives reads as its file does', () => {
  expect(read(dependencyTrack.findings).findings).toHaveLength(2)
  expect(readScannerResult([], 'x')).toBeUndefined()
})

test('a package without a package URL gets the one of its ecosystem', () => {
  const [result] = osvScanner.results
  const packages = [
    ['Maven', 'org.apache:log4j', 'pkg:maven/org.apache/log4j@1'],
    ['Debian:12', 'openssl', 'pkg:deb/debian/openssl@1?distro=debian-12'],
    ['Go', 'github.com/a/b', 'pkg:golang/github.com/a/b@1'],
    ['Unheard Of', 'x', undefined],
  ] as const
  for (const [ecosystem, name, purl] of packages) {
    const holder = { ...result?.packages[0], package: { ecosystem, name, version: '1' } }
    const [finding] = read({ results: [{ packages: [holder] }] }).findings
    expect(finding?.component).toEqual({ name, version: '1', purl })
  }
})

test('what is no result of a tool is none: SBOMs, VEX and advisories are read elsewhere', () => {
  const others = [
    { bomFormat: 'CycloneDX', specVersion: '1.6', components: [] },
    { spdxVersion: 'SPDX-2.3', packages: [] },
    { '@context': 'https://openvex.dev/ns/v0.2.0', statements: [] },
    { document: { category: 'csaf_vex' }, vulnerabilities: [] },
    { id: 'GHSA-1', affected: [] },
    { findings: [{ component: {}, advisory: {} }] },
    ...[null, 3, 'x', [], {}, [null]],
  ]
  for (const document of others) expect(readScannerResult(document, 'x')).toBeUndefined()
})

/** A document with values of it put in each other's places. */
function damaged(document: unknown): fc.Arbitrary<unknown> {
  const text = JSON.stringify(document)
  const values: readonly string[] = text.match(/"(?:[^"\\]|\\.)*"(?=[,}\]])|-?\d+(?:\.\d+)?(?=[,}\]])|\{\}|\[\]/g) ?? []
  const others = ['null', '{}', '[]', '1e999', '"x"', '{"__proto__": {"a": 1}}', '[[[]]]', 'true']
  return fc
    .array(fc.tuple(fc.nat(values.length - 1), fc.constantFrom(...others, ...values)), { maxLength: 6 })
    .map(swaps => {
      const changed = new Map(swaps.map(([at, value]) => [values[at], value]))
      return JSON.parse(
        text.replace(/"(?:[^"\\]|\\.)*"(?=[,}\]])|-?\d+(?:\.\d+)?(?=[,}\]])/g, all0 => changed.get(all0) ?? all0),
      )
    })
}

test('a result that was damaged ends in what could be read, never in an error', () => {
  for (const document of Object.values(all))
    fc.assert(
      fc.property(damaged(document), value => {
        const findings: readonly ScannerFinding[] = (readScannerResult(value, 'x') ?? []).flatMap(each => each.findings)
        for (const { ids, component } of findings) {
          expect(ids.length).toBeGreaterThan(0)
          expect(component.name).not.toBe('')
        }
      }),
      { numRuns: 200 },
    )
})
