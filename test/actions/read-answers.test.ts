import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readAnswers } from '../../src/actions/read-answers.ts'

test('every kind of fact is taken', () => {
  const given = ['kind=hardware with software', 'mdrApplies=false', 'ivdrApplies=true', 'placedOnMarket=2028-02-29']
  expect(readAnswers(given)).toEqual({
    answers: { kind: 'hardware with software', mdrApplies: false, ivdrApplies: true, placedOnMarket: '2028-02-29' },
    problems: [],
  })
})

function told(...given: readonly string[]): readonly string[] {
  return readAnswers(given).problems.map(({ says, remedy }) => `${says} ${remedy}`)
}

test('what is no fact or no value of it is a problem that says what there is', () => {
  expect(told('knd=software')).toEqual([
    'There is no fact "knd". Did you mean "kind"? cradle explain lists what there is.',
  ])
  expect(told('mdrApplies=yes')).toEqual(['mdrApplies cannot be "yes". It takes one of: "true", "false".'])
  expect(told('mdrApplies')).toEqual(['mdrApplies cannot be "". It takes one of: "true", "false".'])
  expect(told('personType=leagl')).toEqual([
    'personType cannot be "leagl". Did you mean "legal"? It takes one of: "legal", "natural".',
  ])
  expect(told('placedOnMarket=2027-02-29')).toEqual([
    'placedOnMarket cannot be "2027-02-29". Write a day that exists, such as 2027-12-11.',
  ])
  expect(told('kind=software=x')[0]).toMatch(/^kind cannot be "software=x"\./)
  expect(told('__proto__=true')[0]).toMatch(/^There is no fact "__proto__"\./)
})

test('a fact may be given again, but only alike', () => {
  expect(told('mdrApplies=true', 'mdrApplies=true')).toEqual([])
  expect(told('mdrApplies=true', 'mdrApplies=false')).toEqual([
    'mdrApplies is answered twice, and not alike. Give it once.',
  ])
})

test('whatever is typed, it is an answer or a short problem', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 500 })), given => {
      const { answers, problems } = readAnswers(given)
      expect(Object.keys(answers).length + problems.length).toBeGreaterThanOrEqual(Math.min(given.length, 1))
      expect(problems.every(({ says }) => says.length < 500)).toBe(true)
    }),
  )
})
