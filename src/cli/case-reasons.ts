import type { ShownCase } from '../actions/cases.ts'
import { shortReasons } from '../wording/index.ts'
import { reasonEntries } from './check-reasons.ts'
import type { Entry } from './screen.ts'

type Duty = ShownCase['assessment']['duties'][number]

/**
 * Why an event is not to be reported, down to what was stated of it: what holds for manufacturers, or for a steward where the
 * operator is one. That the operator is not the other of the two is no reason.
 */
export function notReportableEntries({ verdict }: Duty, { assessment }: ShownCase): readonly Entry[] {
  const { isSteward } = assessment.terms.relief
  const reasons = shortReasons(verdict)
  const own = reasons.filter(({ id }) => id.startsWith('art-24.') === isSteward)
  const entries = (own.length > 0 ? own : reasons).flatMap(reason => {
    const down = reasonEntries(reason)
    return down.length > 0 ? down : reasonEntries({ ...verdict, because: [reason] })
  })
  return entries
}
