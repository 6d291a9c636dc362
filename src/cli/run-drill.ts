import {
  type DrillRecord,
  drillListData,
  drillScriptData,
  type Given,
  keepDrill,
  listDrills,
  readDrillAnswers,
  type StartedDrill,
  startDrill,
} from '../actions/drills.ts'
import type { Problem } from '../kit/index.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { drillListScreen, drillRecordScreen, drillScriptScreen } from './drill-screen.ts'
import { inputOutcomes } from './findings-outcomes.ts'
import { type Result, render } from './render.ts'
import { renderMarkdown } from './render-markdown.ts'

/** The flags of `cradle case drill` beside those that every command takes. */
export interface DrillFlags extends CommonFlags {
  readonly product?: string
  readonly by?: readonly string[]
  readonly component?: string
  readonly answers?: string
  readonly start?: string
}

/** Who asks for data, or for silence, is a program: it is asked nothing. */
function mayAsk({ isInteractive }: Context, { quiet, format = 'text' }: DrillFlags): boolean {
  return isInteractive && !quiet && format === 'text'
}

async function show(context: Context, flags: DrillFlags, result: Result, problems: readonly Problem[]): Promise<void> {
  const written = emit(context, flags, await render(context, flags, result))
  end(context, [...written, ...inputOutcomes(problems)])
}

function refuse(context: Context, problems: readonly Problem[]): void {
  showProblems(context, problems)
  end(context, ['usage'])
}

function asFile(record: DrillRecord): string {
  return renderMarkdown(drillRecordScreen(record, []))
}

/** Judges what was answered, keeps the record and shows it. */
async function record(
  context: Context,
  flags: DrillFlags,
  started: StartedDrill,
  { given, by: names }: { readonly given: ReadonlyMap<string, Given>; readonly by: readonly string[] },
  problems: readonly Problem[],
): Promise<void> {
  const by = names.map(name => name.trim()).filter(name => name !== '')
  const kept = keepDrill(started, { on: started.now.day, by, given }, asFile)
  if (kept.value === undefined) return refuse(context, kept.problems)
  const { record: made, files } = kept.value
  const result = { data: () => ({ ...made, problems }), screen: () => drillRecordScreen(made, files) }
  return show(context, flags, result, problems)
}

/** The answers at a terminal; undefined where nobody is asked, or the person broke off. */
async function asked(context: Context, flags: DrillFlags, started: StartedDrill) {
  const looks = { width: context.width, faint: context.paint(flags.colour !== false).faint }
  return (await import('./ask-drill.ts')).askDrill(started, flags.by ?? [], looks)
}

/** `cradle case drill`: lists the drills, prints the script of one, or plays it and keeps the record. */
export async function runDrill(this: Context, flags: DrillFlags, name?: string): Promise<void> {
  if (name === undefined) {
    const list = drillListData(listDrills(), [])
    return show(this, flags, { data: () => list, screen: () => drillListScreen(list) }, [])
  }
  const { product, component, start, answers } = flags
  const {
    value: started,
    problems,
    usage,
  } = await startDrill({
    ...{ cwd: this.cwd, now: this.now, product, scenario: name, component, start },
  })
  showProblems(this, problems)
  if (started === undefined) return end(this, usage ? ['usage'] : inputOutcomes(problems))
  if (answers !== undefined) {
    const read = await readDrillAnswers(this.cwd, answers, started.played)
    showProblems(this, read.problems)
    if (read.problems.length > 0) return end(this, inputOutcomes(read.problems))
    return record(this, flags, started, { given: read.given, by: flags.by ?? [] }, problems)
  }
  if (mayAsk(this, flags)) {
    const played = await asked(this, flags, started)
    return played === undefined ? end(this, ['usage']) : record(this, flags, started, played, problems)
  }
  const script = drillScriptData(started.played, problems)
  return show(this, flags, { data: () => script, screen: () => drillScriptScreen(script) }, problems)
}
