import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { type Dossier, productsOf, requirementsOf } from '../dossier/index.ts'
import type { PlainDate, Problem } from '../kit/index.ts'
import { dated, type Product, unknownProduct, type Verdict, wholeLaw } from '../law/index.ts'
import { dutiesByRole, obligationsOf } from '../law/obligations.ts'
import { type Explanation, explain, whatCanBeExplained } from './explain.ts'
import { type Asked, momentOf } from './moment.ts'
import { readDossierAt } from './read-dossier.ts'

/** What is to be explained, and for which product; without a product, for one of which nothing is known. */
export interface ExplainRequest extends Asked {
  readonly cwd: string
  readonly product: string | undefined
  readonly what: string | undefined
}

/** Without an explanation the request itself could not be understood. */
export interface Explained {
  readonly explanation?: Explanation
  readonly problems: readonly Problem[]
}

interface Concluded {
  readonly conclusions: readonly Verdict<unknown>[]
  readonly problems: readonly Problem[]
}

/**
 * All that is concluded of the product that is known, then of one of which nothing is: as one piece and as a module,
 * of which the law says things that it says of no other product.
 */
export function concludedOf(dossier: Dossier | undefined, day: PlainDate): Concluded['conclusions'] {
  const nothingKnown = unknownProduct(day, dated)
  const ofModules: Product = { ...nothingKnown, parts: [{ id: 'module', facts: {} }] }
  const products = dossier ? productsOf(dossier, day, dated).map(({ product }) => product) : []
  return [
    ...[...products, nothingKnown, ofModules].flatMap(wholeLaw),
    ...requirementsOf(dossier),
    ...[...products, nothingKnown].flatMap(obligationsOf).map(({ verdict }) => verdict),
  ]
}

const dutyIds: ReadonlySet<string> = new Set(Object.values(dutiesByRole).flatMap(duties => duties.map(({ id }) => id)))

/** Duties can be explained like any verdict, but a list of names that holds them all would hold nothing else. */
function isNoDuty({ id }: Verdict<unknown>): boolean {
  return !dutyIds.has(id)
}

/** What is concluded of the product named or of the one that stands here, else of one of which nothing is known. */
async function conclude({ cwd, product }: ExplainRequest, day: PlainDate): Promise<Concluded> {
  const path = product ?? '.'
  const isHere = product !== undefined || existsSync(join(cwd, 'cra.yaml'))
  if (!isHere) return { conclusions: concludedOf(undefined, day), problems: [] }
  const { dossier, problems } = await readDossierAt(cwd, path)
  return { conclusions: concludedOf(dossier, day), problems }
}

/**
 * Explains what a person names: for the product named, for the one that stands here, or for none in particular. What is
 * wrong with the file of a product that nobody named matters only where its verdict is explained.
 */
export async function explainFor(request: ExplainRequest): Promise<Explained> {
  const moment = await momentOf(request)
  if ('problem' in moment) return { problems: [moment.problem] }
  const { conclusions, problems } = await conclude(request, moment.day)
  const { what, product } = request
  const explanation =
    what === undefined ? whatCanBeExplained(conclusions.filter(isNoDuty)) : await explain(what, conclusions, moment.day)
  return { explanation, problems: product !== undefined || explanation.kind === 'verdict' ? problems : [] }
}
