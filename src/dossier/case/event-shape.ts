import * as z from 'zod/mini'
import {
  delays,
  eventFactIds,
  type FactDefinition,
  facts,
  memberStates,
  otherReporting,
  register,
  reportingStages,
} from '../../law/index.ts'

/** A list of words as zod wants its choices: there is at least one. */
function oneOf<K extends string>(choices: Readonly<Record<K, unknown>>) {
  return z.enum(Object.keys(choices) as [K, ...K[]])
}

const optional = z.exactOptional

/** Longer than any field of the form, and short enough that a log stays one that people read. */
const longestText = 20_000

const text = z.string().check(
  z.regex(/\S/, { error: 'some text' }),
  z.maxLength(longestText, { error: `at most ${longestText} characters` }),
  z.refine(value => value.isWellFormed(), { error: 'text without halves of characters' }),
)
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 in small hexadecimal digits' }))

/** RFC 3339 with its offset, as a person or the command line wrote it. */
const moment = z.string().check(
  z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})$/, {
    error: 'a moment with its offset, as 2026-11-20T19:45:00+01:00',
  }),
)

/** The ids by which a case is named: they are names of files. */
export const caseIdPattern: RegExp = /^[a-z0-9]+(?:[-.][a-z0-9]+)*$/

const trigger = oneOf(reportingStages)
const stage = oneOf(reportingStages['severe incident'])

const caseFacts = Object.entries<FactDefinition>(facts).filter(([fact]) => eventFactIds.has(fact))

function factValue(fact: FactDefinition) {
  if (fact.kind === 'truth') return z.boolean()
  if (fact.kind === 'choice') return oneOf(fact.choices)
  return fact.kind === 'date' ? z.iso.date() : z.number().check(z.nonnegative())
}

/** What is stated of an event, each with why, and with what shows it. Who and when are the event's. */
const stated = z.strictObject(
  Object.fromEntries(
    caseFacts.map(([fact, definition]) => [
      fact,
      optional(z.strictObject({ is: factValue(definition), because: optional(text), evidence: optional(text) })),
    ]),
  ),
)

const decided = z.strictObject(
  Object.fromEntries(
    Object.keys(register).map(point => [
      point,
      optional(z.strictObject({ reading: z.literal([1, 2]), because: text })),
    ]),
  ),
)

/** What a person writes into a field of the form: text, a choice, yes or no, or several. */
const written = z.union([text, z.boolean(), z.array(text)])

/** What every event says: when it happened, when that was written down, by whom, and its place in the chain. */
const common = {
  at: moment,
  recorded: moment,
  by: optional(text),
  previous: optional(z.array(hash)),
  sealed: optional(z.record(z.string(), z.strictObject({ hash, salt: optional(z.string()) }))),
  hash,
}

function shape<K extends string, S extends z.core.$ZodLooseShape>(kind: K, own: S) {
  return z.strictObject({ event: z.literal(kind), ...common, ...own })
}

/** What can happen in a case, and what is said of it. */
const shapes = {
  opened: shape('opened', {
    schema: z.literal(1),
    case: z.string().check(z.regex(caseIdPattern, { error: 'small letters, digits, hyphens and dots between them' })),
    title: optional(text),
    concerns: z.array(trigger).check(z.minLength(1)),
    flaw: optional(text),
    component: optional(text),
    exercise: optional(z.literal(true)),
  }),
  signal: shape('signal', { from: optional(text), says: text }),
  'assessment started': shape('assessment started', { says: optional(text) }),
  'facts stated': shape('facts stated', { facts: stated }),
  'point decided': shape('point decided', { points: decided }),
  'became aware': shape('became aware', { of: trigger, because: optional(text) }),
  occurred: shape('occurred', { of: trigger, says: optional(text) }),
  'measure available': shape('measure available', {
    kind: z.enum(['security update', 'workaround', 'user guidance', 'internal containment']),
    partial: optional(z.literal(true)),
    says: optional(text),
  }),
  'fields written': shape('fields written', { fields: z.record(z.string(), written) }),
  submitted: shape('submitted', { of: trigger, stage, receipt: optional(text), evidence: optional(text) }),
  receipt: shape('receipt', { of: trigger, stage, receipt: text, evidence: optional(text) }),
  invalidated: shape('invalidated', { of: trigger, stage, because: text }),
  'already provided': shape('already provided', { of: trigger, stage, with: stage, because: text }),
  'coordinator asked': shape('coordinator asked', { of: trigger, says: text }),
  'delay asked': shape('delay asked', {
    of: trigger,
    mechanism: oneOf(delays),
    grounds: z.array(text),
    because: text,
  }),
  'users informed': shape('users informed', {
    audience: z.enum(['impacted users', 'all users']),
    channel: text,
    says: optional(text),
  }),
  'platform unavailable': shape('platform unavailable', { says: text, evidence: optional(text) }),
  'other law': shape('other law', {
    regime: oneOf(otherReporting),
    applies: z.boolean(),
    because: text,
    kind: optional(text),
    authorityIn: optional(oneOf(memberStates)),
    product: optional(text),
  }),
  'other law moment': shape('other law moment', {
    regime: oneOf(otherReporting),
    what: z.enum(['handled', 'classified as major']),
    says: optional(text),
    product: optional(text),
  }),
  'other law reported': shape('other law reported', {
    regime: oneOf(otherReporting),
    report: text,
    receipt: optional(text),
    product: optional(text),
  }),
  'member states confirmed': shape('member states confirmed', { states: z.array(oneOf(memberStates)) }),
  'lateness explained': shape('lateness explained', { of: trigger, stage, because: text }),
  corrected: shape('corrected', {
    corrects: hash,
    because: text,
    instead: optional(z.record(z.string(), z.unknown())),
  }),
  closed: shape('closed', { because: text }),
  note: shape('note', { says: text }),
} as const

type Shapes = typeof shapes

/** What can happen in a case. */
export type EventKind = keyof Shapes

export const eventKinds = Object.keys(shapes) as readonly EventKind[]

/** The keys that an event of a kind may have beside those that every event has. */
export function ownKeysOf(kind: EventKind): readonly string[] {
  return Object.keys(shapes[kind].shape).filter(key => key !== 'event' && !Object.hasOwn(common, key))
}

/** The shape of an event of a kind as it stands in a log. */
export function shapeOf(kind: EventKind): z.ZodMiniType {
  return shapes[kind]
}

/** An event as it stands in a log. */
export type CaseEvent<K extends EventKind = EventKind> = { [E in EventKind]: z.output<Shapes[E]> }[K]

type InTheLog = 'recorded' | 'previous' | 'sealed' | 'hash'

/** An event that is still to be put into a log: without its place in the chain. */
export type Draft<K extends EventKind = EventKind> = { [E in EventKind]: Omit<z.output<Shapes[E]>, InTheLog> }[K]
