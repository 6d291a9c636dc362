import type { ExploitedList } from './exploited.ts'
import type { Index } from './open-index.ts'

/** What a source of the reference is: where it came from, how much it holds, how old it is. */
export interface ReferenceSource {
  readonly name: string
  readonly records: number
  /** The newest instant that the source itself tells; absent where it tells none. */
  readonly asOf?: string
  /**
   * Until when nothing newer is known to have been there, where that is later: when it was last fetched, or the newest
   * instant of what was imported with it. A source of few advisories has no new one for months and is not old for it.
   */
  readonly knownTo?: string
}

/** Whether a source is one of advisories that hold any; lists of exploited flaws and scores stand beside them. */
export function holdsAdvisories({ name, records }: ReferenceSource): boolean {
  return records > 0 && (name === 'starter' || name.startsWith('osv/'))
}

/** What the world says of vulnerabilities: advisories, lists of exploited ones, estimates. */
export interface AdvisoryReference {
  /** The starter ships with the program and holds a few famous flaws: finding nothing in it says nothing. */
  readonly kind: 'imported' | 'starter'
  readonly sources: readonly ReferenceSource[]
  readonly index: Index
  readonly exploited: readonly ExploitedList[]
  /** The estimated probability of exploitation within 30 days, 0 to 1, by CVE id. */
  readonly epss: (id: string) => number | undefined
  /** What the European vulnerability database calls a flaw, by its CVE id; absent where no such names were imported. */
  readonly euvd?: (id: string) => string | undefined
}
