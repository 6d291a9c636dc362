import { instantText, type Problem, quoted, type Read } from '../../kit/index.ts'
import { readShape } from '../../kit/shape.ts'
import type { Yaml } from '../../kit/yaml.ts'
import { yamlText } from '../../kit/yaml-write.ts'
import { eventFactIds } from '../../law/index.ts'
import { asLastSaid, effectiveEvents, withCorrection } from './effective.ts'
import { type Draft, ownKeysOf, shapeOf } from './event-shape.ts'
import { unfitFields } from './fields.ts'
import { contradictionOf } from './order.ts'
import { caseProblem, caseProblems } from './problems.ts'
import { type CaseLog, largestLog, mostEvents, noHints, openingOf } from './read-log.ts'
import { hashOfEvent, sealsOf } from './seal.ts'
import { stateOf } from './state.ts'

/** What is to be put into a log, and with what. */
export interface Addition {
  readonly draft: Draft
  /** When it happened; `recorded` is when it is written down, by the clock of this machine. */
  readonly ms: number
  readonly recorded: number
  readonly saltOf: () => string
}

/** That an event is on a track that the case is not about: it would be counted nowhere. Problem: case.which-track. */
function strangeTrack(log: CaseLog, event: object): Problem | undefined {
  const opened = openingOf(log)
  if (!('of' in event) || !opened || opened.concerns.some(each => each === event.of)) return undefined
  return caseProblem('case.which-track', { file: '--of' }, `${quoted(String(event.of))} is no track of this case.`)
}

/** The event that a correction names, with what it says instead. Problems: case.no-such-event, case.needs, case.which-track, case.out-of-order. */
function correctionFault(
  log: CaseLog,
  { corrects, instead }: Draft<'corrected'>,
  { recorded }: Addition,
): Problem | undefined {
  const target = log.events.find(({ event }) => event.hash === corrects)
  const place = { file: '--corrects' }
  if (!target || target.event.event === 'opened' || target.event.event === 'corrected')
    return caseProblem('case.no-such-event', place, 'There is no event of this number that can be corrected.')
  if (instead === undefined) return undefined
  const after = withCorrection(asLastSaid(log, target), instead)
  const ms = after && Date.parse(after.at)
  if (!after || ms === undefined || Number.isNaN(ms)) {
    const may = ['at', 'by', ...ownKeysOf(target.event.event)].join(', ')
    return caseProblem('case.needs', place, `This is not what such an event can say instead. It has: ${may}.`)
  }
  if (ms > recorded) return caseProblem('case.in-the-future', { file: '--at' }, 'It has not happened yet.')
  const strange = strangeTrack(log, after)
  if (strange) return strange
  const others = effectiveEvents({ events: log.events.filter(({ number }) => number !== target.number) })
  return contradictionOf(others, { draft: after, ms, flag: '--at' })
}

/** Who waits while another process writes has read the clock before that. */
const longestWaitMs = 60_000

/** When the last entry of a log was made, in milliseconds of UTC; 0 where there is none. */
export function lastRecorded({ events }: CaseLog): number {
  return events.reduce((latest, { event }) => Math.max(latest, Date.parse(event.recorded)), 0)
}

/** Why an event cannot be put into a log as it stands: undefined where nothing speaks against it. */
function faultOf(log: CaseLog, addition: Addition): Problem | undefined {
  const { draft, ms, recorded } = addition
  const state = stateOf(log)
  const flag = '--at'
  const last = lastRecorded(log)
  if (!log.isIntact || !state)
    return caseProblem('case.damaged', { file: log.file }, 'The log is not as it was written.')
  if (recorded < last - longestWaitMs)
    return caseProblem(
      'case.recorded-before',
      { file: log.file },
      `The last entry was recorded at ${instantText(last)}.`,
    )
  if (ms > recorded) return caseProblem('case.in-the-future', { file: flag }, `${draft.at} is still to come.`)
  if (state.closed && !['signal', 'note', 'corrected'].includes(draft.event))
    return caseProblem('case.closed', { file: log.file }, `The case was closed (event ${state.closed.number}).`)
  if (draft.event === 'corrected') return correctionFault(log, draft as Draft<'corrected'>, addition)
  if (draft.event === 'fields written') return unfitFields(state, (draft as Draft<'fields written'>).fields)
  return contradictionOf(effectiveEvents(log), { draft, ms, flag })
}

