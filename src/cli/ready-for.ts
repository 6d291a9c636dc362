import { type Assessment, knownMilestone, type ProductAssessment } from '../actions/index.ts'
import type { PlainDate } from '../kit/index.ts'
import { english as en } from '../wording/index.ts'
import type { Section } from './screen.ts'

/** What stands between a product and a day: duties that apply then and are not met, or not shown, and open questions. */
export interface Readiness {
  readonly notMet: number
  readonly notShown: number
  readonly open: number
}

/** Measures a product against a day: a gap counts from the day on which its duty applies, where it is known to apply. */
export function readinessOf({ gaps, timeline, openQuestions }: ProductAssessment, day: PlainDate): Readiness {
  const isSure = knownMilestone(timeline, 'art-71.manufacturer-duties-apply') !== undefined
  const due = isSure ? gaps.filter(({ from }) => from <= day) : []
  const notMet = due.filter(({ state }) => state === 'not met').length
  return { notMet, notShown: due.length - notMet, open: openQuestions.length }
}

/** What `--ready-for` adds to the screen: product by product, what stands against the day. */
export function readySection({ products }: Assessment, day: PlainDate): Section {
  const entries = products.map(product => {
    const readiness = readinessOf(product, day)
    const { notMet, notShown, open } = readiness
    const isClear = notMet + notShown + open === 0
    return {
      mark: notMet > 0 ? ('unmet' as const) : isClear ? ('yes' as const) : ('open' as const),
      text: en.ready.state(product.name || product.id, readiness),
    }
  })
  return { heading: en.ready.heading(day), entries }
}
