import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type CaseLog, caseProblem, readCaseLog } from '../dossier/case.ts'
import { errorCode, type Problem, quoted } from '../kit/index.ts'
import { caseIdsIn, oddFilesIn, readCase } from './case-files.ts'
import { actionProblem } from './problems.ts'
import { type CaseRequest, type CaseResult, openCases } from './show-case.ts'

/** A log, whether every event in it is as it was written, and what was held against it from elsewhere. */
export interface VerifiedCase {
  readonly id: string
  readonly file: string
  readonly events: number
  readonly heads: readonly string[]
  readonly erased: readonly string[]
  readonly isIntact: boolean
  /** The number of the event that a head recorded elsewhere names, of a log that is intact: it and all that it follows on are as then. */
  readonly provenTo?: number
}

/** What to verify, and against what from elsewhere. */
export interface VerifyRequest extends CaseRequest {
  /** A head as a sheet printed it, or its beginning. */
  readonly head?: string | undefined
  /** An older copy of a log, as from a commit or a backup. */
  readonly against?: string | undefined
}

/** A head is named by what a sheet prints of it: eight digits tell the events of a case apart. */
const headPattern = /^[0-9a-f]{8,64}$/

/** The event that a head names in one of the logs; or that none does. Problem: case.no-such-head. */
function provenBy(head: string, logs: readonly CaseLog[]): { readonly id: string; readonly number: number } | Problem {
  const wanted = head.trim().toLowerCase()
  for (const { id, events } of headPattern.test(wanted) ? logs : []) {
    const found = events.find(({ event }) => event.hash.startsWith(wanted))
    if (found) return { id, number: found.number }
  }
  const says = `No event of these logs has the hash ${quoted(head)}: what was there is cut off or rewritten, or it is of another case.`
  return caseProblem('case.no-such-head', { file: '--head' }, says)
}

/** The events of an older copy that the log does not hold any more. Problems: case.cut, actions.cannot-read, those of the copy. */
function cutSince(copy: string, cwd: string, logs: readonly CaseLog[]): readonly Problem[] {
  try {
    const text = readFileSync(resolve(cwd, copy), 'utf8')
    const id = /^case: *"?([\w.-]+)/m.exec(text)?.[1] ?? ''
    const older = readCaseLog(text, copy, id)
    const log = logs.find(each => each.id === id)
    const held = new Set(log?.events.map(({ event }) => event.hash))
    const lost = older.value.events.filter(({ event }) => !held.has(event.hash))
    const says = `${lost.length} of ${older.value.events.length} events of ${copy} are not in the log any more.`
    return [...older.problems, ...(lost.length > 0 ? [caseProblem('case.cut', { file: log?.file ?? copy }, says)] : [])]
  } catch (error) {
    const code = errorCode(error)
    if (code === undefined) throw error
    return [actionProblem('actions.cannot-read', copy, `The copy could not be read (${code}).`)]
  }
}

/**
 * Verifies the logs of a product: that each event is as it was written and follows on those it names, and, where a head or a
 * copy from elsewhere is given, that nothing up to there was cut or rewritten. Problems: those of the logs, case.no-such-head,
 * case.cut. Whoever can write the file can write all of it anew: only what was recorded elsewhere proves that they did not.
 */
export async function verifyCases(request: VerifyRequest): Promise<CaseResult<readonly VerifiedCase[]>> {
  const opened = await openCases(request)
  if (opened.folder === undefined) return { problems: opened.problems }
  const { folder } = opened
  const read = caseIdsIn(folder).map(id => readCase(folder, id))
  const logs = read.flatMap(({ value }) => value ?? [])
  const proven = request.head === undefined ? undefined : provenBy(request.head, logs)
  const problems = [
    ...read.flatMap(each => each.problems),
    ...oddFilesIn(folder),
    ...(proven && 'code' in proven ? [proven] : []),
    ...(request.against === undefined ? [] : cutSince(request.against, request.cwd, logs)),
  ]
  const value = logs.map(({ id, file, events, heads, erased, isIntact }): VerifiedCase => {
    // A head stands in the file like all else: where the log does not fit its hashes, it proves nothing.
    const to = proven && 'number' in proven && proven.id === id && isIntact ? proven.number : undefined
    return { id, file, events: events.length, heads, erased, isIntact, ...(to !== undefined && { provenTo: to }) }
  })
  return { value, problems }
}
