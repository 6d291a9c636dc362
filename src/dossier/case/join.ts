import type { Problem, Read } from '../../kit/index.ts'
import { caseProblem } from './problems.ts'
import { type CaseLog, documentTexts } from './read-log.ts'

function fault(code: 'case.damaged' | 'case.no-branch' | 'case.nothing-to-join', file: string, says: string): Problem {
  return caseProblem(code, { file }, says)
}

/**
 * The events of another version of a log that this one does not hold, as they stand there to the byte, to be put behind it: what
 * is added afterwards follows on both. Problems: case.damaged, case.no-branch, case.nothing-to-join.
 */
export function joined(log: CaseLog, other: CaseLog, otherText: string): Read<string | undefined> {
  const refused = (problem: Problem): Read<undefined> => ({ value: undefined, problems: [problem] })
  const damaged = [log, other].find(each => !each.isIntact)
  if (damaged) return refused(fault('case.damaged', damaged.file, 'The log is not as it was written.'))
  const held = new Set(log.events.map(({ event }) => event.hash))
  const [opening] = other.events
  if (!opening || !held.has(opening.event.hash))
    return refused(fault('case.no-branch', other.file, 'This is no version of the log: it begins otherwise.'))
  const texts = documentTexts(otherText).filter((_, at) => !held.has(other.events[at]?.event.hash ?? ''))
  if (texts.length === 0)
    return refused(fault('case.nothing-to-join', other.file, 'The log holds every event of this version already.'))
  return { value: texts.map(text => (text.endsWith('\n') ? text : `${text}\n`)).join(''), problems: [] }
}
