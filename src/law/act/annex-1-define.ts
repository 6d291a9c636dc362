import type { Cite } from './cites.ts'

/** What a contract may set aside for a tailor-made product, and nothing else (Annex I Part I(2)(b), Part II(8), Rec. 64). */
export type Deviation = 'secure default configuration' | 'free of charge'

/** An essential cybersecurity requirement (Art. 6, Annex I). */
export interface EssentialRequirement {
  readonly cite: Cite
  /** What it is about, in a few plain words. */
  readonly title: string
  /** The same as a statement on a product or its manufacturer, where it applies: a literal, as verdicts say it. */
  readonly must: string
  /** What it asks, in one sentence of ours. */
  readonly asks: string
  /** Evidence that a tool or a team can produce. */
  readonly shownBy: readonly [string, ...string[]]
  /** Indicative: none of them gives a presumption of conformity until the Official Journal cites it. */
  readonly standards: readonly string[]
  /** No justification takes it away (Art. 13(3) and (4), Rec. 54). */
  readonly alwaysApplies: boolean
  /** The one limb of it that a contract on a tailor-made product may set aside. */
  readonly mayDeviateByContract?: Deviation
}
