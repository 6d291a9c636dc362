import { type DatedRow, decisive, isOpen, type Verdict } from '../law/index.ts'

/** One line of an explanation: how deep it stands, what is concluded, and whether it decides what stands above it. */
export interface TreeLine {
  readonly depth: number
  readonly mark: Mark
  readonly verdict: Verdict<unknown>
  readonly decides: boolean
}

export type Mark = 'yes' | 'no' | 'open' | 'list'

/** How a value is marked: a list has no mark of its own. */
export function markOf(value: unknown): Mark {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return isOpen(value) && typeof value === 'string' ? 'open' : 'list'
}

/**
 * An explanation as lines, decisive reasons first; what does not decide is named once and not opened.
 * A reason that stands under several conclusions is opened where it first stands.
 */
export function treeLines(top: Verdict<unknown>): readonly TreeLine[] {
  const lines: TreeLine[] = []
  const opened = new Set<string>()
  const add = (verdict: Verdict<unknown>, depth: number, decides: boolean): void => {
    lines.push({ depth, mark: markOf(verdict.value), verdict, decides })
    const key = `${verdict.id} ${verdict.part ?? ''}`
    if (!decides || opened.has(key)) return
    opened.add(key)
    const reasons = decisive(verdict)
    for (const reason of reasons) add(reason, depth + 1, true)
    for (const other of verdict.because) if (!reasons.includes(other)) add(other, depth + 1, false)
  }
  add(top, 0, true)
  return lines
}

/** What stands under a conclusion: of an offering of several parts, what stands under the same conclusion on each part. */
function under(verdict: Verdict<unknown>): readonly Verdict<unknown>[] {
  return decisive(verdict).flatMap(reason => {
    if (reason.id !== verdict.id) return [reason]
    const { part } = reason
    return under(reason).map(inner => (part === undefined ? inner : { ...inner, part }))
  })
}

/** A decision table speaks through the condition that held and its outcome, not through those that did not hold. */
function telling(verdict: Verdict<unknown>): readonly Verdict<unknown>[] {
  const reasons = under(verdict)
  return verdict.by === 'first'
    ? reasons.filter((reason, at) => at === reasons.length - 1 || reason.value !== false)
    : reasons
}

/** The reasons worth a line on a crowded screen: what stands under a conclusion, going down as long as it is one thing. */
export function shortReasons(verdict: Verdict<unknown>): readonly Verdict<unknown>[] {
  const reasons = telling(verdict)
  const [only] = reasons
  if (reasons.length !== 1 || only === undefined) return reasons
  const further = shortReasons(only)
  return further.length > 0 ? further : [only]
}

function* decisiveWalk(verdict: Verdict<unknown>): Generator<Verdict<unknown>> {
  yield verdict
  for (const reason of decisive(verdict)) yield* decisiveWalk(reason)
}

/** The dated rows that decide a verdict, each once: what may have changed without the Act changing. */
export function restingOn(verdict: Verdict<unknown>): readonly DatedRow[] {
  const rows = [...decisiveWalk(verdict)].flatMap(each => each.restsOn ?? [])
  return [...new Map(rows.map(row => [`${row.table} ${row.says}`, row])).values()]
}
