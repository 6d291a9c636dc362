import type { Cite } from './act/index.ts'
import { type MemberState, memberStates } from './dated/member-states.ts'
import { type ChoiceFactId, type ChoiceOf, facts } from './facts/index.ts'
import { isStated, type Product, type Stated } from './product.ts'
import type { Options, Truth, Verdict, VerdictId } from './verdict.ts'

/** A fact that asks in which Member State something is. */
type StateFactId = { [F in ChoiceFactId]: MemberState extends ChoiceOf<F> ? F : never }[ChoiceFactId]

/** Which Member State was stated, state by state: from one statement, told once and not twenty-seven times. */
export function statedState<F extends StateFactId>(
  p: Product,
  fact: F,
  id: VerdictId,
  says: string,
  cites: readonly Cite[],
): Verdict<Options<MemberState>> {
  const found: Stated<string> | undefined = p.facts[fact]
  const states = Object.keys(memberStates) as MemberState[]
  const each = states.map((state): [MemberState, Truth] => [state, found ? found.is === state : 'unknown'])
  const value = Object.fromEntries(each) as Options<MemberState>
  return { id, says, value, by: 'options', cites, because: [statement(p, fact, found)] }
}

function statement<F extends StateFactId>(p: Product, fact: F, found: Stated<string> | undefined): Verdict {
  if (found) return isStated(p, fact, found.is as ChoiceOf<F>)
  const { says, cites } = facts[fact]
  return { id: `fact.${fact}`, says, value: 'unknown', by: 'fact', cites, because: [], fact }
}
