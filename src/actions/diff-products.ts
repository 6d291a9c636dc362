import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { type Comparison, compare, type Raised, raisedBy } from '../dossier/compare.ts'
import { assess, type Dossier, type ProductAssessment, productsOf, readDossier } from '../dossier/index.ts'
import type { AsOf, Problem } from '../kit/index.ts'
import {
  consequencesOfModification,
  dated,
  isSubstantialModification,
  type Options,
  openQuestions,
  type Question,
  type Verdict,
} from '../law/index.ts'
import { withSboms } from './check-product.ts'
import { type Asked, momentOf } from './moment.ts'
import { readProductFileBytes } from './read-product-file.ts'

/** The older and the newer state of a product, each a product file or its folder. */
export interface DiffRequest extends Asked {
  readonly cwd: string
  readonly before: string
  readonly after: string
}

/** One of the two states, with the hash of its file, so that the record says of what it speaks. */
export interface State {
  readonly file: string
  readonly sha256: string
  readonly product: Dossier['file']['product']
  readonly assessment: ProductAssessment
}

/** A reasoned record of a change: what differs, which questions that raises, what the answers come to, and what follows. */
export interface Change {
  readonly asOf: AsOf
  readonly before: State
  readonly after: State
  readonly comparison: Comparison
  readonly raised: readonly Raised[]
  readonly substantial: Verdict
  readonly consequences: Verdict<Options>
  readonly openQuestions: readonly Question[]
}

export interface Diff {
  readonly change?: Change
  readonly problems: readonly Problem[]
  /** The request itself could not be understood. */
  readonly usage?: true
}

interface Read {
  readonly file: string
  readonly sha256: string
  readonly dossier: Dossier
}

async function readState(cwd: string, path: string): Promise<Read | readonly Problem[]> {
  const read = readProductFileBytes(resolve(cwd, path), path)
  if ('problem' in read) return [read.problem]
  const { value, problems } = await readDossier(read.bytes, read.file)
  if (value === undefined) return problems
  const sha256 = createHash('sha256').update(read.bytes).digest('hex')
  return { file: read.file, sha256, dossier: await withSboms(value, read.file, cwd) }
}

function stateOf({ file, sha256, dossier }: Read, moment: AsOf): State {
  const { products } = assess({ ...dossier, inventories: [] }, { dated }, moment)
  return { file, sha256, product: dossier.file.product, assessment: products[0] as ProductAssessment }
}

/**
 * Compares two states of a product and concludes from the answers in the newer file whether the change is a substantial
 * modification (Art. 3(30)), and what follows. What differs only raises questions: a person judges. Problems: those of both
 * files and of their SBOMs.
 */
export async function diffProducts(request: DiffRequest): Promise<Diff> {
  const moment = await momentOf(request)
  if ('problem' in moment) return { problems: [moment.problem], usage: true }
  const [before, after] = [await readState(request.cwd, request.before), await readState(request.cwd, request.after)]
  if (!('dossier' in before) || !('dossier' in after)) {
    return { problems: [before, after].flatMap(each => ('dossier' in each ? each.dossier.problems : each)) }
  }
  const [whole] = productsOf(after.dossier, moment.day, dated)
  const product = (whole as NonNullable<typeof whole>).product
  const comparison = compare(before.dossier, after.dossier)
  const substantial = isSubstantialModification(product)
  const consequences = consequencesOfModification(product)
  const change: Change = {
    asOf: moment,
    before: stateOf(before, moment),
    after: stateOf(after, moment),
    comparison,
    raised: raisedBy(comparison),
    substantial,
    consequences,
    openQuestions: openQuestions([substantial, consequences]),
  }
  return { change, problems: [...before.dossier.problems, ...after.dossier.problems] }
}
