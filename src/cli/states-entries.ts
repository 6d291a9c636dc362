import type { StatesOfCase } from '../actions/cases.ts'
import { registerWords as words } from '../wording/case.ts'
import type { Entry } from './screen.ts'

const tail = '[Art. 14(2)(a); Art. 14(4)(a)]'

function standing({ proposed, confirmed }: StatesOfCase): Entry {
  if (confirmed) {
    const { event, number } = confirmed
    return { mark: 'yes', text: words.confirmed(event.states, number, event.by), tail }
  }
  return { mark: 'open', text: proposed.length > 0 ? words.proposed(proposed) : words.noneProposed, tail }
}

/** The Member States of a case, or of a product before any: what is proposed, what a person confirmed, and what is to be done. */
export function statesEntries(
  states: StatesOfCase,
  of: { readonly id: string; readonly isClosed: boolean } | undefined,
): readonly Entry[] {
  const { proposed, confirmed, left, added } = states
  const isOpen = of !== undefined && !of.isClosed && !(confirmed && left.length === 0)
  return [
    standing(states),
    ...(left.length > 0 ? [{ mark: 'open' as const, text: words.left(left) }] : []),
    ...(confirmed && added.length > 0 ? [{ text: words.added(added) }] : []),
    ...(of === undefined ? [{ mark: 'list' as const, text: words.confirmInCase }] : []),
    ...(isOpen
      ? [
          {
            mark: 'list' as const,
            text: words.confirm(of.id, [...new Set([...(confirmed?.event.states ?? []), ...proposed])]),
          },
        ]
      : []),
  ]
}
