import type { Place, PlainDate } from '../kit/index.ts'
import type { Cite } from './act/index.ts'
import type { RegisterId } from './act/register.ts'
import type { Dated } from './dated/index.ts'
import {
  type ChoiceFactId,
  type ChoiceOf,
  type DateFactId,
  type FactId,
  facts,
  type NumberFactId,
  type TruthFactId,
} from './facts/index.ts'
import type { Note, ReadingNumber, Truth, Verdict, VerdictId } from './verdict.ts'

/** The value of a fact as a person stated it, with the judgement behind it and the place where it stands. */
export interface Stated<V> extends Note {
  readonly is: V
  readonly place?: Place
}

/** What was stated. A fact that is absent is unknown, never "no". */
export type Facts = { readonly [F in TruthFactId]?: Stated<boolean> } & {
  readonly [F in ChoiceFactId]?: Stated<ChoiceOf<F>>
} & { readonly [F in DateFactId]?: Stated<PlainDate> } & { readonly [F in NumberFactId]?: Stated<number> }

/** What a person decided on a point where the law is open. */
export interface Decision extends Note {
  readonly reading: ReadingNumber
}

/** A module of the offering that is not a product of its own: its facts are the product's with its own laid over them. */
export interface Part {
  readonly id: string
  readonly facts: Facts
}

/** All that the rules may look at: what was stated, what was decided, the legal day, and what is dated. */
export interface Product {
  readonly facts: Facts
  /** Empty where the product is of one piece. */
  readonly parts: readonly Part[]
  readonly decisions: Readonly<Partial<Record<RegisterId, Decision>>>
  readonly asOf: PlainDate
  readonly dated: Dated
}

/** A product of which nothing is known: what the rules say of it is the whole law. */
export function unknownProduct(asOf: PlainDate, dated: Dated): Product {
  return { facts: {}, parts: [], decisions: {}, asOf, dated }
}

const partsSeen = new WeakMap<Product, readonly (readonly [string, Product])[]>()

/** The parts as products of one piece, by their ids: the same objects each time, so that what is concluded of them can be shared. */
export function partsOf(p: Product): readonly (readonly [string, Product])[] {
  const parts = partsSeen.get(p) ?? p.parts.map(({ id, facts }) => [id, { ...p, facts, parts: [] }] as const)
  partsSeen.set(p, parts)
  return parts
}

/** Concludes something of each part, and marks each conclusion with the part it is of. */
export function ofEachPart(p: Product, rule: (part: Product) => Verdict): readonly Verdict[] {
  if (p.parts.length === 0) return [rule(p)]
  return partsOf(p).map(([id, part]) => ({ ...rule(part), part: id }))
}

interface Leaf {
  readonly id: VerdictId
  readonly says: string
  readonly cites: readonly Cite[]
}

function leaf(text: Leaf, fact: FactId, value: Truth, stated: Stated<unknown> | undefined): Verdict {
  const { is: _, place, ...note } = stated ?? { is: undefined }
  return {
    ...text,
    value,
    by: 'fact',
    because: [],
    fact,
    ...(Object.keys(note).length > 0 && { note }),
    ...(place && { place }),
  }
}

/** What was stated of a fact that is so or is not. */
export function stated(p: Product, fact: TruthFactId): Verdict {
  const { says, cites } = facts[fact]
  const found = p.facts[fact]
  return leaf({ id: `fact.${fact}`, says, cites }, fact, found?.is ?? 'unknown', found)
}

function choiceLeaf(fact: ChoiceFactId, choice: string): Leaf {
  const choices: Readonly<Record<string, { says: string; cites: readonly Cite[] }>> = facts[fact].choices
  const { says, cites } = choices[choice] as { says: string; cites: readonly Cite[] }
  return { id: `fact.${fact}.${choice.replaceAll(' ', '-')}`, says, cites }
}

/** Whether this is the possibility that was stated. */
export function isStated<F extends ChoiceFactId>(p: Product, fact: F, choice: ChoiceOf<F>): Verdict {
  const found: Stated<string> | undefined = p.facts[fact]
  const verdict = leaf(choiceLeaf(fact, choice), fact, found ? found.is === choice : 'unknown', found)
  return found ? { ...verdict, stated: found.is } : verdict
}

/** A possibility that was not the stated one says less than the one that was: that one, as a verdict; else the verdict. */
export function asStated(verdict: Verdict<unknown>): Verdict<unknown> {
  const { fact, stated: is, value } = verdict
  if (value !== false || fact === undefined || is === undefined) return verdict
  return { ...verdict, ...choiceLeaf(fact as ChoiceFactId, is), value: true }
}

/** That a day or a number was stated, for a conclusion that is reckoned from it: true, or unknown while nobody stated it. */
export function hasStated(p: Product, fact: DateFactId | NumberFactId): Verdict {
  const { says, cites } = facts[fact]
  const found: Stated<unknown> | undefined = p.facts[fact]
  return leaf({ id: `fact.${fact}`, says, cites }, fact, found ? true : 'unknown', found)
}

/** Whether the stated day lies before another. */
export function isBefore(p: Product, fact: DateFactId, day: PlainDate, text: Leaf): Verdict {
  const found = p.facts[fact]
  return leaf(text, fact, found ? found.is < day : 'unknown', found)
}
