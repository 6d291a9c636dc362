import { delaysOf, type Effective, statesOf } from '../dossier/case.ts'
import { type Cite, delaysApply, oneMemberStateOnly } from '../law/index.ts'
import type { ShownCase } from './show-case.ts'
import { utcText } from './utc-text.ts'

/** That no delay moves a clock: nothing in the provisions on delays speaks of the periods of Article 14. */
const noClock: readonly Cite[] = ['Art. 14(2)', 'Art. 14(4)', 'Our reading']

/** How passing a report on can be delayed in a case. */
export function delaysFor({ dossier, assessment, moment }: ShownCase) {
  const { state, coordinator } = assessment
  const isEarly = moment.day < delaysApply.from
  const states = statesOf(dossier, state).confirmed?.event.states ?? []
  return {
    ...delaysOf(state, states, coordinator.state),
    oneState: oneMemberStateOnly,
    noClock,
    ...(isEarly && { early: delaysApply }),
  }
}

function eventData({ number, moment, event: { grounds, because } }: Effective<'delay asked'>) {
  return { event: number, at: utcText(moment.ms), grounds, because }
}

/** The delays as programs read them. */
export function delaysData(shown: ShownCase) {
  const { each, inForm, sensitivity, isOneStateOnly, early } = delaysFor(shown)
  return {
    schema: 1,
    case: shown.assessment.state.id,
    moveClocks: false,
    ...(early && { openPoint: early.open, appliesFrom: early.from }),
    isOneStateOnly,
    ...(sensitivity !== undefined && { sensitivity }),
    delays: each.map(({ name, law, grounds, closed, asked }) => ({
      mechanism: name,
      ...law,
      grounds,
      ...(closed && { closed }),
      asked: asked.map(eventData),
    })),
    form: { pec: inForm.isOn, pecReasons: inForm.reasons, pecFurtherInformation: inForm.information ?? null },
  }
}
