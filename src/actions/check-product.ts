import { type Assessment, assess, type Dossier } from '../dossier/index.ts'
import { type AsOf, isPlainDate, type PlainDate, type Problem } from '../kit/index.ts'
import { dated } from '../law/index.ts'
import { caseFolderOf, hasCases } from './case-folder.ts'
import { type Asked, momentOf } from './moment.ts'
import { actionProblem } from './problems.ts'
import { readDossierAt, withSboms } from './read-dossier.ts'
import type { ReferenceWish } from './reference.ts'
import type { ShownCase } from './show-case.ts'

/** What is to be checked: a product file or its folder, the moment of which it is asked, and the reference to ask. */
export interface CheckRequest extends Asked, ReferenceWish {
  readonly path: string
  /** The day against which the product is measured, where that is not the moment itself. */
  readonly readyFor?: string | undefined
  /** The file of what an earlier run found, as its JSON. */
  readonly baseline?: string | undefined
}

export interface Check {
  readonly assessment?: Assessment
  readonly problems: readonly Problem[]
  readonly readyFor?: PlainDate
  /** Its cases under Article 14 that are open, or were closed though a report is owed. Exercises are none. */
  readonly openCases: readonly ShownCase[]
  /** A report that must be made in one of them, whose latest end has passed. */
  readonly isReportOverdue: boolean
  /** The product has SBOMs, and there is no reference to look them up in, or it is damaged. */
  readonly hasNoReference: boolean
  /** The request itself could not be understood. */
  readonly usage?: true
}

/** Without SBOMs there is nothing to look up, and no reference is opened. */
type Assessed = Omit<Check, 'openCases' | 'isReportOverdue'>

const noCases = { openCases: [], isReportOverdue: false }

async function assessWithReference(dossier: Dossier, moment: AsOf, request: CheckRequest): Promise<Assessed> {
  if (dossier.inventories.length === 0 && dossier.reported === undefined) {
    const assessment = assess(dossier, { dated }, moment)
    return { assessment, problems: assessment.problems, hasNoReference: false }
  }
  const { withReference } = await import('./reference.ts')
  const { value, problems, hasNoReference } = await withReference(request, (advisories, own) => {
    const reference = { dated, ...(advisories && { advisories }) }
    return assess({ ...dossier, problems: [...dossier.problems, ...own] }, reference, moment)
  })
  // That a reference is damaged may show only when it was asked.
  const late = problems.filter(problem => !value.problems.includes(problem))
  return { assessment: value, problems: [...value.problems, ...late], hasNoReference }
}

async function compared(check: Assessed, { cwd, baseline }: CheckRequest): Promise<Assessed> {
  const { assessment } = check
  if (baseline === undefined || assessment === undefined) return check
  const { compareWithBaseline } = await import('./baseline.ts')
  const { value, problems } = compareWithBaseline(cwd, baseline, assessment.vulnerabilities)
  const withValue = value ? { ...assessment, vulnerabilities: value } : assessment
  return { ...check, assessment: withValue, problems: [...check.problems, ...problems] }
}

interface CasesToShow {
  readonly openCases: readonly ShownCase[]
  readonly isReportOverdue: boolean
  readonly problems: readonly Problem[]
}

/** The cases of a product that concern a check; what reads them is loaded only where there are any. */
async function casesToShow(dossier: Dossier, file: string, moment: AsOf, cwd: string): Promise<CasesToShow> {
  const folder = caseFolderOf(cwd, file)
  if (!hasCases(folder)) return { ...noCases, problems: [] }
  const [{ casesOf }, { reportOwed }] = await Promise.all([import('./show-case.ts'), import('../dossier/case.ts')])
  const { value, problems } = casesOf({ dossier, folder, moment })
  const real = value.filter(({ assessment }) => assessment.state.opened.exercise !== true)
  const each = real.map(shown => ({ shown, ...reportOwed(shown.assessment) }))
  const openCases = each.flatMap(({ shown, isOwed }) => (shown.assessment.state.closed && !isOwed ? [] : [shown]))
  return { openCases, isReportOverdue: each.some(({ isOverdue }) => isOverdue), problems }
}

/**
 * Assesses a product at a moment: the law, and what is known against what its SBOMs list. What of its files cannot be read
 * is a problem; the rest is assessed all the same.
 */
export async function checkProduct(request: CheckRequest): Promise<Check> {
  const { readyFor } = request
  if (readyFor !== undefined && !isPlainDate(readyFor)) {
    const problem = actionProblem('actions.not-a-day', '--ready-for', 'This is not a day that exists.')
    return { problems: [problem], usage: true, hasNoReference: false, ...noCases }
  }
  const moment = await momentOf(request)
  if ('problem' in moment) return { problems: [moment.problem], usage: true, hasNoReference: false, ...noCases }
  const read = await readDossierAt(request.cwd, request.path)
  if (read.dossier === undefined) return { problems: read.problems, hasNoReference: false, ...noCases }
  const dossier = await withSboms(read.dossier, read.file, request.cwd)
  const assessed = await compared(await assessWithReference(dossier, moment, request), request)
  const { problems: met, ...cases } = await casesToShow(read.dossier, read.file, moment, request.cwd)
  const problems = [...assessed.problems, ...met]
  return { ...assessed, problems, ...cases, ...(readyFor !== undefined && { readyFor }) }
}
