import { describe, expect, test } from 'vitest'
import { otherReporting } from '../../src/law/act/other-reporting.ts'
import { isCite } from '../../src/law/index.ts'

function limits(regime: keyof typeof otherReporting): readonly string[] {
  return otherReporting[regime].reports.map(({ within, of }) =>
    within ? `${within.count} ${within.unit} from: ${of}` : `no number, from: ${of}`,
  )
}

test('the periods are those of the acts', () => {
  expect(limits('network and information security')).toEqual([
    '24 hours from: became aware',
    '72 hours from: became aware',
    '24 hours from: became aware',
    '1 months from: notification submitted',
  ])
  expect(limits('data protection')).toEqual([
    '72 hours from: became aware',
    'no number, from: became aware',
    'no number, from: became aware',
  ])
  expect(limits('medical devices')).toEqual([
    '15 days from: became aware',
    '2 days from: became aware',
    '10 days from: became aware',
  ])
  expect(limits('health records')).toEqual(['3 days from: became aware'])
  expect(limits('financial sector')).toEqual([
    '4 hours from: classified as major',
    '72 hours from: first notification submitted',
    '1 months from: last intermediate report submitted',
  ])
})

test('reporting on health records begins with the general application of that law', () => {
  expect(otherReporting['health records'].from).toBe('2027-03-26')
  expect(otherReporting['medical devices'].from).toBeUndefined()
})

describe.each(Object.entries(otherReporting))('%s', (_, { trigger, by, to, relation, reports, kinds = {}, cites }) => {
  test('says who reports what to whom, and how it stands to the Act', () => {
    for (const text of [trigger, by, to, relation, ...reports.map(({ says }) => says)]) expect(text.trim()).not.toBe('')
    expect(relation).toMatch(/\.$/)
  })

  test('has kinds that its reports know, and asks of each kind for a report', () => {
    const known = new Set(reports.flatMap(report => report.kinds ?? []))
    expect([...known].toSorted()).toEqual(
      Object.keys(kinds)
        .filter(kind => known.has(kind))
        .toSorted(),
    )
    for (const kind of Object.keys(kinds))
      expect(reports.some(report => report.kinds === undefined || report.kinds.includes(kind))).toBe(true)
  })

  test('cites provisions that exist', () => {
    expect([...cites, ...reports.flatMap(report => report.cites)].filter(cite => !isCite(cite))).toEqual([])
  })
})
