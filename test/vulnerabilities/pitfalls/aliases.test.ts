import { expect, test } from 'vitest'
import { match } from '../../../src/vulnerabilities/match.ts'
import { component, inventory, makeReference, record } from '../make-reference.ts'
import { ask, fixed, flaws, now } from './ask.ts'

test('aliases reach over several records: GHSA, CVE, PYSEC and GO of one flaw are one finding', () => {
  const records = [
    record('GHSA-1', 'PyPI', 'a', fixed('2.0'), { aliases: ['CVE-2020-1000'] }),
    record('PYSEC-1', 'PyPI', 'a', fixed('2.0'), { aliases: ['BIT-a-2020-1000'] }),
    record('BIT-a-2020-1000', 'PyPI', 'a', fixed('2.0'), { aliases: ['CVE-2020-1000'] }),
  ]
  for (const order of [records, records.toReversed()]) {
    const { findings } = ask(order, 'pkg:pypi/a@1.0')
    expect(findings.map(({ advisory: { id, aliases } }) => [id, aliases])).toEqual([
      ['GHSA-1', ['CVE-2020-1000', 'BIT-a-2020-1000', 'PYSEC-1']],
    ])
  }
})

test('aliases are known from records of ecosystems that are not matched, too', () => {
  const records = [
    record('GO-1', 'Go', 'a', fixed('2.0.0'), { aliases: ['GHSA-1'] }),
    record('GHSA-2', 'Go', 'a', fixed('2.0.0')),
    record('OTHER-1', 'No Such Ecosystem', 'a', fixed('2.0.0'), { aliases: ['GHSA-1', 'GHSA-2'] }),
  ]
  expect(ask(records, 'pkg:golang/a@1.0.0').findings.map(({ advisory }) => advisory.aliases)).toEqual([
    ['GHSA-1', 'GO-1', 'OTHER-1'],
  ])
})

test('members that disagree: any live one that says affected makes the finding, and all are shown', () => {
  const wide = record('GHSA-1', 'PyPI', 'a', fixed('3.0'), { aliases: ['CVE-2020-1000'] })
  const narrow = record('PYSEC-1', 'PyPI', 'a', fixed('2.0'), { aliases: ['CVE-2020-1000'] })
  const bare = record('CVE-2020-1000', 'PyPI', 'a', [])
  const { findings } = ask([wide, narrow, bare], 'pkg:pypi/a@2.5')
  expect(findings.map(({ advisories }) => advisories.map(({ id, says }) => `${id} ${says}`))).toEqual([
    ['GHSA-1 affected', 'PYSEC-1 not affected', 'CVE-2020-1000 cannot tell'],
  ])
  expect(flaws([wide, narrow], 'pkg:pypi/a@3.0')).toEqual([])
})

test('related makes nothing equal: two flaws that are alike are two findings', () => {
  const one = record('GHSA-1', 'npm', 'a', fixed('2.0.0'), { aliases: ['CVE-2020-1000'], related: ['CVE-2020-1001'] })
  const other = record('GHSA-2', 'npm', 'a', fixed('2.0.0'), { aliases: ['CVE-2020-1001'] })
  expect(flaws([one, other], 'pkg:npm/a@1.0.0')).toHaveLength(2)
})

test('upstream names a flaw elsewhere: it is known to be exploited by it, and is not the same', () => {
  const own = record('JLSEC-1', 'PyPI', 'a', fixed('2.0'), { upstream: ['CVE-2020-1000', 'GHSA-3'] })
  const other = record('GHSA-2', 'PyPI', 'a', fixed('2.0'), { aliases: ['CVE-2020-1000'] })
  const list = { by: 'cisa-kev', asOf: '2026-07-01T00:00:00Z', since: { 'CVE-2020-1000': '2021-11-03' } }
  const reference = makeReference({ s: [own, other] }, [list], { 'CVE-2020-1000': 0.5 })
  const { findings } = match([inventory(component('a', 'pkg:pypi/a@1.0'))], reference, now)
  expect(findings.map(({ advisory, exploited, epss }) => [advisory.id, advisory.concerns, exploited, epss])).toEqual([
    ['GHSA-2', undefined, [{ by: 'cisa-kev', since: '2021-11-03' }], 0.5],
    ['JLSEC-1', ['CVE-2020-1000'], [{ by: 'cisa-kev', since: '2021-11-03' }], 0.5],
  ])
})
