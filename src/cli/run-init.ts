import { type Init, readAnswers, startInit, writeInit } from '../actions/index.ts'
import { english as en } from '../wording/index.ts'
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

function initScreen(init: Init): Screen {
  const open = init.stillOpen.map(question => ({ mark: 'open' as const, text: en.where(question) }))
  return {
    title: en.init.title(init.path),
    aside: '',
    sections: [
      { heading: en.init.found, entries: foundEntries(init) },
      { heading: en.init.stillOpen, entries: open.length > 0 ? open : [{ text: en.init.none }] },
      { heading: en.init.next, entries: en.init.steps.map(text => ({ mark: 'step', text })) },
    ],
  }
}

/** `cradle init`: writes a product file from what the folder says, the flags, and the answers to what still decides. */
export async function runInit(this: Context, flags: Omit<InitFlags, 'output'>, folder = '.'): Promise<void> {
  const given = readAnswers(flags.fact ?? [])
  const start = await startInit({ cwd: this.cwd, folder, force: flags.force === true, now: this.now, asOf: undefined })
  if ('problem' in start || given.problems.length > 0) {
    showProblems(this, [...given.problems, ...('problem' in start ? [start.problem] : [])])
    return end(this, ['usage'])
  }
  const { name, operator, country } = flags
  const asked = {
    ...(name !== undefined && { name }),
    operator: { ...(operator !== undefined && { name: operator }), ...(country !== undefined && { country }) },
    answers: given.answers,
  }
  const isAsking = this.isInteractive && !flags.yes
  const draft = isAsking ? await (await import('./ask.ts')).askDraft(start, asked) : asked
  if (draft === undefined) return end(this, ['usage'])
  const init = await writeInit(start, draft)
  if ('problem' in init) {
    showProblems(this, [init.problem])
    return end(this, ['usage'])
  }
  end(this, emit(this, flags, render(this, flags, { schema: 1, ...init }, initScreen(init))))
}
