import { type Plan, planProduct } from '../actions/plan.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { inputOutcomes, unreadOf } from './findings-outcomes.ts'
import { render } from './render.ts'
import { timelineScreen } from './timeline-screen.ts'

/** The flags of `cradle timeline` beside those that every command takes. */
export interface TimelineFlags extends CommonFlags {
  readonly asOf?: string
}

function dataOf({ asOf, products, problems }: Plan): unknown {
  return { schema: 1, asOf, products: products.map(({ id, name, calendar }) => ({ id, name, calendar })), problems }
}

/** `cradle timeline`: what changes for a product and when, until its last record may go; also as a calendar. */
export async function runTimeline(this: Context, flags: TimelineFlags, path = '.'): Promise<void> {
  const { cwd, now } = this
  const plan = await planProduct({ cwd, now, path, asOf: flags.asOf })
  showProblems(this, unreadOf(plan.problems))
  const { asOf, products } = plan
  if (asOf === undefined) return end(this, plan.usage ? ['usage'] : inputOutcomes(plan.problems))
  const texts =
    flags.format === 'ics'
      ? [(await import('./render-ics.ts')).renderIcs(products, asOf)]
      : await render(this, flags, { data: () => dataOf(plan), screen: () => timelineScreen(products, asOf.day) })
  const written = emit(this, flags, texts)
  end(this, [...written, ...inputOutcomes(plan.problems)])
}
