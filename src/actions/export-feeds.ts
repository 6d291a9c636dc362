import { type Exported, exportReference } from '../feeds/index.ts'
import { type ReferenceWish, referencePlace } from './reference.ts'

/** Writes the reference into one file, to be imported where there is no network. Problems: all that begin with `feeds.`. */
export function exportFeeds(request: ReferenceWish & { readonly file: string }): Promise<Exported> {
  const { cwd, file } = request
  return exportReference({ cwd, file, reference: referencePlace(request).folder })
}
