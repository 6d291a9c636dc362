import type { Stage, Trigger } from '../../law/index.ts'
import { type Effective, effectiveEvents, ofKind } from './effective.ts'
import type { CaseEvent, EventKind } from './event-shape.ts'
import { type CaseLog, type Logged, openingOf } from './read-log.ts'

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

/** What is said to have been provided with an earlier report, as far as the one it was said of was not declared invalid. */
function providedOf(
  events: readonly Effective[],
  trigger: Trigger,
  submissions: Track['submissions'],
): Track['provided'] {
  return ofTrack(events, 'already provided', trigger).filter(({ event, number }) => {
    const held = submissions.findLast(each => each.stage === event.with && each.event.number < number)
    return held !== undefined && held.invalidated === undefined
  })
}

function trackOf(events: readonly Effective[], trigger: Trigger): Track {
  const aware = earliest(ofTrack(events, 'became aware', trigger))
  const occurred = earliest(ofTrack(events, 'occurred', trigger))
  const submissions = submissionsOf(events, trigger)
  return {
    trigger,
    ...(aware && { aware }),
    ...(occurred && { occurred }),
    submissions,
    provided: providedOf(events, trigger, submissions),
    requests: ofTrack(events, 'coordinator asked', trigger),
    explained: ofTrack(events, 'lateness explained', trigger),
  }
}

/**
 * The submission of a stage that counts, of those that were not declared invalid: the first, for two stand only where two
 * branches of a log were put together; of intermediate reports, of which there may be several, the last.
 */
export function submissionOf({ submissions }: Track, stage: Stage): Track['submissions'][number] | undefined {
  const standing = submissions.filter(each => each.stage === stage && each.invalidated === undefined)
  const inTime = standing.toSorted((a, b) => a.event.moment.ms - b.event.moment.ms)
  return stage === 'intermediate report' ? inTime.at(-1) : inTime[0]
}

/** The hashes of the events that an event follows on, near or far: those that whoever recorded it could know of. */
function knownTo(log: CaseLog, { event }: Logged): ReadonlySet<string> {
  const byHash = new Map(log.events.map(each => [each.event.hash, each.event]))
  const known = new Set<string>()
  const open = [...(event.previous ?? [])]
  for (let hash = open.pop(); hash !== undefined; hash = open.pop()) {
    if (known.has(hash)) continue
    known.add(hash)
    open.push(...(byHash.get(hash)?.previous ?? []))
  }
  return known
}

/** What a closing need not know of: none of it asks for anything. */
const idle: ReadonlySet<EventKind> = new Set<EventKind>(['note', 'corrected', 'closed'])

/** The closing that holds: nothing happened that whoever closed the case did not know of, not even on another branch of the log. */
function closingOf(log: CaseLog, events: readonly Effective[]): Effective<'closed'> | undefined {
  const weighty = events.filter(({ event }) => !idle.has(event.event))
  return ofKind(events, 'closed').findLast(closing => {
    const known = knownTo(log, closing)
    return weighty.every(({ event }) => known.has(event.hash))
  })
}

/** The last signal that was not known when what is known of the event was last stated. */
function unassessedIn(log: CaseLog, events: readonly Effective[]): Effective<'signal'> | undefined {
  const stated = ofKind(events, 'facts stated').at(-1)
  const known = stated && knownTo(log, stated)
  return known && ofKind(events, 'signal').findLast(({ event }) => !known.has(event.hash))
}

/** What a case comes to; undefined where its log does not hold the opening. */
export function stateOf(log: CaseLog): CaseState | undefined {
  const events = effectiveEvents(log)
  const opened = openingOf(log)
  if (!opened) return undefined
  const firstSignal = earliest(ofKind(events, 'signal'))
  const unassessed = unassessedIn(log, events)
  const closed = closingOf(log, events)
  return {
    id: log.id,
    opened,
    events,
    ...(firstSignal && { firstSignal }),
    measures: ofKind(events, 'measure available').toSorted((a, b) => a.moment.ms - b.moment.ms),
    tracks: opened.concerns.map(trigger => trackOf(events, trigger)),
    ...(closed && { closed }),
    ...(unassessed && { unassessed }),
  }
}
