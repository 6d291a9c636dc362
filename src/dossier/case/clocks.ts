import type { PlainDate } from '../../kit/index.ts'
import {
  type Cite,
  type Dated,
  holidaysOf,
  type MemberState,
  reportingStages,
  type Stage,
  type Trigger,
} from '../../law/index.ts'
import { hours, type Moment, type PeriodInDays, type PeriodInHours, type Place } from '../../law/period.ts'
import {
  incidentReportsDue,
  placeOf,
  type ReportDue,
  type ReportsDue,
  vulnerabilityReportsDue,
} from '../../law/reporting-periods.ts'
import type { Relief } from './duty.ts'
import { ofKind } from './effective.ts'
import { type ClockFlag, flagsOfPeriod } from './flags.ts'
import { type CaseState, type Submission, submissionOf, type Track } from './state.ts'

/** How it stands with a report: words of ours, none of which says that anything was late. */
export type ClockState =
  | 'not started'
  | 'undetermined'
  | 'forecast'
  | 'running'
  | 'past safe end'
  | 'past latest end'
  | 'met'
  | 'already provided'

/** What a clock is counted from: the event, when it happened, and its number in the log. */
export interface ClockAnchor {
  readonly event: string
  readonly ms: number
}

/** A report that is due, or may be: until when, counted from what, and how it stands. Moments in milliseconds of UTC. */
export interface Clock {
  readonly trigger: Trigger
  readonly stage: Stage
  readonly state: ClockState
  readonly anchor?: ClockAnchor
  /** The end to work to; `latest` is the first instant that is too late by the general rules. */
  readonly safe?: number
  readonly nominal?: number
  readonly latest?: number
  /** Of periods that end with a day: the last day as counted, with what holidays add, and the one not to pass. */
  readonly days?: { readonly nominal: PlainDate; readonly latest: PlainDate; readonly prudent: PlainDate }
  readonly workingDays?: PeriodInHours['workingDays']
  readonly withoutUndueDelay: boolean
  readonly submitted?: { readonly ms: number; readonly receipt?: string; readonly number: number }
  readonly safeIfAwarenessContested?: number
  /** The end that the counter of the platform shows where it shows another one. */
  readonly platformShows?: number
  /** The safe end if what it runs from had come in time. */
  readonly safeIfOnTime?: number
  readonly flags: readonly ClockFlag[]
  readonly cites: readonly Cite[]
}

/** What clocks are reckoned with beside the case. */
export interface ClockTerms {
  readonly now: number
  readonly dated: Dated
  readonly coordinator: MemberState | undefined
  readonly relief: Relief
}

const hourMs = 3_600_000

/** Without a coordinator the clocks are those of Brussels, and no holiday moves an end. Farther east a day ends an hour earlier. */
export function placeFor({ coordinator, dated }: Pick<ClockTerms, 'coordinator' | 'dated'>): Place {
  if (coordinator !== undefined) return placeOf(coordinator, dated.holidays)
  const { publishedYears } = holidaysOf(dated.holidays, 'BE')
  return { zone: 'Europe/Brussels', holidays: { days: new Set(), unsure: new Set(), publishedYears } }
}

/** When the notification counts as given: with its submission, or with that of the report that already held it. */
function notifiedAt(track: Track): { readonly moment: Moment; readonly isInterpreted: boolean } | undefined {
  const own = submissionOf(track, 'notification')
  const provided = track.provided.find(({ event }) => event.stage === 'notification')
  const early = provided && submissionOf(track, provided.event.with)
  if (early) return { moment: early.event.moment, isInterpreted: true }
  return own && { moment: own.event.moment, isInterpreted: false }
}

function reportsDueOn(state: CaseState, track: Track, place: Place, now: number): ReportsDue {
  const aware = track.aware && { awareAt: track.aware.moment }
  if (track.trigger === 'severe incident') {
    const notified = notifiedAt(track)
    return incidentReportsDue(
      { ...aware, ...(notified && { notificationSubmittedAt: notified.moment }), now: { ms: now } },
      place,
    )
  }
  const [measure] = state.measures
  return vulnerabilityReportsDue({ ...aware, ...(measure && { measureAt: measure.moment }) }, place)
}

type AnyDue = ReportDue<PeriodInHours | PeriodInDays>

