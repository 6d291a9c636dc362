import { type Check, checkProduct, knownMilestone, type ProductAssessment, toldOnce } from '../actions/index.ts'
import { checkScreen } from './check-screen.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import type { Outcome } from './exit.ts'
import { render } from './render.ts'
import { noScreen } from './screen.ts'

/** The flags of `cradle check` beside those that every command takes. */
export interface CheckFlags extends CommonFlags {
  readonly asOf?: string
  readonly explain?: boolean
  readonly strict?: boolean
}

/** An unmet duty counts from the day it applies, and only where it is known to apply. */
function hasUnmetDuty({ gaps, timeline }: ProductAssessment, day: string): boolean {
  if (!knownMilestone(timeline, 'art-71.manufacturer-duties-apply')) return false
  return gaps.some(gap => gap.state === 'not met' && gap.from <= day)
}

function outcomesOf({ assessment, problems }: Check, strict: boolean): readonly Outcome[] {
  const products = assessment?.products ?? []
  const notMet = products.some(product => hasUnmetDuty(product, assessment?.asOf.day ?? ''))
  const open = products.some(({ openQuestions }) => openQuestions.length > 0)
  return [
    ...(problems.length > 0 ? ['input cannot be read' as const] : []),
    ...(notMet ? ['duty not met' as const] : []),
    ...(strict && open ? ['open questions decide' as const] : []),
  ]
}

function show(context: Context, flags: CheckFlags, path: string, { assessment, problems }: Check): readonly Outcome[] {
  if (assessment === undefined && flags.format !== 'json') return []
  const result = {
    data: () => ({ schema: 1, ...(assessment && toldOnce(assessment)), problems }),
    screen: () =>
      assessment === undefined ? noScreen : checkScreen(assessment, { explain: flags.explain === true, path }),
  }
  return emit(context, flags, render(context, flags, result))
}

/** `cradle check`: everything that can be said of a product now, whatever could be read of its file. */
export async function runCheck(this: Context, flags: CheckFlags, path = '.'): Promise<void> {
  const check = await checkProduct({ cwd: this.cwd, path, now: this.now, asOf: flags.asOf })
  showProblems(this, check.problems)
  if (check.usage) return end(this, ['usage'])
  const written = show(this, flags, path, check)
  end(this, [...written, ...outcomesOf(check, flags.strict === true)])
}
