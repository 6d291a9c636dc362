import { join } from 'node:path'
import { expect, test } from 'vitest'
import { statusScreen } from '../../src/cli/feeds-screen.ts'
import { plainDate } from '../../src/kit/index.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { serve } from '../feeds/serve.ts'
import { publish } from '../feeds/update-data.ts'
import { record } from '../vulnerabilities/make-reference.ts'
import { cradle } from './run.ts'

const sbom = (purl: string) =>
  JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components: [{ type: 'library', name: 'x', purl }] })

/** A folder with advisories of 1 January 2026 imported, one SBOM that they concern and one that they do not. */
async function folderWithReference(): Promise<string> {
  const folder = makeFolder({
    'npm.ndjson': `${JSON.stringify(record('GHSA-1111-1111-1111', 'npm', 'a', [{ introduced: '0' }]))}\n`,
    'clean.json': sbom('pkg:npm/clean@1.0.0'),
    'bad.json': sbom('pkg:npm/a@1.0.0'),
  })
  await cradle(['feeds', 'import', 'npm.ndjson', '--reference', 'ref'], folder)
  return folder
}

test('nothing found in a reference that is too old ends with 69 and says why; while it was fresh, with 0', async () => {
  const folder = await folderWithReference()
  const scan = (...more: readonly string[]) => cradle(['scan', ...more, '--reference', 'ref'], folder)
  const old = await scan('clean.json')
  expect(old.exitCode).toBe(69)
  expect(old.stdout).toMatch(/Nothing found, but in a reference too old to say so: osv\/npm/)
  expect(old.stdout).toMatch(/cradle feeds update/)
  expect((await scan('clean.json', '--as-of', '2026-01-05')).exitCode).toBe(0)
  expect((await scan('clean.json', '--as-of', '2025-01-05')).exitCode).toBe(0)
  expect((await scan('bad.json')).exitCode).toBe(0)
  const told = JSON.parse((await scan('clean.json', '--format', 'json')).stdout)
  expect(told.reference.stale).toEqual(['osv/npm'])
  expect((await scan('clean.json', '--format', 'junit')).stdout).toMatch(/too old/)
})

