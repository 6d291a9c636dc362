import type { DecisionElsewhere } from './scanner-result.ts'

/** Another tool that reports a finding, where in its result, and what was decided on it there. */
export interface Origin {
  readonly tool: string
  readonly toolVersion?: string
  readonly file: string
  readonly path: string
  /** The name by which the tool calls the flaw. */
  readonly id: string
  readonly decision?: DecisionElsewhere
}
