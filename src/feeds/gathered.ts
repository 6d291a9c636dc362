import type { Problem } from '../kit/index.ts'
import type { EpssTable, EuvdNames, ReadList } from '../vulnerabilities/index.ts'
import type { StoredSource } from './snapshot.ts'
import type { SourceFile } from './source-file.ts'

/** Where a source is from and since when it is here, where that is not this import from a file. */
export interface Origin extends Partial<Pick<StoredSource, 'imported' | 'fetched'>> {}

/** How a source is begun: by what its file was called, and under a name of its own where that is known. */
export type Begin = (called: string, name?: string) => SourceFile

/** What files are taken with, one after the other. */
export interface Taking {
  /** An instant in UTC. */
  readonly now: string
  readonly gathered: Gathered
  readonly begin: Begin
  /** Begins the source of an ecosystem whose records stand in files of their own, or goes on with it. */
  readonly loose: Begin
  /** A folder that is gone before the reference is. */
  readonly scratch: string
}

/** What an import gathers from its files, one after the other. */
export interface Gathered {
  readonly sources: SourceFile[]
  /** Lists of exploited flaws by who keeps them; pages of one list are one. */
  readonly lists: Map<string, ReadList>
  epss: (EpssTable & { readonly asOf: string }) | undefined
  /** Names from EUVD's own mapping; those that lists tell stand with the lists. */
  euvd: (EuvdNames & { readonly asOf: string }) | undefined
  /** Origins by the names of sources. */
  readonly origins: Map<string, Origin>
  readonly problems: Problem[]
  /** Files in folders that hold nothing to import. */
  passedOver: number
}

/** Nothing gathered yet. */
export function nothingGathered(origins: ReadonlyMap<string, Origin> = new Map()): Gathered {
  const tables = { lists: new Map(), epss: undefined, euvd: undefined }
  return { sources: [], ...tables, origins: new Map(origins), problems: [], passedOver: 0 }
}
