import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import {
  type CaseLog,
  caseProblem,
  type Draft,
  type EventKind,
  eventKinds,
  openingOf,
  ownKeysOf,
} from '../dossier/case.ts'
import { errorCode, isKeys, nearest, type Problem, quoted } from '../kit/index.ts'
import { type FactDefinition, type FactId, facts, otherRegimeNames } from '../law/index.ts'
import { type Correcting, correctionTyped } from './case-correction.ts'
import { type Pairs, pairsOf, trackOf } from './case-pairs.ts'
import { actionProblem } from './problems.ts'

/** What a person says of an event, each as it was typed; lists are pairs of a key and a value. */
export interface Typed {
  readonly of?: string | undefined
  readonly stage?: string | undefined
  readonly says?: string | undefined
  readonly because?: string | undefined
  readonly from?: string | undefined
  readonly kind?: string | undefined
  readonly partial?: boolean | undefined
  readonly receipt?: string | undefined
  readonly evidence?: string | undefined
  readonly audience?: string | undefined
  readonly channel?: string | undefined
  readonly with?: string | undefined
  readonly mechanism?: string | undefined
  readonly grounds?: readonly string[] | undefined
  readonly states?: readonly string[] | undefined
  readonly regime?: string | undefined
  readonly applies?: boolean | undefined
  readonly report?: string | undefined
  readonly what?: string | undefined
  readonly authorityIn?: string | undefined
  readonly for?: string | undefined
  readonly field?: readonly string[] | undefined
  readonly fact?: readonly string[] | undefined
  readonly decide?: readonly string[] | undefined
  readonly corrects?: string | undefined
  readonly instead?: readonly string[] | undefined
}

/** What happened, when, and who says so; and where files that are named for its texts are looked for. */
export interface Happened extends Correcting {
  readonly event: string
  readonly at: string
  readonly by: string | undefined
  readonly cwd: string
}

/** Longer than any field of the form. */
const largestText = 64 * 1024

/** `became-aware` is typed without quotation marks. */
function kindNamed(name: string): EventKind | undefined {
  const plain = name.trim().toLowerCase().replaceAll('-', ' ')
  return eventKinds.find(kind => kind === plain)
}

/** A value as its fact wants it: yes and no are truths, a number is one. What does not fit is found when it is written. */
function factValue(fact: string, text: string): unknown {
  const definition: FactDefinition | undefined = Object.hasOwn(facts, fact) ? facts[fact as FactId] : undefined
  if (definition?.kind === 'truth') return /^(true|yes)$/i.test(text) ? true : /^(false|no)$/i.test(text) ? false : text
  return definition?.kind === 'number' ? Number(text) : text
}

function statedFacts(pairs: Pairs, { because, evidence }: Typed): object {
  const beside = { ...(because !== undefined && { because }), ...(evidence !== undefined && { evidence }) }
  return Object.fromEntries(pairs.map(([fact, text]) => [fact, { is: factValue(fact, text), ...beside }]))
}

function decidedPoints(pairs: Pairs, { because = '' }: Typed): object {
  return Object.fromEntries(pairs.map(([point, reading]) => [point, { reading: Number(reading), because }]))
}

/** What stands in a file, for a field that is longer than one types into a command. Problem: actions.cannot-read. */
function textOf(typed: string, cwd: string): string | Problem {
  if (!typed.startsWith('@') || typed.startsWith('@@')) return typed.replace(/^@@/, '@')
  const file = typed.slice(1)
  try {
    if (statSync(resolve(cwd, file)).size > largestText)
      return actionProblem('actions.cannot-read', file, 'The file is too large for a field of the form.')
    return readFileSync(resolve(cwd, file), 'utf8').trimEnd()
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return actionProblem('actions.cannot-read', file, `The text of the field could not be read (${code}).`)
  }
}

/** The pairs with the texts of files in the place of their names. */
function withTexts(pairs: Pairs, cwd: string): Pairs | Problem {
  const read = pairs.map(([key, typed]) => [key, textOf(typed, cwd)] as const)
  const unread = read.find(([, text]) => typeof text !== 'string')
  if (unread) return unread[1] as Problem
  return read as Pairs
}

/** A field is text, unless it is typed as a list, or as on or off. */
function writtenFields(pairs: Pairs): object {
  const lists = new Set(['memberStates', 'pecReasons'])
  return Object.fromEntries(
    pairs.map(([key, text]) => {
      if (key === 'pec') return [key, /^(true|yes|on)$/i.test(text)]
      return [key, lists.has(key) ? text.split(/\s*,\s*/).filter(each => each !== '') : text]
    }),
  )
}

type Own = Record<string, unknown>

/** What the flags that hold pairs come to, for the kinds of events that have them. */
function withPairs(kind: EventKind, typed: Typed, cwd: string): Own | Problem {
  const from = (list: readonly string[] | undefined, into: (pairs: Pairs) => Own): Own | Problem => {
    const pairs = pairsOf(list)
    return 'code' in pairs ? pairs : (awarenessAsFact(pairs) ?? into(pairs))
  }
  if (kind === 'facts stated') return from(typed.fact, pairs => ({ facts: statedFacts(pairs, typed) }))
  if (kind === 'point decided') return from(typed.decide, pairs => ({ points: decidedPoints(pairs, typed) }))
  if (kind === 'fields written') {
    const typedPairs = pairsOf(typed.field)
    const pairs = 'code' in typedPairs ? typedPairs : withTexts(typedPairs, cwd)
    return 'code' in pairs ? pairs : { fields: writtenFields(pairs) }
  }
  return {}
}

