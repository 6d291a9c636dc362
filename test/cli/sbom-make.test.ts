import { chmodSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { runChild } from '../../src/actions/run-child.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { cradle, root } from './run.ts'

const made = { bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name: 'a', version: '1' }] }

/** A program of that name that answers its version, and else does what the lines say. */
function programs(scripts: Readonly<Record<string, string>>): string {
  const asVersion = 'case "$*" in --version) echo 9.8.7; exit 0;; esac\n'
  const files = Object.entries(scripts).map(([name, lines]) => [name, `#!/bin/sh\n${asVersion}${lines}\n`] as const)
  const folder = makeFolder(Object.fromEntries(files))
  for (const [name] of files) chmodSync(join(folder, name), 0o755)
  return folder
}

/** Writes where `--output` says. */
const writing = `while [ "$1" != --output ]; do shift; done; printf '%s' '${JSON.stringify(made)}' > "$2"`

function run(folder: string, path: string, ...flags: readonly string[]) {
  return cradle(['sbom', 'make', ...flags], folder, { env: { PATH: `${path}:/usr/bin:/bin` } })
}

test('npm makes what it has locked; the screen says by which version, from what, and how it is judged', async () => {
  const path = programs({ npm: `printf '%s' '${JSON.stringify(made)}'` })
  const folder = makeFolder({ 'package.json': '{}', 'package-lock.json': '{}' })
  const { exitCode, stdout, stderr } = await run(folder, path)
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' })
  expect(stdout).toMatchSnapshot()
  expect(JSON.parse(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8'))).toEqual(made)
})

test('cdxgen makes all else, where it is; else npm makes its part and says what is not in it', async () => {
  const files = { 'package-lock.json': '{}', 'go.mod': 'module a' }
  const both = programs({ cdxgen: writing, npm: `printf '%s' '${JSON.stringify(made)}'` })
  const { stdout } = await run(makeFolder(files), both, '--format', 'json')
  expect(JSON.parse(stdout)).toMatchObject({ generator: { name: 'cdxgen', version: '9.8.7' }, leftOut: [] })
  const only = programs({ npm: `printf '%s' '${JSON.stringify(made)}'` })
  const part = await run(makeFolder(files), only, '--format', 'json')
  expect(JSON.parse(part.stdout)).toMatchObject({ generator: { name: 'npm sbom' }, leftOut: ['go.mod'] })
  const isMade = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } }).compile(
    JSON.parse(readFileSync(join(root, 'schemas/sbom-made.schema.json'), 'utf8')),
  )
  expect([isMade(JSON.parse(part.stdout)), isMade.errors]).toEqual([true, null])
})

test('what is there is not overwritten without --force', async () => {
  const path = programs({ cdxgen: writing })
  const folder = makeFolder({ 'go.mod': 'module a', 'sbom.cdx.json': 'mine' })
  const refused = await run(folder, path)
  expect([refused.exitCode, refused.stderr]).toEqual([65, expect.stringContaining('[actions.sbom-exists]')])
  expect(readFileSync(join(folder, 'sbom.cdx.json'), 'utf8')).toBe('mine')
  expect((await run(folder, path, '--force')).exitCode).toBe(0)
  expect((await run(folder, path, '--to', 'other.json')).stdout).toContain('other.json was made')
})

test.each([
  ['a folder with nothing to build from', { 'a.txt': '' }, {}, 'actions.nothing-to-make-of', 'lock file'],
  ['a generator that is not there', { 'pom.xml': '<p/>' }, {}, 'actions.generator-missing', '@cyclonedx/cdxgen@'],
  [
    'one that fails',
    { 'pom.xml': '' },
    { cdxgen: 'echo "no \x1b[31mbuild" >&2; exit 3' },
    'actions.generator-failed',
    'no',
  ],
  ['one that writes nothing', { 'pom.xml': '' }, { cdxgen: 'exit 0' }, 'actions.generator-failed', 'cdxgen failed'],
])('65: %s is told with a remedy', async (_what, files, scripts, code, words) => {
  const { exitCode, stderr } = await run(makeFolder(files as Readonly<Record<string, string>>), programs(scripts))
  expect(exitCode).toBe(65)
  expect(stderr).toContain(`[${code}]`)
  expect(stderr).toContain(words)
  expect(stderr).not.toContain('\x1b')
})

test('what a generator makes that is no SBOM is told as such', async () => {
  const folder = makeFolder({ 'package-lock.json': '{}' })
  const { exitCode, stderr } = await run(folder, programs({ npm: 'echo "npm notice"' }))
  expect([exitCode, stderr]).toEqual([65, expect.stringContaining('[sbom.not-json]')])
})

test('a program is given no longer and no more than it may take', async () => {
  const limits = { cwd: root, env: { PATH: '/usr/bin:/bin' }, longestMs: 50, mostBytes: 1000 }
  expect(await runChild('sleep', ['30'], limits)).toMatchObject({ state: 'took too long', stdout: '' })
  expect(await runChild('yes', [], { ...limits, longestMs: 30_000 })).toMatchObject({ state: 'wrote too much' })
  expect(await runChild('no-such-program-here', [], limits)).toMatchObject({ state: 'absent' })
  expect(await runChild('echo', ['$HOME; `id`'], { ...limits, longestMs: 30_000 })).toMatchObject({
    stdout: '$HOME; `id`\n',
  })
})
