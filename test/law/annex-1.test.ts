import { expect, test } from 'vitest'
import { digestOf } from '../../src/law/act/digest/index.ts'
import {
  annex1,
  childrenOf,
  isCite,
  isPinned,
  type RequirementCite,
  requirementsThatApply,
} from '../../src/law/index.ts'
import { makeProduct } from './make-product.ts'

const points: readonly string[] = [
  'Annex I Part I(1)',
  ...childrenOf('Annex I Part I(2)'),
  ...childrenOf('Annex I Part II'),
]

function ofRequirement(has: (each: (typeof annex1)[number]) => boolean): readonly RequirementCite[] {
  return annex1.filter(has).map(({ cite }) => cite)
}

test('there are 22 requirements, those of the Annex in its order, each pinned', () => {
  expect(annex1).toHaveLength(1 + 13 + 8)
  expect(annex1.map(({ cite }) => cite)).toEqual(points)
  expect(annex1.filter(({ cite }) => !isCite(cite) || !isPinned(cite))).toEqual([])
})

test('the digest tells as many points of the Annex, and has its own words for each', () => {
  expect(points.filter(cite => isCite(cite) && digestOf(cite) !== undefined)).toHaveLength(annex1.length)
})

test('each has a short title, a statement and a sentence of its own, and evidence that can show it', () => {
  for (const { cite, title, must, asks, shownBy, standards } of annex1) {
    expect(title.split(' ').length, cite).toBeGreaterThanOrEqual(3)
    expect(title.split(' ').length, cite).toBeLessThanOrEqual(6)
    expect(must, cite).toMatch(/^(it|you|its|users|security updates) .*[a-z]$/)
    expect(asks, cite).toMatch(/^[A-Z].*[a-z]\.$/)
    expect(`${must} ${asks}`, cite).not.toMatch(/\bshall\b|!/)
    expect(shownBy.length, cite).toBeGreaterThan(0)
    expect(standards.length, cite).toBeGreaterThan(0)
  }
  for (const texts of [annex1.map(({ title }) => title), annex1.map(({ must }) => must)])
    expect(new Set<string>(texts).size).toBe(annex1.length)
})

test('the general requirement and the handling of vulnerabilities apply always, the thirteen properties by risk', () => {
  expect(ofRequirement(({ alwaysApplies }) => !alwaysApplies)).toEqual(childrenOf('Annex I Part I(2)'))
  const { value } = requirementsThatApply(makeProduct({ facts: {} }))
  expect(Object.keys(value)).toEqual(annex1.map(({ cite }) => cite))
  for (const { cite, alwaysApplies } of annex1) expect(value[cite], cite).toBe(alwaysApplies ? true : 'unknown')
})

test('a contract may deviate from two points, and from one limb of each', () => {
  expect(ofRequirement(each => 'mayDeviateByContract' in each)).toEqual(['Annex I Part I(2)(b)', 'Annex I Part II(8)'])
  const limbs = annex1.flatMap(each => ('mayDeviateByContract' in each ? [each.mayDeviateByContract] : []))
  expect(limbs).toEqual(['secure default configuration', 'free of charge'])
})

test('a draft is called a draft', () => {
  const drafts = annex1.flatMap(({ standards }) => standards.filter(name => name.startsWith('EN 40000')))
  expect(drafts.filter(name => !name.endsWith('(draft)'))).toEqual([])
})
