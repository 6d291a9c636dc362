import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { cradle, root } from './run.ts'

const library = { type: 'library', version: '1.0.0' }

function bom(components: readonly object[], more: object = {}): string {
  const metadata = { component: { type: 'application', name: 'p', 'bom-ref': 'p' } }
  return JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', metadata, components, ...more }, null, 1)
}

const two = [
  { ...library, name: 'a', 'bom-ref': 'a', purl: 'pkg:npm/a@1.0.0', supplier: { name: 'A' } },
  { ...library, name: 'b', 'bom-ref': 'b' },
]

async function quality(text: string, ...flags: readonly string[]) {
  return cradle(['sbom', 'quality', 'sbom.json', ...flags], makeFolder({ 'sbom.json': text }))
}

test('the law stands first and apart, with its citation; what is no law says so; there is no score', async () => {
  const { stdout, exitCode } = await quality(bom(two, { dependencies: [{ ref: 'p', dependsOn: ['a', 'b'] }] }))
  expect(exitCode).toBe(0)
  expect(stdout).toMatchSnapshot()
  expect(stdout).not.toMatch(/score|%|compliant/i)
  expect(Math.max(...stdout.split('\n').map(line => line.length))).toBeLessThanOrEqual(80)
})

test('65: what cannot be read is told, and nothing is judged', async () => {
  const { stdout, stderr, exitCode } = await quality('{}')
  expect({ stdout, exitCode }).toEqual({ stdout: '', exitCode: 65 })
  expect(stderr).toContain('[sbom.not-an-sbom]')
})

test('what breaks the schema is shown with line, rule and remedy', async () => {
  const { stdout, exitCode } = await quality(bom([{ ...library, name: 'a', type: 'x' }]))
  expect(exitCode).toBe(0)
  expect(stdout).toContain('✗ line 13: "x" is none of the 13 values that are allowed here.')
})

function schemaOf(name: string): object {
  return JSON.parse(readFileSync(join(root, 'schemas', `${name}.schema.json`), 'utf8'))
}

test('the JSON keeps to the published schemas', async () => {
  const ajv = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } })
  const folder = makeFolder({
    'a.json': bom(two),
    'b.json': bom([{ ...two[0], purl: 'pkg:npm/a@1.1.0', version: '1.1.0' }]),
  })
  const judged = await cradle(['sbom', 'quality', 'a.json', 'b.json', '--format', 'json'], folder)
  const isQuality = ajv.compile(schemaOf('sbom-quality'))
  expect([isQuality(JSON.parse(judged.stdout)), isQuality.errors]).toEqual([true, null])
  const isDiff = ajv.compile(schemaOf('sbom-diff'))
  for (const other of ['b.json', 'none.json']) {
    const { stdout } = await cradle(['sbom', 'diff', 'a.json', other, '--format', 'json'], folder)
    expect([isDiff(JSON.parse(stdout)), isDiff.errors]).toEqual([true, null])
  }
})

test('a difference is no failure, and is told by package, with the direction that its ecosystem gives', async () => {
  const newer = [
    { ...two[0], purl: 'pkg:npm/a@1.10.0', version: '1.10.0' },
    { ...library, name: 'c', purl: 'pkg:pypi/c@2.0' },
  ]
  const folder = makeFolder({ 'old.json': bom(two), 'new.json': bom(newer) })
  const { stdout, exitCode } = await cradle(['sbom', 'diff', 'old.json', 'new.json'], folder)
  expect(exitCode).toBe(0)
  expect(stdout).toMatchSnapshot()
  const none = await cradle(['sbom', 'diff', 'old.json', 'old.json', '--format', 'markdown'], folder)
  expect(none.stdout).toContain('Nothing differs: 2 components are the same in both.')
  const missing = await cradle(['sbom', 'diff', 'old.json', 'none.json'], folder)
  expect(missing.exitCode).toBe(65)
})

test('their help begins with an example', async () => {
  for (const command of [['sbom'], ['sbom', 'quality'], ['sbom', 'diff']]) {
    const { stdout } = await cradle([...command, '--help'])
    expect(stdout).toMatch(/cradle sbom \w+ \S+/)
  }
})
