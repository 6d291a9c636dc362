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
  readonly env: Readonly<Record<string, string | undefined>>
  readonly reference: string | undefined
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

function isProductHere({ cwd, product }: Pick<ExplainRequest, 'cwd' | 'product'>): boolean {
  return product !== undefined || existsSync(join(cwd, 'cra.yaml'))
}

/** What is concluded of the product named or of the one that stands here, else of one of which nothing is known. */
async function conclude({ cwd, product }: ExplainRequest, day: PlainDate): Promise<Concluded> {
  const path = product ?? '.'
  if (!isProductHere({ cwd, product })) return { conclusions: concludedOf(undefined, day), problems: [] }
  const { dossier, problems } = await readDossierAt(cwd, path)
  return { conclusions: concludedOf(dossier, day), problems }
}

/** Whether a text may be the id of a flaw, and is not the code of a problem, a verdict or a provision. */
function isFlawId(what: string): boolean {
  return /^[A-Za-z][A-Za-z0-9]*-[A-Za-z0-9][A-Za-z0-9:-]*$/.test(what.trim()) && /[\d]/.test(what)
}

/** A flaw that was found in the product named, or in the one that stands here. */
async function explainFound(what: string, request: ExplainRequest): Promise<Explained | undefined> {
  if (!isProductHere(request)) return undefined
  const { explainFinding } = await import('./explain-finding.ts')
  const { findings, problems } = await explainFinding(what, request)
  return findings.length === 0 ? undefined : { explanation: { kind: 'finding', id: what.trim(), findings }, problems }
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
  const isUnknown = what !== undefined && explanation.kind === 'nothing' && isFlawId(what)
  const found = isUnknown ? await explainFound(what, request) : undefined
  if (found) return found
  return { explanation, problems: product !== undefined || explanation.kind === 'verdict' ? problems : [] }
}
