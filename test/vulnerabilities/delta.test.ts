import { expect, test } from 'vitest'
import { readPurl } from '../../src/sbom/purl.ts'
import { readDelta } from '../../src/vulnerabilities/changed-records.ts'
import { rematch } from '../../src/vulnerabilities/delta.ts'
import { matchFleet, startFleet } from '../../src/vulnerabilities/fleet.ts'
import { makeReference, record } from './make-reference.ts'
import { fixed, now } from './pitfalls/ask.ts'

/** A fleet that ships these package URLs, each at the place of its number. */
function fleetOf(...purls: readonly string[]) {
  const build = startFleet()
  for (const [place, text] of purls.entries()) {
    const purl = readPurl(text)
    if (purl) build.add(purl, {}, place)
  }
  return build.finish()
}

const noScore = (): undefined => undefined

/** What a change to these records makes different for a fleet: before and after, each finding by its names. */
function difference(
  fleet: ReturnType<typeof fleetOf>,
  base: readonly unknown[],
  upserts: readonly unknown[],
  ...deletions: readonly string[]
) {
  const { index } = makeReference({ s: base })
  const delta = { upserts: upserts.map(each => ({ record: each, source: 's' })), deletions }
  const { fresh, changed, gone, bad } = rematch(
    fleet,
    matchFleet(fleet, index, now),
    index,
    readDelta(delta),
    noScore,
    now,
  )
  const names = (found: readonly { readonly ids: readonly string[] }[]) => found.map(({ ids }) => ids.join(' '))
  return {
    fresh: fresh.map(({ after }) => names(after).join(' + ')),
    changed: changed.map(({ before, after }) => `${names(before).join(' + ')} -> ${names(after).join(' + ')}`),
    gone: gone.map(
      ({ before, reasons }) => `${names(before).join(' + ')}: ${reasons.map(each => `${each.id} ${each.why}`)}`,
    ),
    bad,
  }
}

const nothing = { fresh: [], changed: [], gone: [], bad: 0 }
const one = fleetOf('pkg:npm/a@1.0.0')
const a = (id: string, more = {}) => record(id, 'npm', 'a', fixed('2.0.0'), more)

test('a fleet is matched anew by coordinates: what a thousand products ship is looked up once, and tells all its places', () => {
  const fleet = fleetOf('pkg:npm/a@1.0.0', 'pkg:npm/a@3.0.0', 'pkg:npm/a@1.0.0', 'pkg:npm/b@1.0.0', 'pkg:npm/a@%5E1')
  const { findings } = matchFleet(fleet, makeReference({ s: [a('GHSA-1')] }).index, now)
  expect(findings.map(({ shipped, found }) => [shipped.places, found.id])).toEqual([[[0, 2], 'GHSA-1']])
  expect([fleet.rows, fleet.shipped.length]).toEqual([5, 3])
})

test('a new record makes a new finding, and one of a package that nobody ships makes none', () => {
  expect(difference(one, [], [a('GHSA-1'), record('GHSA-2', 'npm', 'b', fixed('2.0.0'))])).toEqual({
    ...nothing,
    fresh: ['GHSA-1'],
  })
})

test('a record that becomes withdrawn closes the finding, with the reason', () => {
  const withdrawn = a('GHSA-1', { withdrawn: '2026-07-01T00:00:00Z' })
  expect(difference(one, [a('GHSA-1')], [withdrawn])).toEqual({ ...nothing, gone: ['GHSA-1: GHSA-1 withdrawn'] })
})

test('a record that is deleted, mended in range, or about another package closes the finding, each with its reason', () => {
  expect(difference(one, [a('GHSA-1')], [], 'GHSA-1').gone).toEqual(['GHSA-1: GHSA-1 deleted'])
  const narrower = record('GHSA-1', 'npm', 'a', fixed('1.0.0'))
  expect(difference(one, [a('GHSA-1')], [narrower]).gone).toEqual(['GHSA-1: GHSA-1 range changed'])
  const elsewhere = record('GHSA-1', 'npm', 'b', fixed('2.0.0'))
  expect(difference(one, [a('GHSA-1')], [elsewhere]).gone).toEqual(['GHSA-1: GHSA-1 package no longer named'])
})

