import { type AsOf, brusselsDay, bug, instantText } from '../../../kit/index.ts'
import { instantOfLocal, offsetAt } from '../../../kit/time.ts'
import type { Dated } from '../../../law/index.ts'
import type { Dossier } from '../../dossier.ts'
import { appended, opening } from '../append.ts'
import { assessCase, type CaseAssessment } from '../assess-case.ts'
import { placeFor } from '../clocks.ts'
import { coordinatorOf } from '../duty.ts'
import type { Draft } from '../event-shape.ts'
import { type CaseLog, readCaseLog } from '../read-log.ts'
import { sha256 } from '../seal.ts'
import { momentText } from '../typed-moment.ts'
import type { DrillComponent } from './component.ts'
import { questions } from './questions.ts'
import type { Asked, Beat, Recorded, Scenario } from './scenario.ts'
import { type StandIn, standInFor } from './stand-in.ts'
import type { DrillQuestion, Option, RightChoice, RightMoment, Standing } from './standing.ts'

/** A question as it is put to those who play, with what is right by the law at that moment. */
export interface PutQuestion {
  readonly key: string
  readonly asks: string
  /** The report or the track that it is about, where it is about one. */
  readonly about?: Pick<Asked, 'of' | 'stage'>
  /** The moment at which it is asked, in milliseconds of UTC. */
  readonly ms: number
  readonly form: DrillQuestion['form']
  readonly options: readonly Option[]
  readonly right: RightChoice | RightMoment
  readonly mend: string
}

/** Something that happens in a drill, at its moment, with what is asked then. */
export interface PlayedBeat {
  readonly ms: number
  readonly says: string
  readonly records: readonly Recorded[]
  readonly questions: readonly PutQuestion[]
}

/** A scenario in the simulated time of a product: what happens, what is asked, and the log that results. */
export interface Played {
  readonly scenario: Scenario
  readonly id: string
  readonly title: string
  readonly product: string
  readonly zone: string
  readonly beats: readonly PlayedBeat[]
  readonly isAssumed: boolean
  readonly component?: DrillComponent
  /** At the end of the script. */
  readonly assessment: CaseAssessment
  readonly logText: string
}

/** What a scenario is played with. */
export interface Play {
  readonly dossier: Dossier
  readonly dated: Dated
  /** The name of the drill: that of its log, too. */
  readonly id: string
  /** When it begins, in milliseconds of UTC. */
  readonly start: number
  readonly component: DrillComponent | undefined
  readonly saltOf: () => string
}

const minuteMs = 60_000

function asOf(ms: number): AsOf {
  return { instant: instantText(ms), day: brusselsDay(ms) }
}

/** The clocks by which a scenario is played: those of the coordinator, where it is known and not hidden. */
export function drillZone(dossier: Dossier, { hidesCoordinator }: Scenario, now: AsOf, dated: Dated): string {
  const { state } = hidesCoordinator ? {} : coordinatorOf(dossier, now.day, dated)
  return placeFor({ coordinator: state, dated }).zone
}

/** When a scenario begins where nobody says otherwise: its own day and time by the clocks of a zone. */
export function startOf({ start: { day, time } }: Scenario, zone: string): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return instantOfLocal({ day, timeMs: (hours * 60 + minutes) * minuteMs }, zone).ms
}

const longestName = 120

/** A name from outside as a sentence can hold it: on one line, of whole characters, and not longer than a sentence bears. */
function short(name: string): string {
  const line = name
    .slice(0, longestName + 1)
    .replaceAll(/\s+/g, ' ')
    .trim()
  return (line.length > longestName ? `${line.slice(0, longestName - 1)}…` : line).toWellFormed()
}

/** The text with the names of the product and the component in their places: what a name holds is not looked at again. */
function named(text: string, { dossier, component }: Play): string {
  const { name, id } = dossier.file.product
  const { name: library = 'a library', version } = component ?? {}
  const names = {
    '{product}': short(name ?? '') || short(id ?? '') || 'the product',
    '{component}': short(version === undefined ? library : `${library} ${version}`),
  }
  return text.replaceAll(/\{(?:product|component)\}/g, place => names[place as keyof typeof names])
}

function namedRecord(recorded: Recorded, play: Play): Recorded {
  const change = (value: unknown): unknown => {
    if (typeof value === 'string') return named(value, play)
    if (Array.isArray(value)) return value.map(change)
    if (typeof value !== 'object' || value === null) return value
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, change(inner)]))
  }
  return change(recorded) as Recorded
}

/** The log of a drill stands beside its record. */
function fileOf(id: string): string {
  return `${id}.log.yaml`
}

interface Writing {
  readonly text: string
  readonly log: CaseLog
}

