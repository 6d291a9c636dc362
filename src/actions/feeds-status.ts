import { currentSnapshot, feedProblem, loadStarter, type Manifest } from '../feeds/index.ts'
import type { Problem } from '../kit/index.ts'
import type { ReferenceSource } from '../vulnerabilities/index.ts'
import { type ReferenceWish, referencePlace } from './reference.ts'

/** What the reference holds; where none was imported, what the starter does. */
export interface FeedsStatus {
  readonly folder: string
  readonly manifest?: Manifest
  readonly starter?: readonly ReferenceSource[]
  readonly problems: readonly Problem[]
}

/** Tells what was imported and how old it is. Problems: feeds.no-reference, feeds.reference-damaged. */
export async function feedsStatus(wish: ReferenceWish): Promise<FeedsStatus> {
  const { folder, isNamed } = referencePlace(wish)
  const snapshot = currentSnapshot(folder)
  const failed = (problem: Problem): FeedsStatus => ({ folder, problems: [problem] })
  if (snapshot === 'damaged')
    return failed(feedProblem('feeds.reference-damaged', { file: folder }, 'The imported reference cannot be read.'))
  if (snapshot) return { folder, manifest: snapshot.manifest, problems: [] }
  if (isNamed)
    return failed(feedProblem('feeds.no-reference', { file: wish.reference ?? folder }, 'There is no reference here.'))
  return { folder, starter: (await loadStarter()).sources, problems: [] }
}
