import { asStated, type DatedRow, decisive, isOpen, type OpenPoint, type Verdict } from '../law/index.ts'

/**
 * One line of an explanation: how deep it stands, what is concluded, whether it decides what stands above it, and
 * whether the reasons for it stand further up.
 */
export interface TreeLine {
  readonly depth: number
  readonly mark: Mark
  readonly verdict: Verdict<unknown>
  readonly decides: boolean
  readonly isToldAbove: boolean
}

export type Mark = 'yes' | 'no' | 'open' | 'list'

/** How a value is marked: a list has no mark of its own. */
export function markOf(value: unknown): Mark {
  if (value === true) return 'yes'
  if (value === false) return 'no'
  return isOpen(value) && typeof value === 'string' ? 'open' : 'list'
}

/**
 * Explanations as lines, decisive reasons first; what does not decide is named once and not opened.
 * A reason that stands under several conclusions on the same part is opened where it first stands.
 */
export function treeLines(tops: readonly Verdict<unknown>[]): readonly TreeLine[] {
  const lines: TreeLine[] = []
  const opened = new Set<string>()
  const add = (verdict: Verdict<unknown>, depth: number, decides: boolean, of?: string): void => {
    const part = verdict.part ?? of
    const key = JSON.stringify([verdict.id, part, verdict.value])
    const isOpened = opened.has(key)
    const isToldAbove = decides && isOpened && verdict.because.length > 0
    lines.push({ depth, mark: markOf(verdict.value), verdict, decides, isToldAbove })
    if (!decides || isOpened) return
    opened.add(key)
    const reasons = new Set(decisive(verdict))
    for (const reason of reasons) add(reason, depth + 1, true, part)
    for (const other of verdict.because) if (!reasons.has(other)) add(other, depth + 1, false, part)
  }
  for (const top of tops) add(top, 0, true)
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
  const reasons = telling(verdict).map(asStated)
  const [only] = reasons
  if (reasons.length !== 1 || only === undefined) return reasons
  const further = shortReasons(only)
  return further.length > 0 ? further : [only]
}

function* decisiveWalk(verdict: Verdict<unknown>, seen: Set<unknown>): Generator<Verdict<unknown>> {
  if (seen.has(verdict)) return
  seen.add(verdict)
  yield verdict
  for (const reason of decisive(verdict)) yield* decisiveWalk(reason, seen)
}

/** The dated rows that decide a verdict, each once: what may have changed without the Act changing. */
export function restingOn(verdict: Verdict<unknown>): readonly DatedRow[] {
  const rows = [...decisiveWalk(verdict, new Set())].flatMap(each => each.restsOn ?? [])
  return [...new Map(rows.map(row => [`${row.table} ${row.says}`, row])).values()]
}

/** Conclusions of several modules that say the same, for the same reason: one of them, and the modules. */
export interface Alike {
  readonly verdict: Verdict<unknown>
  readonly parts: readonly string[]
}

/** Puts together what is concluded alike of several modules, in the order in which each first stands. */
export function alike(verdicts: readonly Verdict<unknown>[]): readonly Alike[] {
  const groups = new Map<string, { verdict: Verdict<unknown>; parts: string[] }>()
  for (const verdict of verdicts) {
    const { id, value, note, part } = verdict
    const key = JSON.stringify([id, value, note, part === undefined])
    const group = groups.get(key) ?? { verdict, parts: [] }
    groups.set(key, group)
    if (part !== undefined) group.parts.push(part)
  }
  return [...groups.values()]
}

/** The decisions of a person on open points of the law that conclusions rest on, each once, by the number of the point. */
export function decidedIn(verdicts: readonly Verdict<unknown>[]): readonly OpenPoint[] {
  const found = new Map<string, OpenPoint>()
  const seen = new Set<Verdict<unknown>>()
  const collect = (verdict: Verdict<unknown>): void => {
    if (seen.has(verdict)) return
    seen.add(verdict)
    if (verdict.open?.decided) found.set(verdict.open.register, verdict.open)
    for (const reason of decisive(verdict)) collect(reason)
  }
  for (const verdict of verdicts) collect(verdict)
  return [...found.values()]
}
