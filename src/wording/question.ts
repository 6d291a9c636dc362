import { type FactDefinition, type FactId, facts, placeOfFact, type Question, register } from '../law/index.ts'

/** What a person needs in order to answer: the question, why it is asked, how to answer, and where to write it. */
export interface AskedQuestion {
  readonly key: string
  readonly question: string
  readonly why: string
  readonly counts: string
  readonly example: string
  readonly whoKnows: string
  readonly cites: readonly string[]
  readonly answers: readonly { readonly value: string; readonly says: string }[]
  /** What to write into the product file, with an answer for an example. */
  readonly write: string
}

function writeOf(fact: FactId, answer: string): string {
  const [section, key] = placeOfFact(fact)
  return `${section}: { ${key}: ${answer} }`
}

function answersOf(fact: FactDefinition): AskedQuestion['answers'] {
  if (fact.kind === 'truth')
    return [
      { value: 'true', says: 'yes' },
      { value: 'false', says: 'no' },
    ]
  if (fact.kind === 'number') return [{ value: '0', says: 'a number' }]
  if (fact.kind === 'date') return [{ value: 'YYYY-MM-DD', says: 'a day' }]
  return Object.entries(fact.choices).map(([value, { says }]) => ({ value, says }))
}

/** The words for an open question, from the dictionary of facts or the register of open points. */
export function askedQuestion(question: Question): AskedQuestion {
  if ('fact' in question) {
    const fact = facts[question.fact]
    const answers = answersOf(fact)
    return { ...fact, key: question.fact, answers, write: writeOf(question.fact, answers[0]?.value ?? '…') }
  }
  const point = register[question.decide]
  return {
    key: question.decide,
    question: point.title,
    why: point.why,
    counts: '',
    example: '',
    whoKnows: 'whoever answers for conformity',
    cites: point.cites,
    answers: point.readings.map((says, at) => ({ value: String(at + 1), says })),
    write: `decisions: { ${question.decide}: { reading: 1, by: …, on: …, because: … } }`,
  }
}

/** What a fact states, as an explanation shows it; of a choice, what the choice is about. */
export function statementOf(fact: FactId): string {
  return facts[fact].says
}
