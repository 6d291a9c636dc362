import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { cradle } from './run.ts'

const pulse = 'examples/pulse-companion/sbom.cdx.json'

function hostileSbom(): string {
  const name = 'a%0A::error::b\n::add-mask::c,title=d'
  const components = [{ type: 'library', name, purl: 'pkg:npm/next@15.1.3', version: '15.1.3' }]
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components })
}

test('GitLab gets a Code Quality report: an exploited flaw blocks, and fingerprints tell entries apart', async () => {
  const { stdout, exitCode } = await cradle(['check', 'examples/pulse-companion', '--format', 'gitlab'])
  expect(exitCode).toBe(4)
  const entries = JSON.parse(stdout)
  expect(entries[0]).toMatchObject({
    check_name: 'CVE-2025-55182',
    severity: 'blocker',
    location: { path: pulse, lines: { begin: 1 } },
  })
  const prints = entries.map(({ fingerprint }: { fingerprint: string }) => fingerprint)
  expect(new Set(prints).size).toBe(prints.length)
  for (const { severity } of entries) expect(['info', 'minor', 'major', 'critical', 'blocker']).toContain(severity)
})

test('GitHub gets annotations at the file, and what was looked at as a notice', async () => {
  const { stdout } = await cradle(['scan', pulse, '--format', 'github'])
  const [first, last] = stdout.trimEnd().split('\n')
  expect(first).toMatch(
    /^::error file=examples\/pulse-companion\/sbom\.cdx\.json,line=1,title=next 15\.1\.3 CVE-2025-55182::/,
  )
  expect(last).toMatch(/^::notice .*title=coverage::34 of 34 components looked up/)
})

test('where too little was seen, no format says that all is well', async () => {
  const components = [{ type: 'library', name: 'a', purl: 'pkg:npm/a@1.0.0' }]
  const folder = makeFolder({
    'sbom.json': JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components }),
    'none.json': '{}',
  })
  for (const file of ['sbom.json', 'none.json']) {
    expect((await cradle(['scan', file, '--format', 'github'], folder)).stdout).toMatch(
      /^::error .*title=coverage::\S/m,
    )
    const entries = JSON.parse((await cradle(['scan', file, '--format', 'gitlab'], folder)).stdout)
    expect(entries).toContainEqual(expect.objectContaining({ check_name: 'coverage', severity: 'blocker' }))
  }
})

test('no text from outside begins a command of its own', async () => {
  const folder = makeFolder({ 'a,b:c%0A.json': hostileSbom() })
  const { stdout } = await cradle(['scan', 'a,b:c%0A.json', '--format', 'github'], folder)
  for (const line of stdout.trimEnd().split('\n')) {
    const [, properties, says] = /^::(?:error|warning|notice) (.*?)::(.*)$/.exec(line) ?? []
    expect(properties).toMatch(/^file=a%2Cb%3Ac%250A\.json,line=1,title=[^,:]*$/)
    expect(says).not.toMatch(/%0A|%0D/)
  }
})
