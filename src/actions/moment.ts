import { type AsOf, brusselsDay, instantText, type Problem } from '../kit/index.ts'
import { actionProblem } from './problems.ts'

/** When something is asked: the clock's milliseconds, read once at the start, and what `--as-of` said. */
export interface Asked {
  readonly now: number
  readonly asOf: string | undefined
}

/** The moment of which something is asked: that of `--as-of` if given, else that of the clock. */
export async function momentOf({ now, asOf }: Asked): Promise<AsOf | { readonly problem: Problem }> {
  if (asOf === undefined) return { instant: instantText(now), day: brusselsDay(now) }
  const { parseAsOf } = await import('../kit/time.ts')
  const says = 'This is neither a date nor an instant with its offset.'
  return parseAsOf(asOf) ?? { problem: actionProblem('actions.not-a-moment', '--as-of', says) }
}
