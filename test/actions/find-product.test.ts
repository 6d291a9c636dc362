import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { findProduct } from '../../src/actions/find-product.ts'
import { repositoryAddress } from '../../src/actions/repository-address.ts'
import { makeFolder, makePipe } from './make-folder.ts'

function json(value: unknown): string {
  return JSON.stringify(value)
}

/** What is found, without where: one line a case. */
async function found(files: Readonly<Record<string, string | Uint8Array>>) {
  const { name, version, licence, repository } = await findProduct(makeFolder(files))
  return [name?.value, version?.value, licence?.value, repository?.value]
}

test('each manifest is read for what it states', async () => {
  const npm = {
    name: '@pulse/app',
    version: '1.10',
    license: 'MIT',
    repository: { url: 'git+https://x.example/y.git' },
  }
  expect(await found({ 'package.json': json(npm) })).toEqual(['@pulse/app', '1.10', 'MIT', 'https://x.example/y'])
  const pep621 =
    '[project]\nname = "p"\nversion = "1.0"\nlicense = { text = "MIT" }\nurls = { "Source Code" = "https://x.example/p" }'
  expect(await found({ 'pyproject.toml': pep621 })).toEqual(['p', '1.0', 'MIT', 'https://x.example/p'])
  const poetry = '[tool.poetry]\nname = "p"\nversion = "2.0"\nlicense = "MIT"\nrepository = "https://x.example/p"'
  expect(await found({ 'pyproject.toml': poetry })).toEqual(['p', '2.0', 'MIT', 'https://x.example/p'])
  const cargo = '[package]\nname = "c"\nversion.workspace = true\nlicense = "MIT OR Apache-2.0"'
  expect(await found({ 'Cargo.toml': cargo })).toEqual(['c', undefined, 'MIT OR Apache-2.0', undefined])
  const composer = { name: 'a/b', license: ['MIT', 'GPL-2.0-only'], support: { source: 'https://x.example/b' } }
  expect(await found({ 'composer.json': json(composer) })).toEqual([
    'a/b',
    undefined,
    'MIT OR GPL-2.0-only',
    'https://x.example/b',
  ])
  const module = 'module github.com/a/tool/v2\n\ngo 1.22\n'
  expect(await found({ 'go.mod': module })).toEqual(['tool', undefined, undefined, 'https://github.com/a/tool'])
})

test('licences in the older forms of npm are read, and what is no licence is left out', async () => {
  const licenceOf = async (manifest: object) => (await found({ 'package.json': json(manifest) }))[2]
  expect(await licenceOf({ license: { type: 'MIT', url: 'https://x.example' } })).toBe('MIT')
  expect(await licenceOf({ licenses: [{ type: 'MIT' }, { type: 'ISC' }] })).toBe('MIT OR ISC')
  expect(await licenceOf({ license: 'UNLICENSED' })).toBeUndefined()
  expect(await licenceOf({ license: 'SEE LICENSE IN LICENSE.txt' })).toBeUndefined()
  expect(await licenceOf({ license: `Permission is\nhereby granted` })).toBeUndefined()
})

test('the first manifest that states something is believed, with its name; others fill what it leaves open', async () => {
  const folder = makeFolder({
    'package.json': json({ name: 'a' }),
    'Cargo.toml': '[package]\nname = "b"\nversion = "3.0.0"',
    '.git/config':
      '[core]\n\tbare = false\n[remote "origin"]\n\turl = git@x.example:a/b.git\n[remote "b"]\n\turl = c\n',
  })
  expect(await findProduct(folder)).toEqual({
    name: { value: 'a', from: 'package.json' },
    version: { value: '3.0.0', from: 'Cargo.toml' },
    repository: { value: 'https://x.example/a/b', from: '.git/config' },
    sboms: [],
    lockFiles: [],
  })
})

