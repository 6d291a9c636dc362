import type { Verdict } from '../actions/index.ts'
import { type Alike, alike, english as en, markOf, referenceTo, shortReasons } from '../wording/index.ts'
import type { Entry } from './screen.ts'

/** So many reasons alike are told in one line. */
const fewest = 4

function stanceOf({ verdict, parts }: Alike): string {
  const mark = markOf(verdict.value)
  return en.ofModules(parts, en.stance(mark, verdict.says))
}

/** A row of exceptions that are all false, or all unknown, is one line, which refers to what they are exceptions from. */
function exceptionsInOne(of: Verdict<unknown>, exceptions: readonly Alike[]): Entry | undefined {
  const [first] = exceptions
  const value = first?.verdict.value
  if (first === undefined || exceptions.length < fewest || exceptions.some(each => each.verdict.value !== value))
    return undefined
  const tail = `[${first.verdict.cites[0]} to ${exceptions.at(-1)?.verdict.cites[0]} · ${of.id}]`
  if (value === false) return { mark: 'yes', text: en.noException(exceptions.length), tail }
  return value === 'unknown' ? { mark: 'open', text: en.openExceptions(exceptions.length), tail } : undefined
}

/** The reasons of a conclusion that are worth a line on a crowded screen, with what a person said of them. */
export function reasonEntries(verdict: Verdict<unknown>): readonly Entry[] {
  const [rule, ...exceptions] = alike(shortReasons(verdict))
  if (rule === undefined) return []
  const inOne = exceptionsInOne(verdict, exceptions)
  const entries = [rule, ...(inOne ? [] : exceptions)].map(each => ({
    // A reason that is not so is no fault of anyone: the cross is kept for what must be mended.
    mark: each.verdict.value === false ? ('list' as const) : markOf(each.verdict.value),
    text: stanceOf(each),
    tail: referenceTo(each.verdict),
    ...(each.verdict.note?.because !== undefined && { more: [each.verdict.note.because] }),
  }))
  return inOne ? [...entries, inOne] : entries
}
