import type { Stage, Trigger } from '../../law/index.ts'
import { type Effective, effectiveEvents, ofKind } from './effective.ts'
import type { CaseEvent, EventKind } from './event-shape.ts'
import type { CaseLog } from './read-log.ts'

/** A report that a person says they submitted, and the receipt that the platform gave for it. */
export interface Submission {
  readonly event: Effective<'submitted'>
  readonly receipt?: string
  /** Set where it was declared invalid afterwards, as when it went to the wrong coordinator. */
  readonly invalidated?: Effective<'invalidated'>
}

/** What is recorded of a case on one of the two tracks of Article 14. */
export interface Track {
  readonly trigger: Trigger
  readonly aware?: Effective<'became aware'>
  readonly occurred?: Effective<'occurred'>
  readonly submissions: readonly (Submission & { readonly stage: Stage })[]
  readonly provided: readonly Effective<'already provided'>[]
  readonly requests: readonly Effective<'coordinator asked'>[]
  readonly explained: readonly Effective<'lateness explained'>[]
}

/** What a case comes to: its events, each as corrected, by what the law asks of them. */
export interface CaseState {
  readonly id: string
  readonly opened: CaseEvent<'opened'>
  readonly events: readonly Effective[]
  readonly firstSignal?: Effective<'signal'>
  /** Measures in the order in which they were available. */
  readonly measures: readonly Effective<'measure available'>[]
  readonly tracks: readonly Track[]
  readonly closed?: Effective<'closed'>
  /** A signal that came after what was known of the event was last stated: it is to be assessed again. */
  readonly unassessed?: Effective<'signal'>
}

function earliest<E extends Effective>(events: readonly E[]): E | undefined {
  return events.toSorted((a, b) => a.moment.ms - b.moment.ms)[0]
}

type OfTrack = Extract<CaseEvent, { of: Trigger }>['event']

function ofTrack<K extends OfTrack>(events: readonly Effective[], kind: K, trigger: Trigger) {
  return ofKind(events, kind).filter(({ event }) => event.of === trigger)
}

/** The submissions of a track, each with the receipt and the invalidation that came after it and before the next one of its stage. */
function submissionsOf(events: readonly Effective[], trigger: Trigger): Track['submissions'] {
  const submitted = ofTrack(events, 'submitted', trigger)
  const receipts = ofTrack(events, 'receipt', trigger)
  const invalid = ofTrack(events, 'invalidated', trigger)
  return submitted.map(event => {
    const { stage } = event.event
    const next = submitted.find(other => other.event.stage === stage && other.number > event.number)
    const isItsOwn = (other: Effective): boolean =>
      other.number > event.number && (next === undefined || other.number < next.number)
    const receipt = receipts.findLast(other => other.event.stage === stage && isItsOwn(other))
    const invalidated = invalid.find(other => other.event.stage === stage && isItsOwn(other))
    const id = receipt?.event.receipt ?? event.event.receipt
    return { stage, event, ...(id !== undefined && { receipt: id }), ...(invalidated && { invalidated }) }
  })
}

function trackOf(events: readonly Effective[], trigger: Trigger): Track {
  const aware = earliest(ofTrack(events, 'became aware', trigger))
  const occurred = earliest(ofTrack(events, 'occurred', trigger))
  return {
    trigger,
    ...(aware && { aware }),
    ...(occurred && { occurred }),
    submissions: submissionsOf(events, trigger),
    provided: ofTrack(events, 'already provided', trigger),
    requests: ofTrack(events, 'coordinator asked', trigger),
    explained: ofTrack(events, 'lateness explained', trigger),
  }
}

/** The submission of a stage that counts: the last that was not declared invalid. */
export function submissionOf({ submissions }: Track, stage: Stage): Track['submissions'][number] | undefined {
  return submissions.findLast(each => each.stage === stage && each.invalidated === undefined)
}

function lastOf<K extends EventKind>(events: readonly Effective[], kind: K): Effective<K> | undefined {
  return ofKind(events, kind).at(-1)
}

/** What a case comes to; undefined where its log does not hold the opening. */
export function stateOf(log: CaseLog): CaseState | undefined {
  const events = effectiveEvents(log)
  const [first] = events
  if (first?.event.event !== 'opened') return undefined
  const signals = ofKind(events, 'signal')
  const firstSignal = earliest(signals)
  const lastSignal = signals.at(-1)
  const stated = lastOf(events, 'facts stated')
  const isUnassessed = lastSignal && stated && lastSignal.number > stated.number
  const closing = lastOf(events, 'closed')
  const isClosed = closing && (lastSignal === undefined || lastSignal.number < closing.number)
  return {
    id: log.id,
    opened: first.event,
    events,
    ...(firstSignal && { firstSignal }),
    measures: ofKind(events, 'measure available').toSorted((a, b) => a.moment.ms - b.moment.ms),
    tracks: first.event.concerns.map(trigger => trackOf(events, trigger)),
    ...(isClosed && { closed: closing }),
    ...(isUnassessed && { unassessed: lastSignal }),
  }
}
