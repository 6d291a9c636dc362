import { isPlainDate, nearest, type Problem, quoted } from '../kit/index.ts'
import { eventFactIds, type FactDefinition, type FactId, facts } from '../law/index.ts'
import type { Draft } from './new-product-file.ts'
import { actionProblem } from './problems.ts'

type Answer = boolean | number | string

function answerOf(definition: FactDefinition, text: string): Answer | undefined {
  if (definition.kind === 'truth') return text === 'true' ? true : text === 'false' ? false : undefined
  if (definition.kind === 'number') return /^\d+(\.\d+)?$/.test(text) ? Number(text) : undefined
  if (definition.kind === 'date') return isPlainDate(text) ? text : undefined
  return Object.hasOwn(definition.choices, text) ? text : undefined
}

function allowed(definition: FactDefinition): readonly string[] {
  return definition.kind === 'truth'
    ? ['true', 'false']
    : definition.kind === 'choice'
      ? Object.keys(definition.choices)
      : []
}

function meant(typed: string, candidates: readonly string[]): string {
  const near = nearest(typed, candidates)
  return near.length === 0 ? '' : `Did you mean ${near.map(each => JSON.stringify(each)).join(' or ')}? `
}

function problem(says: string, remedy: string): Problem {
  return { ...actionProblem('actions.no-such-fact', '--fact', says), remedy }
}

function noSuchFact(typed: string): Problem {
  const remedy = `${meant(typed, Object.keys(facts))}cradle explain lists what there is.`
  return problem(`There is no fact ${quoted(typed)}.`, remedy)
}

function noSuchValue(fact: string, definition: FactDefinition, typed: string): Problem {
  const says = `${fact} cannot be ${quoted(typed)}.`
  if (definition.kind === 'number') return problem(says, 'Write a number, such as 12 or 2.5.')
  if (definition.kind === 'date') return problem(says, 'Write a day that exists, such as 2027-12-11.')
  const values = allowed(definition)
  const listed = values.map(value => JSON.stringify(value)).join(', ')
  return problem(says, `${meant(typed, values)}It takes one of: ${listed}.`)
}

/**
 * Reads answers as a command line gives them, `fact=value` each; the value may hold an equals sign. What names no fact
 * or no value of it, or answers a fact twice in two ways, is a problem (actions.no-such-fact).
 */
export function readAnswers(given: readonly string[]): {
  readonly answers: Draft['answers']
  readonly problems: readonly Problem[]
} {
  const answers = new Map<FactId, Answer>()
  const problems = given.flatMap((each): readonly Problem[] => {
    const [, fact = each, typed = ''] = /^([^=]*)=(.*)$/s.exec(each) ?? []
    if (!Object.hasOwn(facts, fact) || eventFactIds.has(fact)) return [noSuchFact(fact)]
    const id = fact as FactId
    const value = answerOf(facts[id], typed)
    if (value === undefined) return [noSuchValue(fact, facts[id], typed)]
    const before = answers.get(id) ?? value
    answers.set(id, value)
    return before === value ? [] : [problem(`${fact} is answered twice, and not alike.`, 'Give it once.')]
  })
  return { answers: Object.fromEntries(answers), problems }
}
