import { existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readProductFile } from '../../src/dossier/product-file/read.ts'
import { makeFolder, makePipe } from '../actions/make-folder.ts'
import { cradle } from './run.ts'

const manifest = JSON.stringify({ name: 'pulse', version: '1.10', license: 'MIT', repository: 'github:pulse/app' })

function written(folder: string): string {
  return readFileSync(join(folder, 'cra.yaml'), 'utf8')
}

test('without a terminal nothing is asked: what is found is written, what is open said', async () => {
  const folder = makeFolder({ 'package.json': manifest, 'package-lock.json': '{}', 'sbom.cdx.json': '{}' })
  const ran = await cradle(['init'], folder)
  expect(ran).toMatchSnapshot()
  expect(readProductFile(Buffer.from(written(folder)), 'cra.yaml')).toMatchObject({
    value: { product: { id: 'pulse', name: 'pulse', version: '1.10' }, sboms: ['sbom.cdx.json'] },
    problems: [],
  })
  const alike = makeFolder({ 'package.json': manifest, 'package-lock.json': '{}', 'sbom.cdx.json': '{}' })
  expect(await cradle(['init', '--yes'], alike)).toEqual(ran)
  expect(written(alike)).toBe(written(folder))
})

test('flags answer in advance, and no more is open than still decides', async () => {
  const folder = makeFolder()
  const flags = ['--name', 'Pulse', '--operator', 'Pulse SAS', '--country', 'FR']
  const facts = ['--fact', 'kind=no digital elements', '--fact', 'operatorRole=manufacturer']
  const { exitCode, stdout } = await cradle(['init', '--yes', '--format', 'json', ...flags, ...facts], folder)
  expect(exitCode).toBe(0)
  expect(JSON.parse(stdout)).toEqual({
    schema: 1,
    path: 'cra.yaml',
    found: { sboms: [], lockFiles: [] },
    written: {
      schema: 1,
      product: { id: 'pulse', name: 'Pulse' },
      operator: { role: 'manufacturer', name: 'Pulse SAS', country: 'FR' },
      facts: { kind: 'no digital elements' },
    },
    stillOpen: [],
  })
  expect(written(folder)).toMatchSnapshot()
})

test('what check asks of the new file is what init said is open', async () => {
  const folder = makeFolder({ 'package.json': manifest })
  const scope = ['kind=software', 'accessedOnlyViaBrowser=true']
  const init = await cradle(['init', '--format', 'json', ...scope.flatMap(fact => ['--fact', fact])], folder)
  const check = await cradle(['check', '--format', 'json'], folder)
  const [product] = JSON.parse(check.stdout).products
  expect(JSON.parse(init.stdout).stillOpen).toEqual(product.openQuestions)
})

test('a product file that exists is kept, unless --force says otherwise', async () => {
  const folder = makeFolder({ 'cra.yaml': 'schema: 1\n' })
  const refused = await cradle(['init'], folder)
  expect(refused).toMatchObject({ exitCode: 64, stdout: '' })
  expect(refused.stderr).toBe(
    'cra.yaml: There is a product file here already. [actions.product-file-exists]\n  Edit the file, or give --force to write it anew; what stands in it is then lost.\n',
  )
  expect(written(folder)).toBe('schema: 1\n')
  expect(await cradle(['init', '--force'], folder)).toMatchObject({ exitCode: 0, stderr: '' })
  expect(written(folder)).toContain('product:')
})

test('nothing is written through a link, into a pipe, or where there is no folder', async () => {
  const folder = makeFolder({ 'a/x': '', 'b/x': '', 'c/x': '', file: '' })
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'a/cra.yaml'))
  makePipe(join(folder, 'b/cra.yaml'))
  mkdirSync(join(folder, 'c/cra.yaml'))
  for (const where of ['a', 'b', 'c', 'missing', 'file']) {
    const ran = await cradle(['init', where, '--force'], folder)
    expect(ran, where).toMatchObject({ exitCode: 64, stdout: '' })
    expect(ran.stderr, where).toMatch(/\[actions\.cannot-write\]\n {2}\S/)
  }
  expect(existsSync(join(folder, 'elsewhere'))).toBe(false)
})

test('flags that cannot be understood write nothing', async () => {
  const folder = makeFolder()
  for (const flags of [
    ['--country', 'fr'],
    ['--country', 'FRA'],
    ['--fact', 'knd=software'],
    ['--fact', 'kind=soft'],
  ]) {
    const ran = await cradle(['init', '--yes', ...flags], folder)
    expect(ran.stdout).toBe('')
    expect(ran.stderr).not.toMatch(/Internal error|\n\s+at /)
    expect(ran.exitCode).not.toBe(0)
  }
  expect(existsSync(join(folder, 'cra.yaml'))).toBe(false)
})

test('what a hostile manifest says never reaches the terminal as it is', async () => {
  const folder = makeFolder({ 'package.json': JSON.stringify({ name: '\u001b[2Jx', version: '\u202e1' }) })
  const { stdout, exitCode } = await cradle(['init'], folder)
  expect(exitCode).toBe(0)
  expect(stdout).not.toMatch(/[\u001b\u202e]/)
})
