import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { dayWritten, instantInEnglish } from '../../src/vulnerabilities/english-date.ts'
import { readEuropeanList } from '../../src/vulnerabilities/european-lists.ts'
import { addEuvdNames, isEuvdMapping, openEuvdNames, readEuvdMapping } from '../../src/vulnerabilities/euvd-names.ts'
import { flawsIn } from '../../src/vulnerabilities/exploited.ts'
import { testWithShared } from '../shared-data.ts'

const now = '2026-11-25T09:00:00.000Z'

function answer(id: string, aliases: string, more: Readonly<Record<string, unknown>> = {}) {
  const dates = { exploitedSince: 'Jul 6, 2026, 12:00:00 AM', dateUpdated: 'Jul 8, 2026, 9:55:16 AM' }
  return { id, enisaUuid: 'x', aliases, epss: 1.5, baseScore: 9.8, ...dates, ...more }
}

test('the answer of a search: aliases in one text, dates in English; a page is a part of its list', () => {
  const items = [
    answer('EUVD-2026-1', 'GHSA-aaaa-bbbb-cccc\nCVE-2026-1000\n'),
    answer('EUVD-2026-2', 'CVE-2026-1001\n', { exploitedSince: undefined }),
    answer('EUVD-2026-3', ''),
    { id: 'x' },
  ]
  const read = readEuropeanList({ items, total: 10 }, now)
  expect(read).toEqual({
    list: {
      by: 'enisa-euvd',
      asOf: '2026-07-08T09:55:16Z',
      since: {
        'CVE-2026-1000': '2026-07-06',
        'GHSA-aaaa-bbbb-cccc': '2026-07-06',
        'EUVD-2026-3': '2026-07-06',
      },
    },
    bad: 1,
    partOf: 10,
    names: new Map([
      ['CVE-2026-1000', 'EUVD-2026-1'],
      ['CVE-2026-1001', 'EUVD-2026-2'],
    ]),
  })
  expect(read && flawsIn(read.list)).toBe(2)
  expect(readEuropeanList({ items, total: 4 }, now)?.partOf).toBeUndefined()
})

test('a plain list of answers and one answer are parts of an unknown whole', () => {
  const one = answer('EUVD-2026-1', 'CVE-2026-1000')
  for (const value of [[one], one])
    expect(readEuropeanList(value, now)).toMatchObject({
      list: { by: 'enisa-euvd', since: { 'CVE-2026-1000': '2026-07-06' } },
      partOf: 'unknown',
    })
})

test("EUVD's dump of what is exploited is whole", () => {
  const entries = [
    { cveId: 'CVE-2021-22555', euvdId: 'EUVD-2021-9696', dateAdded: '2025-10-06', sources: ['cisa_kev'] },
    { cveId: 'CVE-2026-1000', euvdId: 'EUVD-2026-1', dateAdded: '2026-01-01', sources: ['eukev_kev'] },
    {},
  ]
  const read = readEuropeanList(entries, now)
  expect(read).toMatchObject({
    list: {
      by: 'enisa-euvd',
      asOf: '2026-01-01T00:00:00Z',
      since: { 'CVE-2021-22555': '2025-10-06', 'CVE-2026-1000': '2026-01-01' },
    },
    bad: 1,
  })
  expect(read?.partOf).toBeUndefined()
})

test('the list of the CSIRTs network, in each way it has written its days', () => {
  const entry = (cveID: string, dateReported: string, more = {}) => ({
    cveID,
    euvdID: 'EUVD-2025-5',
    dateReported,
    ...more,
  })
  const read = readEuropeanList(
    [
      entry('CVE-2026-1000', '2026/05/08'),
      entry('CVE-2026-1001', '08/04/26'),
      entry('CVE-2026-1002', '2026-03-02', { dateAdded: '2026/03/04' }),
      entry('CVE-2026-1003', 'tbc'),
      entry('-', '2026/05/01'),
    ],
    now,
  )
  expect(read?.list).toEqual({
    by: 'eu-kev',
    asOf: '2026-05-08T00:00:00Z',
    since: {
      'CVE-2026-1000': '2026-05-08',
      'CVE-2026-1001': '2026-04-08',
      'CVE-2026-1002': '2026-03-04',
      // Listed at the latest when the list was made: better a late day than a missed flaw.
      'CVE-2026-1003': '2026-05-08',
      'EUVD-2025-5': '2026-05-01',
    },
  })
})

