import type { ReferenceSource } from '../vulnerabilities/index.ts'
import { type Manifest, type StoredSource, type StoredTable, tablesIn } from './snapshot.ts'

function laterOf(one: string | undefined, other: string | undefined): string | undefined {
  return [one, other]
    .filter(each => each !== undefined)
    .toSorted()
    .at(-1)
}

/** The newest instant that was imported at the same time: files that come together are of the same time. */
function togetherWith({ imported }: StoredSource, sources: readonly StoredSource[]): string {
  const mates = sources.filter(each => each.imported === imported && each.fetched === undefined)
  return mates.map(({ asOf }) => asOf).reduce(laterOf, undefined) ?? imported
}

function sourceOf({ name, records, asOf, fetched }: StoredSource | StoredTable, together?: string): ReferenceSource {
  const known = laterOf(asOf, fetched ? fetched.at : together)
  return {
    name,
    records,
    ...(asOf !== undefined && { asOf }),
    ...(known !== undefined && known !== asOf && { knownTo: known }),
  }
}

/** What a snapshot holds, source by source, and until when each is known to be what there is. */
export function sourcesIn(manifest: Manifest): readonly ReferenceSource[] {
  const { sources } = manifest
  return [
    ...sources.map(each => sourceOf(each, each.fetched ? undefined : togetherWith(each, sources))),
    ...tablesIn(manifest).map(each => sourceOf(each)),
  ]
}
