import { expect, test } from 'vitest'
import { actApplies, openQuestions, type Product, rolesOf } from '../../src/law/index.ts'
import { makeProduct, type Written } from './make-product.ts'

type Answers = Readonly<Record<string, Written>>

/** Answers the first open question again and again until nothing is open: the questions, in order. */
function interview(answers: Answers): readonly string[] {
  const given: Record<string, Written> = {}
  for (;;) {
    const p: Product = makeProduct({ facts: given })
    const [next] = openQuestions([actApplies(p), rolesOf(p)])
    if (next === undefined) return Object.keys(given)
    const asked = 'fact' in next ? next.fact : next.decide
    const answer = answers[asked]
    if (answer === undefined) throw new Error(`asked without need: ${asked}`)
    given[asked] = answer
  }
}

const noExclusion: Answers = {
  mdrApplies: false,
  ivdrApplies: false,
  reg2019_2144Applies: false,
  reg168_2013Applies: false,
  easaCertified2018_1139: false,
  medScope2014_90: false,
  sparePartSuppliedForRepair: false,
  defenceExclusive: false,
  classifiedSpecific: false,
}

const installedApp: Answers = {
  kind: 'software',
  accessedOnlyViaBrowser: false,
  suppliedToUser: true,
  executesOnUserSystem: true,
  intendedPurposeIncludesConnection: true,
  supply: 'to others in the Union',
}

test('the founder of a start-up with a closed app answers eighteen questions, nine of them one list of exclusions', () => {
  const questions = interview({
    ...installedApp,
    sourceIsPublic: false,
    commercialActivity: true,
    ...noExclusion,
    operatorRole: 'manufacturer',
  })
  expect(questions).toHaveLength(18)
  expect(questions[0]).toBe('kind')
})

test('a medical device is out, and nobody is asked about the other sectors', () => {
  const answers = { ...installedApp, sourceIsPublic: false, commercialActivity: true, operatorRole: 'manufacturer' }
  expect(interview({ ...answers, mdrApplies: true })).toHaveLength(10)
})

test('a maker of hardware is not asked about browsers or licences', () => {
  const questions = interview({
    kind: 'hardware with software',
    intendedPurposeIncludesConnection: true,
    supply: 'to others in the Union',
    commercialActivity: true,
    ...noExclusion,
    operatorRole: 'manufacturer',
  })
  expect(questions).toHaveLength(14)
})

test('a service without any product is out after one question', () => {
  expect(interview({ kind: 'service' })).toEqual(['kind'])
})

test('someone who only sends in code to free software is asked nothing about money or sectors', () => {
  const project = { sourceIsPublic: true, licenceGrantsAllRights: true, personType: 'natural' }
  expect(interview({ ...installedApp, ...project, supply: 'none by us' })).toHaveLength(9)
})

test('the author of a library that nobody monetises is asked how it might earn, and never about sectors', () => {
  const questions = interview({
    ...installedApp,
    sourceIsPublic: true,
    licenceGrantsAllRights: true,
    controlsReleases: true,
    accessIsPaidFor: false,
    paidSupportBundled: false,
    monetisesOtherServicesThroughIt: false,
    personalDataConditionBeyondSecurity: false,
    donationsForProfit: false,
    personType: 'natural',
  })
  expect(questions).toHaveLength(15)
})
