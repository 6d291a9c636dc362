import type { PlainDate } from '../../../kit/index.ts'
import type { FactId, Stage, Trigger } from '../../../law/index.ts'
import type { Draft, EventKind } from '../event-shape.ts'
import type { QuestionId } from './questions.ts'

/** Lengths of time of a script, in minutes. */
export const hour = 60
export const day: number = 24 * hour

/** What a script records in the log of the drill: an event at the moment of its beat. */
export type Recorded = { readonly [E in EventKind]: Omit<Draft<E>, 'at' | 'by'> }[EventKind]

/** A question at a moment, under a key of its own, and what it is about where the case does not say so itself. */
export interface Asked {
  readonly key: string
  readonly ask: QuestionId
  readonly of?: Trigger
  readonly stage?: Stage
}

/** Something that happens in a drill: when, what those who play are told, what of it goes into the log, and what is asked then. */
export interface Beat {
  /** Minutes after the start, as they pass. */
  readonly after: number
  /** With {product} and {component} where their names belong. It gives no answer away. */
  readonly says: string
  readonly records?: readonly Recorded[]
  readonly asks?: readonly Asked[]
}

/** A script for a drill. It holds what happens and what is asked, and no answer: those are drawn from the law. */
export interface Scenario {
  readonly name: string
  readonly title: string
  readonly teaches: string
  /** When it begins by the clocks of the coordinator, unless somebody says otherwise. */
  readonly start: { readonly day: PlainDate; readonly time: `${number}:${number}` }
  readonly concerns: readonly Trigger[]
  /** That the coordinator is not known, whatever the product file says. */
  readonly hidesCoordinator?: true
  readonly beats: readonly Beat[]
}

type EventFacts = Readonly<Partial<Record<FactId, boolean | string>>>

/** What is known of a flaw of a component once it was exploited in the product. A script lays over it what is otherwise in it. */
export const exploitedThroughComponent = {
  flawIn: 'in a component',
  exploitableInProduct: true,
  exploitedWhere: 'in our product',
  reliableEvidenceOfExploitation: true,
  exploitedByMaliciousActor: true,
  exploitedInASystem: true,
  withoutOwnersPermission: true,
} as const satisfies EventFacts

/** That facts of the event became known, and from what. */
export function stated(facts: EventFacts, because: string): Recorded {
  const each = Object.entries(facts).map(([fact, is]) => [fact, { is, because }])
  return { event: 'facts stated', facts: Object.fromEntries(each) }
}

/** That somebody became reasonably certain, and why then. */
export function aware(of: Trigger, because: string): Recorded {
  return { event: 'became aware', of, because }
}

/** A question on a report of one track. */
export function about(of: Trigger, stage: Stage, ask: QuestionId, key: string): Asked {
  return { key, ask, of, stage }
}
