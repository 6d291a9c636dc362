import type { Cite, RegisterId, Stage, Trigger } from '../../../law/index.ts'
import type { CaseAssessment } from '../assess-case.ts'

/** How a case in a drill stands when something is asked: what is judged by is what the law makes of it then. */
export interface Standing {
  readonly assessment: CaseAssessment
  /** What would follow if the product were a medical device: reckoned only where it is asked. */
  readonly asDevice: () => CaseAssessment
  readonly trigger: Trigger
  readonly stage: Stage
}

/** One of the answers that can be given, under the word by which it is written into a file. */
export interface Option {
  readonly id: string
  readonly label: string
}

/** What is right, why, and by which provisions. */
interface Grounds {
  readonly why: string
  readonly cites: readonly [Cite, ...Cite[]]
}

/** The right answers of those that there are. */
export interface RightChoice extends Grounds {
  readonly right: readonly string[]
  /** Where the law is open: the answer of the safe course, which is no wrong one, and the point that is open. */
  readonly safe?: { readonly id: string; readonly point: RegisterId }
}

/**
 * The right answer where a moment is asked, in milliseconds of UTC: `by` any moment up to the safe end, `at` the very moment;
 * `open` that it cannot be told yet, `none` that nothing is due.
 */
export type RightMoment = Grounds &
  (
    | {
        readonly is: 'by'
        readonly from: number
        readonly safe: number
        readonly latest: number
        readonly inDays: boolean
      }
    | { readonly is: 'at'; readonly at: number; readonly notBefore: number }
    | {
        readonly is: 'open'
        /** Where the law is open: from when the safe course counts, and the point that is open. */
        readonly safe?: { readonly at: number; readonly notBefore: number; readonly point: RegisterId }
      }
    | { readonly is: 'none' }
  )

interface Common {
  /** With {product} and {component} where their names belong. */
  readonly asks: string
  /** What to do about it if it was not answered right. */
  readonly mend: string
}

/** A question of a drill. Nothing in it is the answer: that is drawn from how the case stands. */
export type DrillQuestion =
  | (Common & {
      readonly form: 'one' | 'several'
      readonly options: (at: Standing) => readonly Option[]
      readonly answer: (at: Standing) => RightChoice
    })
  | (Common & { readonly form: 'moment'; readonly answer: (at: Standing) => RightMoment })

/** The words with which a moment is answered that is none. */
export const momentWords = {
  open: 'not yet, or it cannot be told yet',
  none: 'nothing is due',
} as const

/** Answers by their words, as a list. */
export function optionsOf(labels: Readonly<Record<string, string>>): readonly Option[] {
  return Object.entries(labels).map(([id, label]) => ({ id, label }))
}

/** A question whose answer the Act gives whatever the case: its wording, the answers, and the right one of them. */
export function fixed<K extends string>(
  asks: string,
  labels: Readonly<Record<K, string>>,
  right: NoInfer<K>,
  grounds: Grounds & { readonly mend: string },
): DrillQuestion {
  const { why, cites, mend } = grounds
  return {
    form: 'one',
    asks,
    options: () => optionsOf(labels),
    answer: () => ({ right: [right], why, cites }),
    mend,
  }
}
