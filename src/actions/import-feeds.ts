import { type Imported, importIntoReference } from '../feeds/index.ts'
import { instantText } from '../kit/index.ts'
import { type ReferenceWish, referencePlace } from './reference.ts'

/** What is to be imported into which reference, at which instant of the clock (milliseconds since 1970). */
export interface ImportFeedsRequest extends ReferenceWish {
  readonly paths: readonly string[]
  readonly now: number
  /** Told of each file as it begins. */
  readonly onFile?: (shown: string) => void
}

/** What came of an import, and the folder of the reference. */
export interface FeedsImport extends Imported {
  readonly folder: string
}

/** Imports advisories, exploited lists and scores: all of it or nothing. Problems: all that begin with `feeds.`. */
export async function importFeeds(request: ImportFeedsRequest): Promise<FeedsImport> {
  const { folder } = referencePlace(request)
  const { cwd, paths, now, onFile } = request
  const instant = instantText(now)
  const imported = await importIntoReference({
    cwd,
    named: paths,
    reference: folder,
    now: instant,
    ...(onFile && { onFile }),
  })
  return { ...imported, folder }
}
