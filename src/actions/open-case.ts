import {
  type Addition,
  appended,
  caseProblem,
  coordinatorZone,
  type Draft,
  opening,
  readCaseLog,
} from '../dossier/case.ts'
import { type Problem, quoted } from '../kit/index.ts'
import { dated, type Trigger } from '../law/index.ts'
import type { Added } from './add-to-case.ts'
import { beginCase, caseIdsIn } from './case-files.ts'
import { momentTyped, recordedBy, saltOf, type When } from './case-moment.ts'
import { triggerNamed } from './case-pairs.ts'
import { type CaseRequest, type CaseResult, caseOf, openCases, refused } from './show-case.ts'

/** What a case is opened with. */
export interface OpenRequest extends CaseRequest, When {
  readonly id: string | undefined
  readonly title: string | undefined
  readonly concerns: string | undefined
  readonly flaw: string | undefined
  readonly component: string | undefined
  readonly by: string | undefined
  readonly exercise: boolean
  /** The first signal: what it says, and whom it is from. */
  readonly says: string | undefined
  readonly from: string | undefined
}

const both: readonly Trigger[] = ['actively exploited vulnerability', 'severe incident']

function concernsOf({ concerns, flaw }: OpenRequest): readonly Trigger[] | Problem {
  if (concerns === undefined) return flaw === undefined ? both : ['actively exploited vulnerability']
  if (concerns === 'both') return both
  const named = triggerNamed(concerns)
  if (named) return [named]
  const remedy = 'Give vulnerability, incident, or both.'
  return caseProblem('case.which-track', { file: '--concerns' }, `A case is not about ${quoted(concerns)}.`, remedy)
}

/** A name that sorts by its day and says what it is about. */
function idFor({ id, flaw, title }: OpenRequest, at: string, taken: readonly string[]): string {
  if (id !== undefined) return id
  const about = (flaw ?? title ?? 'case')
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
    .slice(0, 40)
  const stem = `${at.slice(0, 10)}-${about.replace(/-+$/, '') || 'case'}`
  for (let count = 2, name = stem; ; count += 1, name = `${stem}-${count - 1}`) if (!taken.includes(name)) return name
}

function draftOfOpening(request: OpenRequest, id: string, at: string, concerns: readonly Trigger[]): Draft {
  const { title, flaw, component, by, exercise } = request
  return {
    event: 'opened',
    schema: 1,
    at,
    case: id,
    concerns: [...concerns],
    ...(title !== undefined && { title }),
    ...(flaw !== undefined && { flaw }),
    ...(component !== undefined && { component }),
    ...(by !== undefined && { by }),
    ...(exercise && { exercise: true as const }),
  }
}

/** The text of a new log: the opening, and the first signal where one is told. Problems: those of the two events. */
function textOfOpening(request: OpenRequest, id: string, draft: Draft, terms: Omit<Addition, 'draft'>) {
  const begun = opening({ draft, ...terms })
  const { says, from, by } = request
  if (begun.value === undefined || (says === undefined && from === undefined)) return begun
  const told = {
    ...(by !== undefined && { by }),
    ...(from !== undefined && { from }),
    ...(says !== undefined && { says }),
  }
  // Whether a signal says something is found by its shape, when it is written.
  const signal = { event: 'signal', at: draft.at, ...told } as Draft
  const added = appended(readCaseLog(begun.value, id, id).value, { draft: signal, ...terms })
  return added.value === undefined ? added : { value: begun.value + added.value, problems: [] }
}

/**
 * Opens a case with the first signal, where one is told: both, or neither. Problems: those of the moment, of the shape,
 * case.exists.
 */
export async function openCase(request: OpenRequest): Promise<CaseResult<Added>> {
  const opened = await openCases(request)
  if (opened.folder === undefined) return { problems: opened.problems }
  const { dossier, folder, moment: now } = opened
  const recorded = recordedBy(request.exercise, request, now)
  if (typeof recorded !== 'number') return refused([recorded])
  const concerns = concernsOf(request)
  if ('code' in concerns) return refused([concerns])
  const moment = momentTyped(request, coordinatorZone(dossier, dated, now), recorded)
  if ('problem' in moment) return refused([moment.problem])
  const id = idFor(request, moment.at, caseIdsIn(folder))
  const draft = draftOfOpening(request, id, moment.at, concerns)
  const text = textOfOpening(request, id, draft, { ms: moment.ms, recorded, saltOf })
  if (text.value === undefined) return refused(text.problems)
  const begun = beginCase(folder, id, text.value)
  if (begun.value === undefined) return refused(begun.problems)
  const { value, problems } = caseOf(opened, id)
  if (value === undefined) return { problems }
  return { value: { ...value, file: begun.value, number: value.log.events.length }, problems: opened.problems }
}
