import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { isAcceptedLicence, noticesText } from '../../scripts/notices.ts'
import { environmentWithoutNpm, pack } from '../../scripts/pack.ts'
import { root } from './source.ts'

const scratch = mkdtempSync(join(tmpdir(), 'cradle-package-'))
const home = join(scratch, 'home')
const installed = join(home, 'node_modules', '@cradle-cra', 'cradle')

function run(command: string, args: readonly string[]): { readonly status: number | null; readonly output: string } {
  const env = { ...environmentWithoutNpm(), NODE_DISABLE_COMPILE_CACHE: '1' }
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: home, env, encoding: 'utf8' })
  return { status, output: stdout + stderr }
}

function filesIn(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return entries.map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort()
}

beforeAll(async () => {
  mkdirSync(home)
  const tarball = await pack(scratch)
  writeFileSync(join(home, 'package.json'), '{ "private": true }\n')
  const { status, output } = run('npm', [
    'install',
    '--offline',
    '--no-audit',
    '--no-fund',
    '--ignore-scripts',
    tarball,
  ])
  if (status !== 0) throw new Error(`The package could not be installed: ${output}`)
}, 60_000)

afterAll(() => rmSync(scratch, { recursive: true, force: true }))

test('the package says which version it is', () => {
  expect(run(join('node_modules', '.bin', 'cradle'), ['--version'])).toEqual({
    status: 0,
    output: `${manifest.version}\n`,
  })
})

test('the package carries a product through the main job, with its own example', () => {
  const [example = ''] = readdirSync(join(installed, 'examples'))
  const { status, output } = run(join('node_modules', '.bin', 'cradle'), [
    'check',
    join(installed, 'examples', example),
  ])
  expect([0, 1, 3]).toContain(status)
  expect(output).toContain('Art.')
})

test('the package checks SBOMs by schemas that were compiled ahead: it holds no compiler of them', () => {
  const sbom = join(installed, 'examples', 'pulse-companion', 'sbom.cdx.json')
  const { status, output } = run(join('node_modules', '.bin', 'cradle'), ['sbom', 'quality', sbom])
  expect(status).toBe(0)
  expect(output).toMatch(/official schema of CycloneDX 1\.\d\n {2}✓/)
  const chunks = filesIn(installed).filter(file => file.startsWith('chunks/'))
  expect(
    chunks.filter(file => readFileSync(join(installed, file), 'utf8').includes('unevaluatedProperties must')),
  ).toEqual([])
  expect(readFileSync(join(installed, 'official', 'xmllint-wasm', 'COPYING'), 'utf8')).toContain('MIT')
})

test('a scan into a pipe loads of Node neither streams nor what opens connections', () => {
  const probe = join(home, 'probe.cjs')
  const tell = `require('node:fs').writeSync(2, 'LOADED ' + process.moduleLoadList.join())`
  writeFileSync(probe, `process.on('exit', () => ${tell})`)
  const sbom = join(installed, 'examples', 'pulse-companion', 'sbom.cdx.json')
  const { output } = run(process.execPath, ['--require', probe, join(installed, 'cradle.js'), 'scan', sbom])
  expect(output).toMatch(/LOADED .*NativeModule fs,/)
  expect(output).not.toMatch(/NativeModule (stream|net|tty|readline|worker_threads)\b/)
})

test('the package brings nothing along: no dependency, no script at installation, no folder beside it', () => {
  const own: object = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'))
  const brought = Object.keys(own).filter(key => /dependencies|scripts|bundle/i.test(key))
  expect(brought).toEqual([])
  expect(readdirSync(join(home, 'node_modules')).filter(name => !name.startsWith('.'))).toEqual(['@cradle-cra'])
})

test('the package holds what it should and nothing else', () => {
  const kinds = filesIn(installed).map(file => file.replace(/^(chunks|docs|examples|official|schemas)\/.*/, '$1/…'))
  expect([...new Set(kinds)]).toEqual([
    ...['ARCHITECTURE.md', 'CHANGELOG.md', 'LICENSE', 'NOTICE', 'README.md', 'THIRD-PARTY-NOTICES.txt'],
    ...['chunks/…', 'cradle.js', 'docs/…', 'examples/…', 'official/…', 'package.json', 'schemas/…'],
  ])
})

test('the bundle names no folder of the machine that built it', () => {
  const texts = filesIn(installed).map(file => [file, readFileSync(join(installed, file), 'utf8')] as const)
  expect(texts.filter(([, text]) => text.includes(root) || text.includes(scratch)).map(([file]) => file)).toEqual([])
})

test('whose code is in the bundle is named with the text of its licence', () => {
  const notices = readFileSync(join(installed, 'THIRD-PARTY-NOTICES.txt'), 'utf8')
  expect(notices).toMatch(/^@stricli\/core [\d.]+ \(Apache-2\.0\)$/m)
  expect(notices).toMatch(/^yaml [\d.]+ \(ISC\)$/m)
})

test('a licence that we do not ship stops the build', () => {
  expect(['MIT', '(MIT OR GPL-3.0-only)', 'MIT AND ISC'].filter(isAcceptedLicence)).toHaveLength(3)
  expect(['GPL-3.0-only', 'MIT AND LGPL-3.0-only', 'none stated', ''].filter(isAcceptedLicence)).toEqual([])
  const foreign = { name: 'a', version: '1.0.0', licence: 'LGPL-3.0-only', folder: root }
  expect(() => noticesText([foreign])).toThrow('a (LGPL-3.0-only)')
})
