import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { currentSnapshot, importIntoReference, openReference } from '../../src/feeds/index.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { content, serve, status } from './serve.ts'
import { changes, changesPath, dump, dumpPath, held, kev, kevPath, npmRecord, publish, update } from './update-data.ts'

const all = {
  names: ['osv/npm', 'cisa-kev', 'enisa-euvd', 'eu-kev', 'epss', 'euvd'],
  known: [1, 2],
  lists: { 'cisa-kev': '2026-11-23', 'enisa-euvd': '2026-11-22', 'eu-kev': '2026-11-21' },
  epss: 0.5,
  euvd: 'EUVD-2026-1',
}

async function published() {
  const server = await serve()
  publish(server)
  const folder = makeFolder()
  const first = await update(folder, server)
  expect(first.problems).toEqual([])
  return { server, folder, first }
}

test('everything is fetched and imported, with where it is from; no file is left behind', async () => {
  const { folder, first } = await published()
  expect(first.outcomes.map(({ source, state }) => `${source} ${state}`)).toEqual([
    'osv/npm new',
    'cisa-kev new',
    'enisa-euvd new',
    'euvd new',
    'eu-kev new',
    'epss new',
  ])
  expect(held(folder)).toEqual(all)
  expect(readdirSync(join(folder, 'downloads'))).toEqual([])
  const snapshot = currentSnapshot(folder)
  const fetched = typeof snapshot === 'object' ? snapshot.manifest.sources[0]?.fetched : undefined
  expect(fetched).toMatchObject({ at: '2026-11-25T09:00:00.000Z', etag: '"1"', upTo: '2026-11-20T00:00:00Z' })
  expect(fetched?.sha256).toMatch(/^[0-9a-f]{64}$/)
})

test('what did not change is not sent again, and is known to be fresh', async () => {
  const { server, folder } = await published()
  server.asked.length = 0
  const second = await update(folder, server, { now: '2026-12-24T09:00:00.000Z' })
  expect(second.outcomes.every(({ state }) => state === 'same')).toBe(true)
  expect(server.asked.map(({ path, headers }) => [path, headers['if-none-match']])).toContainEqual([kevPath, '"1"'])
  expect(server.asked.some(({ path }) => path === dumpPath)).toBe(false)
  expect(held(folder)).toEqual(all)
  const opened = openReference(folder)
  if (opened === undefined || 'problem' in opened) throw new Error('no reference')
  expect(opened.reference.sources.map(({ knownTo }) => knownTo?.slice(0, 10))).toEqual(Array(6).fill('2026-12-24'))
  opened.close()
})

test('a server that tags nothing sends all again, and what is equal is not imported again', async () => {
  const { server, folder } = await published()
  server.answers.set(kevPath, (_, response) => response.end(kev))
  expect((await update(folder, server, { origins: ['kev'] })).outcomes).toEqual([{ source: 'cisa-kev', state: 'same' }])
})

test('few changes are fetched one by one: changed, new and gone records, and nothing else', async () => {
  const { server, folder } = await published()
  const later = '2026-11-24T00:00:00.123456Z'
  const many = Array.from({ length: 30 }, (_, at) => npmRecord(100 + at))
  const old = many.map(({ id }) => [String(id), '2026-11-19T00:00:00Z'] as const)
  server.answers.set(dumpPath, content(dump(npmRecord(1), npmRecord(2), ...many), '"2"'))
  server.answers.set(
    changesPath,
    content(changes(['GHSA-2', '2026-11-20T00:00:00Z'], ['GHSA-1', '2026-11-20T00:00:00Z'], ...old), '"2"'),
  )
  for (const n of [1, 2]) server.answers.set(`osv/npm/GHSA-${n}.json`, content(JSON.stringify(npmRecord(n))))
  server.answers.set('osv/npm/GHSA-3.json', content(JSON.stringify(npmRecord(3))))
  // The list names records that are as old as what is held and are not: the dump has them.
  await update(folder, server, { origins: ['osv'] })
  expect(server.asked.filter(({ path }) => path === dumpPath)).toHaveLength(2)
  server.answers.set(
    changesPath,
    content(changes(['GHSA-3', later], ['GHSA-2', '2026-11-23T00:00:00Z'], ...old.slice(1)), '"3"'),
  )
  server.answers.set('osv/npm/GHSA-2.json', content(JSON.stringify(npmRecord(2, { withdrawn: later }))))
  server.asked.length = 0
  const updated = await update(folder, server, { origins: ['osv'] })
  expect([updated.problems, updated.fresh]).toEqual([[], ['osv/npm']])
  expect(server.asked.map(({ path }) => path).toSorted()).toEqual([
    'osv/npm/GHSA-2.json',
    'osv/npm/GHSA-3.json',
    changesPath,
  ])
  expect(held(folder)?.known).toEqual([3])
})

test('where one record cannot be had, or many are gone at once, the whole dump is fetched', async () => {
  const { server, folder } = await published()
  server.answers.set(
    changesPath,
    content(changes(['GHSA-3', '2026-11-24T00:00:00Z'], ['GHSA-1', '2026-11-20T00:00:00Z']), '"2"'),
  )
  server.answers.set(dumpPath, content(dump(npmRecord(1), npmRecord(3)), '"2"'))
  expect((await update(folder, server, { origins: ['osv'] })).problems).toEqual([])
  expect(held(folder)?.known).toEqual([1, 3])
})

