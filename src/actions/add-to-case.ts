import { appended, assessCase, type CaseLog, coordinatorZone, openingOf } from '../dossier/case.ts'
import type { Read } from '../kit/index.ts'
import { dated } from '../law/index.ts'
import { draftOf, type Typed } from './case-draft.ts'
import { appendToCase, readCase } from './case-files.ts'
import { momentTyped, recordedBy, saltOf, type When } from './case-moment.ts'
import { otherLawFault } from './other-law-fault.ts'
import { type CaseRequest, type CaseResult, openCases, refused, type ShownCase } from './show-case.ts'

/** What is added to which case. */
export interface AddRequest extends CaseRequest, Typed, When {
  readonly id: string
  readonly event: string
  readonly by: string | undefined
}

/** What came of adding to a case: the case as it is now, and its file. */
export interface Added extends ShownCase {
  readonly file: string
  readonly number: number
}

/**
 * Adds what happened to the log of a case. Problems: those of the draft, of the moment, of the log, and of what contradicts it:
 * with any of them the log is untouched.
 */
export async function addToCase(request: AddRequest): Promise<CaseResult<Added>> {
  const opened = await openCases(request)
  if (opened.folder === undefined) return { problems: opened.problems }
  const { value: before, problems } = readCase(opened.folder, request.id)
  const opening = before && openingOf(before)
  if (opening === undefined)
    return { problems, ...(problems.every(({ code }) => code.startsWith('case.')) && { usage: true as const }) }
  const recorded = recordedBy(opening.exercise === true, request, opened.moment)
  if (typeof recorded !== 'number') return refused([recorded])
  const zone = coordinatorZone(opened.dossier, dated, opened.moment)
  const moment = momentTyped(request, zone, recorded)
  if ('problem' in moment) return refused([moment.problem])
  const { event, by, cwd } = request
  const momentOf = (at: string) => momentTyped({ at, zone: request.zone }, zone, recorded)
  const happened = { event, at: moment.at, by, cwd, isBefore: moment.ms < recorded, momentOf }
  const make = (log: CaseLog): Read<string | undefined> => {
    const draft = draftOf(log, happened, typedOf(request))
    if ('code' in draft) return { value: undefined, problems: [draft] }
    const fault = otherLawFault(opened, log, draft, request.at)
    if (fault) return { value: undefined, problems: [fault] }
    return appended(log, { draft, ms: moment.ms, recorded, saltOf })
  }
  const added = await appendToCase(opened.folder, request.id, make)
  const { file, log } = added.value ?? {}
  const assessment = log && assessCase(opened.dossier, log, dated, opened.moment)
  if (file === undefined || log === undefined || assessment === undefined) return refused(added.problems)
  const { dossier, moment: now } = opened
  return {
    value: { file, number: log.events.length, log, assessment, dossier, moment: now },
    problems: opened.problems,
  }
}

function typedOf({
  cwd: _,
  product: _p,
  now: _n,
  asOf: _a,
  id: _i,
  event: _e,
  by: _b,
  at: _t,
  zone: _z,
  ...typed
}: AddRequest): Typed {
  return typed
}