test('status tells the age and the shelf life of each source, and what to run', async () => {
  const folder = await folderWithReference()
  const { stdout, exitCode } = await cradle(['feeds', 'status', '--reference', 'ref'], folder)
  expect(exitCode).toBe(0)
  expect(stdout).toMatch(/! osv\/npm: 1 record, the newest of 1 January 2026, 326 days old/)
  expect(stdout).toMatch(/Too old since 8 January 2026 \(7 days/)
  expect(stdout).toMatch(/cradle feeds update/)
  const told = JSON.parse((await cradle(['feeds', 'status', '--reference', 'ref', '--format', 'json'], folder)).stdout)
  expect(told.ages).toMatchObject([{ name: 'osv/npm', shelfLifeDays: 7, goodUntil: '2026-01-08', isStale: true }])
})

test('what holds for all sources of one age is said once', () => {
  const age = { records: 2, shelfLifeDays: 7, because: 'so it is', goodUntil: plainDate('2026-01-08'), isStale: true }
  const source = (name: string, more: object) => ({ ...age, name, ...more })
  const seen = { asOf: '2025-12-01T00:00:00Z', knownTo: '2026-01-01T00:00:00Z' }
  const manifest = {} as NonNullable<Parameters<typeof statusScreen>[0]['manifest']>
  const told = (...ages: readonly ReturnType<typeof source>[]) =>
    statusScreen({ folder: 'ref', manifest, ages, problems: [] }, Date.parse('2026-11-23')).sections[0]
  const newest = source('osv/c', { asOf: '2026-01-01T00:00:00Z' })
  const group = told(source('osv/a', seen), source('osv/b', seen), newest)
  expect(group?.heading).toBe('Too old since 8 January 2026 (7 days: so it is)')
  expect(group?.entries.map(({ text }) => text.split(':')[0])).toEqual([
    ...['osv/a', 'osv/b', 'osv/c', 'Nothing newer was there on 1 January 2026.'],
  ])
  const other = source('osv/d', { asOf: '2025-11-01T00:00:00Z' })
  const apart = told(source('osv/a', seen), other)
  expect(apart?.entries.map(({ more }) => more)).toEqual([['nothing newer was there on 1 January 2026'], undefined])
})

test('export and import: one file, and a sentence what to do with it', async () => {
  const folder = await folderWithReference()
  const exported = await cradle(['feeds', 'export', 'reference.zip', '--reference', 'ref'], folder)
  expect([exported.exitCode, exported.stderr]).toEqual([0, ''])
  expect(exported.stdout).toMatch(/Where there is no network: cradle feeds import reference\.zip/)
  const imported = await cradle(['feeds', 'import', 'reference.zip', '--reference', 'other'], folder)
  expect([imported.exitCode, imported.stderr]).toEqual([0, ''])
  expect((await cradle(['scan', 'bad.json', '--reference', 'other'], folder)).stdout).toMatch(/GHSA-1111-1111-1111/)
  const missing = await cradle(['feeds', 'export', 'x.zip', '--reference', join(folder, 'none')], folder)
  expect([missing.exitCode, /feeds\.no-reference/.test(missing.stderr)]).toEqual([69, true])
  expect((await cradle(['feeds', 'export', 'no/x.zip', '--reference', 'ref'], folder)).exitCode).toBe(64)
})

/** A run of `cradle feeds update` in a folder, from a server on this machine. */
async function updating(files: Parameters<typeof makeFolder>[0], ...more: readonly string[]) {
  const server = await serve()
  publish(server)
  const folder = makeFolder(files)
  const run = (...argv: readonly string[]) =>
    cradle(['feeds', 'update', '--reference', 'ref', ...argv], folder, { env: { CRADLE_MIRROR: server.base } })
  return { folder, server, run, ran: await run(...more) }
}

test('update tells what was fetched, what is as it was, and what could not be had', async () => {
  const { run, ran, server, folder } = await updating({ 'bad.json': sbom('pkg:npm/p1@1.0.0') }, '--ecosystem', 'NPM')
  expect([ran.exitCode, ran.stderr]).toEqual([0, ''])
  expect(ran.stdout).toMatch(/^Fetched: 6 sources\n/)
  expect(ran.stdout).toMatch(/ {2}• osv\/npm: 2 records, the newest of 20 November 2026, 3 days old/)
  const scan = await cradle(['scan', 'bad.json', '--reference', 'ref'], folder)
  expect(scan.exitCode).toBe(4)
  expect(scan.stdout.replace(/\s+/g, ' ')).toMatch(
    /the EU vulnerability database \(EUVD\) since .*listed by the CSIRTs of the EU \(EU KEV\)/,
  )
  server.answers.delete('kev/known_exploited_vulnerabilities.json')
  const again = await run()
  expect(again.exitCode).toBe(65)
  expect(again.stdout).toMatch(/^Fetched: 0 sources; not fetched: 1\n/)
  expect(again.stdout).toMatch(/Nothing newer than what is there\n {2}• osv\/npm/)
  expect(again.stderr).toMatch(/\[feeds\.not-there\]\n {2}\S/)
  const told = JSON.parse((await run('--source', 'eu-kev', '--format', 'json')).stdout)
  expect(told).toMatchObject({ schema: 1, outcomes: [{ source: 'eu-kev', state: 'same' }], problems: [] })
})

test('advisories are fetched for what SBOMs use: those that are named, else those of the product file beside', async () => {
  const product = {
    'cra.yaml': 'schema: 1\nsboms: [a.json]\n',
    'a.json': sbom('pkg:npm/x@1'),
    'b.json': sbom('pkg:pypi/y@1'),
  }
  const asked = async (...more: readonly string[]) => {
    const { server } = await updating(product, '--source', 'osv', ...more)
    return server.asked.map(({ path }) => path).filter(path => path.endsWith('.zip'))
  }
  expect(await asked()).toEqual(['osv/npm/all.zip'])
  expect(await asked('b.json')).toEqual(['osv/PyPI/all.zip'])
  expect(await asked('--ecosystem', 'Go,npm')).toEqual(['osv/Go/all.zip', 'osv/npm/all.zip'])
})

test('an ecosystem or a source that does not exist is a slip of whoever typed it; with no server at all it is 69', async () => {
  const { run, ran, server } = await updating({}, '--ecosystem', 'npmm')
  expect([ran.exitCode, server.asked.length]).toEqual([64, 0])
  expect(ran.stderr).toMatch(/Did you mean npm\? \[feeds\.no-such-source\]/)
  expect((await run('--source', 'nvd')).exitCode).toBe(64)
  server.answers.clear()
  const none = await run('--source', 'kev')
  expect([none.exitCode, /not fetched: 1/.test(none.stdout)]).toEqual([69, true])
})
