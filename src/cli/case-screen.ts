import {
  coordinatorName,
  factsOfAwareness,
  isWaiting,
  ofKind,
  type ShownCase,
  type ShownClock,
  statesOf,
} from '../actions/cases.ts'
import { eventFactIds, openQuestions, type Question } from '../actions/index.ts'
import { localText } from '../kit/time.ts'
import { delayWords, lengthOf, caseWords as words } from '../wording/case.ts'
import { askedQuestion, referenceTo } from '../wording/index.ts'
import { aboutOf } from './case-about.ts'
import { clockEntry } from './case-clock-entry.ts'
import { lawsSection } from './case-laws-screen.ts'
import { notReportableEntries } from './case-reasons.ts'
import { openPointsSection, recordSections } from './case-record.ts'
import type { Entry, Screen, Section } from './screen.ts'
import { statesEntries } from './states-entries.ts'

/** More would not fit the screen of somebody under a clock. */
const questionsShown = 6

type Duty = ShownCase['assessment']['duties'][number]

function dutyEntries(duty: Duty, shown: ShownCase): readonly Entry[] {
  const { trigger, verdict } = duty
  const { assessment } = shown
  const track = assessment.state.tracks.find(each => each.trigger === trigger)
  const isOpen = track?.aware ? words.mayHaveTo(trigger) : words.notYetAware(trigger)
  const text =
    verdict.value === true ? words.mustReport(trigger) : verdict.value === false ? words.notReportable(trigger) : isOpen
  return [
    { text, isStrong: true, tail: referenceTo(verdict) },
    ...(verdict.value === false ? notReportableEntries(duty, shown) : []),
    ...(lacksAwarenessAlone(duty, shown)
      ? [{ mark: 'alarm' as const, text: words.allStated(trigger), tail: '[Guidance 213]' }]
      : []),
  ]
}

/** How long a signal has waited for its assessment: until somebody is aware, or the event is known not to be reportable. */
export function signalEntries({ assessment }: ShownCase): readonly Entry[] {
  const { state, duties, terms } = assessment
  const isAware = state.tracks.some(({ aware }) => aware !== undefined)
  const isOpen = duties.some(({ verdict }) => verdict.value !== false)
  if (isAware || !isOpen || !state.firstSignal || state.closed || state.firstSignal.moment.ms > terms.now) return []
  return [
    { mark: 'alarm', text: words.signalled(lengthOf(terms.now - state.firstSignal.moment.ms)), tail: '[Guidance 213]' },
  ]
}

function headSection(shown: ShownCase): Section {
  const { state, duties, zone } = shown.assessment
  const alarm = (text: string): Entry => ({ mark: 'alarm', text, isStrong: true })
  return {
    entries: [
      ...(state.opened.exercise ? [{ text: words.exercise }] : []),
      ...(shown.log.isIntact ? [] : [alarm(words.damaged)]),
      ...(state.events.some(({ moment }) => moment.ms > shown.assessment.terms.now) ? [{ text: words.later }] : []),
      ...(state.closed ? [{ text: words.closed(localText(state.closed.moment.ms, zone)) }] : []),
      ...(isClosedWhileDue(shown) ? [alarm(words.closedWhileDue)] : []),
      ...(state.unassessed ? [alarm(words.toAssessAgain(state.unassessed.number))] : []),
      ...duties.flatMap(duty => dutyEntries(duty, shown)),
      ...signalEntries(shown),
    ],
  }
}

/** The clocks of each track, under its own name where the case has two: they are never put together. */
function clockSections(shown: ShownCase): readonly Section[] {
  const byTrack = Map.groupBy(shown.assessment.clocks, ({ trigger }) => trigger)
  return [...byTrack].map(([trigger, clocks]) => ({
    heading: `${words.clocks}: ${words.track(trigger).toLowerCase()}`,
    entries: clocks.map(clock => clockEntry(clock, shown)),
  }))
}

