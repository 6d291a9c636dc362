import { describe, expect, test } from 'vitest'
import { reportingForm } from '../../src/law/dated/reporting-form.ts'
import { delays, delaysApply, isCite, oneMemberStateOnly, register } from '../../src/law/index.ts'

test('there are three ways, of which one is asked for, one is stated in the form, and one is nobody’s to submit', () => {
  expect(Object.entries(delays).map(([name, { submit }]) => [name, submit])).toEqual([
    ['exceptional circumstances', 'a request'],
    ['particularly exceptional circumstances', 'a field of the form'],
    ['coordinated disclosure', 'nothing'],
  ])
})

test('particularly exceptional circumstances are stated in the notification of a vulnerability, and nowhere else', () => {
  const { at, grounds } = delays['particularly exceptional circumstances']
  expect(at).toEqual({ 'actively exploited vulnerability': ['notification'] })
  expect(grounds.map(({ cites }) => cites[0])).toEqual(['Art. 16(2)(a)', 'Art. 16(2)(b)', 'Art. 16(2)(c)'])
  // What is recorded is what the form offers.
  const field = reportingForm.rows.find(({ key }) => key === 'pecReasons')
  expect(grounds.map(({ key }) => key)).toEqual(field?.options)
  expect(field?.stages).toMatchObject({ 'early warning': 'not applicable', 'final report': 'not applicable' })
})

test('the grounds of the delegated act stand each under its provision, and those on vulnerabilities only there', () => {
  const { grounds, condition } = delays['exceptional circumstances']
  expect(grounds.map(({ cites, on }) => [cites[0].replace('Reg. (EU) 2026/881 ', ''), on])).toEqual([
    ['Art. 3(a)', undefined],
    ['Art. 3(b)', 'actively exploited vulnerability'],
    ['Art. 3(c)', undefined],
    ['Art. 3(d)', 'actively exploited vulnerability'],
    ['Art. 4', undefined],
    ['Art. 5', undefined],
  ])
  expect(condition?.cites).toEqual(['Reg. (EU) 2026/881 Art. 3'])
  expect(grounds[0]?.says).toContain('72 hours')
})

test('who states a ground, who assesses it and who has to recommend otherwise are three (Art. 16(2), recitals 70 and 71)', () => {
  const { decides, cites } = delays['particularly exceptional circumstances']
  expect(decides).toMatch(/^you state a ground .*; the coordinator assesses it.*; ENISA recommends /)
  expect(decides).not.toContain('ENISA may')
  expect(cites).toEqual(expect.arrayContaining(['Rec. 70', 'Rec. 71']))
})

test('a delay because of doubts has an end, as every other one that the delegated act gives one', () => {
  const { grounds } = delays['exceptional circumstances']
  expect(grounds.filter(({ until }) => until === undefined)).toEqual([])
})

test('by its letter Article 16 begins with the whole Act: the open point is told', () => {
  expect([delaysApply.from, delaysApply.open in register]).toEqual(['2027-12-11', true])
})

test('a coordinated disclosure is of vulnerabilities', () => {
  expect(Object.keys(delays['coordinated disclosure'].at)).toEqual(['actively exploited vulnerability'])
})

describe.each(Object.entries(delays))('%s', (_, { cites, grounds, condition }) => {
  test('cites provisions that exist', () => {
    const all = [...cites, ...grounds.flatMap(ground => ground.cites), ...(condition?.cites ?? [])]
    expect([...all, ...oneMemberStateOnly.cites].filter(cite => !isCite(cite))).toEqual([])
  })

  test('names each ground once', () => {
    expect(new Set(grounds.map(({ key }) => key)).size).toBe(grounds.length)
  })
})
