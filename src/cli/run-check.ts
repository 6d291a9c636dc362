import { type Assessment, type Check, checkProduct } from '../actions/index.ts'
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

function outcomesOf(assessment: Assessment | undefined, problems: number, strict: boolean): readonly Outcome[] {
  const products = assessment?.products ?? []
  const day = assessment?.asOf.day ?? ''
  const notMet = products.some(({ gaps }) => gaps.some(gap => gap.state === 'not met' && gap.from <= day))
  const open = products.some(({ openQuestions }) => openQuestions.length > 0)
  return [
    ...(problems > 0 ? ['input cannot be read' as const] : []),
    ...(notMet ? ['duty not met' as const] : []),
    ...(strict && open ? ['open questions decide' as const] : []),
  ]
}

function show(context: Context, flags: CheckFlags, { assessment, problems }: Check): readonly Outcome[] {
  if (assessment === undefined && flags.format !== 'json') return []
  const data = { schema: 1, ...assessment, problems }
  const screen = assessment === undefined ? noScreen : checkScreen(assessment, flags.explain === true)
  return emit(context, flags, render(context, flags, data, screen))
}

/** `cradle check`: everything that can be said of a product now, whatever could be read of its file. */
export async function runCheck(this: Context, flags: CheckFlags, path = '.'): Promise<void> {
  const check = await checkProduct({ cwd: this.cwd, path, now: this.now, asOf: flags.asOf })
  showProblems(this, check.problems)
  if (check.usage) return end(this, ['usage'])
  const written = show(this, flags, check)
  end(this, [...written, ...outcomesOf(check.assessment, check.problems.length, flags.strict === true)])
}
