import { isWaiting, type ShownCase } from '../actions/cases.ts'
import { localText } from '../kit/time.ts'
import { caseWords as words } from '../wording/case.ts'
import { aboutOf } from './case-about.ts'
import { clockEntry } from './case-clock-entry.ts'
import { isClosedWhileDue, signalEntries } from './case-screen.ts'
import type { Entry, Screen, Section } from './screen.ts'

/** A signal that is still to be assessed, for the first time or again: no clock runs yet, and somebody has to act. */
function unassessedOf(shown: ShownCase): Entry | undefined {
  const { unassessed } = shown.assessment.state
  if (unassessed) return { mark: 'alarm', text: words.toAssessAgain(unassessed.number), isStrong: true }
  return signalEntries(shown)[0]
}

/** What is waited for in a case: the clock that ends first; whether there is none, or it is closed. */
function pendingOf(shown: ShownCase): Entry {
  const { clocks, state, zone } = shown.assessment
  if (state.closed) {
    const text = words.closed(localText(state.closed.moment.ms, zone))
    return { text, ...(isClosedWhileDue(shown) && { mark: 'alarm', more: [words.closedWhileDue] }) }
  }
  const [due] = clocks.filter(isWaiting).toSorted((a, b) => (a.safe ?? 0) - (b.safe ?? 0))
  if (!due) return unassessedOf(shown) ?? { text: words.nothingRuns }
  const { text, mark, tail = '' } = clockEntry(due, shown)
  return { text: words.inStage(words.stage(due.stage), text), tail, ...(mark && { mark }), isStrong: true }
}

/** The cases of a product, those that are open first. */
export function caseListScreen(cases: readonly ShownCase[]): Screen {
  const entries = cases.flatMap((shown): readonly Entry[] => {
    const { state } = shown.assessment
    const exercise = state.opened.exercise ? words.exerciseInShort : ''
    return [{ text: `${state.id}: ${aboutOf(shown)}${exercise}` }, { ...pendingOf(shown), depth: 1 }]
  })
  const none = { text: words.noCases }
  return {
    title: words.listTitle(cases.length),
    aside: '',
    sections: [{ entries: entries.length > 0 ? entries : [none] }],
  }
}

/** What is pending in a case, one step deeper, with the command that shows all of it. */
function withStep(pending: Entry, id: string): Entry {
  return { ...pending, depth: 1, more: [...(pending.more ?? []), words.steps.show(id)] }
}

/** The open cases of a product, above all else that is said of it: with the time that is left, where the coordinator is. */
export function openCasesSection(cases: readonly ShownCase[]): Section {
  const entries = cases.flatMap((shown): readonly Entry[] => {
    const { state, zone } = shown.assessment
    return [{ text: `${aboutOf(shown)} (${zone})` }, withStep(pendingOf(shown), state.id)]
  })
  const open = cases.filter(({ assessment }) => assessment.state.closed === undefined).length
  return { heading: open === cases.length ? words.openCases(open) : words.casesOwed(cases.length), entries }
}
