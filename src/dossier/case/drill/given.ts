import { isPlainDate, nearest, type Place, type PlainDate, type Problem, quoted } from '../../../kit/index.ts'
import { caseProblem } from '../problems.ts'
import { typedMoment } from '../typed-moment.ts'
import type { PutQuestion } from './play.ts'
import { momentWords } from './standing.ts'

/** What somebody answered, read. Moments are milliseconds of UTC. */
export type Given =
  | { readonly choices: readonly string[] }
  | { readonly word: keyof typeof momentWords }
  | { readonly day: PlainDate }
  | { readonly ms: number; readonly at: string }

/** An answer as it was typed: a word of a choice, yes or no, several words, or a moment. */
export type TypedAnswer = string | boolean | readonly string[]

function isWord(text: string): text is keyof typeof momentWords {
  return Object.hasOwn(momentWords, text)
}

function texts(typed: TypedAnswer): readonly string[] {
  if (typeof typed === 'boolean') return [typed ? 'yes' : 'no']
  return (typeof typed === 'string' ? [typed] : typed).map(text => text.trim())
}

function moment(typed: readonly string[], { ms, key }: PutQuestion, zone: string, place: Place): Given | Problem {
  const [text = '', ...more] = typed
  if (isWord(text) && more.length === 0) return { word: text }
  if (isPlainDate(text) && more.length === 0) return { day: text }
  const read = more.length > 0 ? undefined : typedMoment(text, zone, ms, key)
  if (read && 'at' in read) return read
  const { code, says, remedy } = read?.problem ?? {
    code: 'case.not-an-answer',
    says: 'One moment is asked for, and several are given.',
    remedy: undefined,
  }
  const isNoMoment = code === 'case.no-moment' || code === 'case.not-an-answer'
  const words = `Write the moment as 2026-11-20T19:45, with its offset if you like; or open (${momentWords.open}); or none (${momentWords.none}).`
  return { code, place, says, remedy: isNoMoment ? words : (remedy ?? words) }
}

/**
 * An answer to a question as it was typed, moments by the clocks of a zone. Problems: case.not-an-answer, and those of
 * typedMoment.
 */
export function givenTo(question: PutQuestion, typed: TypedAnswer, zone: string, place: Place): Given | Problem {
  const words = texts(typed)
  if (question.form === 'moment') return moment(words, question, zone, place)
  const known = question.options.map(({ id }) => id)
  const odd = words.find(word => !known.includes(word))
  if (odd !== undefined) {
    const near = nearest(odd, known)
    const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''
    const remedy = `${question.form === 'several' ? 'Some of' : 'One of'}: ${known.join(', ')}.`
    return caseProblem('case.not-an-answer', place, `${quoted(odd)} is no answer to ${question.key}.${hint}`, remedy)
  }
  if (question.form === 'one' && words.length !== 1)
    return caseProblem('case.not-an-answer', place, `${question.key} takes one answer, and ${words.length} are given.`)
  return { choices: [...new Set(words)] }
}
