import { type Outline, outlineOf } from './osv.ts'

/** What changed in a source since an index was built: records as they are now, and ids of those that are gone. */
export interface Delta {
  readonly upserts: readonly { readonly record: unknown; readonly source: string }[]
  readonly deletions: readonly string[]
}

/** Changed records by their ids; undefined where one was deleted. */
export type Changed = ReadonlyMap<string, Upsert | undefined>

/** A changed record as it is now, of which only the outline was read. */
export interface Upsert extends Outline {
  readonly record: unknown
  readonly source: string
}

/** What a delta changes, as far as it was read: of each record the outline. */
export interface Changes {
  readonly changed: Changed
  /** What is no record is counted. */
  readonly bad: number
}

/** Reads what a delta changes: of several changes of one record the last counts. None of them is compiled yet. */
export function readDelta({ upserts, deletions }: Delta): Changes {
  const changed = new Map<string, Upsert | undefined>(deletions.map(id => [id, undefined]))
  let bad = 0
  for (const { record, source } of upserts) {
    const outline = outlineOf(record)
    if (outline) changed.set(outline.id, { ...outline, record, source })
    else bad += 1
  }
  return { changed, bad }
}
