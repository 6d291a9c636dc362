import { currentSnapshot, feedProblem, loadStarter, type Manifest, sourcesIn } from '../feeds/index.ts'
import { instantText, type PlainDate, type Problem } from '../kit/index.ts'
import { goodUntil, isStale, type ReferenceSource, shelfLifeOf } from '../vulnerabilities/index.ts'
import { type ReferenceWish, referencePlace } from './reference.ts'

/** How old a source is, and how long it can be relied on. */
export interface SourceAge extends ReferenceSource {
  readonly shelfLifeDays: number
  /** Why no longer. */
  readonly because: string
  /** The last day on which it can be relied on; absent where nothing tells its age. */
  readonly goodUntil?: PlainDate
  readonly isStale: boolean
}

/** What the reference holds and how old it is; where none was imported, what the starter holds. */
export interface FeedsStatus {
  readonly folder: string
  readonly manifest?: Manifest
  readonly starter?: readonly ReferenceSource[]
  readonly ages: readonly SourceAge[]
  readonly problems: readonly Problem[]
}

/** How old each source of a reference is at an instant (milliseconds since 1970). */
function agesOf(manifest: Manifest, now: number): readonly SourceAge[] {
  const instant = instantText(now)
  return sourcesIn(manifest).map(source => {
    const { days, because } = shelfLifeOf(source.name)
    const until = goodUntil(source)
    const age = { shelfLifeDays: days, because, isStale: isStale(source, instant) }
    return { ...source, ...age, ...(until !== undefined && { goodUntil: until }) }
  })
}

/** Tells what was imported and how old it is. Problems: feeds.no-reference, feeds.reference-damaged. */
export async function feedsStatus(wish: ReferenceWish & { readonly now: number }): Promise<FeedsStatus> {
  const { folder, isNamed } = referencePlace(wish)
  const snapshot = currentSnapshot(folder)
  const failed = (problem: Problem): FeedsStatus => ({ folder, ages: [], problems: [problem] })
  if (snapshot === 'damaged')
    return failed(feedProblem('feeds.reference-damaged', { file: folder }, 'The imported reference cannot be read.'))
  if (snapshot) {
    const { manifest } = snapshot
    return { folder, manifest, ages: agesOf(manifest, wish.now), problems: [] }
  }
  if (isNamed)
    return failed(feedProblem('feeds.no-reference', { file: wish.reference ?? folder }, 'There is no reference here.'))
  return { folder, starter: (await loadStarter()).sources, ages: [], problems: [] }
}