function coordinatorSection({ assessment, dossier }: ShownCase): Section {
  const name = coordinatorName(assessment)
  const { state } = assessment
  const isReported = assessment.clocks.length > 0 && !state.closed
  const states = isReported ? statesEntries(statesOf(dossier, state), { id: state.id, isClosed: false }) : []
  const { verdict } = assessment.coordinator
  const text = name ? words.coordinatorIs(name.name, name.state) : words.coordinatorOpen
  return {
    heading: words.coordinator,
    entries: [
      { ...(name ? {} : { mark: 'open' as const }), text, tail: `[${verdict.cites[0]} · ${verdict.id}]` },
      ...states,
      ...(isReported ? [{ text: delayWords.see(state.id), tail: '[Art. 16(2)]' }] : []),
    ],
  }
}

/** Since when users wait, and what was told to them: the Act sets no number of hours (Art. 14(8)). */
function usersSection({ assessment }: ShownCase): Section {
  const { duties, state, terms, zone } = assessment
  const informing = duties.map(({ users }) => users.value['impacted users'])
  const isDue = informing.some(value => value !== false)
  const aware = state.tracks.flatMap(track => track.aware?.moment.ms ?? []).toSorted((a, b) => a - b)[0]
  const told = ofKind(state.events, 'users informed')
  if (told.length === 0 && (!isDue || aware === undefined)) return { entries: [] }
  const entries = told.map(({ event, moment }) => ({
    text: words.informed(localText(moment.ms, zone), event.audience, event.channel),
  }))
  const waiting = {
    mark: 'open' as const,
    text: words.informUsers(lengthOf(Math.max(0, terms.now - (aware ?? terms.now))), informing.includes(true)),
    tail: '[Art. 14(8)]',
  }
  return { heading: words.users, entries: entries.length > 0 ? entries : [waiting] }
}

/** Whether it is asked when somebody became aware: that is recorded, and not stated. */
function isOfAwareness(question: Question): boolean {
  return 'fact' in question && factsOfAwareness.has(question.fact)
}

/** Whether all is stated that makes an event one to be reported, and only when somebody became aware of it is not recorded. */
function lacksAwarenessAlone({ trigger, verdict }: Duty, { assessment }: ShownCase): boolean {
  if (verdict.value !== 'unknown' || assessment.state.closed) return false
  const isAware = assessment.state.tracks.some(track => track.trigger === trigger && track.aware !== undefined)
  return !isAware && openQuestions([verdict]).every(isOfAwareness)
}

/** What of the event nobody has stated yet, and what is still to be decided: each once, though both tracks ask it. */
function openOf({ assessment }: ShownCase): readonly Question[] {
  const verdicts = assessment.duties.map(({ verdict }) => verdict).filter(({ value }) => value !== false)
  const asked = openQuestions(verdicts).filter(question => !isOfAwareness(question))
  return [...new Map(asked.map(question => [askedQuestion(question).key, question])).values()]
}

function questionSection(asked: readonly Question[]): Section {
  const entries = asked.slice(0, questionsShown).map(question => {
    const { question: text, cites, key } = askedQuestion(question)
    return { mark: 'open' as const, text, tail: `[${cites[0]} · ${key}]` }
  })
  const left = asked.length - entries.length
  return { heading: words.asks, entries: [...entries, ...(left > 0 ? [{ text: words.further(left) }] : [])] }
}

/** Whether a case was closed though a clock of it is still waited for. */
export function isClosedWhileDue({ assessment: { state, clocks } }: ShownCase): boolean {
  return state.closed !== undefined && clocks.some(isWaiting)
}

/** A flaw of a component that is not to be reported still has to be told: to users who ask, and upstream (Art. 13(6)). */
function componentSteps({ duties, state }: ShownCase['assessment']): readonly string[] {
  const isSpared = duties.some(
    ({ trigger, verdict }) => trigger === 'actively exploited vulnerability' && verdict.value === false,
  )
  const stated = ofKind(state.events, 'facts stated').map(({ event }) => event.facts.flawIn?.is)
  if (!isSpared || !stated.includes('in a component')) return []
  return [...(state.opened.flaw === undefined ? [] : [words.steps.vex(state.opened.flaw)]), words.steps.upstream]
}

