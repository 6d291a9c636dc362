import {
  addToCase,
  type CaseResult,
  caseData,
  eraseTexts,
  joinCase,
  listCases,
  noPage,
  openCase,
  type ShownCase,
  sheetFor,
  showCase,
  type Typed,
} from '../actions/cases.ts'
import { printable } from '../kit/index.ts'
import { caseListScreen } from './case-list-screen.ts'
import { caseScreen } from './case-screen.ts'
import { showView, type ViewFlags } from './case-views.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import type { Outcome } from './exit.ts'
import { inputOutcomes } from './findings-outcomes.ts'
import { type Result, render } from './render.ts'

/** The flags of the commands on cases beside those that every command takes. */
export interface CaseFlags extends CommonFlags {
  readonly product?: string
  readonly asOf?: string
}

export interface CaseShowFlags extends CaseFlags, ViewFlags {
  readonly sheet?: string
  readonly of?: string
  readonly field?: string
  readonly watch?: boolean
  readonly why?: boolean
}

interface WhenFlags extends CaseFlags {
  readonly at?: string
  readonly zone?: string
  readonly by?: string
  readonly says?: string
  readonly from?: string
}

export interface CaseOpenFlags extends WhenFlags {
  readonly id?: string
  readonly title?: string
  readonly concerns?: string
  readonly flaw?: string
  readonly component?: string
  readonly exercise?: boolean
}

export interface CaseEraseFlags extends CommonFlags {
  readonly product?: string
  readonly by?: string
  readonly because: string
}

export interface CaseJoinFlags extends CommonFlags {
  readonly product?: string
  readonly with: string
}

export interface CaseAddFlags extends WhenFlags, Omit<Typed, 'says' | 'from'> {}

function requestOf({ cwd, now }: Context, { product, asOf }: CaseFlags) {
  return { cwd, now, product, asOf }
}

function outcomesOf({ problems, usage }: CaseResult<unknown>): readonly Outcome[] {
  return usage ? ['usage'] : inputOutcomes(problems)
}

async function finish<T>(context: Context, flags: CommonFlags, result: CaseResult<T>, shown: (value: T) => Result) {
  showProblems(context, result.problems)
  const written =
    result.value === undefined ? [] : emit(context, flags, await render(context, flags, shown(result.value)))
  end(context, [...written, ...outcomesOf(result)])
}

function shownAs(problems: CaseResult<unknown>['problems'], isFull = false): (shown: ShownCase) => Result {
  return shown => ({ data: () => caseData(shown, problems), screen: () => caseScreen(shown, isFull) })
}

/** `cradle case open`: begins a case, with the signal that it begins with. */
export async function runCaseOpen(this: Context, flags: CaseOpenFlags): Promise<void> {
  const { id, title, concerns, flaw, component, by, at, zone, says, from, exercise = false } = flags
  const asked = { id, title, concerns, flaw, component, by, at, zone, says, from, exercise }
  const result = await openCase({ ...requestOf(this, flags), ...asked })
  await finish(this, flags, result, shownAs(result.problems))
}

/** `cradle case add`: records what happened in a case. */
export async function runCaseAdd(this: Context, flags: CaseAddFlags, id: string, event: string): Promise<void> {
  const { format: _, output: _o, colour: _c, quiet: _q, product: _p, asOf: _a, by, at, zone, ...typed } = flags
  const result = await addToCase({ ...requestOf(this, flags), ...typed, by, at, zone, id, event })
  await finish(this, flags, result, shownAs(result.problems))
}

/** One field alone, as it is pasted: line breaks stay, and nothing that would command a terminal. */
function plainText(text: string): string {
  return `${text.split(/\r?\n/).map(printable).join('\n')}\n`
}

async function showSheet(context: Context, flags: CaseShowFlags, shown: ShownCase): Promise<readonly Outcome[]> {
  const { sheet: stage = '', of, field } = flags
  const made = sheetFor(shown, { sheet: stage, of, field })
  if ('problem' in made) {
    showProblems(context, [made.problem])
    return ['usage']
  }
  const { sheet, alone } = made
  if (alone !== undefined) return emit(context, flags, [plainText(alone)])
  if (flags.format === 'html') return emit(context, flags, [(await import('./sheet-html.ts')).sheetHtml(sheet, shown)])
  const { sheetScreen } = await import('./sheet-screen.ts')
  const result = {
    data: () => ({ schema: 1, case: shown.assessment.state.id, ...sheet }),
    screen: () => sheetScreen(sheet, shown),
  }
  return emit(context, flags, await render(context, flags, result))
}

/** `cradle case erase`: takes personal texts out of an event, and records that. */
export async function runCaseErase(this: Context, flags: CaseEraseFlags, id: string, event: string): Promise<void> {
  const { by, because } = flags
  const result = await eraseTexts({ ...requestOf(this, flags), asOf: undefined, id, event, by, because })
  await finish(this, flags, result, shownAs(result.problems))
}

/** `cradle case join`: puts the events of another version of the log behind those that are there. */
export async function runCaseJoin(this: Context, flags: CaseJoinFlags, id: string): Promise<void> {
  const result = await joinCase({ ...requestOf(this, flags), asOf: undefined, id, with: flags.with })
  await finish(this, flags, result, shownAs(result.problems))
}

const redrawMs = 30_000

async function showOnce(context: Context, flags: CaseShowFlags, id: string | undefined): Promise<void> {
  if (flags.format === 'html' && flags.sheet === undefined) {
    showProblems(context, [noPage])
    return end(context, ['usage'])
  }
  const result = await showCase({ ...requestOf(context, flags), id })
  const shown = result.value
  const viewed = shown && (await showView(context, flags, shown))
  if (viewed) {
    showProblems(context, result.problems)
    return end(context, [...viewed, ...outcomesOf(result)])
  }
  if (shown === undefined || (flags.sheet === undefined && flags.format !== 'ics'))
    return finish(context, flags, result, shownAs(result.problems, flags.why))
  showProblems(context, result.problems)
  const written =
    flags.sheet === undefined
      ? emit(context, flags, [(await import('./case-ics.ts')).caseIcs([shown])])
      : await showSheet(context, flags, shown)
  end(context, [...written, ...outcomesOf(result)])
}

/** `cradle case show`: how a case stands, or what to type into the form. */
export async function runCaseShow(this: Context, flags: CaseShowFlags, id?: string): Promise<void> {
  if (!flags.watch) return showOnce(this, flags, id)
  const { watch, untilInterrupted } = await import('./watch.ts')
  await watch(this, { everyMs: redrawMs, signal: untilInterrupted() }, context => showOnce(context, flags, id))
}

/** `cradle case list`: the cases of a product, and how they stand. */
export async function runCaseList(this: Context, flags: CaseFlags): Promise<void> {
  const result = await listCases(requestOf(this, flags))
  if (flags.format === 'ics' && result.value) {
    showProblems(this, result.problems)
    const written = emit(this, flags, [(await import('./case-ics.ts')).caseIcs(result.value)])
    return end(this, [...written, ...outcomesOf(result)])
  }
  await finish(this, flags, result, cases => ({
    data: () => ({ schema: 1, cases: cases.map(each => caseData(each, [])), problems: result.problems }),
    screen: () => caseListScreen(cases),
  }))
}
