import { breaks } from '../actions/findings.ts'
import { type Check, checkProduct, knownMilestone, type ProductAssessment, toldOnce } from '../actions/index.ts'
import { checkScreen } from './check-screen.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import type { Outcome } from './exit.ts'
import { findingOutcomes, inputOutcomes, unreadOf } from './findings-outcomes.ts'
import { render } from './render.ts'
import { noScreen } from './screen.ts'

/** The flags of `cradle check` beside those that every command takes. */
export interface CheckFlags extends CommonFlags {
  readonly asOf?: string
  readonly reference?: string
  readonly explain?: boolean
  readonly strict?: boolean
}

/** An unmet duty counts from the day it applies, and only where it is known to apply. */
function hasUnmetDuty({ gaps, timeline }: ProductAssessment, day: string): boolean {
  if (!knownMilestone(timeline, 'art-71.manufacturer-duties-apply')) return false
  return gaps.some(gap => gap.state === 'not met' && gap.from <= day)
}

/** Whether the policy of the product file is broken by a finding that it does not allow. */
function breaksPolicy({ assessment }: Check): boolean {
  const { vulnerabilities, policy } = assessment ?? {}
  return (vulnerabilities?.findings ?? []).some(finding => breaks(policy?.failOn ?? [], finding))
}

function outcomesOf(check: Check, strict: boolean): readonly Outcome[] {
  const { assessment, problems, hasNoReference } = check
  const products = assessment?.products ?? []
  const notMet = products.some(product => hasUnmetDuty(product, assessment?.asOf.day ?? ''))
  const open = products.some(({ openQuestions }) => openQuestions.length > 0)
  return [
    ...inputOutcomes(problems),
    ...findingOutcomes(assessment?.vulnerabilities, hasNoReference),
    ...(notMet ? ['duty not met' as const] : []),
    ...(strict && open ? ['open questions decide' as const] : []),
    ...(breaksPolicy(check) ? ['policy not met' as const] : []),
  ]
}

async function show(
  context: Context,
  flags: CheckFlags,
  path: string,
  { assessment, problems }: Check,
): Promise<readonly Outcome[]> {
  const hasNoScreen = flags.format === undefined || flags.format === 'text' || flags.format === 'markdown'
  if (assessment === undefined && hasNoScreen) return []
  const result = {
    data: () => ({ schema: 1, ...(assessment && toldOnce(assessment)), problems }),
    screen: () =>
      assessment === undefined ? noScreen : checkScreen(assessment, { explain: flags.explain === true, path }),
    report: async () => (await import('./report.ts')).checkReport(assessment, path, problems),
  }
  return emit(context, flags, await render(context, flags, result))
}

/** `cradle check`: everything that can be said of a product now, whatever could be read of its file. */
export async function runCheck(this: Context, flags: CheckFlags, path = '.'): Promise<void> {
  const { cwd, env, now } = this
  const check = await checkProduct({ cwd, env, now, path, asOf: flags.asOf, reference: flags.reference })
  showProblems(this, unreadOf(check.problems))
  if (check.usage) return end(this, ['usage'])
  const written = await show(this, flags, path, check)
  end(this, [...written, ...outcomesOf(check, flags.strict === true)])
}
