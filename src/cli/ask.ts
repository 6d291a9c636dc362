import { cancel, intro, isCancel, log, multiselect, outro, select, text } from '@clack/prompts'
import { type Draft, type InitStart, otherLawFactIds, type Question, stillDeciding } from '../actions/index.ts'
import { isPlainDate, wrap } from '../kit/index.ts'
import { askedQuestion, english as en } from '../wording/index.ts'

type Answers = Draft['answers']
type Key = keyof Answers

/** What was answered: nothing where it is not known yet. */
type Reply = Answers | 'broken off'

/** How to show: the columns there are, and how to set what explains apart from what is asked. */
export interface Looks {
  readonly width: number
  readonly faint: (text: string) => string
}

/** What a terminal surely shows; the frame of a question takes some of it. */
const rows = 24
const frameRows = 6
const frameColumns = 4
const markColumns = 8

/** Longer lists are scrolled, so what anyone may need stands at their beginning. */
const longList = 8
const fewest = 7

interface Asked {
  readonly question: string
  readonly details: readonly string[]
}

/** A question with what explains it: above the answers if they fit on a screen together, else before them. */
function explained({ question, details }: Asked, answers: readonly string[], { width, faint }: Looks) {
  const room = width - frameColumns
  const asked = wrap(question, room)
  const why = details.flatMap(each => wrap(each, room)).map(faint)
  const left = rows - frameRows - asked.length - why.length
  const needed = answers.flatMap(answer => wrap(answer, room - markColumns)).length
  if (needed <= left) return { message: [...asked, ...why, ' '].join('\n'), maxItems: answers.length }
  log.message(why)
  return { message: asked.join('\n'), maxItems: Math.max(left, fewest) }
}

async function askDay(fact: Key, { question, details }: Asked, { width, faint }: Looks): Promise<Reply> {
  log.message([...details, en.init.day].flatMap(each => wrap(each, width - frameColumns)).map(faint))
  const validate = (day = ''): string | undefined => (day === '' || isPlainDate(day) ? undefined : en.init.noSuchDay)
  const day = await text({ message: question, validate })
  if (isCancel(day)) return 'broken off'
  return day ? { [fact]: day } : {}
}

async function askOne(fact: Key, looks: Looks): Promise<Reply> {
  const { question, why, counts, answers } = askedQuestion({ fact })
  const asked = { question, details: [en.init.why(why), en.init.counts(counts)] }
  const isDay = answers.length === 1
  if (isDay) return askDay(fact, asked, looks)
  const known = answers.map(({ value, says }) => ({ value, label: en.init.choice(fact, value, says) }))
  const unknown = { value: '', label: en.init.unknown }
  const options = known.toSpliced(known.length > longList ? 1 : known.length, 0, unknown)
  const labels = options.map(({ label }) => label)
  // The mark stands on what claims nothing: who only presses Enter has stated nothing.
  const chosen = await select({ ...explained(asked, labels, looks), options, initialValue: '' })
  if (isCancel(chosen)) return 'broken off'
  if (chosen === '') return {}
  return { [fact]: chosen === 'true' ? true : chosen === 'false' ? false : chosen }
}

/** One list for what seldom holds. What is left unmarked does not, unless the person wants to be asked about it. */
async function askTogether(facts: readonly Key[], { width, faint }: Looks): Promise<Reply> {
  const how = wrap(en.init.otherLawHow, width - frameColumns).map(faint)
  const chosen = await multiselect<string>({
    message: [en.init.otherLaw, ...how].join('\n'),
    required: false,
    options: [
      ...facts.map(fact => ({
        value: fact,
        label: en.init.otherLawHolds(fact),
        hint: askedQuestion({ fact }).counts,
      })),
      { value: '', label: en.init.oneByOne },
    ],
  })
  if (isCancel(chosen)) return 'broken off'
  const isSure = !chosen.includes('')
  const settled = facts.filter(fact => isSure || chosen.includes(fact))
  return Object.fromEntries(settled.map(fact => [fact, chosen.includes(fact)]))
}

async function wantsToGoOn(): Promise<boolean | 'broken off'> {
  const options = [
    { value: true, label: en.init.goOnYes },
    { value: false, label: en.init.goOnNo },
  ]
  const chosen = await select({ message: en.init.goOn, options })
  return isCancel(chosen) ? 'broken off' : chosen
}

function factsIn(questions: readonly Question[]): readonly Key[] {
  return questions.flatMap(question => ('fact' in question ? question.fact : []))
}

async function askText(message: string, initialValue = ''): Promise<string | undefined> {
  const answer = await text({ message, initialValue })
  return isCancel(answer) ? undefined : (answer ?? '')
}

/** The one judgement that most hangs on gets its reason and its name while the person has both in mind. */
async function askJudgement(): Promise<Draft['judgements'] | 'broken off'> {
  const because = await askText(en.init.because)
  const by = because ? await askText(en.init.by) : because
  if (because === undefined || by === undefined) return 'broken off'
  return { coreFunctionality: { because, by } }
}

/** Which questions come next: several where one list serves for them all. */
function nextOf(pending: readonly Key[], wasAskedTogether: boolean): readonly Key[] {
  const [first] = pending
  if (first === undefined) return []
  const together =
    otherLawFactIds.has(first) && !wasAskedTogether ? pending.filter(fact => otherLawFactIds.has(fact)) : []
  return together.length > 1 ? together : [first]
}

/** Asks what still decides until nothing does, or the rest is not known. */
async function askFacts({ now }: InitStart, given: Draft, looks: Looks): Promise<Draft | 'broken off'> {
  let draft = given
  let goesOn: boolean | undefined
  let wasAskedTogether = false
  const unknown = new Set<Key>()
  const pendingIn = (asIfItApplies: boolean): readonly Key[] =>
    factsIn(stillDeciding(draft.answers, now, asIfItApplies)).filter(fact => !unknown.has(fact))
  for (;;) {
    const next = nextOf(pendingIn(goesOn === true), wasAskedTogether)
    const [first] = next
    if (first === undefined) {
      if (goesOn !== undefined || pendingIn(true).length === 0) return draft
      const wants = await wantsToGoOn()
      if (wants === 'broken off') return wants
      goesOn = wants
      continue
    }
    const reply = next.length > 1 ? await askTogether(next, looks) : await askOne(first, looks)
    if (reply === 'broken off') return reply
    if (next.length > 1) wasAskedTogether = true
    else unknown.add(first)
    const judgements = reply.coreFunctionality === undefined ? draft.judgements : await askJudgement()
    if (judgements === 'broken off') return judgements
    draft = { ...draft, answers: { ...draft.answers, ...reply }, ...(judgements && { judgements }) }
  }
}

async function converse(start: InitStart, given: Draft, looks: Looks): Promise<Draft | 'broken off'> {
  const name = given.name ?? (await askText(en.init.name, start.found.name?.value ?? start.folderName))
  if (name === undefined) return 'broken off'
  const operator = given.operator.name ?? (await askText(en.init.operatorName))
  if (operator === undefined) return 'broken off'
  return askFacts(start, { ...given, name, operator: { ...given.operator, name: operator } }, looks)
}

/** The conversation of `cradle init` on a terminal. Undefined where the person broke it off: then nothing is written. */
export async function askDraft(start: InitStart, given: Draft, looks: Looks): Promise<Draft | undefined> {
  intro(en.init.intro)
  const draft = await converse(start, given, looks)
  const isWhole = draft !== 'broken off'
  if (isWhole) outro(en.init.asked)
  else cancel(en.init.cancelled)
  return isWhole ? draft : undefined
}
