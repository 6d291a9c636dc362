import type { Problem } from '../kit/index.ts'
import type { EpssTable, EuvdNames, ReadList } from '../vulnerabilities/index.ts'
import type { SourceFile } from './source-file.ts'

/** What an import gathers from its files, one after the other. */
export interface Gathered {
  readonly sources: SourceFile[]
  /** Lists of exploited flaws by who keeps them; pages of one list are one. */
  readonly lists: Map<string, ReadList>
  epss: (EpssTable & { readonly asOf: string }) | undefined
  /** Names from EUVD's own mapping; those that lists tell stand with the lists. */
  euvd: (EuvdNames & { readonly asOf: string }) | undefined
  readonly problems: Problem[]
  /** Files in folders that hold nothing to import. */
  passedOver: number
}

/** Nothing gathered yet. */
export function nothingGathered(): Gathered {
  return { sources: [], lists: new Map(), epss: undefined, euvd: undefined, problems: [], passedOver: 0 }
}
