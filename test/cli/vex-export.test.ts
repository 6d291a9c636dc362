import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { faultsOfCsaf } from './csaf-faults.js'
import { cradle, root } from './run.ts'

/** What is looked at of a document by hand, whatever its format. */
interface Written {
  readonly '@context'?: string
  readonly '@id'?: string
  readonly author?: string
  readonly timestamp?: string
  readonly version?: number
  readonly statements?: readonly WrittenStatement[]
  readonly document?: object
}

interface WrittenStatement {
  readonly status: string
  readonly justification?: string
  readonly impact_statement?: string
  readonly action_statement?: string
  readonly vulnerability: { readonly name?: string }
  readonly products: readonly { readonly '@id': string }[]
}

const flaw = 'CVE-2025-55182'
const operator = 'operator: { role: manufacturer, name: Pulse SAS, website: "https://pulse.example" }\n'
const about =
  'product: { id: pulse, name: Pulse, version: 2.4.1 }\ncontacts: { vulnerabilities: security@pulse.example }\n'
const by = ['--by', 'A. Martin']
const id = ['--tracking-id', 'PULSE-2026-1']

function product(craYaml: string, kept: Readonly<Record<string, object>> = {}): string {
  const library = (name: string, version: string) => ({
    ...{ type: 'library', name, version, purl: `pkg:npm/${name}@${version}`, 'bom-ref': name },
  })
  const components = [library('next', '15.1.3'), library('vm2', '3.9.16'), library('left-pad', '1.0.0')]
  const sbom = { bomFormat: 'CycloneDX', specVersion: '1.6', components }
  const files = Object.entries(kept).map(([name, value]) => [`.cra/vex/${name}`, JSON.stringify(value)])
  return makeFolder({
    'cra.yaml': `schema: 1\nsboms: [s.json]\n${craYaml}`,
    's.json': JSON.stringify(sbom),
    ...Object.fromEntries(files),
  })
}

/** Everything that can be said: each status and each justification, in versions, a range, all, and of the whole product. */
function everything(): object {
  const labels = [
    ...['component_not_present', 'vulnerable_code_not_present', 'vulnerable_code_not_in_execute_path'],
    ...['vulnerable_code_cannot_be_controlled_by_adversary', 'inline_mitigations_already_exist'],
  ]
  const on = (number: number, more: object, product = 'pkg:npm/left-pad@1.0.0') => ({
    vulnerability: { name: `CVE-2026-${1000 + number}`, aliases: [`GHSA-aaaa-bbbb-000${number}`] },
    products: [{ '@id': product }],
    timestamp: `2026-0${number + 1}-01T00:00:00Z`,
    ...more,
  })
  return {
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79',
    author: 'A. Martin',
    timestamp: '2026-01-01T00:00:00Z',
    version: 1,
    statements: [
      ...labels.map((justification, at) =>
        on(at, { status: 'not_affected', justification, status_notes: `Note ${at}.` }),
      ),
      on(5, { status: 'not_affected', impact_statement: 'Never called.' }, 'pkg:npm/left-pad'),
      on(6, { status: 'affected', action_statement: 'Update to 2.5.' }, 'pkg:npm/left-pad?vers=vers:npm%2F%3C2.0.0'),
      on(7, { status: 'fixed' }),
      on(8, { status: 'under_investigation' }),
    ],
  }
}

async function exported(folder: string, format: string, ...argv: readonly string[]) {
  const { stdout, stderr, exitCode } = await cradle(['vex', 'export', '--format', format, ...argv], folder)
  return { exitCode, stderr, document: (stdout === '' ? undefined : JSON.parse(stdout)) as Written | undefined }
}

const schemas = join(root, 'schemas/official/cyclonedx')

