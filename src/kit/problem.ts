/** Where something was stated: a file, a line counted from 1, and the path of keys that leads there. */
export interface Place {
  readonly file: string
  readonly line?: number
  readonly path?: string
}

/** `floor.what-is-wrong`: stable, declared in a floor's problems.ts, never used again for something else. */
export type ProblemCode = `${string}.${string}`

/** What a person can mend: a stable code, the place, what is wrong, and what to do about it. */
export interface Problem {
  readonly code: ProblemCode
  readonly place: Place
  readonly says: string
  readonly remedy: string
}

/** Reading never fails: it returns what could be read, and the problems met on the way. */
export interface Read<T> {
  readonly value: T
  readonly problems: readonly Problem[]
}

/** One row of a floor's problems.ts: what the code means in general and how such a problem is mended. */
export interface ProblemKind {
  readonly means: string
  readonly remedy: string
}
