import { type Clock, effectiveEvents } from '../dossier/case.ts'
import { toldVerdict } from '../dossier/index.ts'
import type { Problem } from '../kit/index.ts'
import { otherLawData } from './other-laws-data.ts'
import type { ShownCase } from './show-case.ts'
import { receiptData, utcText, utcTexts } from './utc-text.ts'

/** A clock as programs read it: moments in UTC; `latest` is the first instant too late. */
function clockData(clock: Clock) {
  const { trigger, stage, state, anchor, days, workingDays, withoutUndueDelay, submitted, flags, cites } = clock
  return {
    trigger,
    stage,
    state,
    anchor: anchor ? { event: anchor.event, at: utcText(anchor.ms) } : null,
    ...utcTexts(clock, ['safe', 'nominal', 'latest']),
    ...(days && { nominalDay: days.nominal, latestDay: days.latest, prudentDay: days.prudent }),
    withoutUndueDelay,
    ...(workingDays && { workingDays }),
    ...(submitted && { submitted: receiptData(submitted) }),
    ...utcTexts(clock, ['safeIfAwarenessContested', 'platformShows', 'safeIfOnTime']),
    flags,
    cites,
  }
}

/** A case as programs read it: the events as they hold after corrections, the findings on both tracks, and the clocks. */
export function caseData({ log, assessment, moment }: ShownCase, problems: readonly Problem[]) {
  const { state, coordinator, zone, duties, clocks } = assessment
  const { opened } = state
  const { verdict, state: inState } = coordinator
  return {
    schema: 1,
    asOf: moment,
    case: {
      id: state.id,
      ...(opened.title !== undefined && { title: opened.title }),
      concerns: opened.concerns,
      ...(opened.flaw !== undefined && { flaw: opened.flaw }),
      ...(opened.component !== undefined && { component: opened.component }),
      isExercise: opened.exercise === true,
      isOpen: state.closed === undefined,
      ...(state.unassessed && { toAssessAgain: state.unassessed.number }),
    },
    log: { file: log.file, heads: log.heads, isIntact: log.isIntact, erased: log.erased },
    coordinator: { ...(inState !== undefined && { state: inState }), zone, verdict: toldVerdict(verdict) },
    duties: duties.map(({ trigger, product, verdict: duty, users }) => ({
      trigger,
      product,
      mustReport: duty.value,
      verdict: toldVerdict(duty),
      users: toldVerdict(users),
    })),
    clocks: clocks.map(clockData),
    openPoints: [...assessment.openPoints.onDuties, ...assessment.openPoints.onClocks],
    otherLaws: assessment.otherLaws.map(otherLawData),
    events: effectiveEvents(log).map(({ number, event, correctedBy }) => {
      const { sealed: _, previous: _p, ...told } = event
      return { number, ...told, ...(correctedBy.length > 0 && { correctedBy }) }
    }),
    problems,
  }
}

/** A case in short, as `cradle check` tells it: how it stands, and its clocks. */
export function caseInShort({ assessment }: ShownCase) {
  const { state, duties, clocks } = assessment
  const { title } = state.opened
  return {
    id: state.id,
    ...(title !== undefined && { title }),
    duties: duties.map(({ trigger, verdict }) => ({ trigger, mustReport: verdict.value })),
    clocks: clocks.map(clockData),
  }
}
