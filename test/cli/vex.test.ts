import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import scanSchema from '../../schemas/scan.schema.json' with { type: 'json' }
import { makeFolder } from '../actions/make-folder.ts'
import { cradle, root } from './run.ts'

const pulse = join(root, 'examples/pulse-companion/sbom.cdx.json')
const flaw = 'CVE-2025-55182'
const next = 'pkg:npm/next@15.1.3'

function openVex(statement: object, author: string | undefined = 'A. Martin'): string {
  const own = { vulnerability: { name: flaw }, products: [{ '@id': next }], status: 'not_affected', ...statement }
  return JSON.stringify({
    '@context': 'https://openvex.dev/ns/v0.2.0',
    '@id': 'https://a.example/vex',
    ...(author === '' ? {} : { author }),
    timestamp: '2026-11-01T00:00:00Z',
    version: 1,
    statements: [{ justification: 'vulnerable_code_not_present', ...own }],
  })
}

async function scan(files: Readonly<Record<string, string>>, ...argv: readonly string[]) {
  const folder = makeFolder(files)
  const { stdout, exitCode } = await cradle(['scan', pulse, ...argv, '--format', 'json'], folder)
  const data: Told = JSON.parse(stdout)
  expect(new Ajv2020({ strict: false, formats: { 'date-time': true, date: true } }).compile(scanSchema)(data)).toBe(
    true,
  )
  const finding = data.findings?.find(({ advisory }) => [advisory.id, ...advisory.aliases].includes(flaw))
  return { exitCode, data, finding, codes: data.problems.map(({ code }) => code) }
}

interface Told {
  readonly findings?: readonly {
    readonly advisory: { readonly id: string; readonly aliases: readonly string[] }
    readonly vex?: object
    readonly vexConflict?: readonly object[]
  }[]
  readonly vex?: { readonly statements: number; readonly unused: readonly object[] }
  readonly problems: readonly { readonly code: string }[]
}

test('VEX beside an SBOM is known by what it says, and --vex names it: both decide the same', async () => {
  const files = { 'v.json': openVex({}) }
  const [beside, named] = [await scan(files, 'v.json'), await scan(files, '--vex', 'v.json')]
  for (const { finding, data, codes } of [beside, named]) {
    expect(finding?.vex).toEqual({
      status: 'not_affected',
      justification: 'vulnerable_code_not_present',
      by: 'A. Martin',
      at: '2026-11-01T00:00:00.000Z',
      from: 'v.json',
      path: 'statements[0]',
    })
    expect([data.vex, codes]).toEqual([{ statements: 1, unused: [] }, []])
  }
})

test('a named author ends the waiting for an assessment and satisfies a policy; a nameless one does the latter alone', async () => {
  expect((await scan({})).exitCode).toBe(4)
  const decided = await scan({ 'v.json': openVex({}) }, 'v.json', '--fail-on', 'exploited,low')
  const nameless = await scan({ 'v.json': openVex({}, '') }, 'v.json')
  expect([decided.exitCode, nameless.exitCode, nameless.finding?.vex]).toMatchObject([0, 4, { status: 'not_affected' }])
})

test('affected and under investigation change nothing but show', async () => {
  for (const status of ['affected', 'under_investigation']) {
    const { exitCode, finding } = await scan({ 'v.json': openVex({ status }) }, 'v.json', '--fail-on', 'critical')
    expect([exitCode, finding?.vex]).toMatchObject([4, { status }])
  }
})

test('a conflict is shown, and leaves the finding open', async () => {
  const files = { 'a.json': openVex({}), 'b.json': openVex({ status: 'affected' }, 'B') }
  const { exitCode, finding } = await scan(files, 'a.json', 'b.json')
  expect([exitCode, finding?.vex, finding?.vexConflict?.length]).toEqual([4, undefined, 2])
  const { stdout } = await cradle(['scan', pulse, 'a.json', 'b.json'], makeFolder(files))
  expect(stdout).toContain('contradict each other')
})

test('statements that concern nothing found are counted and listed', async () => {
  const other = openVex({ vulnerability: { name: 'CVE-1999-1' } })
  const { data } = await scan({ 'v.json': other }, 'v.json')
  expect(data.vex).toMatchObject({
    statements: 1,
    unused: [{ ids: ['CVE-1999-1'], why: 'nothing found', from: 'v.json' }],
  })
  const { stdout } = await cradle(['scan', pulse, 'v.json'], makeFolder({ 'v.json': other }))
  expect(stdout).toContain('1 of 1 VEX statements concern nothing')
})

test('a decided finding stands apart with its reason, and SARIF suppresses it', async () => {
  const folder = makeFolder({ 'v.json': openVex({ impact_statement: 'No middleware here.' }) })
  const text = (await cradle(['scan', pulse, 'v.json'], folder)).stdout.replaceAll(/\s+/g, ' ')
  expect(text).toContain('Decided: not affected, or fixed (1)')
  expect(text).toContain('the vulnerable code is not there; No middleware here. (A. Martin, 1 November 2026, v.json)')
  expect(text).not.toContain('waiting for your assessment')
  const sarif = JSON.parse((await cradle(['scan', pulse, 'v.json', '--format', 'sarif'], folder)).stdout)
  const result = sarif.runs[0].results.find((each: { ruleId: string }) => each.ruleId === flaw)
  expect(result.suppressions).toMatchObject([{ status: 'accepted' }])
})

test('65: VEX alone is no answer', async () => {
  const { exitCode, stderr } = await cradle(['scan', 'v.json'], makeFolder({ 'v.json': openVex({}) }))
  expect([exitCode, stderr.includes('[vex.no-sbom]')]).toEqual([65, true])
})

test('65: a statement that cannot be used, with its line; a file that is named and is no VEX', async () => {
  const broken = JSON.stringify(JSON.parse(openVex({ status: 'wontfix' })), null, 1)
  const folder = makeFolder({
    'v.json': broken,
    'x.json': '{}',
    'sbom.json': '{"bomFormat":"CycloneDX","specVersion":"1.6"}',
  })
  const wrong = await cradle(['scan', pulse, 'v.json'], folder)
  expect([wrong.exitCode, /v\.json:\d+: "wontfix".*\[vex\.unknown-status\]/.test(wrong.stderr)]).toEqual([65, true])
  for (const [file, code] of [
    ['x.json', 'not-vex'],
    ['sbom.json', 'not-vex'],
    ['gone.json', 'cannot-read'],
    ['.', 'cannot-read'],
  ]) {
    const { exitCode, stderr } = await cradle(['scan', pulse, '--vex', `${file}`], folder)
    expect([exitCode, stderr.includes(`[vex.${code}]`)]).toEqual([65, true])
  }
})

test('check reads what is kept in .cra/vex beside the product file', async () => {
  const sbom = JSON.stringify({
    ...{ bomFormat: 'CycloneDX', specVersion: '1.6' },
    components: [{ type: 'library', name: 'next', version: '15.1.3', purl: next }],
  })
  const files = { 'cra.yaml': 'schema: 1\nsboms: [s.json]\n', 's.json': sbom }
  expect((await cradle(['check'], makeFolder(files))).exitCode).toBe(4)
  const kept = makeFolder({ ...files, '.cra/vex/a.json': openVex({}) })
  const { exitCode, stdout } = await cradle(['check'], kept)
  expect([exitCode, stdout.includes('Decided: not affected')]).toEqual([0, true])
  const bad = makeFolder({ ...files, '.cra/vex/notes.txt': 'x' })
  expect((await cradle(['check'], bad)).stderr).toContain('.cra/vex/notes.txt')
})
