import { caseProblem, withErased } from '../dossier/case.ts'
import type { Read } from '../kit/index.ts'
import { type Added, addToCase } from './add-to-case.ts'
import { rewriteCase } from './case-files.ts'
import { type CaseRequest, type CaseResult, openCases, refused } from './show-case.ts'

/** The personal texts of which event of a case are to go, by whom and why. */
export interface EraseRequest extends CaseRequest {
  readonly id: string
  readonly event: string
  readonly by: string | undefined
  readonly because: string
}

/**
 * Erases the personal texts of one event of a case, and records that it was done. It is the only thing that changes what was
 * written: of each text its salted hash stays, so that the chain still holds and shows that something stood there. Problems:
 * case.nothing-to-erase, case.damaged, and those of adding to a case.
 */
export async function eraseTexts(request: EraseRequest): Promise<CaseResult<Added>> {
  const opened = await openCases(request)
  if (opened.folder === undefined) return { problems: opened.problems }
  const { cwd, product, now, asOf, id, event, by, because } = request
  const number = Number(event)
  const rewritten = await rewriteCase(opened.folder, id, (text, log): Read<string | undefined> => {
    const erased = log.isIntact ? withErased(text, log, number) : undefined
    if (erased !== undefined) return { value: erased, problems: [] }
    const code = log.isIntact ? 'case.nothing-to-erase' : 'case.damaged'
    const says = log.isIntact ? 'This event has no personal text.' : 'The log is not as it was written.'
    return { value: undefined, problems: [caseProblem(code, { file: log.file }, says)] }
  })
  if (rewritten.value === undefined) return refused(rewritten.problems)
  const says = `The personal texts of event ${number} were erased: ${because}`
  return addToCase({ cwd, product, now, asOf, id, event: 'note', by, at: undefined, zone: undefined, says })
}
