import type { CaseAssessment } from './assess-case.ts'
import type { Clock, ClockState } from './clocks.ts'

const waiting: ReadonlySet<ClockState> = new Set<ClockState>(['running', 'past safe end', 'past latest end'])

/** Whether a clock runs, or has run out, on a report that nobody declared submitted. */
export function isWaiting({ state, submitted }: Clock): boolean {
  return !submitted && waiting.has(state)
}

/** The clocks of reports that must be made and are waited for. Closing the case does not change that. */
function owedIn({ duties, clocks }: CaseAssessment): readonly Clock[] {
  const due = new Set(duties.flatMap(({ trigger, verdict }) => (verdict.value === true ? [trigger] : [])))
  return clocks.filter(clock => due.has(clock.trigger) && isWaiting(clock))
}

/** Whether a report is owed in a case, and whether the latest end of one has passed: an obligation that is not met. */
export function reportOwed(assessment: CaseAssessment): { readonly isOwed: boolean; readonly isOverdue: boolean } {
  const owed = owedIn(assessment)
  return { isOwed: owed.length > 0, isOverdue: owed.some(({ state }) => state === 'past latest end') }
}