/** How a report stands that nobody submitted: by what it runs from, and by the moment. */
function stateWithout(due: AnyDue, now: number): ClockState {
  if (due.is === 'undetermined') return due.after === 'measure available' ? 'undetermined' : 'not started'
  if (due.is === 'forecast') return 'forecast'
  if (now < due.period.safe) return 'running'
  return now < due.period.latest ? 'past safe end' : 'past latest end'
}

/** How a report stands: met where it came before the latest end, whatever the time since. */
function stateOfClock(due: AnyDue, submittedMs: number | undefined, isProvided: boolean, now: number): ClockState {
  if (submittedMs === undefined) return isProvided ? 'already provided' : stateWithout(due, now)
  const isAfter = due.is === 'set' && submittedMs >= due.period.latest
  return isAfter ? 'past latest end' : 'met'
}

function endsOf(due: AnyDue): Pick<Clock, 'safe' | 'nominal' | 'latest' | 'days' | 'workingDays'> {
  if (due.is === 'undetermined') return {}
  const { period } = due
  const { safe, latest } = period
  if (period.unit === 'hours') return { safe, nominal: safe, latest, workingDays: period.workingDays }
  const { nominalDay, latestDay, prudentDay, nominal } = period
  return { safe, nominal, latest, days: { nominal: nominalDay, latest: latestDay, prudent: prudentDay } }
}

function anchorOf(due: AnyDue, stage: Stage, track: Track): Pick<Clock, 'anchor'> {
  if (due.is === 'undetermined') return {}
  const { of } = reportingStages[track.trigger][stage]
  const isMoved = due.is === 'set' && due.period.flags.includes('measure precedes awareness')
  return { anchor: { event: isMoved ? 'became aware' : of, ms: due.period.from } }
}

type Noticed = readonly (readonly [ClockFlag, boolean])[]

function noticedOnHours(state: CaseState, track: Track, { relief }: ClockTerms, stage: Stage): Noticed {
  const { aware } = track
  const { firstSignal } = state
  const isEarly = stage === 'early warning'
  return [
    [
      'SUSPICION_PRECEDES_AWARENESS',
      isEarly && aware !== undefined && firstSignal !== undefined && firstSignal.moment.ms < aware.moment.ms,
    ],
    ['NO_FINE_FOR_EARLY_WARNING', isEarly && relief.isMicroOrSmall && !relief.isSteward],
    ['SRP_OUTAGE_NO_EXTENSION', ofKind(state.events, 'platform unavailable').length > 0],
  ]
}

function isInvalidNotification({ stage, invalidated }: Track['submissions'][number]): boolean {
  return stage === 'notification' && invalidated !== undefined
}

function noticedOnFinal(state: CaseState, track: Track, due: AnyDue): Noticed {
  if (track.trigger === 'severe incident') {
    return [
      ['ANCHOR_INTERPRETED', due.is === 'set' && notifiedAt(track)?.isInterpreted === true],
      ['ANCHOR_AFTER_LIMIT', due.is === 'set' && due.ifOnTime !== undefined],
      ['ANCHOR_SUBMITTED_AGAIN', due.is === 'set' && track.submissions.some(isInvalidNotification)],
    ]
  }
  const [first] = state.measures
  const final = submissionOf(track, 'final report')
  return [
    ['PARTIAL_MEASURE', first?.event.partial === true],
    ['CONTAINMENT_COUNTED', first?.event.kind === 'internal containment'],
    [
      'POST_FINAL_CHANGE',
      final !== undefined && state.measures.some(({ moment }) => moment.ms > final.event.moment.ms),
    ],
  ]
}

function noticedOnSubmission(track: Track, stage: Stage, due: AnyDue): Noticed {
  const counted = submissionOf(track, stage)
  const ms = counted?.event.moment.ms
  const period = due.is === 'set' ? due.period : undefined
  const isAfterSafe = ms !== undefined && period !== undefined && ms >= period.safe
  const isAfterLatest = ms !== undefined && period !== undefined && ms >= period.latest
  return [
    ['SUBMITTED_AFTER_SAFE_END', isAfterSafe && !isAfterLatest],
    ['SUBMITTED_AFTER_LATEST_END', isAfterLatest],
    ['EXPLANATION_MISSING', isAfterLatest && !track.explained.some(({ event }) => event.stage === stage)],
    ['RECEIPT_MISSING', counted !== undefined && counted.receipt === undefined],
    ['INVALIDATED', counted === undefined && track.submissions.some(each => each.stage === stage)],
  ]
}

/**
 * The platform counts its 72 hours from the early warning (48 hours after it): where that ends, if it is another end than ours
 * and the notification is still to come.
 */
