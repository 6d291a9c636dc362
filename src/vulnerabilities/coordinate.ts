import type { Purl } from '../sbom/index.ts'
import { lookupKey, type PackageName, packageOf, scopeText } from './identity.ts'
import { type Candidate, candidateOf } from './interval.ts'
import { orders } from './versions/index.ts'

/** What is looked up: a package of an ecosystem in one version. */
export interface Coordinate {
  /** Equal for all spellings of the same coordinate. */
  readonly key: string
  readonly package: PackageName
  /** Every name under which advisories of the reference may speak of it. */
  readonly names: readonly PackageName[]
  readonly version: string
  readonly candidate: Candidate
}

/**
 * The coordinate of a package URL, whose version may stand beside it; or why there is none. `scopes` are the ecosystems,
 * with their releases, of which there are advisories.
 */
export function coordinateOf(
  purl: Purl,
  versionBeside: string | undefined,
  scopes: readonly string[],
): Coordinate | 'withoutSource' | 'versionsNotUnderstood' {
  const isBeside = purl.version === undefined && versionBeside !== undefined
  const named = packageOf(isBeside ? { ...purl, version: versionBeside } : purl)
  if (named === undefined) return 'withoutSource'
  const names = [named, ...named.beside].filter(each => scopes.includes(scopeText(each)))
  if (names.length === 0) return 'withoutSource'
  const { version } = named
  const candidate = version === undefined ? undefined : candidateOf(orders[named.ecosystem], version)
  if (version === undefined || candidate === undefined) return 'versionsNotUnderstood'
  return { key: `${names.map(lookupKey).join('\n')}\n${version}`, package: named, names, version, candidate }
}