test('addresses are written as a person opens them, and no secret is copied', () => {
  const addresses = {
    'git+ssh://git@x.example/a/b.git': 'https://x.example/a/b',
    'ssh://git@x.example:2222/a/b.git': 'https://x.example/a/b',
    'git@x.example:a/b.git': 'https://x.example/a/b',
    'git://x.example/a/b': 'https://x.example/a/b',
    'https://me:geheim@x.example/a/b.git': 'https://x.example/a/b',
    'https://geheim@x.example/a/b?token=geheim#geheim': 'https://x.example/a/b',
    'http://x.example:8080/a/': 'http://x.example:8080/a',
  }
  const read = Object.fromEntries(Object.keys(addresses).map(each => [each, repositoryAddress(each)]))
  expect(read).toEqual(addresses)
  for (const none of ['/srv/a', '../a', 'file:///srv/a', 'C:\\a', '', '  ', 'javascript:alert(1)', 3, null]) {
    expect(repositoryAddress(none), String(none)).toBeUndefined()
  }
})

test('the short forms of npm are written out, in its manifest alone', async () => {
  const inNpm = async (repository: string) => (await found({ 'package.json': json({ repository }) }))[3]
  expect(await inNpm('github:x/y')).toBe('https://github.com/x/y')
  expect(await inNpm('gitlab:x/y')).toBe('https://gitlab.com/x/y')
  expect(await inNpm('x/y')).toBe('https://github.com/x/y')
  expect(await inNpm('../y')).toBeUndefined()
  expect((await found({ '.git/config': '[remote "origin"]\n\turl = x/y\n' }))[3]).toBeUndefined()
})

test('SBOMs and lock files are found beside the manifests, by name, if they are files', async () => {
  const folder = makeFolder({
    'sbom.cdx.json': '',
    'app.spdx.json': '',
    'x.spdx': '',
    'bom.xml': '',
    'go.sum': '',
    'sbom.md': '',
  })
  mkdirSync(join(folder, 'sbom.json'))
  symlinkSync('/etc/passwd', join(folder, 'uv.lock'))
  const { sboms, lockFiles } = await findProduct(folder)
  expect(sboms).toEqual(['app.spdx.json', 'bom.xml', 'sbom.cdx.json', 'x.spdx'])
  expect(lockFiles).toEqual(['go.sum'])
})

const nothing = { sboms: [], lockFiles: [] }

test('manifests that are broken, hostile, huge or binary tell nothing and hold nothing up', async () => {
  const many = 2 * 1024 * 1024 - 100
  const contents: readonly (string | Uint8Array)[] = [
    '',
    '{',
    'null',
    '[]',
    '{"name":{"a":1},"version":[],"license":[{}],"repository":[1]}',
    '{"name":"\\u001b[2J","version":"a\\nb"}',
    '['.repeat(many),
    '\n'.repeat(many),
    '[remote "origin"]\n'.repeat(many / 18),
    `[remote "origin"]\n${' '.repeat(many - 50)}`,
    `a = ${'['.repeat(many - 50)}`,
    `{"name":"${'x'.repeat(3 * 1024 * 1024)}"}`,
    `{"name":"${'x'.repeat(1000)}"}`,
    Uint8Array.from({ length: 4096 }, (_, at) => at % 256),
    Uint8Array.from([0xff, 0xfe, 0x7b, 0x00]),
  ]
  const names = ['package.json', 'pyproject.toml', 'Cargo.toml', 'composer.json', 'go.mod', '.git/config']
  const start = performance.now()
  for (const content of contents) {
    const folder = makeFolder(Object.fromEntries(names.map(name => [name, content])))
    expect(await findProduct(folder)).toEqual(nothing)
  }
  expect(performance.now() - start).toBeLessThan(15_000)
})

test('links are not followed, pipes are not waited for, folders are not read', async () => {
  const folder = makeFolder({ 'else.json': json({ name: 'elsewhere' }) })
  symlinkSync(join(folder, 'else.json'), join(folder, 'package.json'))
  symlinkSync('pyproject.toml', join(folder, 'pyproject.toml'))
  makePipe(join(folder, 'Cargo.toml'))
  makePipe(join(folder, 'bom.json'))
  mkdirSync(join(folder, 'composer.json'))
  expect(await findProduct(folder)).toEqual(nothing)
  expect(await findProduct(join(folder, 'missing'))).toEqual(nothing)
})
