import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { currentSnapshot, exportReference, importIntoReference, openReference } from '../../src/feeds/index.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { record } from '../vulnerabilities/make-reference.ts'

const then = '2026-11-01T09:00:00.000Z'
const now = '2026-11-25T09:00:00.000Z'
const npmRecord = record('GHSA-1111-1111-1111', 'npm', 'a', [{ introduced: '0' }], { aliases: ['CVE-2020-1000'] })
const files = {
  'npm.ndjson': `${JSON.stringify(npmRecord)}\n`,
  'p.ndjson': `${JSON.stringify(record('PYSEC-2020-1', 'PyPI', 'b', [{ introduced: '0' }]))}\n`,
  'kev.json': JSON.stringify({
    dateReleased: '2026-07-01T18:00:00Z',
    vulnerabilities: [{ cveID: 'CVE-2020-1000', dateAdded: '2021-11-03' }],
  }),
  'epss.csv':
    '#model_version:v1,score_date:2026-07-26T00:00:00+0000\ncve,epss,percentile\nCVE-2020-1000,0.94358,0.99\n',
  'mapping.csv': 'euvd_id,cve_id\nEUVD-2020-9,CVE-2020-1000\n',
}

function importAt(folder: string, named: readonly string[], reference = 'reference', at = now) {
  return importIntoReference({ cwd: folder, named, reference: join(folder, reference), now: at })
}

function exportAt(folder: string, file: string, reference = 'reference') {
  return exportReference({ cwd: folder, file, reference: join(folder, reference) })
}

async function exported(): Promise<string> {
  const folder = makeFolder(files)
  await importAt(folder, ['npm.ndjson', 'kev.json', 'epss.csv', 'mapping.csv'], 'reference', then)
  await importAt(folder, ['p.ndjson'])
  expect((await exportAt(folder, 'b.zip')).problems).toEqual([])
  return folder
}

function answers(folder: string, reference: string) {
  const opened = openReference(join(folder, reference))
  if (opened === undefined || 'problem' in opened) throw new Error('no reference')
  const { sources, index, exploited, epss, euvd } = opened.reference
  const found = ['a', 'b'].map(name => index.find(`${name === 'a' ? 'npm' : 'PyPI'}\n${name}`) !== undefined)
  const told = { sources, found, exploited, epss: epss('CVE-2020-1000'), euvd: euvd?.('CVE-2020-1000') }
  opened.close()
  return told
}

test('a bundle carries all of a reference elsewhere: sources, lists, scores, names, and how old they are', async () => {
  const folder = await exported()
  const imported = await importAt(folder, ['b.zip'], 'other')
  expect(imported.problems).toEqual([])
  expect(imported.fresh.toSorted()).toEqual(['cisa-kev', 'epss', 'euvd', 'osv/PyPI', 'osv/npm'])
  expect(answers(folder, 'other')).toEqual(answers(folder, 'reference'))
  const times = (reference: string) => {
    const snapshot = currentSnapshot(join(folder, reference))
    return typeof snapshot === 'object' ? snapshot.manifest.sources.map(({ name, imported: at }) => [name, at]) : []
  }
  expect(times('other')).toEqual([
    ['osv/PyPI', now],
    ['osv/npm', then],
  ])
  expect(readdirSync(join(folder, 'other')).toSorted()).toEqual(['current', 'snapshots'])
})

test('equal references give equal bytes, also that of the bundle of a bundle', async () => {
  const folder = await exported()
  await exportAt(folder, 'again.zip')
  await importAt(folder, ['b.zip'], 'other', '2026-12-01T00:00:00.000Z')
  await exportAt(folder, 'other.zip', 'other')
  const hashes = ['b.zip', 'again.zip', 'other.zip'].map(name =>
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  )
  expect(new Set(hashes).size).toBe(1)
})

type Files = Record<string, Uint8Array>

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value)
}

/** The head of a bundle, changed. */
function withHead(all: Files, change: (head: string) => string): Files {
  const head = Buffer.from(all['cradle-bundle.json'] ?? '').toString('utf8')
  return { ...all, 'cradle-bundle.json': text(change(head)) }
}

test.each([
  [
    'a record is another',
    (all: Files) => ({ ...all, 'source-2.ndjson': text(JSON.stringify(npmRecord).replace('"0"', '"9"')) }),
  ],
  [
    'a list is longer',
    (all: Files) => ({ ...all, 'exploited-1.json': text(`${Buffer.from(all['exploited-1.json'] ?? '')} `) }),
  ],
  ['a file is missing', ({ 'epss.bin': _, ...rest }: Files) => rest],
  ['a file is not listed', (all: Files) => ({ ...all, 'evil.json': text('{}') })],
  ['a name leads out', (all: Files) => withHead(all, head => head.replaceAll('source-1.ndjson', '../../evil.ndjson'))],
  ['a hash is another', (all: Files) => withHead(all, head => head.replace(/"sha256": "../, '"sha256": "zz'))],
  ['its head is none', (all: Files) => withHead(all, () => '{')],
  ['its head is of another schema', (all: Files) => withHead(all, head => head.replace('"schema": 1', '"schema": 2'))],
] as const)('%s: all of the bundle is refused, and what was there stays', async (_, change) => {
  const folder = await exported()
  const all = unzipSync(readFileSync(join(folder, 'b.zip')))
  writeFileSync(join(folder, 'bad.zip'), zipSync(change(all)))
  await importAt(folder, ['npm.ndjson'], 'other')
  const before = currentSnapshot(join(folder, 'other'))
  const { manifest, problems } = await importAt(folder, ['bad.zip'], 'other')
  expect([manifest, problems.map(({ code }) => code)]).toEqual([undefined, ['feeds.bundle-damaged']])
  expect(currentSnapshot(join(folder, 'other'))).toEqual(before)
  expect(existsSync(join(folder, 'evil.ndjson'))).toBe(false)
})

test('a bundle cut off is refused', async () => {
  const folder = await exported()
  const whole = readFileSync(join(folder, 'b.zip'))
  for (const length of [40, Math.floor(whole.length / 2), whole.length - 30]) {
    writeFileSync(join(folder, 'cut.zip'), whole.subarray(0, length))
    const { manifest, problems } = await importAt(folder, ['cut.zip'], 'other')
    expect([manifest, problems.at(-1)?.code]).toEqual([undefined, 'feeds.cut-off'])
  }
})

test('where there is no reference, or nothing can be written, it is a problem and no file is left behind', async () => {
  const folder = await exported()
  expect((await exportAt(folder, 'x.zip', 'nowhere')).problems.map(({ code }) => code)).toEqual(['feeds.no-reference'])
  expect((await exportAt(folder, 'no/x.zip')).problems.map(({ code }) => code)).toEqual(['feeds.cannot-write'])
  expect(readdirSync(folder).filter(name => /x\.zip/.test(name))).toEqual([])
})

test('an entry that differs from its check sum is found, where unpacking alone would not tell', async () => {
  const entry = text(JSON.stringify(npmRecord))
  const zip = Buffer.from(zipSync({ 'a.json': entry }, { level: 0 }))
  const at = zip.indexOf('GHSA-1111')
  zip.write('GHSA-2222', at)
  const folder = makeFolder({ 'all.zip': zip })
  const { manifest, problems } = await importAt(folder, ['all.zip'])
  expect([manifest, problems.map(({ code }) => code)]).toEqual([undefined, ['feeds.cut-off']])
})
