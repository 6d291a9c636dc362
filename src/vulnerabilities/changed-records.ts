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

/** The records that a delta changes: of several changes of one the last counts. What is no record is counted. */
export function changedIn({ upserts, deletions }: Delta): { readonly changed: Changed; readonly bad: number } {
  const changed = new Map<string, Upsert | undefined>(deletions.map(id => [id, undefined]))
  let bad = 0
  for (const { record, source } of upserts) {
    const outline = outlineOf(record)
    if (outline) changed.set(outline.id, { ...outline, record, source })
    else bad += 1
  }
  return { changed, bad }
}
