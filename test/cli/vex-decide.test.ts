import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { grype } from '../vulnerabilities/scanners/samples.ts'
import { cradle } from './run.ts'

const flaw = 'CVE-2025-55182'
const next = 'pkg:npm/next@15.1.3'
const by = ['--by', 'A. Martin']
const notAffected = ['--status', 'not_affected', '--justification', 'vulnerable_code_not_present', ...by]

function product(craYaml = '', subject: object | undefined = undefined): string {
  const sbom = {
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6' },
    ...(subject && { metadata: { component: { type: 'application', ...subject } } }),
    components: [{ type: 'library', name: 'next', version: '15.1.3', purl: next, 'bom-ref': 'n' }],
  }
  return makeFolder({ 'cra.yaml': `schema: 1\nsboms: [s.json]\n${craYaml}`, 's.json': JSON.stringify(sbom) })
}

function kept(folder: string): readonly Kept[] {
  const place = join(folder, '.cra/vex')
  if (!existsSync(place)) return []
  return readdirSync(place)
    .toSorted()
    .map(name => JSON.parse(readFileSync(join(place, name), 'utf8')))
}

interface Kept {
  readonly author: string
  readonly statements: readonly {
    readonly status: string
    readonly timestamp?: string
    readonly vulnerability: { readonly name: string; readonly aliases?: readonly string[] }
    readonly products: readonly { readonly '@id': string; readonly subcomponents?: readonly object[] }[]
  }[]
}

async function add(folder: string, ...argv: readonly string[]) {
  return cradle(['vex', 'add', flaw, ...argv], folder)
}

test('a decision is an OpenVEX document of its own, and check no longer waits for an assessment', async () => {
  const folder = product()
  expect((await cradle(['check'], folder)).exitCode).toBe(4)
  const { exitCode, stdout } = await add(folder, ...notAffected, '--because', 'No server components.')
  expect([exitCode, stdout.includes('.cra/vex/')]).toEqual([0, true])
  expect(kept(folder)).toEqual([
    {
      '@context': 'https://openvex.dev/ns/v0.2.0',
      '@id': expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/),
      author: 'A. Martin',
      timestamp: '2026-11-23T12:00:00.000Z',
      version: 1,
      statements: [
        {
          vulnerability: expect.objectContaining({ name: flaw }),
          products: [{ '@id': next }],
          status: 'not_affected',
          justification: 'vulnerable_code_not_present',
          status_notes: 'No server components.',
        },
      ],
    },
  ])
  expect((await cradle(['check'], folder)).exitCode).toBe(0)
})

test('a later decision supersedes, and neither is written over', async () => {
  const folder = product()
  await add(folder, ...notAffected)
  await add(folder, '--status', 'affected', '--because', 'It is reachable after all.', ...by)
  expect(kept(folder).map(({ statements }) => statements[0]?.status)).toHaveLength(2)
  // At one moment nobody knows which of the two counts.
  expect((await cradle(['check'], folder)).exitCode).toBe(4)
})

test('the product is named where the SBOM names it, without its version, so that the decision carries over', async () => {
  const folder = product('', { name: 'p', version: '1.0.0', purl: 'pkg:npm/p@1.0.0', 'bom-ref': 'p' })
  await add(folder, ...notAffected)
  expect(kept(folder)[0]?.statements[0]?.products).toEqual([{ '@id': 'pkg:npm/p', subcomponents: [{ '@id': next }] }])
  expect((await cradle(['check'], folder)).exitCode).toBe(0)
})

test('a range of versions is kept as one, and decides on the versions in it', async () => {
  const folder = product()
  await add(folder, ...notAffected, '--versions', 'vers:npm/>=15.0.0|<15.2.0')
  const [purl] = kept(folder)[0]?.statements[0]?.products.map(each => each['@id']) ?? []
  expect(purl).toBe('pkg:npm/next?vers=vers:npm%2F%3E%3D15.0.0%7C%3C15.2.0')
  expect((await cradle(['check'], folder)).exitCode).toBe(0)
})

test('versions are those that were found, a list, or all', async () => {
  const ids = async (...argv: readonly string[]) => {
    const folder = product()
    const { exitCode } = await add(folder, ...notAffected, ...argv)
    return [exitCode, kept(folder)[0]?.statements[0]?.products.map(each => each['@id'])]
  }
  expect(await ids()).toEqual([0, [next]])
  expect(await ids('--versions', '15.1.3, 15.1.4')).toEqual([0, [next, 'pkg:npm/next@15.1.4']])
  expect(await ids('--versions', '*')).toEqual([0, ['pkg:npm/next']])
  expect(await ids('--versions', '15.1.3,newest')).toEqual([64, undefined])
  expect(await ids('--versions', '15.1.4')).toEqual([64, undefined])
})

test.each([
  [['--status', 'wontfix', ...by], 'vex.unknown-status'],
  [['--status', 'not_affected', ...by], 'vex.no-reason'],
  [['--status', 'not_affected', '--justification', 'because', ...by], 'vex.unknown-justification'],
  [['--status', 'affected', ...by], 'vex.no-action'],
  [['--status', 'fixed', '--by', ' '], 'vex.no-author'],
  [[...notAffected, '--versions', 'latest'], 'vex.bad-versions'],
  [[...notAffected, '--versions', 'vers:npm/<1'], 'vex.bad-versions'],
  [[...notAffected, '--until', '2026-02-30'], 'actions.not-a-day'],
  [[...notAffected, '--until', '2026-11-22'], 'vex.past-until'],
  [[...notAffected, '--component', 'lodash'], 'vex.unknown-finding'],
])('64: %j is a problem with a remedy, and nothing is written', async (argv, code) => {
  const folder = product()
  const { exitCode, stderr } = await add(folder, ...argv)
  expect([exitCode, new RegExp(`\\[${code}\\]\\n {2}\\S`).test(stderr)]).toEqual([64, true])
  expect(kept(folder)).toEqual([])
})