function platformCounter(track: Track, stage: Stage, due: AnyDue): Pick<Clock, 'platformShows'> {
  const early = stage === 'notification' ? submissionOf(track, 'early warning') : undefined
  const isDone = submissionOf(track, stage) !== undefined || track.provided.some(({ event }) => event.stage === stage)
  if (!early || isDone || due.is !== 'set') return {}
  const shown = early.event.moment.ms + 48 * hourMs
  return shown === due.period.safe ? {} : { platformShows: shown }
}

function contested(
  state: CaseState,
  track: Track,
  stage: Stage,
  place: Place,
): Pick<Clock, 'safeIfAwarenessContested'> {
  const { firstSignal } = state
  const { aware } = track
  const isBefore = aware && firstSignal && firstSignal.moment.ms < aware.moment.ms
  const { within } = reportingStages[track.trigger][stage]
  if (!isBefore || within?.unit !== 'hours') return {}
  return { safeIfAwarenessContested: hours(within.count, firstSignal.moment, place).safe }
}

/** When a person says that they submitted a report, and what the platform gave for it. */
function submittedBy({ event, receipt }: Submission): NonNullable<Clock['submitted']> {
  return { ms: event.moment.ms, number: event.number, ...(receipt !== undefined && { receipt }) }
}

function clockOf(
  state: CaseState,
  track: Track,
  stage: Exclude<Stage, 'intermediate report'>,
  due: AnyDue,
  terms: ClockTerms,
): Clock {
  const place = placeFor(terms)
  const counted = submissionOf(track, stage)
  const isProvided = track.provided.some(({ event }) => event.stage === stage)
  const shown = platformCounter(track, stage, due)
  const inHours = stage !== 'final report'
  const noticed: Noticed = [
    ['COORDINATOR_UNKNOWN', terms.coordinator === undefined],
    ['STEWARD_NO_FINES', terms.relief.isSteward],
    ...(inHours ? noticedOnHours(state, track, terms, stage) : noticedOnFinal(state, track, due)),
    ['SRP_COUNTER_DIFFERS', shown.platformShows !== undefined],
    ...noticedOnSubmission(track, stage, due),
  ]
  const { cite, withoutUndueDelay } = reportingStages[track.trigger][stage]
  return {
    trigger: track.trigger,
    stage,
    state: stateOfClock(due, counted?.event.moment.ms, isProvided, terms.now),
    ...anchorOf(due, stage, track),
    ...endsOf(due),
    withoutUndueDelay,
    ...(counted && { submitted: submittedBy(counted) }),
    ...contested(state, track, stage, place),
    ...shown,
    ...(due.is === 'set' && due.ifOnTime && { safeIfOnTime: due.ifOnTime.safe }),
    flags: [
      ...(due.is === 'undetermined' ? [] : flagsOfPeriod(due.period.flags)),
      ...noticed.flatMap(([flag, isSo]) => (isSo ? [flag] : [])),
    ],
    cites: [cite],
  }
}

/** An intermediate report is due when the coordinator asks; the Act sets no time for it (Art. 14(6)). */
function intermediateOf(track: Track): readonly Clock[] {
  const request = track.requests.at(-1)
  if (!request) return []
  const submitted = submissionOf(track, 'intermediate report')
  const isMet = submitted !== undefined && submitted.event.moment.ms >= request.moment.ms
  const { cite, withoutUndueDelay } = reportingStages[track.trigger]['intermediate report']
  return [
    {
      trigger: track.trigger,
      stage: 'intermediate report',
      state: isMet ? 'met' : 'running',
      anchor: { event: 'coordinator asked', ms: request.moment.ms },
      withoutUndueDelay,
      ...(isMet && { submitted: submittedBy(submitted) }),
      flags: isMet && submitted.receipt === undefined ? ['RECEIPT_MISSING'] : [],
      cites: [cite],
    },
  ]
}

/** The clocks of one track of a case, in the order of its stages (Art. 14(2), 14(4), 14(6)). Two tracks are never put together. */
export function clocksOn(state: CaseState, track: Track, terms: ClockTerms): readonly Clock[] {
  const due = reportsDueOn(state, track, placeFor(terms), terms.now)
  return [
    clockOf(state, track, 'early warning', due.earlyWarning, terms),
    clockOf(state, track, 'notification', due.notification, terms),
    ...intermediateOf(track),
    clockOf(state, track, 'final report', due.finalReport, terms),
  ]
}
