import type { Purl } from '../sbom/index.ts'
import { lookupKey, type PackageName, packageOf } from './identity.ts'
import { type Candidate, candidateOf } from './interval.ts'
import { orders } from './versions/index.ts'

/** What is looked up: a package of an ecosystem in one version. */
export interface Coordinate {
  /** Equal for all spellings of the same coordinate. */
  readonly key: string
  readonly package: PackageName
  readonly version: string
  readonly candidate: Candidate
}

/** The coordinate of a package URL, whose version may stand beside it; or why there is none. */
export function coordinateOf(
  purl: Purl,
  versionBeside: string | undefined,
  ecosystems: readonly string[],
): Coordinate | 'withoutSource' | 'versionsNotUnderstood' {
  const named = packageOf(purl)
  if (named === undefined || !ecosystems.includes(named.ecosystem)) return 'withoutSource'
  const version = purl.version ?? versionBeside
  const candidate = version === undefined ? undefined : candidateOf(orders[named.ecosystem], version)
  if (version === undefined || candidate === undefined) return 'versionsNotUnderstood'
  return { key: `${lookupKey(named)}\n${version}`, package: named, version, candidate }
}
