export type { AsOf } from './as-of.ts'
export { brusselsDay } from './brussels.ts'
export { bug } from './bug.ts'
export {
  dayFrom1970,
  daysBetween,
  daysFrom1970,
  instantText,
  isPlainDate,
  longDate,
  type PlainDate,
  plainDate,
} from './date.ts'
export { errorCode } from './error-code.ts'
export { instantMs } from './instant.ts'
export type { Place, Problem, ProblemCode, ProblemKind, Read } from './problem.ts'
export { firstOf, kitProblems, startMet } from './problems.ts'
export { nearest } from './suggest.ts'
export { printable, quoted, wrap } from './text.ts'
export { startUtf8 } from './utf8-parts.ts'
export { isKeys, jsonIn, type Keys, listOf } from './values.ts'
