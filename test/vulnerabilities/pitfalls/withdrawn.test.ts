import { expect, test } from 'vitest'
import { makeReference, record } from '../make-reference.ts'
import { fixed, flaws } from './ask.ts'

const withdrawn = '2026-03-01T00:00:00Z'
const at = (day: string) => ({ modified: `${day}T00:00:00Z` })

test('a withdrawn record never matches', () => {
  expect(flaws([record('GHSA-1', 'npm', 'a', fixed('2.0.0'), { withdrawn })], 'pkg:npm/a@1.0.0')).toEqual([])
  expect(flaws([record('GHSA-1', 'npm', 'a', fixed('2.0.0'), { withdrawn: null })], 'pkg:npm/a@1.0.0')).toHaveLength(1)
})

test('withdrawal hits one alias only: the others go on telling of the flaw', () => {
  const gone = record('PYSEC-1', 'PyPI', 'a', fixed('9.0'), { withdrawn, aliases: ['CVE-2020-1000'] })
  const live = record('GHSA-1', 'PyPI', 'a', fixed('2.0'), { aliases: ['CVE-2020-1000'] })
  expect(flaws([gone, live], 'pkg:pypi/a@1.0', 'pkg:pypi/a@5.0')).toEqual(['a@1.0 GHSA-1'])
})

test('of one record in two sources the withdrawn one counts, unless it is the older', () => {
  const live = record('GHSA-1', 'npm', 'a', fixed('2.0.0'), at('2026-02-01'))
  const gone = record('GHSA-1', 'npm', 'a', fixed('2.0.0'), { withdrawn, ...at('2026-03-01') })
  const back = record('GHSA-1', 'npm', 'a', fixed('2.0.0'), at('2026-04-01'))
  expect(flaws([live, gone], 'pkg:npm/a@1.0.0')).toEqual([])
  expect(flaws([gone, live], 'pkg:npm/a@1.0.0')).toEqual([])
  expect(flaws([gone, back], 'pkg:npm/a@1.0.0')).toHaveLength(1)
  expect(flaws([back, gone], 'pkg:npm/a@1.0.0')).toHaveLength(1)
})

test('withdrawn records are counted, for each source', () => {
  const gone = record('GHSA-1', 'npm', 'a', fixed('2.0.0'), { withdrawn })
  const { sources } = makeReference({ s: [gone, record('GHSA-2', 'npm', 'b', fixed('2.0.0'))] })
  expect(sources).toEqual([{ name: 's', records: 1, asOf: '2026-01-01T00:00:00Z' }])
})
