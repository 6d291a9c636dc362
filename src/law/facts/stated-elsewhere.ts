import type { FactId } from './index.ts'

/** The facts that people state among the master data of their product file, where they look for them: section and key. */
export const factsElsewhere = {
  operatorRole: ['operator', 'role'],
  placedOnMarket: ['product', 'placedOnMarket'],
} as const satisfies Partial<Readonly<Record<FactId, readonly ['operator' | 'product', string]>>>

/** Where a product file states a fact: the section and the key. */
export function placeOfFact(fact: FactId): readonly ['facts' | 'operator' | 'product', string] {
  const elsewhere: Partial<Readonly<Record<FactId, readonly ['operator' | 'product', string]>>> = factsElsewhere
  return elsewhere[fact] ?? ['facts', fact]
}
