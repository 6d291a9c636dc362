import type { AsOf, Problem } from '../kit/index.ts'
import { actionProblem } from './problems.ts'

/** When something is asked: the clock's milliseconds, read once at the start, and what `--as-of` said. */
export interface Asked {
  readonly now: number
  readonly asOf: string | undefined
}

/** The moment of which something is asked: that of `--as-of` if given, else that of the clock. */
export async function momentOf({ now, asOf }: Asked): Promise<AsOf | { readonly problem: Problem }> {
  const { asOfClock, parseAsOf } = await import('../kit/time.ts')
  const moment = asOf === undefined ? asOfClock(now) : parseAsOf(asOf)
  const says = 'This is neither a date nor an instant with its offset.'
  return moment ?? { problem: actionProblem('actions.not-a-moment', '--as-of', says) }
}
