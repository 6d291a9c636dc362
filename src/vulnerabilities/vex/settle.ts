import { type Statement, settles } from './statement.ts'

/** What statements come to for one finding. */
export interface Settlement {
  /** The statement that holds; absent where those who speak contradict each other. */
  readonly holds?: Statement
  /** In milliseconds since 1970: when whoever said it takes it back, as they said beforehand. */
  readonly until?: number
  /** All that is said of it, the newest first. */
  readonly all: readonly Statement[]
  /** Of whom one says that nothing needs to be done, and another that something does. */
  readonly conflict: readonly Statement[]
}

/** Nobody knows whether two nameless documents are of one author. */
function authorOf({ by, from }: Statement): string {
  return by ?? `\n${from.file}`
}

/** What an author says last. Of statements without a time nobody knows whether they were taken back, so they stand. */
function lastOf(statements: readonly Statement[]): readonly Statement[] {
  const latest = statements.reduce(
    (max, { at }) => Math.max(max, at ?? Number.NEGATIVE_INFINITY),
    Number.NEGATIVE_INFINITY,
  )
  return statements.filter(({ at }) => at === undefined || at === latest)
}

function newestFirst(a: Statement, b: Statement): number {
  return (b.at ?? Number.NEGATIVE_INFINITY) - (a.at ?? Number.NEGATIVE_INFINITY) || 0
}

/** When an author takes back what is said, among what is known to be said later. */
function takenBack(held: Statement, later: readonly Statement[]): number | undefined {
  const own = later.filter(each => authorOf(each) === authorOf(held) && settles(each.status) !== settles(held.status))
  const times = own.flatMap(({ at }) => at ?? [])
  return times.length === 0 ? undefined : Math.min(...times)
}

/**
 * What statements on one finding come to. Of one author the later statement counts (OpenVEX 0.2.0); where authors differ on
 * whether something needs to be done, none of them does, and all are shown. That somebody still investigates
 * contradicts nobody. Undefined where nobody says anything yet.
 */
export function settlementOf(statements: readonly Statement[], nowMs: number): Settlement | undefined {
  const isLater = ({ at }: Statement): boolean => at !== undefined && at > nowMs
  const known = statements.filter(statement => !isLater(statement)).toSorted(newestFirst)
  if (known.length === 0) return undefined
  const last = [...Map.groupBy(known, authorOf).values()].flatMap(lastOf).toSorted(newestFirst)
  const decided = last.filter(({ status }) => status !== 'under_investigation')
  const isSettled = decided.some(({ status }) => settles(status))
  if (isSettled && decided.some(({ status }) => !settles(status))) return { all: known, conflict: decided }
  const holds = decided[0] ?? last[0]
  const until = holds && takenBack(holds, statements.filter(isLater))
  return { ...(holds && { holds }), ...(until !== undefined && { until }), all: known, conflict: [] }
}
