import type { Cite } from './act/index.ts'
import type { FactId } from './facts/index.ts'
import type { Facts, Product, Stated } from './product.ts'
import type { VerdictId } from './verdict.ts'

/** Statements that cannot all hold, or of which one takes the ground from another. */
export interface Contradiction {
  readonly id: VerdictId
  /** Both sides of it, as a sentence fragment: a literal, the key of its translations. */
  readonly says: string
  readonly cites: readonly [Cite, ...Cite[]]
  /** The statements that clash. One that was not made is left out where the contradiction is shown. */
  readonly facts: readonly FactId[]
  /** Whether they were made and clash, of a product of one piece: pure, and false while a statement is missing. */
  readonly stands: (p: Product) => boolean
}

/** Facts, each with the value that was stated of it. */
export type Statements = { readonly [F in FactId]?: NonNullable<Facts[F]>['is'] }

function areMade(p: Product, statements: Statements): boolean {
  const made: Readonly<Partial<Record<string, Stated<unknown>>>> = p.facts
  return Object.entries(statements).every(([fact, is]) => made[fact]?.is === is)
}

/** A contradiction between statements that can be listed: it stands if all those of one list were made. */
export function clash(
  id: VerdictId,
  says: string,
  cites: readonly [Cite, ...Cite[]],
  ...lists: readonly Statements[]
): Contradiction {
  const facts = [...new Set(lists.flatMap(list => Object.keys(list) as FactId[]))]
  return { id, says, cites, facts, stands: p => lists.some(list => areMade(p, list)) }
}
