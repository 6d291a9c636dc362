import { expect, test } from 'vitest'
import { startIndex } from '../../../src/vulnerabilities/build-index.ts'
import { match } from '../../../src/vulnerabilities/match.ts'
import { component, inventory, makeReference, record } from '../make-reference.ts'
import { ask, fixed, flaws, now } from './ask.ts'

test('the year 1 and the future are no ages: what lies before us has been published', () => {
  const yearOne = { modified: '0001-01-01T00:00:00Z', published: '0001-01-01T00:00:00Z' }
  const future = { modified: '2999-01-01T00:00:00Z', published: '2999-01-01T00:00:00Z' }
  const records = [
    record('GO-1', 'Go', 'a', fixed('2.0.0'), yearOne),
    record('GO-2', 'Go', 'a', fixed('2.0.0'), future),
    record('GO-3', 'Go', 'a', fixed('2.0.0'), { published: '2026-02-01T00:00:00Z' }),
  ]
  expect(flaws(records, 'pkg:golang/a@1.0.0')).toHaveLength(3)
  expect(makeReference({ s: records }).sources).toEqual([{ name: 's', records: 3, asOf: '2026-02-01T00:00:00Z' }])
})

test('a record that claims to have changed in the future does not push out a newer one', () => {
  const future = record('GHSA-1', 'npm', 'a', fixed('9.0.0'), { modified: '2999-01-01T00:00:00Z' })
  const newer = record('GHSA-1', 'npm', 'a', fixed('2.0.0'), { modified: '2026-02-01T00:00:00Z' })
  expect(flaws([future, newer], 'pkg:npm/a@5.0.0')).toEqual([])
  expect(flaws([newer, future], 'pkg:npm/a@5.0.0')).toEqual([])
})

test('odd ids are ids, and what cannot be one is counted', () => {
  const odd = ['RUBYSEC-a-CVE-2020-1000', 'SA-CORE-2020-1', 'ALSA-2020:1000', '__proto__', 'constructor']
  expect(
    flaws(
      odd.map(id => record(id, 'npm', 'a', fixed('2.0.0'))),
      'pkg:npm/a@1.0.0',
    ),
  ).toHaveLength(odd.length)
  const build = startIndex(() => undefined, now.instant)
  const source = build.startSource('s')
  for (const id of ['', 'x', 'a b', 'a\nb', 'x'.repeat(200), 5, null]) build.add({ id, affected: [] }, source)
  expect(source).toMatchObject({ records: 0, bad: 7 })
})

test('empty events, and events of other kinds, tell nothing', () => {
  const empty = [record('GHSA-1', 'npm', 'a', []), record('GHSA-2', 'npm', 'a', [{}, { reintroduced: '1.0.0' }])]
  const { findings, coverage } = ask(empty, 'pkg:npm/a@1.0.0')
  expect([findings, coverage.cannotTell.map(({ id }) => id)]).toEqual([[], ['GHSA-1', 'GHSA-2']])
})

test('a bad record among good ones is skipped and counted, and the good ones match', () => {
  const build = startIndex(() => undefined, now.instant)
  const source = build.startSource('s')
  const bad = [undefined, null, [], 'text', 5, {}, { id: 'GHSA-0' }, { id: 'GHSA-0', affected: 'all' }]
  for (const each of [...bad, record('GHSA-1', 'npm', 'a', fixed('2.0.0'))]) build.add(each, source)
  expect(source).toMatchObject({ records: 1, bad: bad.length })
})

test('names of prototypes are names of packages', () => {
  const records = ['__proto__', 'constructor', 'toString'].map(name =>
    record(`GHSA-${name}`, 'npm', name, fixed('2.0.0')),
  )
  const all = ['__proto__', 'constructor', 'toString'].map(name => component(name, `pkg:npm/${name}@1.0.0`))
  expect(match([inventory(...all)], makeReference({ s: records }), now).findings).toHaveLength(3)
})
