import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { beforeAll, expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { sharedData, testWithShared } from '../shared-data.ts'
import { cradle, root } from './run.ts'

const pulse = 'examples/pulse-companion/sbom.cdx.json'

function sbom(...purls: readonly string[]): string {
  const components = purls.map(purl => ({ type: 'library', name: purl, purl }))
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components })
}

function sbomFolder(...purls: readonly string[]): string {
  return makeFolder({ 'sbom.json': sbom(...purls) })
}

test('4: an exploited flaw awaits its assessment, and stands first; the starter is named as such', async () => {
  const { exitCode, stdout, stderr } = await cradle(['scan', pulse])
  expect({ exitCode, stderr }).toEqual({ exitCode: 4, stderr: '' })
  expect(stdout.indexOf('next 15.1.3')).toBeLessThan(stdout.indexOf('What could be seen'))
  expect(stdout).toContain('Only the starter reference was asked')
})

test('69: with the starter alone, nothing found is never said to be nothing', async () => {
  for (const format of ['text', 'json', 'markdown', 'sarif', 'junit']) {
    const { exitCode, stdout } = await cradle(['scan', 'sbom.json', '--format', format], sbomFolder('pkg:npm/a@1.0.0'))
    expect(exitCode).toBe(69)
    expect(stdout).toMatch(/starter/)
    expect(stdout).not.toMatch(/no findings|nothing found/i)
  }
})

test('65: what is no SBOM, or cannot be read, is a problem with a remedy; 64: an unknown level', async () => {
  const folder = makeFolder({
    'x.json': '{}',
    'cut.json': sbom('pkg:npm/a@1.0.0').slice(0, -20),
    'bom.xml': '<bom xmlns="http://cyclonedx.org/schema/bom/1.4"/>',
  })
  for (const path of ['x.json', 'cut.json', 'bom.xml', 'gone.json', '.']) {
    const { exitCode, stderr } = await cradle(['scan', path], folder)
    expect([path, exitCode]).toEqual([path, 65])
    expect(stderr).toMatch(/\[sbom\.[a-z0-9-]+\]\n {2}\S/)
  }
  expect((await cradle(['scan', pulse, '--fail-on', 'terrible'])).exitCode).toBe(64)
})

test('a reference that was named and is not there is missing, not replaced by the starter', async () => {
  const { exitCode, stderr } = await cradle(['scan', pulse, '--reference', 'nowhere'], root)
  expect([exitCode, /feeds\.no-reference/.test(stderr)]).toEqual([69, true])
  const env = { CRADLE_REFERENCE: 'nowhere' }
  expect((await cradle(['scan', pulse], root, { env })).exitCode).toBe(69)
  expect((await cradle(['feeds', 'status'], root, { env })).exitCode).toBe(69)
})

test('a reference that is damaged further on is told, and what it says is not taken for all', async () => {
  const osv = {
    id: 'GHSA-1',
    affected: [
      { package: { ecosystem: 'npm', name: 'a' }, ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }] },
    ],
  }
  const folder = makeFolder({
    'sbom.json': sbom('pkg:npm/a@1.0.0'),
    'cra.yaml': 'schema: 1\nsboms: [sbom.json]\n',
    'npm.ndjson': JSON.stringify(osv),
  })
  await cradle(['feeds', 'import', 'npm.ndjson', '--reference', 'ref'], folder)
  const [snapshot = ''] = readdirSync(join(folder, 'ref/snapshots'))
  const file = join(folder, 'ref/snapshots', snapshot, 'index.bin')
  const bytes = readFileSync(file)
  writeFileSync(file, bytes.fill(0x20, bytes.indexOf('["npm\\na"')))
  for (const command of [['scan', 'sbom.json'], ['check']]) {
    const { exitCode, stderr } = await cradle([...command, '--reference', 'ref'], folder)
    expect([exitCode, /\[feeds\.reference-damaged\]\n {2}\S/.test(stderr)]).toEqual([69, true])
  }
})

test('a decision with a name ends the waiting; one without a name does not; the policy has its own exit code', async () => {
  const product = (policy: string) =>
    makeFolder({ 'cra.yaml': `schema: 1\nsboms: [s.json]\npolicy: ${policy}\n`, 's.json': sbom('pkg:npm/next@15.1.3') })
  const exit = async (policy: string) => (await cradle(['check'], product(policy))).exitCode
  expect(await exit('{}')).toBe(4)
  expect(await exit('{ allow: [{ id: CVE-2025-55182, because: not used }] }')).toBe(4)
  expect(await exit('{ allow: [{ id: CVE-2025-55182, because: not used, by: A. Martin }] }')).toBe(0)
  expect(await exit('{ allow: [{ id: CVE-2025-55182, because: x, by: A. Martin, until: 2026-01-01 }] }')).toBe(4)
})

