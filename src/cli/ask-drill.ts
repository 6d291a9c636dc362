import { cancel, intro, isCancel, log, multiselect, note, outro, select, text } from '@clack/prompts'
import {
  answeredQuestion,
  type Given,
  givenTo,
  type PutQuestion,
  putData,
  type StartedDrill,
} from '../actions/drills.ts'
import { printable, wrap } from '../kit/index.ts'
import { localText } from '../kit/time.ts'
import { drillWords as words } from '../wording/case.ts'
import type { Looks } from './ask.ts'
import { answeredEntry, askedText } from './drill-screen.ts'

/** The frame of a question takes some of the columns of a terminal. */
const frameColumns = 6

function shown(message: string, { width }: Looks): string {
  return wrap(printable(message), width - frameColumns).join('\n')
}

async function askMoment(question: PutQuestion, zone: string, looks: Looks): Promise<Given | undefined> {
  const place = { file: question.key }
  const read = (typed: string) => givenTo(question, typed, zone, place)
  const validate = (typed = ''): string | undefined => {
    const answer = read(typed)
    return 'remedy' in answer ? answer.remedy : undefined
  }
  log.message(wrap(words.aMoment, looks.width - frameColumns).map(looks.faint))
  const typed = await text({ message: shown(askedText(putData(question)), looks), validate })
  if (isCancel(typed)) return undefined
  const answer = read(typed)
  return 'remedy' in answer ? undefined : answer
}

/** One question as it is asked at a terminal; undefined where the person broke off. */
async function askOne(question: PutQuestion, zone: string, looks: Looks): Promise<Given | undefined> {
  if (question.form === 'moment') return askMoment(question, zone, looks)
  const message = shown(askedText(putData(question)), looks)
  const options = question.options.map(({ id, label }) => ({ value: id, label: printable(label) }))
  const chosen =
    question.form === 'one'
      ? await select({ message, options })
      : await multiselect<string>({ message, options, required: false })
  if (isCancel(chosen)) return undefined
  return { choices: typeof chosen === 'string' ? [chosen] : chosen }
}

function tell(question: PutQuestion, given: Given, zone: string, looks: Looks): void {
  const { mark, text: asked, tail = '', more = [] } = answeredEntry(answeredQuestion(question, given, { zone }), zone)
  const lines = [asked, ...more, tail].flatMap(line => wrap(printable(line), looks.width - frameColumns))
  if (mark === 'yes') log.success(lines.join('\n'))
  else log.warn(lines.join('\n'))
}

/** What was answered at a terminal, and by whom. */
export interface AskedDrill {
  readonly given: ReadonlyMap<string, Given>
  readonly by: readonly string[]
}

function brokenOff(): undefined {
  cancel(words.cancelled)
}

async function askNames(): Promise<readonly string[] | undefined> {
  const typed = await text({ message: words.who })
  return isCancel(typed) ? undefined : (typed ?? '').split(',')
}

/**
 * Plays a drill at a terminal: what happens comes at its simulated moment with its questions, and what is right after each
 * beat. Undefined where the person broke it off.
 */
export async function askDrill(
  { played }: StartedDrill,
  named: readonly string[],
  looks: Looks,
): Promise<AskedDrill | undefined> {
  const { title, zone, beats } = played
  const given = new Map<string, Given>()
  intro(printable(words.intro(title)))
  log.message(wrap(`${words.notForReal} ${words.clocks(zone)}`, looks.width - frameColumns).map(looks.faint))
  const by = named.length > 0 ? named : await askNames()
  if (by === undefined) return brokenOff()
  for (const { ms, says, questions } of beats) {
    note(shown(says, looks), localText(ms, zone))
    for (const question of questions) {
      const answer = await askOne(question, zone, looks)
      if (answer === undefined) return brokenOff()
      given.set(question.key, answer)
    }
    for (const question of questions) {
      const answer = given.get(question.key)
      if (answer) tell(question, answer, zone, looks)
    }
  }
  outro(words.outro)
  return { given, by }
}
