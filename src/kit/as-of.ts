import type { PlainDate } from './date.ts'

/** The moment of which something is said: an instant in UTC, and the day it falls on in Brussels. */
export interface AsOf {
  readonly instant: string
  readonly day: PlainDate
}
