import { type AsOf, instantMs } from '../../kit/index.ts'
import { type Dated, decisive, memberStates, type RegisterId, reportingStages, type Verdict } from '../../law/index.ts'
import type { Dossier } from '../dossier.ts'
import { type Clock, type ClockTerms, clocksOn, placeFor } from './clocks.ts'
import { type CoordinatorOf, coordinatorOf, type Duty, dutyOf, reliefOf } from './duty.ts'
import { type OtherLaw, otherLawsOf } from './other-laws.ts'
import type { CaseLog } from './read-log.ts'
import { type CaseState, stateOf } from './state.ts'

/** All that follows from a case at a moment: whether to report, to whom and until when. Whatever a person sees is read off it. */
export interface CaseAssessment {
  readonly state: CaseState
  readonly coordinator: CoordinatorOf
  /** The zone whose clocks show the moments to people: that of the coordinator, else that of Brussels. */
  readonly zone: string
  /** One for each track that the case is about. They are two findings, and never one. */
  readonly duties: readonly Duty[]
  /** Of the tracks on which there is, or may be, something to report. */
  readonly clocks: readonly Clock[]
  /** Open points of law on which its conclusions rest, and those by which the clocks that run may be counted otherwise. */
  readonly openPoints: { readonly onDuties: readonly RegisterId[]; readonly onClocks: readonly RegisterId[] }
  /** What holds of other laws on the same event: each has clocks of its own, and none stands in for another. */
  readonly otherLaws: readonly OtherLaw[]
  readonly terms: ClockTerms
}

function pointsOfDuties(duties: readonly Duty[]): readonly RegisterId[] {
  const met = new Set<RegisterId>()
  const look = (verdict: Verdict<unknown>): void => {
    if (verdict.open) met.add(verdict.open.register)
    for (const reason of decisive(verdict)) look(reason)
  }
  for (const { verdict, users } of duties) {
    look(verdict)
    // Whether a steward tells users of it can be open where the report is not.
    const told = users.because[0]?.because.find(({ id }) => id === 'art-24.must-inform-of-vulnerability')
    if (verdict.value === true && told) look(told)
  }
  return [...met].toSorted()
}

function pointsOfClocks(clocks: readonly Clock[]): readonly RegisterId[] {
  const pending = clocks.filter(
    ({ submitted, state }) => !submitted && state !== 'not started' && state !== 'already provided',
  )
  return [...new Set(pending.flatMap(({ trigger, stage }) => reportingStages[trigger][stage].open))].toSorted()
}

/**
 * What follows from a case, the product that it is about, the dated tables and a moment. Pure: the same four give the same on
 * any day. Undefined where the log does not hold the opening of a case.
 */
export function assessCase(dossier: Dossier, log: CaseLog, dated: Dated, now: AsOf): CaseAssessment | undefined {
  const state = stateOf(log)
  if (!state) return undefined
  const coordinator = coordinatorOf(dossier, now.day, dated)
  const terms = {
    now: instantMs(now.instant) ?? 0,
    dated,
    coordinator: coordinator.state,
    relief: reliefOf(dossier, now.day, dated),
  }
  const { zone } = placeFor(terms)
  const duties = state.tracks.map(track => dutyOf(dossier, state, track, zone, now.day, dated))
  const clocks = state.tracks.flatMap((track, at) =>
    duties[at]?.verdict.value === false ? [] : clocksOn(state, track, terms),
  )
  return {
    state,
    coordinator,
    zone,
    duties,
    clocks,
    otherLaws: otherLawsOf({ dossier, state, terms, day: now.day }),
    openPoints: { onDuties: pointsOfDuties(duties), onClocks: pointsOfClocks(clocks) },
    terms,
  }
}

/** The zone whose clocks show the moments of a case to people: that of its coordinator; undefined while that is not known. */
export function coordinatorZone(dossier: Dossier, dated: Dated, { day }: AsOf): string | undefined {
  const { state } = coordinatorOf(dossier, day, dated)
  return state && placeFor({ coordinator: state, dated }).zone
}

/** The coordinator of a case by name, and its Member State; undefined while it is not known. */
export function coordinatorName({
  coordinator,
  terms,
}: CaseAssessment): { readonly name: string; readonly state: string } | undefined {
  const { state } = coordinator
  const row = terms.dated.coordinators.rows.find(each => each.state === state)
  return row && state && { name: row.name, state: memberStates[state] }
}