/** Flags that stand under another name in the event, or are looked at elsewhere. */
const notAsTyped: ReadonlySet<string> = new Set(['of', 'for', 'field', 'fact', 'decide', 'corrects', 'instead'])
const keptBeside: Partial<Readonly<Record<EventKind, readonly string[]>>> = {
  'facts stated': ['because', 'evidence'],
  'point decided': ['because'],
}

/** The flags that one kind of event alone takes, and that it cannot do without. */
const onlyOn = {
  fact: 'facts stated',
  field: 'fields written',
  decide: 'point decided',
  corrects: 'corrected',
  instead: 'corrected',
} as const satisfies Partial<Record<keyof Typed, EventKind>>

/** Facts that are no statement of their own: they follow from when somebody became aware, from which the clocks run. */
export const factsOfAwareness: ReadonlySet<string> = new Set(['aware', 'awareOn'])

/** That becoming aware is to be recorded as what it is: as a fact alone, no clock would run. Problem: case.needs. */
function awarenessAsFact(pairs: Pairs): Problem | undefined {
  const fact = pairs.map(([key]) => key).find(key => factsOfAwareness.has(key))
  if (fact === undefined) return undefined
  const says = `${quoted(fact)} is no fact to state: becoming aware starts the clocks, and is an event of its own.`
  return caseProblem('case.needs', { file: '--fact' }, says, 'cradle case add CASE became-aware --at MOMENT --by NAME')
}

/** What was typed and would be lost, or is lacking, so that the event would say nothing. Problem: case.needs. */
function lostFlag(kind: EventKind, typed: Typed): Problem | undefined {
  const flags = Object.entries(onlyOn) as readonly (readonly [keyof typeof onlyOn, EventKind])[]
  const [strange, on = kind] = flags.find(([flag, only]) => only !== kind && typed[flag] !== undefined) ?? []
  if (strange !== undefined) {
    const remedy = `Record it as an event of its own: cradle case add CASE ${on.replaceAll(' ', '-')} --${strange} …`
    return caseProblem('case.needs', { file: `--${strange}` }, `This event takes no ${quoted(strange)}.`, remedy)
  }
  const needed = flags.find(([flag, only]) => only === kind && flag !== 'instead' && typed[flag] === undefined)?.[0]
  if (needed !== undefined)
    return caseProblem('case.needs', { file: `--${needed}` }, `This event lacks ${quoted(needed)}, and says nothing.`)
  if (typed.of === undefined || ownKeysOf(kind).includes('of')) return undefined
  const says = 'This event is on no track: it holds for the whole case.'
  return caseProblem('case.needs', { file: '--of' }, says, 'Leave --of out.')
}

/** Other laws are typed by the names under which people know them. */
function regimeNamed(name: string): string {
  const known = Object.entries(otherRegimeNames).find(([, short]) => short.toLowerCase() === name.trim().toLowerCase())
  return known?.[0] ?? name.replaceAll('-', ' ')
}

function asTyped(kind: EventKind, typed: Typed): Own {
  const beside = keptBeside[kind] ?? []
  const plain = Object.entries(typed).filter(
    ([key, value]) => value !== undefined && value !== false && !notAsTyped.has(key) && !beside.includes(key),
  )
  const choices = new Set(['stage', 'with', 'audience', ...(kind === 'measure available' ? ['kind'] : [])])
  const stages = plain.map(([key, value]): [string, unknown] =>
    choices.has(key) && typeof value === 'string' ? [key, value.replaceAll('-', ' ')] : [key, value],
  )
  const isNo = typed.applies === false && kind === 'other law'
  return {
    ...Object.fromEntries(stages),
    ...(isNo && { applies: false }),
    ...(typed.states && { states: typed.states.flatMap(each => each.split(/\s*,\s*/)) }),
    ...(typed.for !== undefined && { product: typed.for }),
    ...(typed.regime !== undefined && { regime: regimeNamed(typed.regime) }),
    ...(kind === 'delay asked' && { mechanism: typed.mechanism?.replaceAll('-', ' ') }),
  }
}

/**
 * An event of a case as it was typed, with the moment and the name that it happened at and under. What does not fit is found
 * when it is written. Problems: case.unknown-event, case.needs, case.which-track, case.no-such-event.
 */
export function draftOf(log: CaseLog, happened: Happened, typed: Typed): Draft | Problem {
  const { event: name, at, by, cwd } = happened
  const kind = kindNamed(name)
  if (kind === undefined || kind === 'opened') {
    const near = nearest(name, eventKinds)
    const hint = near.length > 0 ? ` Did you mean ${near.map(each => quoted(each)).join(' or ')}?` : ''
    return caseProblem(
      'case.unknown-event',
      { file: name },
      `${quoted(name)} is nothing that can happen in a case.${hint}`,
    )
  }
  const lost = lostFlag(kind, typed)
  if (lost) return lost
  const pairs = withPairs(kind, typed, cwd)
  if (isProblem(pairs)) return pairs
  const corrected = kind === 'corrected' ? correctionTyped(log, typed, happened) : {}
  if (isProblem(corrected)) return corrected
  const of = ownKeysOf(kind).includes('of') ? trackOf(openingOf(log)?.concerns ?? [], typed.of) : undefined
  if (isKeys(of)) return of as Problem
  const own = { ...asTyped(kind, typed), ...pairs, ...corrected, ...(of !== undefined && { of }) }
  // Whether it says all that such an event says is found by its shape, when it is written.
  return { event: kind, at, ...(by !== undefined && { by }), ...own } as Draft
}

function isProblem(value: Own | Problem): value is Problem {
  return 'code' in value && 'remedy' in value
}
