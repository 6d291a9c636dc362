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

/** What is left of an event after its corrections: undefined where the last of them takes it back. */
function corrected(logged: Logged, corrections: readonly Logged<'corrected'>[]): Effective | undefined {
  let now: Effective | undefined = { ...logged, correctedBy: [] }
  for (const { number, event } of corrections) {
    const { instead } = event
    if (instead === undefined) now = undefined
    else {
      const before: Logged = now ?? logged
      const after = withCorrection(before, instead)
      const moment = after && parseInstant(after.at)
      if (after && moment) now = { ...before, event: after, moment, correctedBy: [...(now?.correctedBy ?? []), number] }
    }
  }
  return now
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
    return corrected(logged, corrections.get(logged.event.hash) ?? []) ?? []
  })
}
