import { expect, test } from 'vitest'
import { record } from '../make-reference.ts'
import { ask, fixed, flaws } from './ask.ts'

type Keys = Readonly<Record<string, unknown>>

/** Those of some versions of an npm package that a record with these events concerns. */
function affected(events: readonly Keys[], ...versions: readonly string[]): string {
  const purls = versions.map(version => `pkg:npm/a@${version}`)
  const told = flaws([record('GHSA-1', 'npm', 'a', events)], ...purls)
  return told.map(text => text.slice(2, text.indexOf(' '))).join(' ')
}

test('events are unordered, with several pairs in one range', () => {
  const events = [{ fixed: '3.1.0' }, { introduced: '1.0.0' }, { introduced: '3.0.0' }, { fixed: '1.2.0' }]
  expect(affected(events, '0.9.0', '1.1.0', '1.2.0', '3.0.0', '3.1.0')).toBe('1.1.0 3.0.0')
})

test('introduced "0" is minus infinity, not version 0', () => {
  expect(affected(fixed('1.0.0'), '0.0.0-alpha', '0.0.0', '1.0.0')).toBe('0.0.0 0.0.0-alpha')
})

test('last_affected is inclusive, fixed is exclusive', () => {
  expect(affected([{ introduced: '1.0.0' }, { last_affected: '1.2.0' }], '1.2.0', '1.2.1')).toBe('1.2.0')
  expect(affected([{ introduced: '1.0.0' }, { fixed: '1.2.0' }], '1.1.9', '1.2.0')).toBe('1.1.9')
})

test('a range without an upper bound has no end', () => {
  expect(affected([{ introduced: '1.0.0' }], '0.9.0', '1.0.0', '999.0.0')).toBe('1.0.0 999.0.0')
})

test('limit ends what it limits, and is no fix', () => {
  const limited = record('GHSA-1', 'npm', 'a', [{ introduced: '0' }, { limit: '2.0.0' }])
  expect(ask([limited], 'pkg:npm/a@1.0.0').findings[0]?.fixedIn).toEqual([])
  expect(affected([{ introduced: '0' }, { limit: '2.0.0' }], '1.0.0', '2.0.0')).toBe('1.0.0')
})

test('last_known_affected_version_range bounds an otherwise open range', () => {
  const entry = {
    package: { ecosystem: 'npm', name: 'a' },
    ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
    database_specific: { last_known_affected_version_range: '<= 1.4.0' },
  }
  const bounded = { ...record('GHSA-1', 'npm', 'a', []), affected: [entry] }
  expect(flaws([bounded], 'pkg:npm/a@1.4.0', 'pkg:npm/a@1.5.0')).toEqual(['a@1.4.0 GHSA-1'])
})

test('custom_ranges of Go carry the real fix where the range is open', () => {
  const entry = {
    package: { ecosystem: 'Go', name: 'example.com/a' },
    ranges: [{ type: 'SEMVER', events: [{ introduced: '0' }] }],
    ecosystem_specific: { custom_ranges: [{ type: 'ECOSYSTEM', events: fixed('1.9.0') }] },
  }
  const go = { ...record('GO-1', 'Go', 'a', []), affected: [entry] }
  expect(flaws([go], 'pkg:golang/example.com/a@v1.8.0', 'pkg:golang/example.com/a@v1.9.0')).toEqual([
    'example.com/a@v1.8.0 GO-1',
  ])
  expect(ask([go], 'pkg:golang/example.com/a@v1.8.0').findings[0]?.fixedIn).toEqual(['1.9.0'])
})

test('the list of versions counts in addition to the ranges', () => {
  const entry = {
    package: { ecosystem: 'npm', name: 'a' },
    ranges: [{ type: 'SEMVER', events: [{ introduced: '1.0.0' }, { fixed: '1.1.0' }] }],
    versions: ['0.5.0', '1.0.1'],
  }
  const listed = { ...record('GHSA-1', 'npm', 'a', []), affected: [entry] }
  expect(flaws([listed], 'pkg:npm/a@0.5.0', 'pkg:npm/a@0.6.0', 'pkg:npm/a@1.0.5')).toEqual([
    'a@0.5.0 GHSA-1',
    'a@1.0.5 GHSA-1',
  ])
})

test('a record with neither ranges nor versions is told as one that cannot tell', () => {
  const neither = { ...record('GHSA-1', 'npm', 'a', []), affected: [{ package: { ecosystem: 'npm', name: 'a' } }] }
  const { findings, coverage } = ask([neither], 'pkg:npm/a@1.0.0')
  expect([findings, coverage.cannotTell]).toEqual([[], [{ purl: 'pkg:npm/a@1.0.0', id: 'GHSA-1' }]])
})

test('ranges of commits are skipped, and what stands after them counts', () => {
  const git = { type: 'GIT', repo: 'https://example.com/a', events: [{ introduced: '0' }, { fixed: 'a'.repeat(40) }] }
  const entry = { package: { ecosystem: 'npm', name: 'a' }, ranges: [git, { type: 'SEMVER', events: fixed('2.0.0') }] }
  expect(flaws([{ ...record('GHSA-1', 'npm', 'a', []), affected: [entry] }], 'pkg:npm/a@1.0.0')).toHaveLength(1)
  const only = { ...record('GHSA-1', 'npm', 'a', []), affected: [{ ...entry, ranges: [git] }] }
  expect(ask([only], 'pkg:npm/a@1.0.0').coverage.cannotTell).toHaveLength(1)
})

test('an advisory may name one package in several entries, each with a range of its own', () => {
  const [first] = record('GHSA-1', 'npm', 'a', fixed('1.2.0')).affected as readonly unknown[]
  const [second] = record('GHSA-1', 'npm', 'a', [{ introduced: '2.0.0' }, { fixed: '2.1.0' }])
    .affected as readonly unknown[]
  const both = { ...record('GHSA-1', 'npm', 'a', []), affected: [first, second] }
  expect(flaws([both], 'pkg:npm/a@1.0.0', 'pkg:npm/a@1.5.0', 'pkg:npm/a@2.0.0')).toEqual([
    'a@1.0.0 GHSA-1',
    'a@2.0.0 GHSA-1',
  ])
})
