import { dirname, join, resolve } from 'node:path'
import { type Assessment, assess, type Dossier, readDossier } from '../dossier/index.ts'
import { type AsOf, isPlainDate, type PlainDate, type Problem } from '../kit/index.ts'
import { dated } from '../law/index.ts'
import { type Asked, momentOf } from './moment.ts'
import { actionProblem } from './problems.ts'
import { readProductFileBytes } from './read-product-file.ts'
import type { ReferenceWish } from './reference.ts'

/** What is to be checked: a product file or its folder, the moment of which it is asked, and the reference to ask. */
export interface CheckRequest extends Asked, ReferenceWish {
  readonly path: string
  /** The day against which the product is measured, where that is not the moment itself. */
  readonly readyFor?: string | undefined
}

export interface Check {
  readonly assessment?: Assessment
  readonly problems: readonly Problem[]
  readonly readyFor?: PlainDate
  /** The product has SBOMs, and there is no reference to look them up in, or it is damaged. */
  readonly hasNoReference: boolean
  /** The request itself could not be understood. */
  readonly usage?: true
}

/** The dossier with the SBOMs that its product file names, each as seen from the file. */
export async function withSboms(dossier: Dossier, file: string, cwd: string): Promise<Dossier> {
  const { sboms = [] } = dossier.file
  if (sboms.length === 0) return dossier
  const { readSboms } = await import('./scan-sboms.ts')
  const folder = dirname(file)
  const { inventories, problems } = await readSboms(resolve(cwd, folder), sboms, path => join(folder, path))
  return { ...dossier, inventories, problems: [...dossier.problems, ...problems] }
}

/** Without SBOMs there is nothing to look up, and no reference is opened. */
async function assessWithReference(dossier: Dossier, moment: AsOf, request: CheckRequest): Promise<Check> {
  if (dossier.inventories.length === 0) {
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

/**
 * Assesses a product at a moment: the law, and what is known against what its SBOMs list. What of its files cannot be read
 * is a problem; the rest is assessed all the same.
 */
export async function checkProduct(request: CheckRequest): Promise<Check> {
  const { readyFor } = request
  if (readyFor !== undefined && !isPlainDate(readyFor)) {
    const problem = actionProblem('actions.not-a-day', '--ready-for', 'This is not a day that exists.')
    return { problems: [problem], usage: true, hasNoReference: false }
  }
  const moment = await momentOf(request)
  if ('problem' in moment) return { problems: [moment.problem], usage: true, hasNoReference: false }
  const read = readProductFileBytes(resolve(request.cwd, request.path), request.path)
  if ('problem' in read) return { problems: [read.problem], hasNoReference: false }
  const { value, problems } = await readDossier(read.bytes, read.file)
  if (value === undefined) return { problems, hasNoReference: false }
  const check = await assessWithReference(await withSboms(value, read.file, request.cwd), moment, request)
  return readyFor === undefined ? check : { ...check, readyFor }
}
