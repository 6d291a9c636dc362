import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { record } from '../vulnerabilities/make-reference.ts'
import { cradle, root } from './run.ts'

const sbom = (...purls: readonly string[]) =>
  JSON.stringify({
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    components: purls.map(purl => ({ type: 'library', name: 'x', version: purl.split('@')[1], purl })),
  })

const from = (introduced: string, fixed: string) => [{ introduced }, { fixed }]

const records = [
  record('GHSA-1111-1111-1111', 'npm', 'both', from('0', '3.0.0'), { modified: '2026-11-22T00:00:00Z' }),
  record('GHSA-2222-2222-2222', 'npm', 'mended', from('0', '1.1.0'), { aliases: ['CVE-2026-0002'] }),
  record('GHSA-3333-3333-3333', 'npm', 'broken', from('1.1.0', '1.2.0')),
]

async function folderWithReference(): Promise<string> {
  const folder = makeFolder({
    'npm.ndjson': records.map(each => `${JSON.stringify(each)}\n`).join(''),
    'old.json': sbom('pkg:npm/both@1.0.0', 'pkg:npm/mended@1.0.0', 'pkg:npm/broken@1.0.0'),
    'new.json': sbom('pkg:npm/both@2.0.0', 'pkg:npm/mended@1.1.0', 'pkg:npm/broken@1.1.0'),
    'clean.json': sbom('pkg:npm/clean@1.0.0'),
  })
  await cradle(['feeds', 'import', 'npm.ndjson', '--reference', 'ref'], folder)
  return folder
}

test('with a reference it is told which known flaws are new and which are gone, and how many are in both', async () => {
  const folder = await folderWithReference()
  const diff = ['sbom', 'diff', 'old.json', 'new.json', '--reference', 'ref']
  const { stdout, exitCode } = await cradle(diff, folder)
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/Known flaws that are new \(1\)\n.*GHSA-3333-3333-3333 in pkg:npm\/broken@1\.1\.0/)
  expect(stdout).toMatch(/Known flaws that are gone \(1\)\n.*GHSA-2222-2222-2222 in pkg:npm\/mended@1\.0\.0/)
  expect(stdout).toContain('Known flaws that both have, within what could be seen: 1.')
  const json = await cradle([...diff, '--format', 'json'], folder)
  const isDiff = new Ajv2020({ strict: false, formats: { date: true, 'date-time': true } }).compile(
    JSON.parse(readFileSync(join(root, 'schemas/sbom-diff.schema.json'), 'utf8')),
  )
  const told = JSON.parse(json.stdout)
  expect([isDiff(told), isDiff.errors]).toEqual([true, null])
  expect(told.findings).toMatchObject({
    new: [{ component: 'pkg:npm/broken@1.1.0', version: '1.1.0', id: 'GHSA-3333-3333-3333', isExploited: false }],
    gone: [{ component: 'pkg:npm/mended@1.0.0', aliases: ['CVE-2026-0002'] }],
    same: 1,
  })
})

test('without one nothing is looked up; where nothing could be seen that is the exit code', async () => {
  const folder = await folderWithReference()
  const plain = await cradle(['sbom', 'diff', 'old.json', 'new.json', '--format', 'json'], folder)
  expect(JSON.parse(plain.stdout)).not.toHaveProperty('findings')
  const missing = await cradle(['sbom', 'diff', 'old.json', 'new.json', '--reference', 'none'], folder)
  expect(missing.exitCode).toBe(69)
  expect(missing.stderr).toContain('feeds.no-reference')
  expect(missing.stdout).toContain('mended')
  const unreadable = await cradle(['sbom', 'diff', 'old.json', 'none.json', '--reference', 'ref'], folder)
  expect(unreadable.exitCode).toBe(65)
})
