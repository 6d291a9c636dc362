import type { MemberState } from '../../law/index.ts'
import type { Dossier } from '../dossier.ts'
import { type Effective, ofKind } from './effective.ts'
import type { CaseState } from './state.ts'

/** Where the product has been made available: proposed from the markets of the product file, and confirmed by a person or not. */
export interface StatesOfCase {
  readonly proposed: readonly MemberState[]
  readonly confirmed?: Effective<'member states confirmed'>
  /** Those of the markets that the confirmation leaves out, and those that it has beside them. */
  readonly left: readonly MemberState[]
  readonly added: readonly MemberState[]
}

/** The Member States of a case, or of a product before any case (Art. 14(2)(a), 14(4)(a)): a proposal until a person confirms it. */
export function statesOf({ file }: Dossier, state: CaseState | undefined): StatesOfCase {
  const proposed = file.markets ?? []
  const confirmed = state && ofKind(state.events, 'member states confirmed').at(-1)
  const states = confirmed?.event.states ?? []
  return {
    proposed,
    ...(confirmed && { confirmed }),
    left: confirmed ? proposed.filter(each => !states.includes(each)) : [],
    added: states.filter(each => !proposed.includes(each)),
  }
}
