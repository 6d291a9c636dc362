import type { Duty } from './define.ts'
import { correctiveDuties } from './manufacturer/corrective.ts'

/** What Articles 23 and 52 to 57 ask of whichever operator is concerned. */
const ofEveryOperator = [
  'art-23.name-who-supplied-you',
  'art-23.name-whom-you-supplied',
  'art-23.keep-what-traces-supply',
  'art-53.give-access-to-data',
  'art-52.give-data-protection-authorities-access',
  'art-54.cooperate-in-the-evaluation',
  'art-54.act-as-required',
  'art-56.cooperate-with-enisa',
  'art-56.follow-measures-of-the-union',
] as const

/** What Articles 54(4) and 57(2) ask of those who made the product available: a representative did not. */
const ofWhoSuppliesIt = ['art-54.correct-throughout-the-union', 'art-57.correct-within-the-timeline'] as const

type Shared = (typeof ofEveryOperator)[number] | (typeof ofWhoSuppliesIt)[number]

/** Duties that manufacturers have too, under ids of this role: the same provision binds another person. */
export function sharedDuties(role: string, names: readonly Shared[]): readonly Duty[] {
  const wanted: readonly string[] = names
  return correctiveDuties
    .filter(({ id }) => wanted.includes(id))
    .map(duty => ({ ...duty, id: duty.id.replace('.', `.${role}-`) as Duty['id'] }))
}

/** Duties of whoever is an economic operator (Art. 3(12)) for a product that others make: Art. 23, 52(7), 53, 54(1), 56(3), 57(7). */
export function operatorDuties(role: string): readonly Duty[] {
  return sharedDuties(role, ofEveryOperator)
}

/** Those, and what is asked of whoever made the product available on the market (Art. 54(4), 57(2)). */
export function supplyChainDuties(role: string): readonly Duty[] {
  return sharedDuties(role, [...ofEveryOperator, ...ofWhoSuppliesIt])
}
