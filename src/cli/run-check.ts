import type { ShownCase } from '../actions/cases.ts'
import { type Check, checkProduct, toldOnce } from '../actions/index.ts'
import { checkScreen } from './check-screen.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import type { Outcome } from './exit.ts'
import {
  type BaselineFlags,
  baselineProblem,
  findingOutcomes,
  inputOutcomes,
  policyOutcomes,
  unreadOf,
} from './findings-outcomes.ts'
import { readinessOf, readySection } from './ready-for.ts'
import { render } from './render.ts'
import { noScreen, type Section } from './screen.ts'

/** The flags of `cradle check` beside those that every command takes. */
export interface CheckFlags extends CommonFlags, BaselineFlags {
  readonly asOf?: string
  readonly reference?: string
  readonly explain?: boolean
  readonly readyFor?: string
  readonly strict?: boolean
}

function outcomesOf(check: Check, { strict = false, failOnNew: onlyNew = false }: CheckFlags): readonly Outcome[] {
  const { assessment, problems, hasNoReference, readyFor, isReportOverdue } = check
  const day = readyFor ?? assessment?.asOf.day
  const measured = day === undefined ? [] : (assessment?.products ?? []).map(product => readinessOf(product, day))
  const notMet = measured.some(readiness => readiness.notMet > 0)
  // Whoever asks to be ready for a day asks to see it: what is not shown is then open, too.
  const open = measured.some(readiness => readiness.open > 0 || (readyFor !== undefined && readiness.notShown > 0))
  return [
    ...inputOutcomes(problems),
    ...findingOutcomes(assessment?.vulnerabilities, hasNoReference),
    ...(notMet || isReportOverdue ? ['duty not met' as const] : []),
    ...(strict && open ? ['open questions decide' as const] : []),
    ...policyOutcomes(assessment?.vulnerabilities, { failOn: assessment?.policy?.failOn ?? [], onlyNew }),
  ]
}

/** Open cases, as a section above all else and as data; what shows them is loaded only where there are any. */
async function casesShown(cases: readonly ShownCase[]): Promise<{ readonly section?: Section; readonly data: object }> {
  if (cases.length === 0) return { data: {} }
  const { openCasesSection } = await import('./case-list-screen.ts')
  const { caseInShort } = await import('../actions/cases.ts')
  return { section: openCasesSection(cases), data: { cases: cases.map(caseInShort) } }
}

async function show(
  context: Context,
  flags: CheckFlags,
  path: string,
  { assessment, problems, readyFor, openCases }: Check,
): Promise<readonly Outcome[]> {
  const hasNoScreen = flags.format === undefined || flags.format === 'text' || flags.format === 'markdown'
  if (assessment === undefined && hasNoScreen) return []
  const { section, data: cases } = await casesShown(openCases)
  const result = {
    data: () => ({
      schema: 1,
      ...cases,
      ...(readyFor && { readyFor }),
      ...(assessment && toldOnce(assessment)),
      problems,
    }),
    screen: () =>
      assessment === undefined
        ? noScreen
        : checkScreen(assessment, {
            explain: flags.explain === true,
            path,
            ...(section && { cases: section }),
            ...(readyFor && { ready: readySection(assessment, readyFor) }),
          }),
    report: async () => (await import('./report.ts')).checkReport(assessment, path, problems),
  }
  return emit(context, flags, await render(context, flags, result))
}

/** `cradle check`: everything that can be said of a product now, whatever could be read of its file. */
export async function runCheck(this: Context, flags: CheckFlags, path = '.'): Promise<void> {
  const { cwd, env, now } = this
  const misused = baselineProblem(flags)
  showProblems(this, misused)
  if (misused.length > 0) return end(this, ['usage'])
  const { asOf, reference, readyFor, baseline } = flags
  const check = await checkProduct({ cwd, env, now, path, asOf, reference, readyFor, baseline })
  showProblems(this, unreadOf(check.problems))
  if (check.usage) return end(this, ['usage'])
  const written = await show(this, flags, path, check)
  end(this, [...written, ...outcomesOf(check, flags)])
}