/** An event as a YAML document: with its place in the chain and the seals of its personal texts. */
function documentOf({ draft, recorded, saltOf }: Addition, previous: readonly string[]): string {
  const { event, at, by, ...own } = draft
  const first = 'schema' in own ? { schema: own.schema } : {}
  const plain = {
    ...first,
    event,
    at,
    recorded: instantText(recorded),
    ...(by !== undefined && { by }),
    ...own,
    ...(previous.length > 0 && { previous }),
  }
  const sealed = sealsOf(plain, saltOf)
  const chained = { ...plain, ...(Object.keys(sealed).length > 0 && { sealed }) }
  return `---\n${yamlText({ ...chained, hash: hashOfEvent(chained) })}`
}

/** A draft in the clothes of a file, so that it is held against its shape like one; its places are the flags that it came from. */
function asYaml(draft: Draft): Yaml {
  const chained = { ...draft, recorded: '2026-01-01T00:00:00Z', hash: '0'.repeat(64) }
  const placeOf: Yaml['placeOf'] = ([key]) => ({ file: key === undefined ? draft.event : `--${key}` })
  return { file: draft.event, value: chained, placeOf, typedAt: () => undefined }
}

/** Keys that no flag gives. */
const notTyped: ReadonlySet<string> = new Set(['event', 'recorded', 'previous', 'sealed', 'hash', 'schema'])

/** In the words of the command line: what such an event needs, where a key is missing or one too many. */
function inFlags({ event }: Draft, { code, says, place }: Problem): string {
  const key = /[`"]([^`"]+)[`"]/.exec(says)?.[1] ?? ''
  const may = [...ownKeysOf(event)].filter(each => !notTyped.has(each)).join(', ') || 'nothing of its own'
  if (code === 'shape.missing' && place.file === event) return `This event lacks ${quoted(key)}. It has: ${may}.`
  return code === 'shape.unknown-key' && place.file === `--${key}`
    ? `This event takes no ${quoted(key)}. It has: ${may}.`
    : says
}

/** Whether a draft is an event of its kind. Problem: case.needs, with what its shape says of it. */
function shapeFault(draft: Draft): Problem | undefined {
  const [fault] = readShape(shapeOf(draft.event), asYaml(draft), noHints).problems
  if (!fault) return undefined
  const says = inFlags(draft, fault)
  if (fault.code === 'shape.unknown-key' && fault.place.file === '--facts') {
    const remedy = `Facts of an event: ${[...eventFactIds].join(', ')}. cradle explain FACT says what each means.`
    return caseProblem('case.needs', fault.place, says, remedy)
  }
  const own = says === fault.says ? `${fault.remedy} ` : ''
  return caseProblem('case.needs', fault.place, says, `${own}${caseProblems['case.needs'].remedy}`)
}

/**
 * The text to append to a log, if nothing speaks against it: one document, which names all events that none follows yet.
 * Problems: case.needs, case.damaged, case.closed, case.full, and those of what it contradicts.
 */
export function appended(log: CaseLog, addition: Addition): Read<string | undefined> {
  const fault = shapeFault(addition.draft) ?? faultOf(log, addition)
  if (fault) return { value: undefined, problems: [fault] }
  const recorded = Math.max(addition.recorded, lastRecorded(log))
  const value = documentOf({ ...addition, recorded }, log.heads)
  // What is over the limit would be read no more, and neither would all that stands before it.
  const isFull = log.events.length >= mostEvents || log.bytes + Buffer.byteLength(value) >= largestLog
  if (!isFull) return { value, problems: [] }
  return { value: undefined, problems: [caseProblem('case.full', { file: log.file }, 'The log takes no more events.')] }
}

/** The text of a new log. Problem: case.needs, case.in-the-future. */
export function opening(addition: Addition): Read<string | undefined> {
  const isAhead = addition.ms > addition.recorded
  const fault =
    shapeFault(addition.draft) ??
    (isAhead
      ? caseProblem('case.in-the-future', { file: '--at' }, `${addition.draft.at} is still to come.`)
      : undefined)
  return fault ? { value: undefined, problems: [fault] } : { value: documentOf(addition, []), problems: [] }
}

/** The event of a number, as corrections and erasures name it. */
export function hashOfNumber({ events }: CaseLog, number: number): string | undefined {
  return events.find(each => each.number === number)?.event.hash
}