/** The log with one more event. That a script cannot be recorded would be our mistake, whatever the product. */
function withEvent({ text, log }: Writing, draft: Draft, ms: number, { saltOf, id }: Play): Writing {
  const made =
    draft.event === 'opened'
      ? opening({ draft, ms, recorded: ms, saltOf })
      : appended(log, { draft, ms, recorded: ms, saltOf })
  const added = made.value ?? bug(`A script cannot be recorded: ${made.problems[0]?.says}`)
  const [logged] = readCaseLog(added, fileOf(id), id).value.events
  // The whole log read anew for each event would take longer with each; what was just written follows on what was there.
  const events = logged ? [...log.events, { ...logged, number: log.events.length + 1 }] : log.events
  return { text: text + added, log: { ...log, events, heads: logged ? [logged.event.hash] : log.heads } }
}

function opened({ title, concerns }: Scenario, play: Play): Recorded {
  const { component, id } = play
  return {
    event: 'opened',
    schema: 1,
    case: id,
    title: named(title, play),
    concerns: [...concerns],
    exercise: true,
    ...(component?.purl !== undefined && { component: component.purl }),
  }
}

/**
 * The answers in an order that tells nothing and is the same each time: whoever takes the first of each list knows nothing.
 * Yes and no stay where people look for them.
 */
function shuffled(key: string, options: readonly Option[]): readonly Option[] {
  if (options.some(({ id }) => id === 'yes') && options.some(({ id }) => id === 'open')) return options
  return options
    .map(option => ({ option, rank: sha256(`${key} ${option.id}`) }))
    .toSorted((a, b) => (a.rank < b.rank ? -1 : 1))
    .map(({ option }) => option)
}

function withNames({ id, label }: Option, play: Play): Option {
  return { id, label: named(label, play) }
}

function put({ key, ask, of, stage }: Asked, ms: number, at: Standing, play: Play): PutQuestion {
  const question = questions[ask]
  const about = { ...(of && { of }), ...(stage && { stage }) }
  return {
    key,
    asks: named(question.asks, play),
    ...(Object.keys(about).length > 0 && { about }),
    ms,
    form: question.form,
    options: question.form === 'moment' ? [] : shuffled(key, question.options(at)).map(each => withNames(each, play)),
    right: question.answer(at),
    mend: question.mend,
  }
}

function assessed(dossier: Dossier, log: CaseLog, ms: number, { dated }: Play): CaseAssessment {
  return assessCase(dossier, log, dated, asOf(ms)) ?? bug('A script does not begin with its opening.')
}

/** Plays one beat: records what happens, then asks, so that what is right is what follows from all that happened until then. */
function playBeat(
  beat: Beat,
  before: Writing,
  play: Play,
  { dossier, asDevice }: StandIn,
  { concerns: [first = 'actively exploited vulnerability'] }: Scenario,
): { readonly beat: PlayedBeat; readonly after: Writing } {
  const ms = play.start + beat.after * minuteMs
  const records = (beat.records ?? []).map(each => namedRecord(each, play))
  let after = before
  const at = momentText(ms, offsetAt(ms, zoneOf(dossier, ms, play)))
  // An event of a script is one of a log but for its moment, which the compiler does not follow through the union.
  for (const each of records) after = withEvent(after, { ...each, at } as Draft, ms, play)
  const { log } = after
  const assessment = assessed(dossier, log, ms, play)
  const asked = (beat.asks ?? []).map(each => {
    const { of = first, stage = 'early warning' } = each
    const standing: Standing = { assessment, asDevice: () => assessed(asDevice, log, ms, play), trigger: of, stage }
    return put(each, ms, standing, play)
  })
  return { beat: { ms, says: named(beat.says, play), records, questions: asked }, after }
}

function zoneOf(dossier: Dossier, ms: number, { dated }: Play): string {
  return placeFor({ coordinator: coordinatorOf(dossier, asOf(ms).day, dated).state, dated }).zone
}

/**
 * Plays a scenario with a product: the log of each beat is a log of a case, and what is right is what `assessCase` makes of it
 * at that moment. Pure: what it is played with gives the same each time.
 */
export function play(scenario: Scenario, given: Play): Played {
  const { dated, start, id, component } = given
  const standIn = standInFor(given.dossier, asOf(start).day, dated, scenario.hidesCoordinator === true)
  const [first, ...rest] = scenario.beats
  if (first === undefined) return bug(`${scenario.name} has no beats`)
  const withOpening = [{ ...first, records: [opened(scenario, given), ...(first.records ?? [])] }, ...rest]
  const log: CaseLog = { id, file: fileOf(id), bytes: 0, events: [], heads: [], erased: [], isIntact: true }
  let writing: Writing = { text: '', log }
  const beats = withOpening.map(each => {
    const { beat, after } = playBeat(each, writing, given, standIn, scenario)
    writing = after
    return beat
  })
  const end = beats.at(-1)?.ms ?? start
  const assessment = assessed(standIn.dossier, writing.log, end, given)
  const { isAssumed } = standIn
  const names = { title: named(scenario.title, given), product: named('{product}', given) }
  const beside = { isAssumed, assessment, logText: writing.text, zone: assessment.zone }
  return { scenario, id, beats, ...names, ...beside, ...(component && { component }) }
}
