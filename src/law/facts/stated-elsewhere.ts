import type { FactId } from './index.ts'

/** The parts of a product file that hold facts beside `facts`. */
type Section = 'operator' | 'product' | 'support' | 'requirements'

/** The facts that people state among the master data of their product file, where they look for them: section and key. */
export const factsElsewhere = {
  operatorRole: ['operator', 'role'],
  headcount: ['operator', 'headcount'],
  turnoverEur: ['operator', 'turnoverEur'],
  balanceSheetEur: ['operator', 'balanceSheetEur'],
  placedOnMarket: ['product', 'placedOnMarket'],
  supportUntil: ['support', 'until'],
  expectedUseYears: ['support', 'expectedUseYears'],
  requirementI2a: ['requirements', 'I(2)(a)'],
  requirementI2b: ['requirements', 'I(2)(b)'],
  requirementI2c: ['requirements', 'I(2)(c)'],
  requirementI2d: ['requirements', 'I(2)(d)'],
  requirementI2e: ['requirements', 'I(2)(e)'],
  requirementI2f: ['requirements', 'I(2)(f)'],
  requirementI2g: ['requirements', 'I(2)(g)'],
  requirementI2h: ['requirements', 'I(2)(h)'],
  requirementI2i: ['requirements', 'I(2)(i)'],
  requirementI2j: ['requirements', 'I(2)(j)'],
  requirementI2k: ['requirements', 'I(2)(k)'],
  requirementI2l: ['requirements', 'I(2)(l)'],
  requirementI2m: ['requirements', 'I(2)(m)'],
} as const satisfies Partial<Readonly<Record<FactId, readonly [Section, string]>>>

/** Where a product file states a fact: the section and the key. */
export function placeOfFact(fact: FactId): readonly ['facts' | Section, string] {
  const elsewhere: Partial<Readonly<Record<FactId, readonly [Section, string]>>> = factsElsewhere
  return elsewhere[fact] ?? ['facts', fact]
}
