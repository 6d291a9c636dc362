import {
  caseData,
  delaysData,
  factSheetData,
  factSheetFor,
  noticeCsaf,
  oneViewProblem,
  type ShownCase,
  tellingData,
  tellingFor,
} from '../actions/cases.ts'
import type { Problem, Read } from '../kit/index.ts'
import { type CommonFlags, type Context, emit, showProblems } from './context.ts'
import type { Outcome } from './exit.ts'
import { type Result, render } from './render.ts'
import { noScreen } from './screen.ts'

/** What of a case is wanted instead of how it stands. */
export interface ViewFlags {
  readonly laws?: boolean
  readonly notice?: boolean
  readonly factSheet?: boolean
  readonly delays?: boolean
  readonly alone?: boolean
  readonly withDetail?: boolean
  readonly trackingId?: string
  readonly of?: string
  readonly sheet?: string
}

type View = (shown: ShownCase, flags: ViewFlags) => Promise<Read<Result | undefined>>

function seen(result: Result, problems: readonly Problem[] = []): Read<Result> {
  return { value: result, problems }
}

const laws: View = async shown => {
  const { lawsScreen } = await import('./case-laws-screen.ts')
  return seen({ data: () => caseData(shown, []), screen: () => lawsScreen(shown) })
}

const notice: View = async (shown, flags) => {
  const { value, problems } = tellingFor(shown, flags)
  if (value === undefined) return { value: undefined, problems }
  const { noticeAlone, noticeScreen } = await import('./case-notice-screen.ts')
  const screen = flags.alone ? noticeAlone : noticeScreen
  const isWithDetail = flags.withDetail === true
  return seen({
    data: () => tellingData(value, shown.assessment.state.id, isWithDetail),
    screen: () => screen(value, shown, isWithDetail),
  })
}

const factSheet: View = async (shown, { withDetail = false }) => {
  const { factSheetScreen } = await import('./fact-sheet-screen.ts')
  const facts = factSheetFor(shown)
  return seen({
    data: () => factSheetData(facts, shown.assessment.state.id, withDetail),
    screen: () => factSheetScreen(facts, shown, withDetail),
  })
}

const delays: View = async shown => {
  const { delaysScreen } = await import('./case-delays-screen.ts')
  return seen({ data: () => delaysData(shown), screen: () => delaysScreen(shown) })
}

const views = { laws, notice, factSheet, delays } as const satisfies Partial<Record<keyof ViewFlags, View>>

type Shown = CommonFlags & ViewFlags

async function showCsaf(context: Context, flags: Shown, shown: ShownCase): Promise<readonly Outcome[]> {
  const { value, problems } = noticeCsaf(shown, flags)
  showProblems(context, problems)
  if (value === undefined) return ['usage']
  const json = { ...flags, format: 'json' } as const
  return emit(context, flags, await render(context, json, { data: () => value, screen: () => noScreen }))
}

/** Why what is asked for cannot be shown at once: one thing at a time, and each format and flag where it belongs. */
function clash(wanted: readonly string[], flags: Shown): Problem | undefined {
  const { format, sheet, alone, trackingId, withDetail } = flags
  const [only] = wanted
  const isOne = wanted.length + (sheet === undefined ? 0 : 1) <= 1
  const isFormat = format !== 'csaf' || only === 'notice'
  const isPlain = only === undefined || (format !== 'html' && format !== 'ics')
  const isOfNotice = (alone === undefined && trackingId === undefined) || only === 'notice'
  const isOfTold = withDetail === undefined || only === 'notice' || only === 'factSheet'
  return [isOne, isFormat, isPlain, isOfNotice, isOfTold].every(Boolean) ? undefined : oneViewProblem()
}

/** Shows what of a case was asked for instead of how it stands; undefined where nothing was. */
export async function showView(
  context: Context,
  flags: Shown,
  shown: ShownCase,
): Promise<readonly Outcome[] | undefined> {
  const names = Object.keys(views) as readonly (keyof typeof views)[]
  const asked = names.filter(name => flags[name] === true)
  const problem = clash(asked, flags)
  if (problem) {
    showProblems(context, [problem])
    return ['usage']
  }
  const [wanted] = asked
  if (wanted === undefined) return undefined
  if (flags.format === 'csaf') return showCsaf(context, flags, shown)
  const { value, problems } = await views[wanted](shown, flags)
  showProblems(context, problems)
  return value === undefined ? ['usage'] : emit(context, flags, await render(context, flags, value))
}
