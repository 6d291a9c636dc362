import { localTimeAt } from '../../../kit/time.ts'
import type { RegisterId } from '../../../law/index.ts'
import type { Given } from './given.ts'
import type { PutQuestion } from './play.ts'
import type { RightChoice, RightMoment } from './standing.ts'

/** The points that a right answer is worth; a half-right one is worth half of them. */
export const full = 2
const half = 1

/** What an answer is worth, and why it is not worth more. */
export interface Judged {
  readonly points: 0 | 1 | 2
  readonly because?: string
}

const none = (because: string): Judged => ({ points: 0, because })

/** Who follows the safe course on an open point is not wrong, and has not said that it is open. */
function onSafeCourse(point: RegisterId): Judged {
  return { points: half, because: `That is the safe course. Whether the Act asks for it is open (${point}).` }
}

/** Several answers: all and only the right ones, or more than half of the way there. */
function judgeChoices(choices: readonly string[], { right, safe }: RightChoice, isOne: boolean): Judged {
  const hit = choices.filter(choice => right.includes(choice)).length
  const astray = choices.length - hit
  if (hit === right.length && astray === 0) return { points: full }
  if (isOne) return safe && choices.includes(safe.id) ? onSafeCourse(safe.point) : { points: 0 }
  const because = [
    hit < right.length ? `${right.length - hit} of ${right.length} right answers are missing` : '',
    astray > 0 ? `${astray} of the answers given are not right` : '',
  ]
    .filter(text => text !== '')
    .join('; ')
  return hit > 0 && (hit - astray) * 2 >= right.length ? { points: half, because: `${because}.` } : none(`${because}.`)
}

type By = Extract<RightMoment, { is: 'by' }>
type Open = Extract<RightMoment, { is: 'open' }>

const notYet = 'It cannot be told yet.'
const early = 'That is before the period begins.'
const between = 'That is after the safe end. By the general rules on periods it would still do; do not rely on it.'
const after = 'That is after the latest end.'

function judgeDay(day: string, { from, safe, latest, inDays }: By, zone: string): Judged {
  if (!inDays) return none('A limit in hours ends at a minute, and a day is no answer.')
  const dayOf = (ms: number): string => localTimeAt(ms, zone).day
  if (day < dayOf(from)) return none(early)
  if (day <= dayOf(safe)) return { points: full }
  return day <= dayOf(latest - 1) ? { points: half, because: between } : none(after)
}

function judgeEnd(ms: number, { from, safe, latest }: By): Judged {
  if (ms < from) return none(early)
  if (ms <= safe) return { points: full }
  return ms <= latest ? { points: half, because: between } : none(after)
}

/** The very moment, to the minute; before it, but not before the first signal, is prudent, and not what is asked. */
function judgeAt(ms: number, { at, notBefore }: Extract<RightMoment, { is: 'at' }>): Judged {
  const minute = (moment: number): number => Math.floor(moment / 60_000)
  if (minute(ms) === minute(at)) return { points: full }
  if (ms > at) return none('By then you had been aware for a while, and the clocks ran.')
  return minute(ms) >= minute(notBefore)
    ? { points: half, because: 'Whoever counts from earlier is on the safe side, but was not certain yet.' }
    : none('That is before the first signal.')
}

function judgeOpen(ms: number, safe: NonNullable<Open['safe']>): Judged {
  return ms >= safe.notBefore && ms <= safe.at ? onSafeCourse(safe.point) : none(notYet)
}

function judgeMoment(given: Exclude<Given, { choices: unknown }>, right: RightMoment, zone: string): Judged {
  if ('word' in given)
    return given.word === right.is
      ? { points: full }
      : none(right.is === 'by' || right.is === 'at' ? 'It can be told.' : 'That is something else.')
  switch (right.is) {
    case 'by':
      return 'day' in given ? judgeDay(given.day, right, zone) : judgeEnd(given.ms, right)
    case 'at':
      return 'day' in given ? none('A day is no moment.') : judgeAt(given.ms, right)
    case 'open':
      return 'ms' in given && right.safe ? judgeOpen(given.ms, right.safe) : none(notYet)
    default:
      return none('Nothing is due.')
  }
}

/** What an answer is worth by what is right: moments up to the safe end in full, from there to the latest end half. */
export function judge({ right, form }: PutQuestion, given: Given | undefined, zone: string): Judged {
  if (given === undefined) return { points: 0 }
  if ('choices' in given)
    return 'right' in right ? judgeChoices(given.choices, right, form === 'one') : none('A moment is asked for.')
  return 'right' in right ? none('No moment is asked for.') : judgeMoment(given, right, zone)
}

/** The right answers: of a choice in its words; of a moment the safe end or the very moment, by `at`. */
export function rightTexts({ right, options }: PutQuestion, at: (ms: number) => string): readonly string[] {
  if ('right' in right) return right.right.map(id => options.find(option => option.id === id)?.label ?? id)
  if (right.is === 'by') return [at(right.safe)]
  return right.is === 'at' ? [at(right.at)] : [right.is]
}
