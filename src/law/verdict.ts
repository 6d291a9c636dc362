import type { Place } from '../kit/index.ts'
import type { Cite } from './act/index.ts'
import type { RegisterId } from './act/register.ts'
import type { DatedRow } from './dated/index.ts'
import type { FactId } from './facts/index.ts'

/** Kleene's three values: what is not known stays unknown until it can no longer matter. */
export type Truth = boolean | 'unknown'

/** One truth for each of the possibilities that the Act lists: a forgotten one does not compile. */
export type Options<K extends string = string> = Readonly<Record<K, Truth>>

/** `art-02.applies`: what explain, decisions and translations name. Never changes its meaning. */
export type VerdictId = `${string}.${string}`

/** A conclusion, how it was drawn, and from what: an explanation tree is nothing but a Verdict. */
export interface Verdict<T = Truth> {
  readonly id: VerdictId
  /** A literal, nothing interpolated: it is the key of its translations. */
  readonly says: string
  readonly value: T
  readonly by: 'fact' | 'reckoned' | 'all' | 'any' | 'unless' | 'options' | 'first' | 'readings'
  readonly cites: readonly Cite[]
  /** For 'unless' the rule, then its exceptions; for 'first' condition, outcome, condition, outcome …, last outcome. */
  readonly because: readonly Verdict<unknown>[]
  readonly fact?: FactId
  /** Of a choice that was stated: which possibility it was. */
  readonly stated?: string
  /** Why the fact was so stated, by whom and when: a judgement is not just a value. */
  readonly note?: Note
  readonly place?: Place
  readonly restsOn?: readonly DatedRow[]
  readonly open?: OpenPoint
  /** A later part asks nothing of anyone before those ahead of it are known. */
  readonly asksInOrder?: true
  /** The module of the offering that this was concluded of, where it was not the product as a whole. */
  readonly part?: string
}

/** Who judged, when, and why: what `{is, because, by, on}` in a product file holds beside the value. */
export interface Note {
  readonly because?: string
  readonly by?: string
  readonly on?: string
}

/** A point on which the law is open: its number in our register, the safe reading, and what a person decided. */
export interface OpenPoint {
  readonly register: RegisterId
  readonly safe: ReadingNumber
  readonly decided?: ReadingNumber
  readonly note?: Note
}

export type ReadingNumber = 1 | 2

type Outcome = Truth | Options

function not(value: Truth): Truth {
  return value === 'unknown' ? 'unknown' : !value
}

function every(values: readonly Truth[]): Truth {
  if (values.includes(false)) return false
  return values.includes('unknown') ? 'unknown' : true
}

function some(values: readonly Truth[]): Truth {
  return not(every(values.map(not)))
}

/** What all the outcomes still possible say: their common value, option by option where they list options. */
function agree<T extends Outcome>(outcomes: readonly T[]): T {
  const [first, ...rest] = outcomes as [T, ...T[]]
  if (typeof first !== 'object') return rest.every(other => other === first) ? first : ('unknown' as T)
  const merged = Object.keys(first).map(key => [
    key,
    agree(outcomes.map(outcome => (outcome as Options)[key] as Truth)),
  ])
  return Object.fromEntries(merged) as T
}

/** True by the letter of the law, whatever the facts. */
export function always(id: VerdictId, says: string, cites: readonly Cite[]): Verdict {
  return { id, says, value: true, by: 'all', cites, because: [] }
}

/** A truth read off the calendar, a dated table or a dossier, not off a fact; the rows it rests on show their age. */
export function known(
  id: VerdictId,
  says: string,
  cites: readonly Cite[],
  value: Truth,
  restsOn: readonly DatedRow[] = [],
): Verdict {
  return { id, says, value, by: 'fact', cites, because: [], restsOn }
}

/** A truth reckoned from days and numbers that were stated; unknown while one of them is. */
export function reckoned(
  id: VerdictId,
  says: string,
  cites: readonly Cite[],
  from: readonly Verdict[],
  reckon: () => Truth,
): Verdict {
  const value = every(from.map(part => part.value)) === true ? reckon() : 'unknown'
  return { id, says, value, by: 'reckoned', cites, because: from }
}

/** True if each part is. */
export function all(id: VerdictId, says: string, cites: readonly Cite[], because: readonly Verdict[]): Verdict {
  return { id, says, value: every(because.map(part => part.value)), by: 'all', cites, because }
}

/** True if at least one part is. */
export function any(id: VerdictId, says: string, cites: readonly Cite[], because: readonly Verdict[]): Verdict {
  return { id, says, value: some(because.map(part => part.value)), by: 'any', cites, because }
}

/** A rule and its exceptions: true if the rule is and none of the exceptions. */
export function unless(
  id: VerdictId,
  says: string,
  cites: readonly Cite[],
  rule: Verdict,
  exceptions: readonly Verdict[],
): Verdict {
  const value = every([rule.value, not(some(exceptions.map(exception => exception.value)))])
  return { id, says, value, by: 'unless', cites, because: [rule, ...exceptions] }
}

/** Every possibility that the Act lists, each with its own verdict. */
export function options<K extends string>(
  id: VerdictId,
  says: string,
  cites: readonly Cite[],
  each: Readonly<Record<K, Verdict>>,
): Verdict<Options<K>> {
  const value = Object.fromEntries(Object.entries<Verdict>(each).map(([key, verdict]) => [key, verdict.value]))
  return { id, says, value: value as Options<K>, by: 'options', cites, because: Object.values<Verdict>(each) }
}

/** A row of a decision table: when the condition holds and none before it did, the outcome is the answer. */
export interface Row<T> {
  readonly when: Verdict
  readonly then: Verdict<T>
}

/** A decision table read from the top. While a condition is unknown, what all outcomes still possible agree on is known. */
export function firstOf<T extends Outcome>(
  id: VerdictId,
  says: string,
  cites: readonly Cite[],
  rows: readonly Row<T>[],
  otherwise: Verdict<T>,
): Verdict<T> {
  const possible: T[] = []
  const settled = rows.some(({ when, then }) => {
    if (when.value !== false) possible.push(then.value)
    return when.value === true
  })
  if (!settled) possible.push(otherwise.value)
  const because = [...rows.flatMap(({ when, then }) => [when, then]), otherwise]
  return { id, says, value: agree(possible), by: 'first', cites, because }
}

/** Two readings of an open point: known where they agree or where a person decided; never chosen by us. */
export function readings<T extends Outcome>(
  id: VerdictId,
  says: string,
  cites: readonly Cite[],
  open: OpenPoint,
  both: readonly [Verdict<T>, Verdict<T>],
): Verdict<T> {
  const chosen = open.decided && both[open.decided - 1]
  const value = chosen ? chosen.value : agree(both.map(reading => reading.value))
  return { id, says, value, by: 'readings', cites, because: both, open }
}
