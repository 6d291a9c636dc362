import { join } from 'node:path'
import { expect, test } from 'vitest'
import { currentSnapshot, importIntoReference, openReference } from '../../src/feeds/index.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { record } from '../vulnerabilities/make-reference.ts'

const now = '2026-11-25T09:00:00.000Z'
const npmRecord = JSON.stringify(record('GHSA-1111-1111-1111', 'npm', 'a', [{ introduced: '0' }]))

function importAt(folder: string, ...named: readonly string[]) {
  return importIntoReference({ cwd: folder, named, reference: join(folder, 'reference'), now })
}

function euvd(...entries: readonly (readonly [cve: string, euvd: string])[]) {
  return entries.map(([cve, id]) => ({ id, aliases: `${cve}\n`, exploitedSince: 'Jul 6, 2026, 12:00:00 AM' }))
}

test('pages of a list are laid together and over what was there; a whole list replaces it', async () => {
  const dump = [{ cveId: 'CVE-2020-3000', euvdId: 'EUVD-2020-3', dateAdded: '2026-01-01', sources: [] }]
  const folder = makeFolder({
    'npm.ndjson': npmRecord,
    'page0.json': JSON.stringify({ items: euvd(['CVE-2020-1000', 'EUVD-2020-1']), total: 2 }),
    'page1.json': JSON.stringify({ items: euvd(['CVE-2020-2000', 'EUVD-2020-2']), total: 2 }),
    'latest.json': JSON.stringify(euvd(['CVE-2020-4000', 'EUVD-2020-4'])),
    'dump.json': JSON.stringify(dump),
    'mapping.csv': 'euvd_id,cve_id\nEUVD-2020-9,CVE-2020-9000\n',
  })
  const listed = () => {
    const opened = openReference(join(folder, 'reference'))
    if (opened === undefined || 'problem' in opened) throw new Error('no reference')
    const { exploited, euvd: nameOf } = opened.reference
    opened.close()
    return { ids: Object.keys(exploited[0]?.since ?? {}), by: exploited.map(({ by }) => by), nameOf }
  }
  const both = await importAt(folder, 'npm.ndjson', 'page0.json', 'page1.json')
  expect([both.problems, both.fresh]).toEqual([[], ['osv/npm', 'enisa-euvd', 'euvd']])
  expect(listed()).toMatchObject({ ids: ['CVE-2020-1000', 'CVE-2020-2000'], by: ['enisa-euvd'] })
  const latest = await importAt(folder, 'latest.json')
  expect(latest.problems.map(({ code }) => code)).toEqual(['feeds.part-of-list'])
  expect(listed().ids).toEqual(['CVE-2020-1000', 'CVE-2020-2000', 'CVE-2020-4000'])
  expect((await importAt(folder, 'dump.json', 'mapping.csv')).problems).toEqual([])
  expect(listed().ids).toEqual(['CVE-2020-3000'])
  expect(currentSnapshot(join(folder, 'reference'))).toMatchObject({ manifest: { euvd: { name: 'euvd', records: 2 } } })
})