test('JSON fits the published schema; SARIF and JUnit hold the findings', async () => {
  const schema = JSON.parse(readFileSync(join(root, 'schemas/scan.schema.json'), 'utf8'))
  const isValid = new Ajv2020({ strict: false, validateFormats: false }).compile(schema)
  const data = JSON.parse((await cradle(['scan', pulse, '--format', 'json'])).stdout)
  expect([isValid(data), isValid.errors]).toEqual([true, null])
  const sarif = JSON.parse((await cradle(['scan', pulse, '--format', 'sarif'])).stdout)
  expect(sarif.runs[0].results[0]).toMatchObject({ ruleId: 'CVE-2025-55182', level: 'error' })
  const junit = (await cradle(['check', 'examples/pulse-companion', '--format', 'junit'])).stdout
  expect(junit).toMatch(/<testcase [^>]*CVE-2025-55182"><failure /)
})

/** Verified one by one against the records, package by package: what must be found in the front end of OpenMRS, */
const openMrs = `brace-expansion@1.1.11 CVE-2025-5889
brace-expansion@2.0.1 CVE-2025-5889
extend@1.2.1 CVE-2018-16492
phin@2.9.3 GHSA-x565-32qp-m3vf
tar@6.1.11 CVE-2024-28863
ws@7.5.9 CVE-2024-37890`

/** and in the Community Health Toolkit. Two records say in their summary alone that they were withdrawn, and count. */
const cht = `acorn@2.6.4 GHSA-7fhm-mqm4-2wp7
acorn@3.3.0 GHSA-7fhm-mqm4-2wp7
ajv@4.11.8 CVE-2020-15366
cacheable-request@6.1.0 GHSA-8x6c-cv3v-vp6g
cookie@0.3.1 CVE-2024-47764
eslint@3.19.0 GHSA-jcgq-xh2f-2hfm
form-data@2.3.3 CVE-2025-7783
got@9.6.0 CVE-2022-33987
lodash.set@4.3.2 CVE-2020-8203
minimist@0.0.10 CVE-2020-7598
minimist@0.0.10 CVE-2021-44906
minimist@0.0.10 GHSA-7fhm-mqm4-2wp7
request@2.88.2 CVE-2023-28155
shelljs@0.7.8 CVE-2022-0144
shelljs@0.7.8 GHSA-64g7-mvw6-v9qj
tough-cookie@2.5.0 CVE-2023-26136
uglify-js@2.4.24 CVE-2015-8858
validator@3.43.0 CVE-2021-3765
ws@7.4.6 CVE-2024-37890
ws@8.16.0 CVE-2024-37890
xmldom@0.1.19 CVE-2021-21366
xmldom@0.1.19 CVE-2021-32796`

/** What looks alike and must not be found: fixed versions, other packages, versions between ranges or before them. */
const never = ['brace-expansion@1.1.12', 'phin@3.7.1', 'ws@8.19.0', 'yaml@2.0.0-1 CVE-2023-2251', 'elliptic@6.6.1']
const neverInCht = [
  '@xmldom/xmldom@0.9.10',
  'uglify-js@2.4.24 CVE-2015-8857',
  'acorn@2.6.4 GHSA-6chw-6frg-f759',
  'elliptic@6.6.1',
]

const reference = join(makeFolder(), 'reference')

beforeAll(async () => {
  const [advisories, exploited] = ['advisories', 'exploited'].map(sharedData)
  if (advisories === undefined || exploited === undefined) return
  const { exitCode } = await cradle(['feeds', 'import', advisories, exploited, '--reference', reference])
  expect(exitCode).toBe(0)
}, 60_000)

interface Scanned {
  readonly reference: { readonly asOf: string }
  readonly coverage: Readonly<Record<string, number>>
  readonly findings: readonly {
    readonly component: { readonly purl: string }
    readonly advisory: { readonly id: string; readonly aliases: readonly string[] }
  }[]
}

async function scanned(path: string): Promise<Scanned> {
  return JSON.parse((await cradle(['scan', path, '--reference', reference, '--format', 'json'])).stdout)
}

testWithShared('sboms', 'the e-health products: what must be found is found, nothing else is', async folder => {
  const products = [
    ['ehealth-openmrs-esm-core-cdx16.json.gz', openMrs, never, 1959],
    ['ehealth-cht-core-npm-cdx15.json.gz', cht, neverInCht, 2586],
  ] as const
  for (const [name, expected, mustNot, components] of products) {
    const { findings, coverage, reference: asked } = await scanned(join(folder, name))
    // As old as its advisories, although the list of exploited flaws is newer.
    expect(asked.asOf).toMatch(/^2026-07-10T/)
    const found = findings.flatMap(({ component, advisory: { id, aliases } }) => {
      const version = decodeURIComponent(component.purl.replace('pkg:npm/', ''))
      return `${version} ${[id, ...aliases].find(each => each.startsWith('CVE-')) ?? id}`
    })
    expect(found.toSorted()).toEqual(expected.split('\n').toSorted())
    for (const each of mustNot) expect(found.filter(line => line.startsWith(each))).toEqual([])
    expect(coverage).toMatchObject({ components, lookedUp: components, withoutIdentity: 0 })
  }
})

testWithShared(
  'sboms',
  'every JSON file ends with an answer that says what could be seen',
  async folder => {
    for (const name of readdirSync(folder).filter(file => /\.json(\.gz)?$/.test(file))) {
      const ask = ['scan', join(folder, name), '--reference', reference]
      const { exitCode, stderr, stdout } = await cradle([...ask, '--as-of', '2026-07-12'])
      expect([name, [0, 4, 65, 69].includes(exitCode), /Internal error/.test(stderr)]).toEqual([name, true, false])
      if (exitCode === 69) expect(stdout).toMatch(/ of kinds that no source here covers/)
      if (exitCode !== 65) expect(stdout).toContain('What could be seen')
    }
  },
  60_000,
)
