import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { dependencyTrack, grype, osvScanner, sarif, trivy } from '../vulnerabilities/scanners/samples.ts'
import { cradle } from './run.ts'

const lodash = {
  id: 'GHSA-35jh-r3h4-6jhm',
  aliases: ['CVE-2021-23337'],
  summary: 'Command injection in lodash',
  affected: [
    {
      package: { ecosystem: 'npm', name: 'lodash' },
      ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }, { fixed: '4.17.21' }] }],
    },
  ],
}

const kev = {
  title: 'KEV',
  catalogVersion: '1',
  dateReleased: '2026-07-01T00:00:00Z',
  count: 1,
  vulnerabilities: [{ cveID: 'CVE-2020-28500', dateAdded: '2026-06-01' }],
}

function sbom(...purls: readonly string[]): string {
  const components = purls.map(purl => ({ type: 'library', name: purl, purl }))
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components })
}

async function folderWith(results: Readonly<Record<string, unknown>>, ...imported: readonly unknown[]) {
  const files = Object.fromEntries(Object.entries(results).map(([name, value]) => [name, JSON.stringify(value)]))
  const folder = makeFolder({
    ...files,
    'sbom.json': sbom('pkg:npm/lodash@4.17.20'),
    'osv.ndjson': JSON.stringify(lodash),
    ...Object.fromEntries(imported.map((value, at) => [`list-${at}.json`, JSON.stringify(value)])),
  })
  const lists = imported.map((_, at) => `list-${at}.json`)
  await cradle(['feeds', 'import', 'osv.ndjson', ...lists, '--reference', 'ref'], folder)
  return async (...argv: readonly string[]) => {
    const { stdout, stderr, exitCode } = await cradle([...argv, '--reference', 'ref', '--format', 'json'], folder)
    return { data: JSON.parse(stdout), stderr, exitCode }
  }
}

test('what we find and another tool reports is one finding, by any of its names, whichever tool it is', async () => {
  for (const result of [grype, trivy, osvScanner, dependencyTrack, sarif]) {
    const run = await folderWith({ 'result.json': result })
    const { data, exitCode } = await run('scan', 'sbom.json', 'result.json')
    expect(exitCode).toBe(0)
    const own = data.findings.filter((each: { advisory: { id: string } }) => each.advisory.id === lodash.id)
    expect(own).toHaveLength(1)
    expect(own[0].advisories).toHaveLength(1)
    expect(own[0].origins).toHaveLength(1)
  }
})

test('what another tool alone reports is a finding that says so, with its decision', async () => {
  const run = await folderWith({ 'grype.json': grype })
  const { data } = await run('scan', 'sbom.json', 'grype.json')
  const [foreign] = data.findings.filter(
    ({ advisories }: { advisories: readonly unknown[] }) => advisories.length === 0,
  )
  expect(foreign).toMatchObject({
    component: { ecosystem: 'npm', name: 'lodash', version: '4.17.20', file: 'grype.json' },
    advisory: { id: 'CVE-2020-28500' },
    origins: [{ tool: 'grype', toolVersion: '0.90.0', path: 'ignoredMatches[0]' }],
    vex: { status: 'not_affected', justification: 'vulnerable_code_not_in_execute_path', from: 'grype.json' },
  })
  expect(data.reported).toEqual([
    { tool: 'grype', toolVersion: '0.90.0', file: 'grype.json', findings: 2, passedOver: 1 },
  ])
})

test('results alone, without an SBOM, are findings; and with the starter alone as well', async () => {
  const run = await folderWith({ 'trivy.json': trivy })
  const { data, exitCode } = await run('scan', 'trivy.json')
  expect([exitCode, data.findings.length, data.coverage.components]).toEqual([0, 2, 0])
})

test('an exploited flaw that only another tool reports awaits its assessment: what hid it there names nobody', async () => {
  const run = await folderWith({ 'grype.json': grype, 'sarif.json': sarif }, kev)
  expect((await run('scan', 'sbom.json', 'grype.json')).exitCode).toBe(4)
  expect((await run('scan', 'sbom.json', 'sarif.json')).exitCode).toBe(4)
})

test('a product file names results beside its SBOMs', async () => {
  const folder = makeFolder({
    'cra.yaml': 'schema: 1\nsboms: [sbom.json]\nscans: [dt.json]\n',
    'sbom.json': sbom('pkg:npm/lodash@4.17.20'),
    'dt.json': JSON.stringify(dependencyTrack),
  })
  const { stdout } = await cradle(['check', '--format', 'json'], folder)
  const { findings } = JSON.parse(stdout)
  expect(findings.map(({ advisory }: { advisory: { id: string } }) => advisory.id).toSorted()).toEqual([
    'CVE-2020-28500',
    'GHSA-35jh-r3h4-6jhm',
  ])
  const screen = (await cradle(['check'], folder)).stdout
  expect(screen).toMatch(/reported by dependency-track 4\.13\.0; no\s+advisory here says so/)
})