test('withdrawal of one alias only changes the finding: the other record still tells of it', () => {
  const base = [a('GHSA-1', { aliases: ['CVE-2020-1000'] }), a('PYSEC-1', { aliases: ['CVE-2020-1000'] })]
  const gone = a('PYSEC-1', { aliases: ['CVE-2020-1000'], withdrawn: '2026-07-01T00:00:00Z' })
  expect(difference(one, base, [gone])).toEqual({
    ...nothing,
    changed: ['CVE-2020-1000 GHSA-1 PYSEC-1 -> CVE-2020-1000 GHSA-1'],
  })
})

test('an alias that comes joins two findings, and one that goes parts them', () => {
  const apart = [a('GHSA-1', { aliases: ['CVE-2020-1000'] }), a('PYSEC-1', { aliases: ['CVE-2020-1001'] })]
  const both = a('PYSEC-1', { aliases: ['CVE-2020-1001', 'CVE-2020-1000'] })
  expect(difference(one, apart, [both]).changed).toEqual([
    'CVE-2020-1000 GHSA-1 + CVE-2020-1001 PYSEC-1 -> CVE-2020-1000 CVE-2020-1001 GHSA-1 PYSEC-1',
  ])
  const [ghsa, pysec] = apart
  expect(difference(one, [ghsa, both], [pysec]).changed).toEqual([
    'CVE-2020-1000 CVE-2020-1001 GHSA-1 PYSEC-1 -> CVE-2020-1000 GHSA-1 + CVE-2020-1001 PYSEC-1',
  ])
})

test('a record of a package that nobody ships can join two findings of one that is shipped', () => {
  const base = [a('GHSA-1'), a('PYSEC-1')]
  const bridge = record('GO-1', 'Go', 'elsewhere', fixed('2.0.0'), { aliases: ['GHSA-1', 'PYSEC-1'] })
  const unknown = record('X-1', 'No Such Ecosystem', 'x', fixed('2.0.0'), { aliases: ['GHSA-1', 'PYSEC-1'] })
  expect(difference(one, base, [bridge]).changed).toEqual(['GHSA-1 + PYSEC-1 -> GHSA-1 GO-1 PYSEC-1'])
  expect(difference(one, base, [unknown]).changed).toEqual(['GHSA-1 + PYSEC-1 -> GHSA-1 PYSEC-1 X-1'])
  expect(difference(one, [...base, unknown], [], 'X-1').changed).toEqual(['GHSA-1 PYSEC-1 X-1 -> GHSA-1 + PYSEC-1'])
})

test('what two new records join over a third that was there before is one', () => {
  const known = record('X-1', 'No Such Ecosystem', 'x', fixed('2.0.0'), { aliases: ['CVE-2020-1000', 'CVE-2020-1001'] })
  const fresh = [a('GHSA-1', { aliases: ['CVE-2020-1000'] }), a('GHSA-2', { aliases: ['CVE-2020-1001'] })]
  expect(difference(one, [known], fresh).fresh).toEqual(['CVE-2020-1000 CVE-2020-1001 GHSA-1 GHSA-2 X-1'])
})

test('a record that says the same again makes no difference; another severity does', () => {
  expect(difference(one, [a('GHSA-1')], [a('GHSA-1', { modified: '2026-07-02T00:00:00Z' })])).toEqual(nothing)
  const worse = a('GHSA-1', { database_specific: { severity: 'CRITICAL' } })
  expect(difference(one, [a('GHSA-1')], [worse]).changed).toEqual(['GHSA-1 -> GHSA-1'])
})

test('of several changes of one record the last counts, and what is no record is counted', () => {
  const upserts = [a('GHSA-1'), null, { id: 5 }, a('GHSA-1', { withdrawn: '2026-07-01T00:00:00Z' })]
  expect(difference(one, [], upserts)).toEqual({ ...nothing, bad: 2 })
  expect(difference(one, [a('GHSA-1')], [a('GHSA-1')], 'GHSA-1')).toEqual(nothing)
})