test('a flaw that was not found is no finding, and the nearest is told; without a name nothing is decided', async () => {
  const folder = product()
  const { exitCode, stderr } = await cradle(['vex', 'add', 'CVE-2025-55183', ...notAffected], folder)
  expect([exitCode, stderr.includes(flaw)]).toEqual([64, true])
  expect((await cradle(['vex', 'add', flaw, '--status', 'fixed'], folder)).exitCode).toBe(64)
  expect((await cradle(['vex', 'add', flaw, ...notAffected], makeFolder())).exitCode).toBe(65)
  expect((await add(folder, ...notAffected, '--reference', 'nowhere')).exitCode).toBe(69)
})

test('a decision until a day is taken back by itself when the day has passed in Brussels', async () => {
  const folder = product()
  expect((await add(folder, ...notAffected, '--until', '2026-12-31')).exitCode).toBe(0)
  expect(kept(folder)[0]?.statements[1]).toMatchObject({
    status: 'under_investigation',
    timestamp: '2026-12-31T23:00:00.000Z',
  })
  const on = async (day: string) => (await cradle(['check', '--as-of', day], folder)).exitCode
  expect([await on('2026-12-31'), await on('2027-01-01')]).toEqual([0, 4])
  expect((await cradle(['check'], folder)).stdout.replaceAll(/\s+/g, ' ')).toContain('until 31 December 2026')
})

test('a decision outlives the end of one before it', async () => {
  const folder = product()
  await add(folder, ...notAffected, '--until', '2026-12-31')
  await add(folder, ...notAffected, '--until', '2027-01-31')
  const on = async (day: string) => (await cradle(['check', '--as-of', day], folder)).exitCode
  expect([await on('2026-12-31'), await on('2027-01-01'), await on('2027-01-31'), await on('2027-02-01')]).toEqual([
    0, 0, 0, 4,
  ])
})

test('list tells what holds, what does not and why, and what the policy accepts', async () => {
  const folder = product(`policy: { allow: [{ id: ${flaw}, because: only inside, by: B }] }\n`)
  await add(folder, ...notAffected, '--until', '2026-12-31')
  const { exitCode, stdout } = await cradle(['vex', 'list'], folder)
  expect([exitCode, stdout.replaceAll(/\s+/g, ' ')]).toEqual([0, expect.stringContaining('Not in force')])
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('only inside (B, without an end: write until: …)')
  const { statements } = JSON.parse((await cradle(['vex', 'list', '--format', 'json'], folder)).stdout)
  expect(statements.map(({ standing }: { standing: string }) => standing)).toEqual(['later', 'holds'])
  expect((await cradle(['vex', 'list'], product())).stdout).toContain('Nothing was decided yet')
})

test('explain tells of a finding all that is said of it', async () => {
  const folder = product()
  const nothing = await cradle(['explain', flaw], folder)
  expect([nothing.exitCode, nothing.stdout.includes('Nobody decided on it yet')]).toEqual([0, true])
  await add(folder, '--status', 'under_investigation', ...by)
  await cradle(['vex', 'add', flaw.toLowerCase(), ...notAffected], folder)
  const { stdout } = await cradle(['explain', flaw], folder)
  expect(stdout.replaceAll(/\s+/g, ' ')).toMatch(/not affected.*under investigation|under investigation.*not affected/)
  expect((await cradle(['explain', 'CVE-1999-1'], folder)).exitCode).toBe(64)
})

test('what check finds can be decided on: also what another tool alone reports, and what a declaration identifies', async () => {
  const folder = makeFolder({
    'cra.yaml': [
      'schema: 1',
      'sboms: [s.json]',
      'scans: [grype.json]',
      'identities: [{ name: Next, purl: pkg:npm/next, because: it is that package, by: A. Martin }]',
      '',
    ].join('\n'),
    's.json': JSON.stringify({
      ...{ bomFormat: 'CycloneDX', specVersion: '1.6' },
      components: [{ type: 'library', name: 'Next', version: '15.1.3', 'bom-ref': 'n' }],
    }),
    'grype.json': JSON.stringify(grype),
  })
  for (const id of [flaw, 'CVE-2021-23337']) {
    expect((await cradle(['check'], folder)).stdout).toContain(id)
    expect([id, (await cradle(['vex', 'add', id, ...notAffected], folder)).exitCode]).toEqual([id, 0])
    expect((await cradle(['explain', id], folder)).stdout).toContain('A. Martin')
  }
})

test('an id is the same in whatever capitals: a later statement replaces an earlier one in the list, too', async () => {
  const folder = product()
  const statement = (id: string, timestamp: string) => ({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    ...{ '@id': `https://vex.example/${timestamp}`, author: 'A. Martin', timestamp, version: 1 },
    statements: [
      {
        vulnerability: { name: id },
        products: [{ '@id': next }],
        ...{ status: 'not_affected', justification: 'vulnerable_code_not_present' },
      },
    ],
  })
  mkdirSync(join(folder, '.cra/vex'), { recursive: true })
  writeFileSync(join(folder, '.cra/vex/1.json'), JSON.stringify(statement('cve-2025-55182', '2026-01-01T00:00:00Z')))
  writeFileSync(join(folder, '.cra/vex/2.json'), JSON.stringify(statement('CVE-2025-55182', '2026-02-01T00:00:00Z')))
  const { statements } = JSON.parse((await cradle(['vex', 'list', '--format', 'json'], folder)).stdout)
  const standings = statements.map(({ standing }: { readonly standing: string }) => standing)
  expect(standings).toEqual(['holds', 'superseded'])
})
