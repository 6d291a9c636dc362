import { classFacts } from './class.ts'
import { conformityFacts } from './conformity.ts'
import type { ChoiceFact, DateFact, FactDefinition, TruthFact } from './define.ts'
import { operatorFacts } from './operator.ts'
import { otherLawFacts } from './other-law.ts'
import { productFacts } from './product.ts'
import { remoteFacts } from './remote.ts'
import { supplyFacts } from './supply.ts'
import { timeFacts } from './time.ts'

/** Every fact that the rules turn on, in the order in which the law meets them. */
export const facts = {
  ...productFacts,
  ...remoteFacts,
  ...otherLawFacts,
  ...supplyFacts,
  ...operatorFacts,
  ...classFacts,
  ...conformityFacts,
  ...timeFacts,
} satisfies Readonly<Record<string, FactDefinition>>

type Facts = typeof facts

export type FactId = keyof Facts

type IdOf<D> = { [F in FactId]: Facts[F] extends D ? F : never }[FactId]

export type TruthFactId = IdOf<TruthFact>
export type ChoiceFactId = IdOf<ChoiceFact>
export type DateFactId = IdOf<DateFact>

/** The possibilities of a choice. */
export type ChoiceOf<F extends ChoiceFactId> = Facts[F] extends ChoiceFact<infer K> ? K : never

/** The facts that ask for other law of the Union which leaves no room for the Act: a person answers them together. */
export const otherLawFactIds: ReadonlySet<string> = new Set(Object.keys(otherLawFacts))

export type { Choice, ChoiceFact, DateFact, FactDefinition, TruthFact } from './define.ts'
