import { expect, test } from 'vitest'
import { formAgainstLaw } from '../../src/law/dated/form-and-law.ts'
import { reportingForm } from '../../src/law/dated/reporting-form.ts'
import {
  authorityOf,
  contentInForm,
  type Due,
  isCite,
  parentOf,
  register,
  reportingStages,
  type Stage,
  type Trigger,
  userInformation,
} from '../../src/law/index.ts'

const steps = Object.entries(reportingStages).flatMap(([trigger, stages]) =>
  Object.entries<Due>(stages).map(([stage, due]) => [trigger as Trigger, stage as Stage, due] as const),
)

function period({ within }: Due): string {
  return within ? `${within.count} ${within.unit}` : 'none'
}

test('each trigger has its steps, with the periods and anchors of Article 14', () => {
  expect(steps.map(([trigger, stage, due]) => [trigger, stage, due.cite, period(due), due.of])).toEqual([
    ['actively exploited vulnerability', 'early warning', 'Art. 14(2)(a)', '24 hours', 'became aware'],
    ['actively exploited vulnerability', 'notification', 'Art. 14(2)(b)', '72 hours', 'became aware'],
    ['actively exploited vulnerability', 'intermediate report', 'Art. 14(6)', 'none', 'coordinator asked'],
    ['actively exploited vulnerability', 'final report', 'Art. 14(2)(c)', '14 days', 'measure available'],
    ['severe incident', 'early warning', 'Art. 14(4)(a)', '24 hours', 'became aware'],
    ['severe incident', 'notification', 'Art. 14(4)(b)', '72 hours', 'became aware'],
    ['severe incident', 'intermediate report', 'Art. 14(6)', 'none', 'coordinator asked'],
    ['severe incident', 'final report', 'Art. 14(4)(c)', '1 months', 'notification submitted'],
  ])
})

test('the limits in hours are outer limits of what is due without undue delay', () => {
  for (const [, , due] of steps) expect(due.withoutUndueDelay).toBe(due.within?.unit === 'hours')
})

test('notification and final report fall away where the information has been provided, the early warning never', () => {
  for (const [, stage, due] of steps) {
    expect(due.unlessAlreadyProvided).toBe(stage === 'notification' || stage === 'final report')
  }
})

test('what a step tells is cited from its own provision, and how many things each tells', () => {
  const counted = steps.map(([, , { content }]) => content.length)
  expect(counted).toEqual([1, 5, 1, 3, 2, 5, 1, 3])
  for (const [, , { cite, content }] of steps) {
    for (const { cites } of content) {
      expect([cites[0], parentOf(cites[0])]).toContain(cite)
      expect(cites.every(isCite)).toBe(true)
    }
  }
})

test('what the law wants, and what it wants only where there is something to tell', () => {
  const when = (trigger: Trigger, stage: Stage) => reportingStages[trigger][stage].content.map(each => each.when)
  expect(when('actively exploited vulnerability', 'early warning')).toEqual(['where applicable'])
  expect(when('severe incident', 'early warning')).toEqual(['always', 'where applicable'])
  expect(when('actively exploited vulnerability', 'final report')).toEqual(['always', 'as far as available', 'always'])
  expect(when('severe incident', 'final report')).toEqual(['always', 'always', 'always'])
  expect(when('severe incident', 'notification')).toEqual([
    'as far as available',
    'always',
    'if there are any',
    'always',
    'where applicable',
  ])
})

test('the open points that bear on a period are in the register', () => {
  const open = new Set(steps.flatMap(([, , due]) => due.open))
  expect([...open].toSorted()).toEqual(['R-3', 'R-4', 'R-5'])
  expect([...open].every(id => Object.hasOwn(register, id))).toBe(true)
})

test('users are told by Article 14(8), which is law and sets no hours', () => {
  expect(authorityOf(userInformation.cite)).toBe('law')
  expect(userInformation.content.map(({ when }) => when)).toEqual(['always', 'if there are any'])
  expect(Object.keys(userInformation)).not.toContain('within')
})

test('what the Act asks for in any case is not said to be asked for where available', () => {
  const always = reportingStages['severe incident'].notification.content.filter(({ when }) => when === 'always')
  const fields = always.flatMap(({ says }) => contentInForm[says] ?? [])
  const numbers = reportingForm.rows.filter(({ key }) => fields.includes(key)).map(({ number }) => `${number}`)
  const row = formAgainstLaw.rows.find(({ law }) => law.includes('where available'))
  expect(numbers).toContain('i39')
  expect(numbers.filter(number => row?.form.includes(number))).toEqual([])
})