test('what is later than now is no age; hostile ids and shapes are none', () => {
  const future = answer('EUVD-2026-1', 'CVE-2026-1000', { dateUpdated: 'Jan 1, 2999, 1:00:00 AM' })
  expect(readEuropeanList([future], now)?.list.asOf).toBe('2026-07-06T00:00:00Z')
  const hostile = answer('EUVD-2026-1', `__proto__\nconstructor\n-x\nCVE-2026-1000\n${'A-1\n'.repeat(1000)}`)
  expect(Object.keys(readEuropeanList([hostile], now)?.list.since ?? {})).toEqual(['CVE-2026-1000', 'A-1'])
  for (const other of [null, 5, 'x', [], {}, { items: [] }, { items: [{}], total: 1 }, [{ id: 'EUVD-2026-1' }], [[]]])
    expect(readEuropeanList(other, now)).toBeUndefined()
})

test('instants in English, and days', () => {
  const said = [
    'Apr 15, 2025, 8:30:58 PM',
    'Jan 1, 2026, 12:00:00 AM',
    'Dec 31, 2025, 12:05:09\u202fPM',
    'Foo 1, 2026, 1:00:00 AM',
  ]
  expect(said.map(instantInEnglish)).toEqual([
    '2025-04-15T20:30:58Z',
    '2026-01-01T00:00:00Z',
    '2025-12-31T12:05:09Z',
    undefined,
  ])
  expect(['2026/02/30', '31/12/25', 'tbc', '-', 5, '2026-01-02T00:00:00Z'].map(dayWritten)).toEqual([
    undefined,
    '2025-12-31',
    undefined,
    undefined,
    undefined,
    '2026-01-02',
  ])
})

test('names: from the mapping in either order of columns, and from lists laid over it', () => {
  const text = 'euvd_id,cve_id\r\nEUVD-2021-9696,CVE-2021-22555\r\n"EUVD-2025-2009839","CVE-2025-55182"\nx,y\n'
  expect(isEuvdMapping(text)).toBe(true)
  expect(isEuvdMapping('cve,epss')).toBe(false)
  const mapping = readEuvdMapping(text)
  expect([mapping.records, mapping.bad]).toEqual([2, 1])
  const { bytes, records } = addEuvdNames(
    mapping.bytes,
    new Map([
      ['CVE-2026-1000', 'EUVD-2026-7'],
      ['x', 'y'],
    ]),
  )
  expect(records).toBe(3)
  const nameOf = openEuvdNames((at, length) => bytes.subarray(at, at + length))
  const asked = ['CVE-2021-22555', 'CVE-2025-55182', 'CVE-2026-1000', 'CVE-2021-22556', 'GHSA-x']
  expect(asked.map(nameOf)).toEqual(['EUVD-2021-9696', 'EUVD-2025-2009839', 'EUVD-2026-7', undefined, undefined])
})

testWithShared('exploited', 'every answer of EUVD at hand is read whole', path => {
  const read = (name: string) => {
    const bytes = readFileSync(join(path, name))
    return readEuropeanList(JSON.parse((name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')), now)
  }
  const told = (name: string) => {
    const list = read(name)
    return list && [flawsIn(list.list), list.bad, list.partOf, list.list.asOf.slice(0, 10)]
  }
  expect(told('euvd-exploited.json.gz')).toEqual([200, 0, 1639, '2026-07-08'])
  expect(told('euvd-search-openssl.json.gz')?.slice(0, 2)).toEqual([0, 0])
  expect(told('euvd-exploitedvulnerabilities-latest.json')?.slice(0, 3)).toEqual([4, 0, 'unknown'])
  expect(told('euvd-enisaid-hit.json')).toEqual([1, 0, 'unknown', '2026-07-08'])
  expect(told('euvd-lastvulnerabilities.json')?.slice(0, 3)).toEqual([0, 0, 'unknown'])
  expect([told('kev.json'), told('manifest.json')]).toEqual([undefined, undefined])
})
