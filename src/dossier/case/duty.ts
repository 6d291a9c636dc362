import type { PlainDate } from '../../kit/index.ts'
import { localTimeAt } from '../../kit/time.ts'
import {
  coordinatorState,
  type Dated,
  type Decision,
  enterpriseSize,
  type Facts,
  type MemberState,
  mustInformUsers,
  mustReportIncident,
  mustReportVulnerability,
  type Options,
  type Product,
  type Stated,
  stewardDutiesApply,
  type Trigger,
  type Verdict,
} from '../../law/index.ts'
import { type Dossier, productsOf } from '../dossier.ts'
import { ofKind } from './effective.ts'
import type { CaseState, Track } from './state.ts'

/** Whether the event must be reported on a track: the verdict on the product that is reached soonest. */
export interface Duty {
  readonly trigger: Trigger
  readonly verdict: Verdict
  /** Of which product of the offering it was concluded. */
  readonly product: string
  readonly users: Verdict<Options>
}

/** What was stated of the event: of each fact the last that a person said, with who said it and when. */
export function factsOf({ events }: CaseState): Facts {
  const each = ofKind(events, 'facts stated').flatMap(({ event, place }) => {
    const note = { ...(event.by !== undefined && { by: event.by }), on: event.at.slice(0, 10) }
    return Object.entries(event.facts).map(([fact, { is, because }]): [string, Stated<unknown>] => [
      fact,
      { is, ...(because !== undefined && { because }), ...note, place },
    ])
  })
  // The shape of the log is made from the same dictionary as the type, which the compiler cannot see.
  return Object.fromEntries(each) as Facts
}

function decisionsOf({ events }: CaseState): Product['decisions'] {
  const each = ofKind(events, 'point decided').flatMap(({ event }) => {
    const by = { ...(event.by !== undefined && { by: event.by }), on: event.at.slice(0, 10) }
    return Object.entries(event.points).map(([point, decided]): [string, Decision] => [point, { ...decided, ...by }])
  })
  return Object.fromEntries(each)
}

/** The product of a case as the rules look at it, with what is known of the event, as far as one track is concerned. */
function withEvent(product: Product, state: CaseState, { aware }: Track, zone: string): Product {
  const { by, at, because } = aware?.event ?? {}
  const note = { ...(by !== undefined && { by }), ...(because !== undefined && { because }) }
  const awareness: Facts = aware
    ? {
        aware: { is: true, ...note, ...(at !== undefined && { on: at.slice(0, 10) }), place: aware.place },
        awareOn: { is: localTimeAt(aware.moment.ms, zone).day, place: aware.place },
      }
    : {}
  const ofEvent = { ...factsOf(state), ...awareness }
  const parts = product.parts.map(part => ({ ...part, facts: { ...part.facts, ...ofEvent } }))
  return {
    ...product,
    facts: { ...product.facts, ...ofEvent },
    parts,
    decisions: { ...product.decisions, ...decisionsOf(state) },
  }
}

const rules: Readonly<Record<Trigger, (product: Product) => Verdict>> = {
  'actively exploited vulnerability': mustReportVulnerability,
  'severe incident': mustReportIncident,
}

function rank({ verdict: { value } }: Duty): number {
  return value === true ? 0 : value === 'unknown' ? 1 : 2
}

/**
 * Whether the event of a case must be reported on one of its tracks (Art. 14(1), 14(3)): by the product of the offering for
 * which most speaks. Each finding is a person's, and what nobody stated is unknown.
 */
export function dutyOf(
  dossier: Dossier,
  state: CaseState,
  track: Track,
  zone: string,
  day: PlainDate,
  dated: Dated,
): Duty {
  const duties = productsOf(dossier, day, dated).map(({ id, name, product }): Duty => {
    const its = withEvent(product, state, track, zone)
    return {
      trigger: track.trigger,
      product: name || id,
      verdict: rules[track.trigger](its),
      users: mustInformUsers(its),
    }
  })
  const [first] = duties.toSorted((a, b) => rank(a) - rank(b))
  // An offering is one product at least.
  return first as Duty
}

/** Where reports go (Art. 14(7)): the Member State, where it is known; and how that was concluded. */
export interface CoordinatorOf {
  readonly state?: MemberState
  readonly verdict: Verdict<Options<MemberState>>
}

/** The Member State whose coordinator receives the reports of an operator, as far as its product file tells. */
export function coordinatorOf(dossier: Dossier, day: PlainDate, dated: Dated): CoordinatorOf {
  const [whole] = productsOf(dossier, day, dated)
  const verdict = coordinatorState((whole as { product: Product }).product)
  const states = Object.entries(verdict.value).flatMap(([state, value]) =>
    value === true ? [state as MemberState] : [],
  )
  const [state] = states
  return { verdict, ...(state !== undefined && states.length === 1 && { state }) }
}

/** Whom fines spare: what the size of the operator or being a steward means for the early warning (Art. 64(10)). */
export interface Relief {
  readonly isSteward: boolean
  readonly isMicroOrSmall: boolean
}

/** What of the operator of a dossier bears on fines for a missed early warning. */
export function reliefOf(dossier: Dossier, day: PlainDate, dated: Dated): Relief {
  const [whole] = productsOf(dossier, day, dated)
  const { product } = whole as { product: Product }
  const { micro, small } = enterpriseSize(product).value
  return { isSteward: stewardDutiesApply(product).value === true, isMicroOrSmall: micro === true || small === true }
}
