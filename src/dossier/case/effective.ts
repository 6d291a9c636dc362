import { safeParse } from 'zod/mini'
import { parseInstant } from '../../kit/time.ts'
import { type CaseEvent, type EventKind, ownKeysOf, shapeOf } from './event-shape.ts'
import type { CaseLog, Logged } from './read-log.ts'

/** An event as it stands after the corrections that were made to it. */
export interface Effective<K extends EventKind = EventKind> extends Logged<K> {
  /** The numbers of the corrections that made it what it is. */
  readonly correctedBy: readonly number[]
}

/** An event with what a correction says instead; undefined where that makes it no event of its kind. */
export function withCorrection({ event }: Logged, instead: Readonly<Record<string, unknown>>): CaseEvent | undefined {
  const may = new Set(['at', 'by', ...ownKeysOf(event.event)])
  if (Object.keys(instead).some(key => !may.has(key))) return undefined
  const kept = Object.entries({ ...event, ...instead }).filter(([, value]) => value !== null)
  const parsed = safeParse(shapeOf(event.event), Object.fromEntries(kept))
  return parsed.success ? (parsed.data as CaseEvent) : undefined
}

interface Course {
  /** The event as it was said last, be it that it was taken back since. */
  readonly last: Effective
  readonly isTakenBack: boolean
}

/** What became of an event by its corrections. One that was taken back and is corrected again stands again, as it was said last. */
function courseOf(logged: Logged, corrections: readonly Logged<'corrected'>[]): Course {
  let course: Course = { last: { ...logged, correctedBy: [] }, isTakenBack: false }
  for (const { number, event } of corrections) {
    const { last } = course
    if (event.instead === undefined) course = { last, isTakenBack: true }
    else {
      const after = withCorrection(last, event.instead)
      const moment = after && parseInstant(after.at)
      const correctedBy = [...last.correctedBy, number]
      if (after && moment) course = { last: { ...last, event: after, moment, correctedBy }, isTakenBack: false }
    }
  }
  return course
}

/** An event of a log as it was said last, also where it was taken back since. */
export function asLastSaid({ events }: Pick<CaseLog, 'events'>, logged: Logged): Effective {
  const { hash } = logged.event
  return courseOf(
    logged,
    ofKind(events, 'corrected').filter(({ event }) => event.corrects === hash),
  ).last
}

function isOfKind<K extends EventKind>(logged: Logged, kind: K): logged is Logged<K> {
  return logged.event.event === kind
}

/** Those of a kind among events, in the order of the log. */
export function ofKind<K extends EventKind, L extends Logged>(
  events: readonly L[],
  kind: K,
): readonly (L & Logged<K>)[] {
  return events.filter((each): each is L & Logged<K> => isOfKind(each, kind))
}

/** The events of a case that hold, each as it was corrected last; those that were taken back are left out, and the corrections themselves. */
export function effectiveEvents({ events }: Pick<CaseLog, 'events'>): readonly Effective[] {
  const corrections = Map.groupBy(ofKind(events, 'corrected'), ({ event }) => event.corrects)
  return events.flatMap(logged => {
    if (logged.event.event === 'corrected') return []
    const { last, isTakenBack } = courseOf(logged, corrections.get(logged.event.hash) ?? [])
    return isTakenBack ? [] : last
  })
}
