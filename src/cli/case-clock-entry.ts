import type { ShownCase, ShownClock } from '../actions/cases.ts'
import { type ClockFlag, clockFlags } from '../actions/cases.ts'
import { longDate } from '../kit/index.ts'
import { localText } from '../kit/time.ts'
import { lengthOf, caseWords as words } from '../wording/case.ts'
import type { Entry } from './screen.ts'

function stateText(clock: ShownClock, at: (ms: number) => string, now: number): string {
  const { state, submitted, safe = 0, latest = 0, anchor } = clock
  if (submitted) return words.submitted(at(submitted.ms), submitted.receipt)
  switch (state) {
    case 'running':
      return anchor?.event === 'coordinator asked' ? words.asked : words.due(at(safe), lengthOf(safe - now))
    case 'past safe end':
      return words.pastSafe(at(safe), lengthOf(now - safe))
    case 'past latest end':
      return words.pastLatest(at(safe), lengthOf(now - latest))
    case 'forecast':
      return words.forecast(at(safe), words.forecastAfter['notification submitted'] ?? '')
    case 'undetermined':
      return words.undetermined
    case 'already provided':
      return words.alreadyProvided
    default:
      return words.notStarted
  }
}

function detailsOf(clock: ShownClock, at: (ms: number) => string): readonly string[] {
  const { anchor, latest, days, withoutUndueDelay, safeIfAwarenessContested, platformShows, safeIfOnTime, flags } =
    clock
  return [
    ...(anchor && clock.state !== 'forecast' ? [words.countedFrom(anchor.event, at(anchor.ms))] : []),
    ...(withoutUndueDelay && latest !== undefined ? [words.withoutUndueDelay(at(latest))] : []),
    ...(days ? [words.lastDays(longDate(days.nominal), longDate(days.latest))] : []),
    ...(days && days.prudent !== days.nominal ? [words.prudent(longDate(days.prudent))] : []),
    ...(safeIfAwarenessContested === undefined ? [] : [words.contested(at(safeIfAwarenessContested))]),
    ...(platformShows === undefined ? [] : [words.platformShows(at(platformShows))]),
    ...(safeIfOnTime === undefined ? [] : [words.onTime(at(safeIfOnTime))]),
    ...flags.map(flag => clockFlags[flag].says),
  ]
}

/** What is still to be known of a report that was submitted. */
const afterwards: ReadonlySet<ClockFlag> = new Set([
  ...(['RECEIPT_MISSING', 'SUBMITTED_AFTER_SAFE_END', 'SUBMITTED_AFTER_LATEST_END', 'EXPLANATION_MISSING'] as const),
  ...(['POST_FINAL_CHANGE', 'ANCHOR_INTERPRETED', 'ANCHOR_AFTER_LIMIT'] as const),
])

/** What is done needs no explanation any more, and what is not started none yet. */
function isPending({ state }: ShownClock): boolean {
  return ['running', 'past safe end', 'past latest end', 'forecast'].includes(state)
}

/** A clock as an entry: how it stands first, then by what it is counted and what is to be known of it. */
export function clockEntry(clock: ShownClock, { assessment }: ShownCase): Entry {
  const { zone, terms } = assessment
  const at = (ms: number): string => localText(ms, zone)
  const isPast = clock.state === 'past safe end' || (clock.state === 'past latest end' && !clock.submitted)
  const toKnow = clock.flags.filter(flag => afterwards.has(flag)).map(flag => clockFlags[flag].says)
  const more = clock.submitted ? toKnow : isPending(clock) ? detailsOf(clock, at) : []
  return {
    label: words.stage(clock.stage),
    ...(isPast && { mark: 'alarm' as const, isStrong: true }),
    ...(clock.state === 'running' && { isStrong: true }),
    text: stateText(clock, at, terms.now),
    tail: `[${clock.cites.join('; ')}]`,
    more,
  }
}
