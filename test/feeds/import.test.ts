import { existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { currentSnapshot, importIntoReference, openReference } from '../../src/feeds/index.ts'
import { makeFolder, makePipe } from '../actions/make-folder.ts'
import { record } from '../vulnerabilities/make-reference.ts'

const now = '2026-11-25T09:00:00.000Z'
const fixed = (version: string) => [{ introduced: '0' }, { fixed: version }]

const npmRecords = [
  record('GHSA-1111-1111-1111', 'npm', 'a', fixed('2.0.0'), { aliases: ['CVE-2020-1000'] }),
  record('GHSA-2222-2222-2222', 'npm', 'b', fixed('3.0.0')),
]
const pypiRecords = [record('PYSEC-2020-1', 'PyPI', 'c', fixed('1.0'))]

function lines(records: readonly unknown[]): string {
  return records.map(each => `${JSON.stringify(each)}\n`).join('')
}

const kev = JSON.stringify(
  {
    title: 'CISA Catalog of Known Exploited Vulnerabilities',
    catalogVersion: '2026.07.01',
    dateReleased: '2026-07-01T18:00:00.0000Z',
    count: 1,
    vulnerabilities: [{ cveID: 'CVE-2020-1000', dateAdded: '2021-11-03' }],
  },
  undefined,
  4,
)
const epss =
  '#model_version:v2025.03.14,score_date:2026-07-26T00:00:00+0000\ncve,epss,percentile\nCVE-2020-1000,0.94358,0.99\n'

/** Imports what is named in a folder into the reference beside it. */
function importAt(folder: string, ...named: readonly string[]) {
  return importIntoReference({ cwd: folder, named, reference: join(folder, 'reference'), now })
}

/** What the reference of a folder holds: its sources with their records, and the ids that concern a package. */
function heldIn(folder: string) {
  const opened = openReference(join(folder, 'reference'))
  if (opened === undefined || 'problem' in opened) return opened
  const { sources, index, exploited, epss: score } = opened.reference
  const idsOf = (name: string) => {
    const block = index.find(`npm\n${name}`)
    return block?.[1].map(([at, length]) => index.group(at, length)[1][0]?.[1])
  }
  const held = { sources: sources.map(({ name, records }) => `${name} ${records}`), a: idsOf('a'), b: idsOf('b') }
  const result = { ...held, exploited: exploited.map(({ by }) => by), epss: score('CVE-2020-1000') }
  opened.close()
  return result
}

const whole = {
  sources: ['osv/PyPI 1', 'osv/npm 2', 'cisa-kev 1', 'epss 1'],
  a: ['GHSA-1111-1111-1111'],
  b: ['GHSA-2222-2222-2222'],
  exploited: ['cisa-kev'],
  epss: 0.94358,
}

test.each([
  ['lines', { 'npm.ndjson': lines(npmRecords), 'p.ndjson': lines(pypiRecords) }],
  ['lines, packed', { 'npm.ndjson.gz': gzipSync(lines(npmRecords)), 'p.jsonl.gz': gzipSync(lines(pypiRecords)) }],
  [
    'lines without an end, with CR and a mark at the beginning',
    {
      'npm.ndjson': `\ufeff${lines(npmRecords).replaceAll('\n', '\r\n').trimEnd()}`,
      'p.ndjson': lines(pypiRecords).trimEnd(),
    },
  ],
  [
    'a zip of each',
    {
      'npm/all.zip': zipSync(
        Object.fromEntries(npmRecords.map(each => [`${each.id}.json`, Buffer.from(JSON.stringify(each))])),
      ),
      'PyPI/all.zip': zipSync(
        { '../../evil.json': Buffer.from(JSON.stringify(pypiRecords[0])), 'note.txt': Buffer.from('x') },
        { level: 0 },
      ),
    },
  ],
  [
    'a file for each record, in folders',
    {
      'advisories/2020/1.json': JSON.stringify(npmRecords[0], undefined, 2),
      'advisories/2020/2.json': JSON.stringify(npmRecords[1]),
      'advisories/2021/1.json': JSON.stringify(pypiRecords[0]),
    },
  ],
  ['a list', { 'all.json': JSON.stringify([...npmRecords, ...pypiRecords]) }],
] as const)('%s, a catalogue and scores: recognised by what they hold', async (_, files) => {
  const folder = makeFolder(
    Object.fromEntries(
      Object.entries({ ...files, 'kev.json': kev, 'epss.csv.gz': gzipSync(epss) }).map(([name, content]) => [
        `data/${name}`,
        content,
      ]),
    ),
  )
  const imported = await importAt(folder, 'data')
  expect(imported.problems).toEqual([])
  expect(heldIn(folder)).toEqual(whole)
  expect(existsSync(join(folder, '..', 'evil.json'))).toBe(false)
})

test('what is imported again under its name is replaced, all else stays, also the exploited and the scores', async () => {
  const folder = makeFolder({
    'npm.ndjson': lines(npmRecords),
    'p.ndjson': lines(pypiRecords),
    'kev.json': kev,
    'epss.csv': epss,
  })
  await importAt(folder, 'npm.ndjson', 'kev.json')
  await importAt(folder, 'epss.csv')
  await importAt(folder, 'p.ndjson')
  expect(heldIn(folder)).toEqual(whole)
  writeFileSync(join(folder, 'npm.ndjson'), lines(npmRecords.slice(1)))
  const { fresh } = await importAt(folder, 'npm.ndjson')
  expect(fresh).toEqual(['osv/npm'])
  expect(heldIn(folder)).toEqual({
    ...whole,
    sources: ['osv/PyPI 1', 'osv/npm 1', 'cisa-kev 1', 'epss 1'],
    a: undefined,
  })
})

test('of several catalogues the newest counts; one that has nothing new leaves the index as it is', async () => {
  const newer = kev.replace('2026-07-01T', '2026-08-01T').replace('2021-11-03', '2021-11-04')
  const folder = makeFolder({ 'npm.ndjson': lines(npmRecords), 'b.json': kev, 'a.json': newer })
  await importAt(folder, 'npm.ndjson')
  await importAt(folder, 'a.json', 'b.json')
  const opened = openReference(join(folder, 'reference'))
  if (opened === undefined || 'problem' in opened) throw new Error('no reference')
  expect(opened.reference.exploited[0]?.since).toEqual({ 'CVE-2020-1000': '2021-11-04' })
  expect(opened.reference.index.header.advisories).toBe(2)
  opened.close()
})

test('a bad record is skipped and counted, and ends nothing', async () => {
  const bad = [
    '{',
    'null',
    '[]',
    '{"id":5,"affected":[]}',
    '{"id":"X-1"}',
    'x'.repeat(100_000),
    '{"__proto__":{"id":"GHSA-x"}}',
  ]
  const folder = makeFolder({ 'npm.ndjson': [...bad, lines(npmRecords).trimEnd(), ...bad].join('\n') })
  const { manifest, problems } = await importAt(folder, 'npm.ndjson')
  expect(manifest?.sources[0]).toMatchObject({ name: 'osv/npm', records: 2, bad: 14 })
  expect(problems.map(({ code, says }) => [code, says])).toEqual([
    ['feeds.bad-record', '14 records could not be read and were skipped.'],
  ])
})

test('withdrawn records, those of ecosystems that are not matched, and those that lost their ends are counted', async () => {
  const records = [
    ...npmRecords,
    { ...npmRecords[0], id: 'GHSA-w', withdrawn: '2026-01-01T00:00:00Z' },
    record('OSV-1', 'OSS-Fuzz', 'a', fixed('1')),
    record('GHSA-o', 'npm', 'a', [{ introduced: '0' }], { database_specific: { upper_bound: 'lost in conversion' } }),
  ]
  const folder = makeFolder({ 'npm.ndjson': lines(records) })
  const { manifest } = await importAt(folder, 'npm.ndjson')
  expect(manifest?.sources[0]).toMatchObject({ records: 2, withdrawn: 1, ofOtherEcosystems: 1, openByLoss: 1 })
})

const many = Array.from({ length: 3000 }, (_, at) => record(`GHSA-${at}`, 'npm', `package-${at}`, fixed('2.0.0')))

test.each([
  ['compressed lines cut off', 'npm.ndjson.gz', gzipSync(lines(many)).subarray(0, 20_000), 'feeds.cut-off'],
  ['compressed lines damaged', 'npm.ndjson.gz', damaged(gzipSync(lines(many))), 'feeds.cut-off'],
  ['a zip cut off', 'all.zip', zipOf(many).subarray(0, 100_000), 'feeds.cut-off'],
  ['a zip without its list', 'all.zip', zipOf(many).subarray(0, -2000), 'feeds.cut-off'],
  ['a zip damaged', 'all.zip', damaged(zipOf(many)), 'feeds.cut-off'],
  ['a zip that is only a beginning', 'all.zip', Buffer.from('PK\u0003\u0004'), 'feeds.cut-off'],
  ['nothing of ours', 'note.json', Buffer.from('{"a":1}'), 'feeds.nothing-usable'],
  ['an SBOM', 'sbom.json', Buffer.from('{"bomFormat":"CycloneDX","components":[]}'), 'feeds.nothing-usable'],
  ['an empty file', 'npm.ndjson', Buffer.from(''), 'feeds.nothing-usable'],
  ['bytes', 'data.json', Buffer.from([0, 255, 1, 254]), 'feeds.nothing-usable'],
])('%s: the old reference stays whole', async (_, name, content, code) => {
  const folder = makeFolder({
    'npm.ndjson': lines(npmRecords),
    'p.ndjson': lines(pypiRecords),
    'kev.json': kev,
    'epss.csv': epss,
    [`new/${name}`]: content,
  })
  await importAt(folder, 'npm.ndjson', 'p.ndjson', 'kev.json', 'epss.csv')
  const before = currentSnapshot(join(folder, 'reference'))
  const { manifest, problems } = await importAt(folder, `new/${name}`)
  expect(manifest).toBeUndefined()
  expect(problems.at(-1)?.code).toBe(code)
  expect(currentSnapshot(join(folder, 'reference'))).toEqual(before)
  expect(heldIn(folder)).toEqual(whole)
  expect(readdirSync(join(folder, 'reference', 'snapshots'))).toHaveLength(1)
})

function zipOf(records: readonly Readonly<Record<string, unknown>>[]): Uint8Array {
  return zipSync(Object.fromEntries(records.map(each => [`${each.id}.json`, Buffer.from(JSON.stringify(each))])))
}

function damaged(bytes: Uint8Array): Uint8Array {
  const copy = Uint8Array.from(bytes)
  copy.fill(0xaa, 15_000, 15_200)
  return copy
}

test.each([
  ['missing', 'gone', 'feeds.cannot-read'],
  ['a pipe', 'pipe', 'feeds.cannot-read'],
  ['a device', '/dev/zero', 'feeds.cannot-read'],
])('what is %s is a problem, and nothing is imported', async (_, name, code) => {
  const folder = makeFolder({ 'npm.ndjson': lines(npmRecords) })
  makePipe(join(folder, 'pipe'))
  const { manifest, problems } = await importAt(folder, 'npm.ndjson', name)
  expect([manifest, problems.map(problem => problem.code)]).toEqual([undefined, [code]])
})

test('a file in a folder that holds something else is passed over; one that is named is a problem', async () => {
  const folder = makeFolder({
    'd/npm.ndjson': lines(npmRecords),
    'd/schema.json': '{"$schema":"x"}',
    'd/README.md': '#',
  })
  expect(await importAt(folder, 'd')).toMatchObject({ passedOver: 1, problems: [] })
  const { problems, manifest } = await importAt(folder, 'd', 'd/schema.json')
  expect([problems.map(({ code }) => code), manifest?.sources.length]).toEqual([['feeds.not-recognised'], 1])
})

test('two imports at once do not mix, and neither is lost', async () => {
  const folder = makeFolder({
    'npm.ndjson': lines(npmRecords),
    'p.ndjson': lines(pypiRecords),
    'kev.json': kev,
    'epss.csv': epss,
  })
  const all = await Promise.all(['npm.ndjson', 'p.ndjson', 'kev.json', 'epss.csv'].map(name => importAt(folder, name)))
  expect(all.flatMap(({ problems }) => problems)).toEqual([])
  expect(heldIn(folder)).toEqual(whole)
  expect(readdirSync(join(folder, 'reference')).toSorted()).toEqual(['current', 'snapshots'])
})

test('the lock of an import that was killed is taken away; one that is held is waited for', async () => {
  const folder = makeFolder({ 'npm.ndjson': lines(npmRecords), 'reference/lock': '999999999' })
  expect((await importAt(folder, 'npm.ndjson')).problems).toEqual([])
})

test('a reference that was damaged is a problem, whatever was damaged; importing again mends it', async () => {
  const folder = makeFolder({ 'npm.ndjson': lines(npmRecords) })
  await importAt(folder, 'npm.ndjson')
  const snapshot = currentSnapshot(join(folder, 'reference'))
  if (snapshot === undefined || snapshot === 'damaged') throw new Error('no snapshot')
  const hurt = [
    () => truncateSync(join(snapshot.folder, 'index.bin'), 100),
    () => writeFileSync(join(snapshot.folder, 'index.bin'), 'CRADLEIX and more'),
    () => writeFileSync(join(snapshot.folder, 'manifest.json'), '{'),
    () => writeFileSync(join(folder, 'reference/current'), '../../../etc'),
  ]
  for (const each of hurt) {
    each()
    expect(heldIn(folder)).toMatchObject({ problem: { code: 'feeds.reference-damaged' } })
  }
  expect((await importAt(folder, 'npm.ndjson')).problems).toEqual([])
  expect(heldIn(folder)).toMatchObject({ a: ['GHSA-1111-1111-1111'] })
})

test('an entry of a zip, or a line, that is longer than any record is skipped without being held', async () => {
  const bomb = zipSync({
    'bomb.json': new Uint8Array(40_000_000),
    'a.json': Buffer.from(JSON.stringify(npmRecords[0])),
  })
  const line = `{"id":"GHSA-x","affected":[],"details":"${'x'.repeat(20_000_000)}"}\n${lines(npmRecords)}`
  const folder = makeFolder({ 'all.zip': bomb, 'long.ndjson': line })
  const { manifest } = await importAt(folder, 'all.zip')
  expect(manifest?.sources[0]).toMatchObject({ records: 1, bad: 1 })
  const next = await importAt(folder, 'long.ndjson')
  expect(next.manifest?.sources[0]).toMatchObject({ records: 2, bad: 1 })
})

test('records are kept as they came, a line each, for a later index', async () => {
  const folder = makeFolder({ 'x.json': JSON.stringify([npmRecords[0]], undefined, 2) })
  await importAt(folder, 'x.json')
  const snapshot = currentSnapshot(join(folder, 'reference'))
  if (snapshot === undefined || snapshot === 'damaged') throw new Error('no snapshot')
  const [source] = snapshot.manifest.sources
  expect(readFileSync(join(snapshot.folder, source?.file ?? ''), 'utf8')).toBe(lines(npmRecords.slice(0, 1)))
})
