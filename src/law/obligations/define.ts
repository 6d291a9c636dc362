import type { Cite } from '../act/index.ts'
import type { Product } from '../product.ts'
import type { Verdict, VerdictId } from '../verdict.ts'

/** When a duty is done, in the order in which an operator meets it. */
export const moments = [
  'as long as you have this role',
  'before it is placed on the market',
  'whenever it is supplied',
  'for the support period',
  'when something happens',
  'on request of an authority',
  'as long as records are kept',
] as const

export type Moment = (typeof moments)[number]

/** A duty of one role, as its provision puts it: what it asks, when, what can show it, and on which condition. */
export interface Duty {
  /** Begins with the article in which it stands: `art-19.keep-the-declaration`. Never changes its meaning. */
  readonly id: VerdictId
  /** What the provision asks, in our words: "keep a copy of the EU declaration of conformity for ten years …". */
  readonly says: string
  readonly cites: readonly [Cite, ...Cite[]]
  readonly moment: Moment
  /** What can show that it is met, as an authority would ask for it. */
  readonly shownBy: readonly string[]
  /** The condition beyond the role on which it falls on the operator; absent where it always does. */
  readonly onlyIf?: (p: Product) => Verdict
  /** Absent where it begins with the Act as a whole. */
  readonly begins?: 'with reporting'
}
