import { type Init, readAnswers, startInit, writeInit } from '../actions/index.ts'
import type { Problem } from '../kit/index.ts'
import { askedQuestion, english as en } from '../wording/index.ts'
import { type CommonFlags, type Context, emit, end, showProblems } from './context.ts'
import { render } from './render.ts'
import type { Entry, Screen } from './screen.ts'

/** The flags of `cradle init` beside those that every command takes. */
export interface InitFlags extends CommonFlags {
  readonly yes?: boolean
  readonly force?: boolean
  readonly name?: string
  readonly operator?: string
  readonly country?: string
  readonly fact?: readonly string[]
}

function foundEntries({ found }: Init): readonly Entry[] {
  const values = [found.name, found.version, found.licence, found.repository]
  const texts = values.flatMap(each => (each ? [en.init.from(each.value, each.from)] : []))
  const files = [
    ...(found.sboms.length > 0 ? [`${en.init.sboms}: ${found.sboms.join(', ')}`] : []),
    ...(found.lockFiles.length > 0 ? [`${en.init.lockFiles}: ${found.lockFiles.join(', ')}`] : []),
  ]
  const all = [...texts, ...files]
  return (all.length > 0 ? all : [en.init.nothingFound]).map(text => ({ mark: 'list', text }))
}

function initScreen(init: Init, folder: string): Screen {
  const open = init.stillOpen.map(question => {
    const { question: asked, key } = askedQuestion(question)
    return { mark: 'open' as const, text: en.init.open(asked, key) }
  })
  const steps = en.init.steps(init.path, folder, open.length > 0)
  return {
    title: en.init.title(init.path),
    aside: '',
    sections: [
      { heading: en.init.found, entries: foundEntries(init) },
      { heading: en.init.stillOpen, entries: open.length > 0 ? open : [{ mark: 'list', text: en.init.none }] },
      { heading: en.init.next, entries: steps.map(text => ({ mark: 'step', text })) },
    ],
  }
}

/** Who asks for data, or for silence, is a program: it is asked nothing. */
function mayAsk({ isInteractive }: Context, { yes, quiet, format = 'text' }: InitFlags): boolean {
  return isInteractive && !yes && !quiet && format === 'text'
}

/** `cradle init`: writes a product file from what the folder says, the flags, and the answers to what still decides. */
export async function runInit(this: Context, flags: Omit<InitFlags, 'output'>, folder = '.'): Promise<void> {
  const refuse = (problems: readonly Problem[]): void => {
    showProblems(this, problems)
    end(this, ['usage'])
  }
  const given = readAnswers(flags.fact ?? [])
  const start = await startInit({ cwd: this.cwd, folder, force: flags.force === true, now: this.now, asOf: undefined })
  if ('problem' in start) return refuse([...given.problems, start.problem])
  if (given.problems.length > 0) return refuse(given.problems)
  const { name, operator, country } = flags
  const known = {
    ...(name !== undefined && { name }),
    operator: { ...(operator !== undefined && { name: operator }), ...(country !== undefined && { country }) },
    answers: given.answers,
  }
  const looks = { width: this.width, faint: this.paint(flags.colour !== false).faint }
  const draft = mayAsk(this, flags) ? await (await import('./ask.ts')).askDraft(start, known, looks) : known
  if (draft === undefined) return end(this, ['usage'])
  const init = await writeInit(start, draft)
  if ('problem' in init) return refuse([init.problem])
  const result = { data: () => ({ schema: 1, ...init }), screen: () => initScreen(init, folder) }
  end(this, emit(this, flags, await render(this, flags, result)))
}
