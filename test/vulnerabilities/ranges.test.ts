import { expect, test } from 'vitest'
import { candidateOf, isListed, isWithin } from '../../src/vulnerabilities/interval.ts'
import { intervalsOf, listedOutside } from '../../src/vulnerabilities/ranges.ts'
import { type Ecosystem, orders } from '../../src/vulnerabilities/versions/index.ts'

type Entry = Readonly<Record<string, unknown>>

/** Whether a record's entry for a package says that the version is affected. */
function isAffected(entry: Entry, version: string, ecosystem: Ecosystem = 'npm'): boolean {
  const order = orders[ecosystem]
  const candidate = candidateOf(order, version)
  if (candidate === undefined) throw new Error(`${version} is no version`)
  const intervals = intervalsOf(entry, order)
  const listed = listedOutside(Array.isArray(entry.versions) ? entry.versions : [], intervals, order)
  return intervals.some(interval => isWithin(candidate, interval)) || isListed(candidate, listed)
}

function ranges(...events: readonly Entry[]): Entry {
  return { ranges: [{ type: 'SEMVER', events }] }
}

/** The versions of which a record's entry says that they are affected. */
function affected(entry: Entry, versions: string, ecosystem?: Ecosystem): string {
  return versions
    .split(' ')
    .filter(version => isAffected(entry, version, ecosystem))
    .join(' ')
}

test('fixed is exclusive, last affected is inclusive, and what has neither has no end', () => {
  expect(affected(ranges({ introduced: '1.0.0' }, { fixed: '1.2.0' }), '0.9.9 1.0.0 1.1.9 1.2.0')).toBe('1.0.0 1.1.9')
  expect(affected(ranges({ introduced: '1.0.0' }, { last_affected: '1.2.0' }), '1.2.0 1.2.1')).toBe('1.2.0')
  expect(affected(ranges({ introduced: '1.0.0' }), '0.1.0 1.0.0 99.0.0')).toBe('1.0.0 99.0.0')
})

test('introduced "0" is before every version, and is not version 0', () => {
  expect(affected(ranges({ introduced: '0' }, { fixed: '1.0.0' }), '0.0.0-alpha 0.0.0 1.0.0')).toBe('0.0.0-alpha 0.0.0')
})

test('events stand in any order, several pairs in one range, in one event or in many', () => {
  const many = ranges({ fixed: '2.1.0' }, { introduced: '2.0.0' }, { fixed: '1.5.0' }, { introduced: '0' })
  expect(affected(many, '1.4.0 1.5.0 1.9.0 2.0.0 2.1.0')).toBe('1.4.0 2.0.0')
  expect(affected(ranges({ introduced: '1.0.0', fixed: '1.1.0' }), '1.0.5 1.1.0')).toBe('1.0.5')
})

test('what ends where the next begins goes on; what is fixed where it was introduced was never there', () => {
  const next = ranges({ introduced: '1.0.0' }, { fixed: '2.0.0' }, { introduced: '2.0.0' }, { fixed: '3.0.0' })
  expect(affected(next, '1.5.0 2.0.0 2.5.0 3.0.0')).toBe('1.5.0 2.0.0 2.5.0')
  expect(affected(ranges({ introduced: '1.0.0' }, { fixed: '1.0.0' }), '0.9.0 1.0.0 1.0.1')).toBe('')
})

test('a limit ends what it limits, and a star limits nothing', () => {
  expect(affected(ranges({ introduced: '0' }, { limit: '2.0.0' }), '1.9.0 2.0.0')).toBe('1.9.0')
  expect(affected(ranges({ introduced: '0' }, { limit: '*' }), '1.9.0 2.0.0')).toBe('1.9.0 2.0.0')
})

test('ranges of commits are passed over, and those after them count', () => {
  const git = { type: 'GIT', repo: 'https://a.example', events: [{ introduced: '0' }] }
  const both = { ranges: [git, { type: 'ECOSYSTEM', events: [{ introduced: '1.0' }, { fixed: '1.1' }] }] }
  expect(affected(both, '0.9 1.0 1.1', 'PyPI')).toBe('1.0')
  expect(intervalsOf({ ranges: [git] }, orders.PyPI)).toEqual([])
})

test('the list of versions counts in addition to the ranges, in whatever spelling', () => {
  const entry = { ...ranges({ introduced: '1.0' }, { fixed: '1.1' }), versions: ['1.0', '0.5.0', '2.0rc1', 3, null] }
  expect(affected(entry, '0.5 0.6 1.0.5 2.0.0rc1 2.0', 'PyPI')).toBe('0.5 1.0.5 2.0.0rc1')
  expect(listedOutside(['1.0.1', '1.0.2'], intervalsOf(entry, orders.PyPI), orders.PyPI)).toEqual([])
})

test('a bound that GitHub states beside an open range closes it', () => {
  const open = (text: string): Entry => ({
    ...ranges({ introduced: '1.0.0' }),
    database_specific: { last_known_affected_version_range: text },
  })
  expect(affected(open('<= 1.4.0'), '1.4.0 1.4.1')).toBe('1.4.0')
  expect(affected(open('< 1.4.0'), '1.3.9 1.4.0')).toBe('1.3.9')
  expect(affected(open('whatever'), '1.3.9 9.0.0')).toBe('1.3.9 9.0.0')
  const closed = {
    ...ranges({ introduced: '0' }, { fixed: '2.0.0' }),
    database_specific: open('<= 1.4.0').database_specific,
  }
  expect(affected(closed as Entry, '1.9.0 2.0.0')).toBe('1.9.0')
})

test('the real range that a Go record states beside an open one is the one that counts', () => {
  const custom = { type: 'ECOSYSTEM', events: [{ introduced: '0' }, { fixed: '1.9.0' }] }
  const entry = { ...ranges({ introduced: '0' }), ecosystem_specific: { custom_ranges: [custom] } }
  expect(affected(entry, '1.8.0 1.9.0 v0.0.0-20230101000000-abcdefabcdef', 'Go')).toBe(
    '1.8.0 v0.0.0-20230101000000-abcdefabcdef',
  )
  const closed = { ...entry, ...ranges({ introduced: '0' }, { fixed: '1.2.0' }) }
  expect(affected(closed, '1.1.0 1.8.0', 'Go')).toBe('1.1.0')
})

test('a range with an event that cannot be placed says nothing, since without it it would say something else', () => {
  expect(intervalsOf(ranges({ introduced: '0' }, { fixed: 'next release' }), orders.npm)).toEqual([])
  expect(intervalsOf(ranges({ introduced: 'soon' }), orders.npm)).toEqual([])
})

test('a rebuild of the last affected version is affected, as advisories name only what was published', () => {
  const entry = ranges({ introduced: '0' }, { last_affected: '2.0.0' })
  expect(affected(entry, '2.0.0 2.0.0+cu118 2.0.1+cu118', 'PyPI')).toBe('2.0.0 2.0.0+cu118')
  expect(affected({ versions: ['2.0.0'] }, '2.0.0+cu118 2.0.1', 'PyPI')).toBe('2.0.0+cu118')
})

test.each([undefined, null, 'all', [null], [{}], [{ events: 'x' }], [{ events: [null, [], { introduced: 5 }] }]])(
  'ranges that are %j are none',
  hostile => {
    expect(intervalsOf({ ranges: hostile }, orders.npm)).toEqual([])
  },
)
