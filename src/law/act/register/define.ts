import type { Cite } from '../index.ts'

/** A point on which the law is open: the question, both readings, where it comes from, and the safe course with its reason. */
export interface OpenQuestionOfLaw {
  readonly title: string
  readonly readings: readonly [string, string]
  readonly safe: 1 | 2
  readonly why: string
  readonly cites: readonly [Cite, ...Cite[]]
}
