import type { FetchedFrom } from '../snapshot.ts'
import type { Asker, NoAnswer } from './ask.ts'

/** What an update works with. */
export interface Context {
  readonly asker: Asker
  readonly env: Readonly<Record<string, string | undefined>>
  /** An instant in UTC. */
  readonly now: string
  /** Where files stand while they come. */
  readonly downloads: string
  /** The snapshot that counts; absent where nothing was imported yet. */
  readonly folder: string | undefined
  readonly onBytes: (source: string, done: number, total: number | undefined, of?: 'records') => void
}

/** What came of one source: new and at a path, the same as it was, or why it stays as it was. */
export type Outcome = { readonly source: string } & (
  | { readonly state: 'new'; readonly fetched: FetchedFrom; readonly path: string }
  | { readonly state: 'same'; readonly fetched: FetchedFrom }
  | ({ readonly state: 'failed'; readonly isAbsent?: true; readonly isDamaged?: true } & NoAnswer)
)
