import { type CaseLog, caseProblem, hashOfNumber, type typedMoment } from '../dossier/case.ts'
import type { Problem } from '../kit/index.ts'
import { pairsOf, triggerNamed } from './case-pairs.ts'

/** What a correction is read with beside what was typed. */
export interface Correcting {
  /** Whether the moment that was given for it lies before it is recorded. */
  readonly isBefore: boolean
  /** A moment as a person types it, by the clocks that hold for the case. */
  readonly momentOf: (typed: string) => ReturnType<typeof typedMoment>
}

interface TypedCorrection {
  readonly corrects?: string | undefined
  readonly instead?: readonly string[] | undefined
}

type Own = Record<string, unknown>

/** What an event should say instead, as its kind wants it; nothing after the sign takes out what it said. */
function insteadOf(key: string, typed: string): unknown {
  const text = typed.trim()
  if (text === '') return null
  if (key === 'of') return triggerNamed(text) ?? text
  if (key === 'stage' || key === 'with' || key === 'mechanism') return text.replaceAll('-', ' ')
  if (key === 'states') return text.split(/\s*,\s*/)
  if (key !== 'partial' && key !== 'applies') return typed
  if (/^(true|yes)$/i.test(text)) return true
  // What is not partial does not say so.
  return /^(false|no)$/i.test(text) ? (key === 'partial' ? null : false) : text
}

/**
 * A correction as it was typed. Problems: case.no-such-event, case.needs, and those of moments. One that says nothing instead
 * takes the event back: it is refused where a moment is given with it, for that is most likely the one that was meant instead.
 */
export function correctionTyped(
  log: CaseLog,
  typed: TypedCorrection,
  { isBefore, momentOf }: Correcting,
): Own | Problem {
  const corrects = hashOfNumber(log, Number(typed.corrects))
  if (corrects === undefined)
    return caseProblem('case.no-such-event', { file: '--corrects' }, 'There is no event of this number.')
  const pairs = pairsOf(typed.instead)
  if ('code' in pairs) return pairs
  if (pairs.length === 0 && isBefore) {
    const says = 'Without --instead the event is taken back, and --at says when that was decided.'
    const remedy = 'To move the event, give --instead at=MOMENT. To take it back, leave --at out.'
    return caseProblem('case.needs', { file: '--at' }, says, remedy)
  }
  const instead: Own = {}
  for (const [key, text] of pairs) {
    const moment = key === 'at' ? momentOf(text) : undefined
    if (moment && 'problem' in moment) return moment.problem
    instead[key] = moment ? moment.at : insteadOf(key, text)
  }
  return { corrects, ...(pairs.length > 0 && { instead }) }
}