/** How the first question is answered: with the answer that stands first for an example. */
function askedStep(id: string, [first]: readonly Question[]): readonly string[] {
  if (first === undefined) return []
  if ('decide' in first) return [words.steps.decide(id, first.decide)]
  const { answers, key } = askedQuestion(first)
  if (!eventFactIds.has(key)) return [words.steps.stateInFile(key)]
  const [answer] = answers
  return [words.steps.assess(id, key, answer?.value === 'true' ? answer.says : (answer?.value ?? '…'))]
}

/** What to do next, the most pressing first. */
function stepsOf({ assessment }: ShownCase, asked: readonly Question[]): readonly string[] {
  const { state, clocks } = assessment
  const { steps } = words
  const { id } = state
  if (state.closed) return []
  const [due] = clocks.filter(isWaiting).toSorted((a, b) => (a.safe ?? 0) - (b.safe ?? 0))
  const bare = clocks.find(clock => clock.flags.includes('RECEIPT_MISSING'))
  const isAware = state.tracks.some(({ aware }) => aware !== undefined)
  const unaware = state.tracks.filter(track => clocks.some(({ trigger }) => trigger === track.trigger))
  const of = (trigger: ShownClock['trigger']): string => (state.tracks.length > 1 ? words.ofTrack(trigger) : '')
  const lacksMeasure = clocks.some(clock => clock.state === 'undetermined') && isAware
  const isOver = clocks.length > 0 && clocks.every(clock => clock.submitted ?? clock.state === 'already provided')
  return [
    ...(due ? [steps.sheet(id, due.stage, of(due.trigger)), steps.submit(id, due.stage, of(due.trigger))] : []),
    ...askedStep(id, asked),
    ...(isAware || clocks.length === 0 ? [] : unaware.map(({ trigger }) => steps.aware(id, of(trigger)))),
    ...componentSteps(assessment),
    ...(bare ? [steps.receipt(id, bare.stage, of(bare.trigger))] : []),
    ...(lacksMeasure ? [steps.measure(id)] : []),
    ...(isAware && ofKind(state.events, 'users informed').length === 0 && clocks.length > 0 ? [steps.users(id)] : []),
    ...(state.unassessed ? [steps.assessAgain(id)] : []),
    ...((isOver || clocks.length === 0) && !state.unassessed ? [steps.close(id)] : []),
  ]
}

/** How a case stands: the finding first, then by when what is due, to whom, and what to do next. */
export function caseScreen(shown: ShownCase, isFull = false): Screen {
  const { assessment, dossier, log } = shown
  const { product } = dossier.file
  const asked = openOf(shown)
  const steps = stepsOf(shown, asked).map(text => ({ mark: 'step' as const, text }))
  const head = { text: words.log(log.file, log.heads.map(hash => hash.slice(0, 16)).join(' and ')) }
  const sections: readonly Section[] = [
    headSection(shown),
    ...clockSections(shown),
    coordinatorSection(shown),
    usersSection(shown),
    ...(assessment.state.closed ? [] : [lawsSection(shown)]),
    questionSection(asked),
    ...(isFull ? recordSections(shown) : []),
    openPointsSection(shown, isFull),
    { heading: words.next, entries: steps },
    { entries: [head, ...(log.erased.length > 0 ? [{ text: words.erased(log.erased.length) }] : [])] },
  ]
  return {
    title: words.title(aboutOf(shown), product.name ?? product.id ?? ''),
    aside: `${localText(assessment.terms.now, assessment.zone)}, ${assessment.zone}`,
    sections: sections.filter(({ entries }) => entries.length > 0),
  }
}
