import type { Verdict } from '../actions/index.ts'
import { english as en, fullReferenceTo, treeLines } from '../wording/index.ts'
import type { Entry } from './screen.ts'

/** An explanation as entries of a screen: each verdict with its id, so that it can be named again. */
export function treeEntries(verdict: Verdict<unknown>): readonly Entry[] {
  return treeLines(verdict).map(({ depth, mark, verdict: each }) => ({
    depth,
    mark,
    text: en.reason(each),
    tail: fullReferenceTo(each),
    more: en.notes(each),
  }))
}
