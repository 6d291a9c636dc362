import type { Verdict } from '../actions/index.ts'
import { english as en, fullReferenceTo, treeLines } from '../wording/index.ts'
import type { Entry } from './screen.ts'

/** Explanations as entries of a screen: each verdict with its id, so that it can be named again. */
export function treeEntries(verdicts: readonly Verdict<unknown>[]): readonly Entry[] {
  return treeLines(verdicts).map(({ depth, mark, verdict: each, isToldAbove }) => ({
    depth,
    mark,
    text: isToldAbove ? `${en.reason(each)} ${en.toldAbove}` : en.reason(each),
    tail: fullReferenceTo(each),
    more: en.notes(each),
  }))
}
