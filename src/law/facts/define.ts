import type { Cite } from '../act/index.ts'

interface Asked {
  /** The statement itself, as an explanation shows it: a literal, the key of its translations. */
  readonly says: string
  /** What a person is asked. */
  readonly question: string
  /** Why the law asks: what hangs on it. */
  readonly why: string
  /** What counts as yes (or how to choose), with the borderline cases that the sources decide. */
  readonly counts: string
  readonly example: string
  /** Who in a firm usually knows. */
  readonly whoKnows: string
  readonly cites: readonly Cite[]
}

/** A fact that is so or is not. */
export interface TruthFact extends Asked {
  readonly kind: 'truth'
}

/** One of the possibilities of a choice, as an explanation shows it when it is the one. */
export interface Choice {
  readonly says: string
  readonly cites: readonly Cite[]
}

/** A fact that is exactly one of several. */
export interface ChoiceFact<K extends string = string> extends Asked {
  readonly kind: 'choice'
  readonly choices: Readonly<Record<K, Choice>>
}

/** A fact that is a day. */
export interface DateFact extends Asked {
  readonly kind: 'date'
}

/** A fact that is a number, whole or not, never negative. */
export interface NumberFact extends Asked {
  readonly kind: 'number'
}

export type FactDefinition = TruthFact | ChoiceFact | DateFact | NumberFact

/** Defines a fact that is so or is not. */
export function truth(asked: Asked): TruthFact {
  return { kind: 'truth', ...asked }
}

/** Defines a fact that is exactly one of the choices. */
export function choice<K extends string>(
  asked: Asked & { readonly choices: Readonly<Record<K, Choice>> },
): ChoiceFact<K> {
  return { kind: 'choice', ...asked }
}

/** Defines a fact that is a number. */
export function number(asked: Asked): NumberFact {
  return { kind: 'number', ...asked }
}

/** Defines a fact that is a day. */
export function date(asked: Asked): DateFact {
  return { kind: 'date', ...asked }
}
