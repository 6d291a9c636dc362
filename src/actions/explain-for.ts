import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { productsOf, readDossier } from '../dossier/index.ts'
import type { Problem } from '../kit/index.ts'
import { dated, type Product } from '../law/index.ts'
import { type Explanation, explain, whatCanBeExplained } from './explain.ts'
import { type Asked, momentOf } from './moment.ts'
import { readProductFileBytes } from './read-product-file.ts'

/** What is to be explained, and for which product; without a product, for one of which nothing is known. */
export interface ExplainRequest extends Asked {
  readonly cwd: string
  readonly product: string | undefined
  readonly what: string | undefined
}

export interface Explained {
  readonly explanation?: Explanation
  readonly problems: readonly Problem[]
  readonly usage?: true
}

/** Explains what a person names: for the product named, for the one that stands here, or for none in particular. */
export async function explainFor(request: ExplainRequest): Promise<Explained> {
  const moment = await momentOf(request)
  if ('problem' in moment) return { problems: [moment.problem], usage: true }
  const nothingKnown: Product = { facts: {}, parts: [], decisions: {}, asOf: moment.day, dated }
  if (request.what === undefined) return { explanation: whatCanBeExplained(nothingKnown), problems: [] }
  const path = request.product ?? '.'
  if (request.product === undefined && !existsSync(join(request.cwd, 'cra.yaml'))) {
    return { explanation: await explain(request.what, nothingKnown), problems: [] }
  }
  const read = readProductFileBytes(resolve(request.cwd, path), path)
  if ('problem' in read) return { problems: [read.problem] }
  const { value, problems } = await readDossier(read.bytes, read.file)
  const product = value && productsOf(value, moment.day, dated)[0]?.product
  return { explanation: await explain(request.what, product ?? nothingKnown), problems }
}
