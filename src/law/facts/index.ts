import { besideFacts } from './beside.ts'
import { classFacts } from './class.ts'
import { conformityFacts } from './conformity.ts'
import type { ChoiceFact, DateFact, FactDefinition, NumberFact, TruthFact } from './define.ts'
import { enterpriseFacts } from './enterprise.ts'
import { establishmentFacts } from './establishment.ts'
import { eventFacts } from './event.ts'
import { healthFacts } from './health.ts'
import { modificationFacts } from './modification.ts'
import { operatorFacts } from './operator.ts'
import { otherLawFacts } from './other-law.ts'
import { productFacts } from './product.ts'
import { remoteFacts } from './remote.ts'
import { requirementFacts } from './requirements.ts'
import { supplyFacts } from './supply.ts'
import { supportFacts } from './support.ts'
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
  ...modificationFacts,
  ...supportFacts,
  ...requirementFacts,
  ...enterpriseFacts,
  ...establishmentFacts,
  ...healthFacts,
  ...besideFacts,
  ...eventFacts,
} satisfies Readonly<Record<string, FactDefinition>>

type Facts = typeof facts

export type FactId = keyof Facts

type IdOf<D> = { [F in FactId]: Facts[F] extends D ? F : never }[FactId]

export type TruthFactId = IdOf<TruthFact>
export type ChoiceFactId = IdOf<ChoiceFact>
export type DateFactId = IdOf<DateFact>
export type NumberFactId = IdOf<NumberFact>

/** The possibilities of a choice. */
export type ChoiceOf<F extends ChoiceFactId> = Facts[F] extends ChoiceFact<infer K> ? K : never

/** The facts that ask for other law of the Union which leaves no room for the Act: a person answers them together. */
export const otherLawFactIds: ReadonlySet<string> = new Set(Object.keys(otherLawFacts))

/** The facts of one change of a product (Art. 3(30)). */
export const modificationFactIds: ReadonlySet<string> = new Set(Object.keys(modificationFacts))

/** The facts of an event or of one vulnerability, which a case states (Art. 13(6), 14): no product file holds them. */
export const eventFactIds: ReadonlySet<string> = new Set<string>([
  ...Object.keys(eventFacts),
  ...(['riskOfVulnerability', 'separationFeasible', 'updateNotInstalledBecause'] as const),
  ...(['flawInComponentItself', 'componentMaintainer', 'fixOfComponentDeveloped'] as const),
])

export type { Choice, ChoiceFact, DateFact, FactDefinition, NumberFact, TruthFact } from './define.ts'
