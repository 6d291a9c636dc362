import { type CaseEventOf, ofKind, type ShownCase } from '../actions/cases.ts'
import type { Verdict } from '../actions/index.ts'
import { localText } from '../kit/time.ts'
import { openPointIn, caseWords as words } from '../wording/case.ts'
import { decidedIn } from '../wording/index.ts'
import type { Entry, Section } from './screen.ts'
import { treeEntries } from './tree-entries.ts'

type Stated = CaseEventOf<'facts stated'>

/** What was stated of the event, in the order in which it was: each criterion with its grounds, its evidence, who and when. */
function statedEntries({ event, moment, number, correctedBy }: Stated, zone: string): readonly Entry[] {
  const who = words.record.who(event.by, localText(moment.ms, zone), number, correctedBy)
  return Object.entries(event.facts).map(([fact, { is, because, evidence }]): Entry => {
    const grounds = [because, evidence === undefined ? undefined : words.record.evidence(evidence)]
    return {
      mark: 'list',
      text: words.record.fact(fact, is),
      tail: `[${who}]`,
      more: grounds.filter(text => text !== undefined),
    }
  })
}

/** The record of what was found, on both tracks: what was stated and by whom, and how the conclusions were drawn from it. */
export function recordSections({ assessment }: ShownCase): readonly Section[] {
  const { state, duties, zone } = assessment
  const stated = ofKind(state.events, 'facts stated').flatMap(each => statedEntries(each, zone))
  const none = { text: words.record.nothing }
  return [
    { heading: words.record.stated, entries: stated.length > 0 ? stated : [none] },
    ...duties.map(({ trigger, verdict }) => ({
      heading: words.record.conclusion(trigger),
      entries: treeEntries([verdict]),
    })),
  ]
}

/**
 * The open points of law that bear on a case: those that its conclusions rest on; those of its clocks in a line, for the safe
 * course is taken there, or in full.
 */
export function openPointsSection({ assessment }: ShownCase, isFull: boolean): Section {
  const { duties, openPoints } = assessment
  const verdicts: readonly Verdict<unknown>[] = duties.map(({ verdict }) => verdict)
  const decided = new Map(decidedIn(verdicts).map(point => [point.register, point]))
  const shown = [...openPoints.onDuties, ...(isFull ? openPoints.onClocks : [])]
  const entries = shown.map((register): Entry => {
    const { text, tail } = openPointIn(register, decided.get(register))
    return { mark: decided.has(register) ? 'list' : 'open', text, tail }
  })
  const isInShort = !isFull && openPoints.onClocks.length > 0
  return {
    heading: words.openPoints,
    entries: [
      ...entries,
      ...(isInShort ? [{ text: words.openOnClocks, tail: `[${openPoints.onClocks.join(', ')}]` }] : []),
    ],
  }
}
