import { assessCase, type CaseAssessment, type CaseLog, caseProblem } from '../dossier/case.ts'
import type { Dossier } from '../dossier/index.ts'
import type { AsOf, Problem, Read } from '../kit/index.ts'
import { dated } from '../law/index.ts'
import { caseIdsIn, oddFilesIn, readCase } from './case-files.ts'
import { type CaseFolder, caseFolderOf } from './case-folder.ts'
import { type Asked, momentOf } from './moment.ts'
import { readDossierAt } from './read-dossier.ts'

/** Which product's cases, seen from which folder, at which moment. */
export interface CaseRequest extends Asked {
  readonly cwd: string
  /** A product file, or its folder. */
  readonly product: string | undefined
}

/** A product with its cases, at a moment. */
export interface OpenedCases {
  readonly dossier: Dossier
  readonly file: string
  readonly folder: CaseFolder
  readonly moment: AsOf
  readonly problems: readonly Problem[]
}

type NotOpened = { readonly folder?: undefined; readonly problems: readonly Problem[] }

/** Opens the product whose cases are meant; its SBOMs are not read. Problems: those of its file, actions.not-a-moment. */
export async function openCases({ cwd, product = '.', now, asOf }: CaseRequest): Promise<OpenedCases | NotOpened> {
  const moment = await momentOf({ now, asOf })
  if ('problem' in moment) return { problems: [moment.problem] }
  const read = await readDossierAt(cwd, product)
  if (read.dossier === undefined) return { problems: read.problems }
  return {
    dossier: read.dossier,
    file: read.file,
    folder: caseFolderOf(cwd, read.file),
    moment,
    problems: read.problems,
  }
}

/** A case with what follows from it. */
export interface ShownCase {
  readonly log: CaseLog
  readonly assessment: CaseAssessment
  readonly dossier: Dossier
  readonly moment: AsOf
}

/** A case of an opened product. Problems: those of its log, case.not-opened. */
export function caseOf(
  { dossier, folder, moment }: Omit<OpenedCases, 'file' | 'problems'>,
  id: string,
): Read<ShownCase | undefined> {
  const { value: log, problems } = readCase(folder, id)
  const assessment = log && assessCase(dossier, log, dated, moment)
  return { value: assessment && { log, assessment, dossier, moment }, problems }
}

/** What was asked for, or what kept it from being done. */
export interface CaseResult<T> {
  readonly value?: T
  readonly problems: readonly Problem[]
  /** What was asked for could not be done as it was typed. */
  readonly usage?: true
}

/** Nothing was done, for these reasons. */
export function refused(problems: readonly Problem[]): CaseResult<never> {
  return { problems, usage: true }
}

/** A case and what follows from it at a moment. Problems: those of the product file and of the log. */
export async function showCase(
  request: CaseRequest & { readonly id: string | undefined },
): Promise<CaseResult<ShownCase>> {
  const opened = await openCases(request)
  if (opened.folder === undefined) return { problems: opened.problems }
  const ids = caseIdsIn(opened.folder)
  const id = request.id ?? (ids.length === 1 ? ids[0] : undefined)
  if (id === undefined) {
    const says = ids.length === 0 ? 'There is no case here.' : `There are several cases: ${ids.join(', ')}.`
    return refused([caseProblem('case.no-such-case', { file: opened.folder.shown }, says)])
  }
  const { value, problems } = caseOf(opened, id)
  return { ...(value && { value }), problems: [...opened.problems, ...problems] }
}

/** The cases of an opened product with what follows from each, those still open first. Problems: those of the logs. */
export function casesOf(opened: Omit<OpenedCases, 'file' | 'problems'>): Read<readonly ShownCase[]> {
  const read = caseIdsIn(opened.folder).map(id => caseOf(opened, id))
  const isClosed = ({ assessment }: ShownCase): number => Number(assessment.state.closed !== undefined)
  const value = read.flatMap(each => each.value ?? []).toSorted((a, b) => isClosed(a) - isClosed(b))
  return { value, problems: [...read.flatMap(({ problems }) => problems), ...oddFilesIn(opened.folder)] }
}

/** The cases of a product with what follows from each, those still open first. Problems: those of the product file and of the logs. */
export async function listCases(request: CaseRequest): Promise<CaseResult<readonly ShownCase[]>> {
  const opened = await openCases(request)
  if (opened.folder === undefined) return { problems: opened.problems }
  const { value, problems } = casesOf(opened)
  return { value, problems: [...opened.problems, ...problems] }
}
