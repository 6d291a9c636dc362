import { readFileSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { joined, largestLog, readCaseLog } from '../dossier/case.ts'
import { errorCode, type Problem } from '../kit/index.ts'
import type { Added } from './add-to-case.ts'
import { appendToCase } from './case-files.ts'
import { actionProblem } from './problems.ts'
import { type CaseRequest, type CaseResult, caseOf, openCases, refused } from './show-case.ts'

/** Into which case the events of which other version of its log are to come. */
export interface JoinRequest extends CaseRequest {
  readonly id: string
  readonly with: string
}

/** The text of the other version. Problem: actions.cannot-read. */
function textOf(path: string, shown: string): string | Problem {
  try {
    if (statSync(path).size > largestLog)
      return actionProblem('actions.cannot-read', shown, 'The file is too large for a log.')
    return readFileSync(path, 'utf8')
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return actionProblem('actions.cannot-read', shown, `The other version could not be read (${code}).`)
  }
}

/**
 * Puts the events of another version of a log, as of a branch, behind those of this one. Both must be whole. Problems: those of
 * reading both, case.no-branch, case.nothing-to-join, case.damaged.
 */
export async function joinCase(request: JoinRequest): Promise<CaseResult<Added>> {
  const opened = await openCases(request)
  if (opened.folder === undefined) return { problems: opened.problems }
  const text = textOf(resolve(request.cwd, request.with), request.with)
  if (typeof text !== 'string') return refused([text])
  const other = readCaseLog(text, request.with, request.id)
  if (!other.value.isIntact) return refused(other.problems)
  const added = await appendToCase(opened.folder, request.id, log => joined(log, other.value, text))
  if (added.value === undefined) return refused(added.problems)
  const { file, log } = added.value
  const { value, problems } = caseOf(opened, request.id)
  return value ? { value: { ...value, file, number: log.events.length }, problems } : refused(problems)
}
