import type { Notes, SbomProblemCode } from './problems.ts'
import type { SbomEvents } from './taker.ts'

/** Why a file was not read to its end, and where. */
export interface Stop {
  readonly code: SbomProblemCode
  readonly line: number
  /** The beginning of a sentence, without the full stop: how much was read before is added to it. */
  readonly says: string
}

/** Reads a syntax other than JSON as its text comes, and gives what it says in the shape of JSON. It throws nothing. */
export interface Translator {
  /** Takes the next characters: whole ones, without a byte order mark. Tells whether more is of use. */
  readonly push: (text: string) => boolean
  /** To be called once: no more comes. Undefined where all was read. */
  readonly end: () => Stop | undefined
}

/** Starts a translator. What it has to say beside where it stopped goes into the notes. */
export type StartTranslator = (events: SbomEvents, notes: Notes) => Translator
