import { cancel, intro, isCancel, multiselect, note, select, text } from '@clack/prompts'
import { type Draft, type InitStart, otherLawFactIds, type Question, stillDeciding } from '../actions/index.ts'
import { askedQuestion, english as en } from '../wording/index.ts'

type Answers = Draft['answers']
type Key = keyof Answers

/** What was answered, that it was skipped, or that the person broke off. */
type Reply = { readonly answers: Answers } | 'broken off'

function factOf(question: Question): Key | undefined {
  return 'fact' in question ? question.fact : undefined
}

async function askTogether(keys: readonly Key[]): Promise<Reply> {
  const chosen = await multiselect<string>({
    message: en.init.otherLaw,
    required: false,
    options: keys.map(fact => {
      const { question, counts } = askedQuestion({ fact })
      return { value: fact, label: question, hint: counts }
    }),
  })
  if (isCancel(chosen)) return 'broken off'
  return { answers: Object.fromEntries(keys.map(key => [key, chosen.includes(key)])) }
}

async function askOne(fact: Key): Promise<Reply> {
  const { question, why, counts, answers } = askedQuestion({ fact })
  note(`${why}\n\n${counts}`, question)
  const isDay = answers.length === 1
  if (isDay) {
    const day = await text({ message: question, placeholder: answers[0]?.value ?? '' })
    if (isCancel(day)) return 'broken off'
    return { answers: day ? { [fact]: day } : {} }
  }
  const options = answers.map(({ value, says }) => ({ value, label: says }))
  const chosen = await select({ message: question, options: [...options, { value: '', label: en.init.unknown }] })
  if (isCancel(chosen)) return 'broken off'
  if (chosen === '') return { answers: {} }
  return { answers: { [fact]: chosen === 'true' ? true : chosen === 'false' ? false : chosen } }
}

/** Asks what still decides, one question at a time, until nothing does or the rest is not known. */
async function askFacts(start: InitStart, given: Answers): Promise<Answers | undefined> {
  let answers = given
  const skipped = new Set<Key>()
  for (;;) {
    const open = stillDeciding(answers, start.day).flatMap(question => factOf(question) ?? [])
    const pending = open.filter(fact => !skipped.has(fact))
    const [first] = pending
    if (first === undefined) return answers
    const together = pending.filter(fact => otherLawFactIds.has(fact))
    const isTogether = otherLawFactIds.has(first) && together.length > 1
    const reply = isTogether ? await askTogether(together) : await askOne(first)
    if (reply === 'broken off') return undefined
    answers = { ...answers, ...reply.answers }
    skipped.add(first)
  }
}

async function askText(message: string, initialValue: string): Promise<string | undefined> {
  const answer = await text({ message, initialValue })
  return isCancel(answer) ? undefined : (answer ?? '')
}

/** The conversation of `cradle init` on a terminal. Undefined where the person broke it off: then nothing is written. */
export async function askDraft(start: InitStart, given: Draft): Promise<Draft | undefined> {
  intro(en.init.intro)
  const name = given.name ?? (await askText(en.init.name, start.found.name?.value ?? start.folderName))
  const operator = name === undefined ? undefined : (given.operator.name ?? (await askText(en.init.operatorName, '')))
  const answers = operator === undefined ? undefined : await askFacts(start, given.answers)
  if (name === undefined || operator === undefined || answers === undefined) {
    cancel(en.init.cancelled)
    return undefined
  }
  return { name, operator: { ...given.operator, ...(operator !== '' && { name: operator }) }, answers }
}