test('a mirror without a list of changes does with the dumps', async () => {
  const server = await serve()
  publish(server)
  server.answers.delete(changesPath)
  const folder = makeFolder()
  for (const state of ['new', 'same'])
    expect((await update(folder, server, { origins: ['osv'] })).outcomes).toEqual([{ source: 'osv/npm', state }])
  expect(held(folder)?.known).toEqual([1, 2])
})

test('a list that moved is found at its other place; one that is nowhere stays as it was', async () => {
  const { server, folder } = await published()
  const answer = server.answers.get('eu-kev/eukev/eukev.json')
  server.answers.delete('eu-kev/eukev/eukev.json')
  const gone = await update(folder, server, { origins: ['eu-kev'] })
  expect(gone.problems.map(({ code }) => code)).toEqual(['feeds.not-there'])
  expect(held(folder)).toEqual(all)
  server.answers.set('eu-kev/advisories/eukev/eukev.json', answer ?? status(500))
  expect((await update(folder, server, { origins: ['eu-kev'] })).problems).toEqual([])
})

test('one source that fails keeps no other from being taken', async () => {
  const { server, folder } = await published()
  server.answers.set(kevPath, status(500))
  server.answers.set(dumpPath, content(dump(npmRecord(4)), '"2"'))
  server.answers.set(changesPath, content(changes(['GHSA-4', '2026-11-24T00:00:00Z']), '"2"'))
  const { outcomes, problems } = await update(folder, server)
  expect(outcomes.filter(({ state }) => state !== 'same')).toEqual([
    { source: 'osv/npm', state: 'new' },
    { source: 'cisa-kev', state: 'failed' },
  ])
  expect(problems.map(({ code, place }) => [code, place.file])).toEqual([['feeds.not-fetched', 'cisa-kev']])
  expect(held(folder)).toEqual({ ...all, known: [4] })
})

test('what was imported from a file since is fetched anew, whatever the server remembers', async () => {
  const { server, folder } = await published()
  const other = makeFolder({ 'kev.json': kev.replace('2026-11-23', '2020-01-01') })
  await importIntoReference({ cwd: other, named: ['kev.json'], reference: folder, now: '2026-11-25T10:00:00.000Z' })
  expect(held(folder)?.lists['cisa-kev']).toBe('2020-01-01')
  await update(folder, server, { origins: ['kev'] })
  expect(held(folder)?.lists['cisa-kev']).toBe('2026-11-23')
})

test('whoever reads while it is updated keeps the snapshot that was opened', async () => {
  const { server, folder } = await published()
  const reader = openReference(folder)
  if (reader === undefined || 'problem' in reader) throw new Error('no reference')
  server.answers.set(dumpPath, content(dump(npmRecord(4)), '"2"'))
  server.answers.set(changesPath, content(changes(['GHSA-4', '2026-11-24T00:00:00Z']), '"2"'))
  await update(folder, server)
  expect(reader.reference.index.find('npm\np1')).toBeDefined()
  expect(reader.reference.index.isDamaged()).toBe(false)
  reader.close()
  expect(held(folder)?.known).toEqual([4])
})

test('two updates at once do not mix', async () => {
  const server = await serve()
  publish(server)
  const folder = makeFolder()
  const both = await Promise.all([update(folder, server), update(folder, server)])
  expect(both.flatMap(({ problems }) => problems)).toEqual([])
  expect(held(folder)).toEqual(all)
  expect(existsSync(join(folder, 'downloads', 'lock'))).toBe(false)
})

test('a proxy is asked where one is set, and not for what NO_PROXY names', async () => {
  const [proxy, server] = [await serve(), await serve()]
  publish(server)
  const target = `${server.base}/${kevPath}`.replace(/^http:\/\//, '')
  proxy.answers.set(kevPath, content(kev))
  const env = { HTTP_PROXY: proxy.base }
  expect((await update(makeFolder(), server, { origins: ['kev'], env })).problems).toEqual([])
  expect([proxy.asked.length, server.asked.length, target.length > 0]).toEqual([1, 0, true])
  const none = { ...env, NO_PROXY: '127.0.0.1' }
  expect((await update(makeFolder(), server, { origins: ['kev'], env: none })).problems).toEqual([])
  expect([proxy.asked.length, server.asked.length]).toEqual([1, 1])
})

test('the addresses are those that their publishers document', () => {
  const text = readFileSync(join(import.meta.dirname, '../../src/feeds/update/origins.ts'), 'utf8')
  expect([...text.matchAll(/base: '([^']+)'/g)].map(([, base]) => new URL(base ?? '').host).toSorted()).toEqual([
    'epss.empiricalsecurity.com',
    'euvdservices.enisa.europa.eu',
    'osv-vulnerabilities.storage.googleapis.com',
    'raw.githubusercontent.com',
    'www.cisa.gov',
  ])
})
