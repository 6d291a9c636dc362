import type { Cite } from './act/index.ts'
import type { ChoiceFactId, ChoiceOf } from './facts/index.ts'
import { isStated, type Product, type Stated } from './product.ts'
import type { Options, Row, Verdict, VerdictId } from './verdict.ts'

/** What follows from each possibility of a choice; one that is forgotten does not compile. */
export type ByChoice<F extends ChoiceFactId, T> = Readonly<Record<ChoiceOf<F>, (p: Product) => Verdict<T>>>

/** A choice as rows of a decision table: the row of what was stated, or every row while nobody stated it. */
export function rowsByChoice<F extends ChoiceFactId, T>(p: Product, fact: F, table: ByChoice<F, T>): readonly Row<T>[] {
  const stated: Stated<string> | undefined = p.facts[fact]
  const each = Object.entries<(p: Product) => Verdict<T>>(table) as [ChoiceOf<F>, (p: Product) => Verdict<T>][]
  return each
    .filter(([choice]) => stated === undefined || stated.is === choice)
    .map(([choice, then]) => ({ when: isStated(p, fact, choice), then: then(p) }))
}

/** Whether one of the possibilities that a verdict lists is the case, for a rule that goes on from it. */
export function isOption<K extends string>(
  id: VerdictId,
  says: string,
  cites: readonly Cite[],
  list: Verdict<Options<K>>,
  option: K,
): Verdict {
  return { id, says, value: list.value[option], by: 'options', cites, because: [list] }
}
