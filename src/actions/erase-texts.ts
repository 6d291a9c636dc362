import {
  appended,
  type CaseLog,
  caseProblem,
  lastRecorded,
  openingOf,
  readCaseLog,
  withErased,
} from '../dossier/case.ts'
import type { Read } from '../kit/index.ts'
import type { Added } from './add-to-case.ts'
import { rewriteCase } from './case-files.ts'
import { momentTyped, saltOf } from './case-moment.ts'
import { type CaseRequest, type CaseResult, caseOf, openCases, refused } from './show-case.ts'

/** The personal texts of which event of a case are to go, by whom and why. */
export interface EraseRequest extends CaseRequest {
  readonly id: string
  readonly event: string
  readonly by: string | undefined
  readonly because: string
}

/** The note that tells of an erasure, to be put behind what is left. An exercise goes on in its own time. */
function noted(text: string, log: CaseLog, { by, now, because }: EraseRequest, says: string): Read<string | undefined> {
  const recorded = openingOf(log)?.exercise ? Math.max(now, lastRecorded(log)) : now
  const moment = momentTyped({ at: 'now', zone: undefined }, undefined, recorded)
  if ('problem' in moment) return { value: undefined, problems: [moment.problem] }
  const draft = {
    event: 'note' as const,
    at: moment.at,
    ...(by !== undefined && { by }),
    says: `${says}: ${because}`,
  }
  const note = appended(readCaseLog(text, log.file, log.id).value, { draft, ms: moment.ms, recorded, saltOf })
  if (note.value === undefined) return note
  return { value: text + (text.endsWith('\n') ? '' : '\n') + note.value, problems: [] }
}

/**
 * Erases the personal texts of one event of a case, and records in the same step that it was done. It is the only thing that
 * changes what was written: of each text its salted hash stays, so that the chain still holds and shows that something stood
 * there. Problems: case.nothing-to-erase, case.damaged, and those of adding to a case; with any of them nothing is erased.
 */
export async function eraseTexts(request: EraseRequest): Promise<CaseResult<Added>> {
  const opened = await openCases(request)
  if (opened.folder === undefined) return { problems: opened.problems }
  const { id, event } = request
  const number = Number(event)
  const rewritten = await rewriteCase(opened.folder, id, (text, log): Read<string | undefined> => {
    const erased = log.isIntact ? withErased(text, log, number) : undefined
    if (erased !== undefined) return noted(erased, log, request, `The personal texts of event ${number} were erased`)
    const code = log.isIntact ? 'case.nothing-to-erase' : 'case.damaged'
    const says = log.isIntact ? 'This event has no personal text.' : 'The log is not as it was written.'
    return { value: undefined, problems: [caseProblem(code, { file: log.file }, says)] }
  })
  if (rewritten.value === undefined) return refused(rewritten.problems)
  const { value: shown, problems } = caseOf(opened, id)
  if (shown === undefined) return { problems }
  return { value: { ...shown, file: rewritten.value, number: shown.log.events.length }, problems: opened.problems }
}
