import { ExitCode } from '@stricli/core'

/** What the exit code says. Several may hold: the first of the list that does is the one given. */
export const exitCodes = {
  bug: 70,
  usage: 64,
  'input cannot be read': 65,
  'reference missing': 69,
  'duty not met': 1,
  'exploited and not assessed': 4,
  'open questions decide': 3,
  'policy not met': 2,
  'nothing found': 0,
} as const

export type Outcome = keyof typeof exitCodes

/** The exit code for all that holds of a run. */
export function exitCodeOf(outcomes: readonly Outcome[]): number {
  const order = Object.keys(exitCodes) as Outcome[]
  return exitCodes[order.find(outcome => outcomes.includes(outcome)) ?? 'nothing found']
}

const usageCodes: readonly unknown[] = [ExitCode.UnknownCommand, ExitCode.InvalidArgument]

/** The exit code that a run left behind: those below zero are of the library that reads the arguments. */
export function exitCodeGiven(code: unknown): number {
  if (typeof code !== 'number') return 0
  if (code >= 0) return code
  return usageCodes.includes(code) ? exitCodes.usage : exitCodes.bug
}
