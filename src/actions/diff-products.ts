import { createHash } from 'node:crypto'
import { type Comparison, compare, type Raised, raisedBy } from '../dossier/compare.ts'
import { assessProduct, type Dossier, type NamedProduct, type ProductAssessment, productsOf } from '../dossier/index.ts'
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
import { type Asked, momentOf } from './moment.ts'
import { type ReadDossier, readDossierAt, withSboms } from './read-dossier.ts'

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

async function readState(cwd: string, path: string): Promise<ReadDossier> {
  const read = await readDossierAt(cwd, path)
  if (read.dossier === undefined) return read
  const dossier = await withSboms(read.dossier, read.file, cwd)
  return { ...read, dossier, problems: dossier.problems }
}

type Found = Extract<ReadDossier, { readonly file: string }>

/** The state, and the product as the rules look at it: the offering as a whole, which every dossier has. */
function stateOf({ file, bytes, dossier }: Found, { day }: AsOf): State & { readonly whole: NamedProduct } {
  const [whole] = productsOf(dossier, day, dated) as readonly [NamedProduct, ...NamedProduct[]]
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { file, sha256, product: dossier.file.product, assessment: assessProduct(dossier, whole), whole }
}

/**
 * Compares two states of a product and concludes from the answers in the newer file whether the change is a substantial
 * modification (Art. 3(30)), and what follows. What differs only raises questions: a person judges. Problems: those of both
 * files and of their SBOMs.
 */
export async function diffProducts(request: DiffRequest): Promise<Diff> {
  const moment = await momentOf(request)
  if ('problem' in moment) return { problems: [moment.problem], usage: true }
  const old = await readState(request.cwd, request.before)
  const now = await readState(request.cwd, request.after)
  const problems = [...old.problems, ...now.problems]
  if (old.dossier === undefined || now.dossier === undefined) return { problems }
  const { whole: _, ...before } = stateOf(old, moment)
  const { whole, ...after } = stateOf(now, moment)
  const comparison = compare(old.dossier, now.dossier)
  const substantial = isSubstantialModification(whole.product)
  const consequences = consequencesOfModification(whole.product)
  const change: Change = {
    asOf: moment,
    before,
    after,
    comparison,
    raised: raisedBy(comparison),
    substantial,
    consequences,
    openQuestions: openQuestions([substantial, consequences]),
  }
  return { change, problems }
}
