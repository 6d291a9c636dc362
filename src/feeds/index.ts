import type { AdvisoryReference } from '../vulnerabilities/index.ts'
import type { Exported } from './export-bundle.ts'
import type { Imported, ImportRequest } from './import-feeds.ts'
import type { Updated, UpdateRequest } from './update/update-reference.ts'

export type { Exported } from './export-bundle.ts'

export type { Imported } from './import-feeds.ts'
export { lockFile } from './lock.ts'
export { openReference } from './open-reference.ts'
export { feedProblem, feedProblems } from './problems.ts'
export { currentSnapshot, type Manifest, tablesIn } from './snapshot.ts'
export { sourcesIn } from './sources.ts'
export { type OriginName, originNames } from './update/origins.ts'
export type { Updated } from './update/update-reference.ts'

/** Imports into a reference (see `importFeeds` there); what unpacks and scores is loaded when it is called. */
export async function importIntoReference(request: ImportRequest): Promise<Imported> {
  return (await import('./import-feeds.ts')).importFeeds(request)
}

/** The reference that ships with the program; loaded when it is called. */
export async function loadStarter(): Promise<AdvisoryReference> {
  return (await import('./starter-reference.ts')).starterReference()
}

/** Writes a reference into one file (see `exportBundle` there); what packs is loaded when it is called. */
export async function exportReference(request: {
  readonly cwd: string
  readonly file: string
  readonly reference: string
}): Promise<Exported> {
  return (await import('./export-bundle.ts')).exportBundle(request)
}

/** Fetches the sources of a reference (see `updateReference` there); what opens connections is loaded when it is called. */
export async function fetchIntoReference(request: UpdateRequest): Promise<Updated> {
  return (await import('./update/update-reference.ts')).updateReference(request)
}
