import { type ProductPlan, planOf } from '../dossier/plan.ts'
import type { AsOf, Problem } from '../kit/index.ts'
import { dated, type Role, unknownProduct } from '../law/index.ts'
import { type Obligation, obligationsOf } from '../law/obligations.ts'
import { type Asked, momentOf } from './moment.ts'
import { readDossierAt } from './read-dossier.ts'

export type { CalendarEntry } from '../dossier/calendar.ts'
export type { ProductPlan } from '../dossier/plan.ts'
export { moments, type Obligation } from '../law/obligations.ts'

/** Whose plan is asked for: a product file or its folder, and the moment. */
export interface PlanRequest extends Asked {
  readonly cwd: string
  readonly path: string
}

export interface Plan {
  readonly asOf?: AsOf
  readonly products: readonly ProductPlan[]
  readonly problems: readonly Problem[]
  /** The request itself could not be understood. */
  readonly usage?: true
}

/** Plans for a product: its duties and its calendar. Problems: those of the product file. */
export async function planProduct(request: PlanRequest): Promise<Plan> {
  const moment = await momentOf(request)
  if ('problem' in moment) return { products: [], problems: [moment.problem], usage: true }
  const { dossier, problems } = await readDossierAt(request.cwd, request.path)
  return dossier === undefined
    ? { products: [], problems }
    : { asOf: moment, products: planOf(dossier, { dated }, moment), problems }
}

/** Duties of one product, or of a role as the Act states them, without a product. */
export interface DutyList {
  readonly obligations: readonly Obligation[]
  /** Absent where the duties are those of a role alone. */
  readonly plan?: ProductPlan
}

export interface Duties {
  readonly asOf?: AsOf
  readonly lists: readonly DutyList[]
  readonly problems: readonly Problem[]
  /** The request itself could not be understood. */
  readonly usage?: true
}

/** The duties of a role as the Act states them, for a product of which nothing is known. */
async function dutiesOfRole(role: Role, asked: Asked): Promise<Duties> {
  const moment = await momentOf(asked)
  if ('problem' in moment) return { lists: [], problems: [moment.problem], usage: true }
  const obligations = obligationsOf(unknownProduct(moment.day, dated)).filter(each => each.role === role)
  return { asOf: moment, lists: [{ obligations }], problems: [] }
}

/**
 * The duties of the operator of a product, of one role or of all that they have; without a product, those that the Act
 * lays on a role. Problems: those of the product file.
 */
export async function listDuties(
  request: Asked & { readonly cwd: string; readonly path: string | undefined; readonly role: Role | undefined },
): Promise<Duties> {
  const { role, path = '.' } = request
  if (role !== undefined && request.path === undefined) return dutiesOfRole(role, request)
  const { products, ...plan } = await planProduct({ ...request, path })
  const lists = products.map(product => ({
    plan: product,
    obligations: product.obligations.filter(
      each => each.verdict.value !== false && (role === undefined || each.role === role),
    ),
  }))
  return { ...plan, lists }
}