function faultsOfCycloneDx(document: unknown): readonly unknown[] {
  const schema = (name: string) => {
    const { $id: _, ...own } = JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8'))
    return own
  }
  const ajv = new Ajv({ strict: false, validateFormats: false })
  for (const name of ['spdx.SNAPSHOT', 'jsf-0.82.SNAPSHOT'])
    ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.schema.json`)
  const check = ajv.compile({
    ...schema('bom-1.6.SNAPSHOT'),
    $id: 'http://cyclonedx.org/schema/bom-1.6.SNAPSHOT.schema.json',
  })
  return check(document) ? [] : (check.errors ?? [])
}

const own = ['@context', '@id', 'author', 'timestamp', 'version', 'statements']

function faultsOfStatement({ status, vulnerability, products, ...each }: WrittenStatement): readonly string[] {
  const isExplained = (each.justification === undefined) !== (each.impact_statement === undefined)
  return [
    ...(['not_affected', 'affected', 'fixed', 'under_investigation'].includes(status) ? [] : ['status']),
    ...(status !== 'not_affected' || isExplained ? [] : ['reason']),
    ...(status !== 'affected' || each.action_statement !== undefined ? [] : ['action']),
    ...(vulnerability.name === undefined ? ['vulnerability'] : []),
    ...(products.length > 0 && products.every(one => one['@id'].startsWith('pkg:')) ? [] : ['product']),
  ]
}

/** The rules of OpenVEX 0.2.0 that its specification and its schema have, gone through by hand. */
function faultsOfOpenVex(document: Written = {}): readonly string[] {
  const { '@context': context, '@id': id, author, timestamp = '', version = 0, statements = [] } = document
  return [
    ...(context === 'https://openvex.dev/ns/v0.2.0' ? [] : ['@context']),
    ...(id?.startsWith('urn:uuid:') && version >= 1 && author ? [] : ['@id, version, author']),
    ...(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(timestamp) ? [] : ['timestamp']),
    ...(statements.length > 0 ? [] : ['statements']),
    ...Object.keys(document).filter(key => !own.includes(key)),
    ...statements.flatMap(faultsOfStatement),
  ]
}

test('all that can be said is valid in each format, and the same whenever it is asked for the same moment', async () => {
  const folder = product(operator + about, { 'a.json': everything() })
  for (const format of ['openvex', 'cyclonedx', 'csaf']) {
    const [one, again] = [await exported(folder, format, ...id), await exported(folder, format, ...id)]
    expect([format, one.exitCode, one.stderr]).toEqual([format, 0, ''])
    expect(one.document).toEqual(again.document)
  }
  expect(faultsOfOpenVex((await exported(folder, 'openvex')).document)).toEqual([])
  // A document of which nothing is right, so that the checks are known to see it.
  expect((await faultsOfCsaf({ document: {} })).length).toBeGreaterThan(0)
  expect(await faultsOfCsaf((await exported(folder, 'csaf', ...id)).document)).toEqual([])
})

test('CycloneDX 1.6 is valid by its official schema', async () => {
  expect(faultsOfCycloneDx({ bomFormat: 'CycloneDX' })).not.toEqual([])
  const folder = product(operator + about, { 'a.json': everything() })
  expect(faultsOfCycloneDx((await exported(folder, 'cyclonedx')).document)).toEqual([])
})

/** What is listed of a document that is kept alone, without who says it and where. */
async function listedOf(document: object) {
  const folder = product(operator + about, { 'x.json': document })
  const { stdout } = await cradle(['vex', 'list', '--format', 'json'], folder)
  const { statements }: { readonly statements: readonly Listed[] } = JSON.parse(stdout)
  const told = statements.flatMap(({ by: _by, from: _from, path: _path, at: _at, ids, components, ...said }) =>
    components.map(({ purl }) => ({ ids: ids.toSorted(), purl, ...said })),
  )
  const times = new Map(statements.map(({ ids, at }) => [ids.toSorted()[0], at]))
  return { told: told.toSorted((a, b) => (`${a.ids[0]}` < `${b.ids[0]}` ? -1 : 1)), times }
}

interface Listed {
  readonly ids: readonly string[]
  readonly components: readonly { readonly purl?: string }[]
  readonly by?: string
  readonly from: string
  readonly path?: string
  readonly at?: string
}

test.each(['openvex', 'cyclonedx', 'csaf'])('%s: what is written and read again says the same', async format => {
  const folder = product(operator + about, { 'a.json': everything() })
  const { document } = await exported(folder, format, ...id)
  const [before, after] = [await listedOf(everything()), await listedOf(document ?? {})]
  expect(after.told).toEqual(before.told)
  // CSAF has no place for the time of what is only fixed or still investigated.
  if (format !== 'csaf') expect(after.times).toEqual(before.times)
})

test('a decision is published with the product and its version, by the operator', async () => {
  const folder = product(operator + about)
  await cradle(['vex', 'add', flaw, '--status', 'fixed', '--because', 'Patched.', ...by], folder)
  const { document } = await exported(folder, 'openvex')
  expect(document).toMatchObject({
    author: 'Pulse SAS',
    statements: [
      {
        vulnerability: { name: flaw },
        products: [{ '@id': 'pkg:generic/pulse@2.4.1', subcomponents: [{ '@id': 'pkg:npm/next@15.1.3' }] }],
        status: 'fixed',
      },
    ],
  })
  const csaf = (await exported(folder, 'csaf', ...id)).document
  expect(csaf?.document).toMatchObject({
    publisher: {
      category: 'vendor',
      name: 'Pulse SAS',
      namespace: 'https://pulse.example',
      contact_details: 'security@pulse.example',
    },
    tracking: { id: 'PULSE-2026-1' },
  })
})

test('an accepted risk is published as affected with who bears it and until when, and never as not affected', async () => {
  const policy = `policy: { allow: [{ id: ${flaw}, because: only inside, by: B. Roy, until: 2026-12-31 }] }\n`
  const folder = product(operator + about + policy)
  for (const format of ['openvex', 'cyclonedx', 'csaf']) {
    const { document, exitCode } = await exported(folder, format, ...id)
    const text = JSON.stringify(document)
    expect([format, exitCode, /not_affected/.test(text)]).toEqual([format, 0, false])
    expect(text).toContain('The risk is accepted by B. Roy until 2026-12-31: only inside')
    expect(text).toMatch(/"status":"affected"|"state":"exploitable"|"known_affected"/)
  }
  // Past its end it no longer holds, and there is nothing to publish.
  const past = await exported(folder, 'openvex', '--as-of', '2027-01-01')
  expect([past.exitCode, past.stderr.includes('[vex.nothing-decided]')]).toEqual([65, true])
})

test('what is not known is not made up: a problem says what is missing', async () => {
  const bare = product('', { 'a.json': everything() })
  const { stderr, document, exitCode } = await exported(bare, 'openvex')
  expect([document, exitCode]).toEqual([undefined, 65])
  for (const code of ['vex.no-publisher', 'vex.no-product-name']) expect(stderr).toContain(`[${code}]`)
  const named = product(`operator: { name: P }\n${about}`, { 'a.json': everything() })
  const csaf = await exported(named, 'csaf')
  expect(csaf.document).toBeUndefined()
  for (const code of ['vex.no-namespace', 'vex.no-tracking-id']) expect(csaf.stderr).toContain(`[${code}]`)
})

test('what authors contradict each other on is not published', async () => {
  const other = { ...everything(), author: 'B', statements: [] as unknown[] }
  other.statements = [
    {
      ...{ vulnerability: { name: 'GHSA-aaaa-bbbb-0001' }, products: [{ '@id': 'pkg:npm/left-pad@1.0.0' }] },
      ...{ status: 'affected', action_statement: 'Wait.' },
    },
  ]
  const folder = product(operator + about, { 'a.json': everything(), 'b.json': other })
  const { stderr, document, exitCode } = await exported(folder, 'openvex')
  expect([exitCode, stderr.includes('[vex.in-conflict]')]).toEqual([65, true])
  expect(JSON.stringify(document)).not.toContain('CVE-2026-1001')
})

test('what is published, given beside the SBOM, decides the same', async () => {
  const folder = product(operator + about)
  await cradle(['vex', 'add', flaw, '--status', 'not_affected', '--because', 'Unused.', ...by], folder)
  for (const format of ['openvex', 'cyclonedx', 'csaf']) {
    await cradle(['vex', 'export', '--format', format, ...id, '--output', `${format}.json`], folder)
    const { stdout } = await cradle(['scan', 's.json', `${format}.json`, '--format', 'json'], folder)
    const { findings }: { readonly findings: readonly Found[] } = JSON.parse(stdout)
    const next = findings.find(({ component }) => component.name === 'next')
    expect([format, next?.vex]).toMatchObject([format, { status: 'not_affected', because: 'Unused.', by: 'Pulse SAS' }])
  }
})

interface Found {
  readonly component: { readonly name: string }
  readonly vex?: object
}
