import { isKeys, type Place, type Problem, type Read } from '../../kit/index.ts'
import { type Hints, readShape } from '../../kit/shape.ts'
import { parseInstant } from '../../kit/time.ts'
import { readYaml, type Yaml } from '../../kit/yaml.ts'
import type { Moment } from '../../law/period.ts'
import { type CaseEvent, type EventKind, eventKinds, shapeOf } from './event-shape.ts'
import { caseProblem } from './problems.ts'
import { hashOfEvent, type Seals, sealsBroken } from './seal.ts'

/** An event with its number in the log, counted from 1, and when it happened. */
export interface Logged<K extends EventKind = EventKind> {
  readonly number: number
  readonly place: Place
  readonly event: CaseEvent<K>
  readonly moment: Moment
}

/** A case as its log tells it. */
export interface CaseLog {
  readonly id: string
  readonly file: string
  readonly events: readonly Logged[]
  /** How long it is, in bytes of UTF-8. */
  readonly bytes: number
  /** The hashes of the events that none follows: one, or two where two branches of a log were put together. */
  readonly heads: readonly string[]
  /** Texts that were erased, as `NUMBER/path`: that something was written there is proved, and no longer what. */
  readonly erased: readonly string[]
  /** Whether every event is as it was written, and follows on those that it names. */
  readonly isIntact: boolean
}

/** The opening of a case, with which its log begins; undefined where it does not. It cannot be corrected. */
export function openingOf({ events }: Pick<CaseLog, 'events'>): CaseEvent<'opened'> | undefined {
  const event = events[0]?.event
  return event?.event === 'opened' ? event : undefined
}

/** More than a case ever has; one that is larger was not written by us. */
export const mostEvents = 5000
/** In bytes of UTF-8. */
export const largestLog: number = 8 * 1024 * 1024

/**
 * Where a document of a YAML stream begins: three hyphens on a line of their own. A line ends with a line feed alone: what `^`
 * takes for the end of one besides, such as U+2028, may stand in a text.
 */
const documentStart = /(?<![^\n])---[ \t]*\r?\n/

/** The documents of a log as they stand in it, each with the line that it begins with: one an event, where the log is whole. */
export function documentTexts(text: string): readonly string[] {
  const eachStart = new RegExp(`(?=${documentStart.source})`)
  return text.split(eachStart).filter(each => each.replace(/^---/, '').trim() !== '')
}

interface Part {
  readonly text: string
  /** Lines before it in the file. */
  readonly before: number
}

/** The documents of a log: no text of ours begins a line with three hyphens. */
function documentsIn(text: string): readonly Part[] {
  const parts: Part[] = []
  let before = 0
  for (const piece of text.split(documentStart)) {
    if (piece.trim() !== '') parts.push({ text: piece, before })
    before += piece.split('\n').length
  }
  return parts
}

function isKind(value: unknown): value is EventKind {
  return typeof value === 'string' && eventKinds.some(kind => kind === value)
}

function shifted(yaml: Yaml, { before }: Part): Yaml {
  const placeOf: Yaml['placeOf'] = path => {
    const place = yaml.placeOf(path)
    return { ...place, line: (place.line ?? 1) + before }
  }
  return { ...yaml, placeOf }
}

/** An event has no keys that people know by other names. */
export const noHints: Hints = { otherNames: () => ({}), homes: {} }

type ReadEvent = Read<Omit<Logged, 'number'> | undefined> & { readonly erased: readonly string[] }

/** One event as it stands in the log. Problems: those of YAML and shapes, case.unknown-event, case.changed. */
function readEvent(part: Part, file: string): ReadEvent {
  const nothing = (problems: readonly Problem[]): ReadEvent => ({ value: undefined, problems, erased: [] })
  const read = readYaml(new TextEncoder().encode(part.text), file, largestLog)
  const problems = read.problems.map(each => ({
    ...each,
    place: { ...each.place, line: (each.place.line ?? 1) + part.before },
  }))
  const strange = caseProblem(
    'case.changed',
    { file, line: part.before + 1 },
    'What stands here was not written by us.',
  )
  // A comment alone is no event, and to write the file anew is no remedy.
  if (problems.some(({ code }) => code === 'yaml.empty')) return nothing([strange])
  if (read.value === undefined || problems.length > 0) return nothing(problems)
  const yaml = shifted(read.value, part)
  const place = yaml.placeOf([])
  const { value } = yaml
  if (!isKeys(value) || !isKind(value.event))
    return nothing([caseProblem('case.unknown-event', place, 'This is no event of a case.')])
  const shaped = readShape(shapeOf(value.event), yaml, noHints)
  const moment = typeof value.at === 'string' ? parseInstant(value.at) : undefined
  if (shaped.value === undefined || shaped.problems.length > 0 || moment === undefined) {
    const says = 'The moment of this event does not exist.'
    return nothing(shaped.problems.length > 0 ? shaped.problems : [caseProblem('case.no-moment', place, says)])
  }
  const { broken, erased } = sealsBroken(value, (value.sealed ?? {}) as Seals)
  const isChanged = hashOfEvent(value) !== value.hash
  const what = broken.length > 0 ? `The text at ${broken[0]} is not the one that was written.` : undefined
  const says = what ?? (isChanged ? 'This event was changed after it was written.' : undefined)
  return {
    // The shape is chosen by the kind, which the compiler cannot follow.
    value: { place, event: shaped.value as CaseEvent, moment },
    problems: says === undefined ? [] : [caseProblem('case.changed', place, says)],
    erased,
  }
}

