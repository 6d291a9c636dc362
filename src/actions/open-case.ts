import { caseProblem, coordinatorZone, type Draft, opening } from '../dossier/case.ts'
import { type Problem, quoted } from '../kit/index.ts'
import { dated, type Trigger } from '../law/index.ts'
import { type Added, addToCase } from './add-to-case.ts'
import { triggerNamed } from './case-draft.ts'
import { beginCase, caseIdsIn } from './case-files.ts'
import { momentTyped, recordedBy, saltOf, type When } from './case-moment.ts'
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

/** Opens a case, and records the first signal where one is told. Problems: those of the moment, of the shape, case.exists. */
export async function openCase(request: OpenRequest): Promise<CaseResult<Added>> {
  const opened = await openCases(request)
  if (opened.folder === undefined) return { problems: opened.problems }
  const { dossier, folder, moment: now } = opened
  const recorded = recordedBy(request.exercise, request, now)
  if (typeof recorded !== 'number') return refused([recorded])
  const concerns = concernsOf(request)
  if ('code' in concerns) return refused([concerns])
  const zone = coordinatorZone(dossier, dated, now)
  const moment = momentTyped(request, zone, recorded)
  if ('problem' in moment) return refused([moment.problem])
  const id = idFor(request, moment.at, caseIdsIn(folder))
  const draft = draftOfOpening(request, id, moment.at, concerns)
  const text = opening({ draft, ms: moment.ms, recorded, saltOf })
  if (text.value === undefined) return refused(text.problems)
  const begun = beginCase(folder, id, text.value)
  if (begun.value === undefined) return refused(begun.problems)
  const { cwd, product, asOf, by, says, from } = request
  if (says !== undefined)
    return addToCase({
      cwd,
      product,
      now: request.now,
      asOf,
      id,
      event: 'signal',
      by,
      at: moment.at,
      zone: undefined,
      says,
      from,
    })
  const { value, problems } = caseOf(opened, id)
  return value ? { value: { ...value, file: begun.value, number: 1 }, problems: opened.problems } : { problems }
}