/** Whether an event follows on those that it names, all of which stand before it; the first names none. */
function followsOn({ event, place, number }: Logged, known: ReadonlySet<string>): readonly Problem[] {
  const { previous = [] } = event
  if (number === 1 && previous.length === 0) return []
  if (previous.length > 0 && previous.every(hash => known.has(hash)) && !known.has(event.hash)) return []
  const says =
    previous.length === 0 ? 'This event follows on none.' : 'What this event follows on does not stand before it.'
  return [caseProblem('case.out-of-chain', place, says)]
}

function opensRightly({ event, place, number }: Logged, id: string): readonly Problem[] {
  if (number === 1 ? event.event === 'opened' && event.case === id : event.event !== 'opened') return []
  const says = number === 1 ? 'The log does not begin with the opening of this case.' : 'The case is opened again here.'
  return [caseProblem('case.not-opened', place, says)]
}

/** More would bury the first of them, which says most. */
const mostTold = 20

/** The problems of a log that are told; of many, how many more there are. */
function told(problems: readonly Problem[], file: string): readonly Problem[] {
  const left = problems.length - mostTold
  if (left <= 1) return problems
  return [...problems.slice(0, mostTold), caseProblem('case.damaged', { file }, `${left} more things do not fit.`)]
}

/** The first mark of a conflict that version control left; no text of ours begins a line so. Problem: case.conflict. */
function conflictIn(text: string, file: string): Problem | undefined {
  const before = text.split('\n').findIndex(line => line.startsWith('<<<<<<< ') || line.startsWith('>>>>>>> '))
  if (before < 0) return undefined
  return caseProblem('case.conflict', { file, line: before + 1 }, 'Two versions of the log were mixed here.')
}

/**
 * Reads the log of a case from its bytes, and holds each event against its hash and against those that it follows on. What
 * fits is used. Problems: case.changed, case.out-of-chain, case.not-opened, case.unknown-event, case.conflict,
 * case.damaged, and those of YAML and shapes.
 */
export function readCaseLog(text: string, file: string, id: string): Read<CaseLog> {
  const parts = documentsIn(text)
  const known = new Set<string>()
  const followed = new Set<string>()
  const events: Logged[] = []
  const problems: Problem[] = []
  const erased: string[] = []
  for (const part of parts.slice(0, mostEvents)) {
    const read = readEvent(part, file)
    problems.push(...read.problems)
    if (read.value === undefined) continue
    const logged: Logged = { ...read.value, number: events.length + 1 }
    problems.push(...followsOn(logged, known), ...opensRightly(logged, id))
    erased.push(...read.erased.map(pointer => `${logged.number}${pointer}`))
    for (const hash of logged.event.previous ?? []) followed.add(hash)
    known.add(logged.event.hash)
    events.push(logged)
  }
  if (events.length === 0 && problems.length === 0)
    problems.push(caseProblem('case.not-opened', { file, line: 1 }, 'The log is empty.'))
  const says = `The log holds more than ${mostEvents} events.`
  if (parts.length > mostEvents) problems.push(caseProblem('case.unknown-event', { file }, says))
  const heads = events.map(({ event }) => event.hash).filter(hash => !followed.has(hash))
  const bytes = Buffer.byteLength(text)
  // One problem that says what happened is worth more than one for each line that does not fit.
  const mixed = problems.length > 0 ? conflictIn(text, file) : undefined
  if (mixed) return { value: { id, file, bytes, events, heads, erased, isIntact: false }, problems: [mixed] }
  return {
    value: { id, file, bytes, events, heads, erased, isIntact: problems.length === 0 },
    problems: told(problems, file),
  }
}
