import type { Component, Purl } from '../sbom/index.ts'
import { isOfSystem } from './distributions.ts'
import { type Identity, lookupKey, type PackageName, packageOf, scopeText } from './identity.ts'
import { type Candidate, candidateOf } from './interval.ts'
import { type NoVersion, noVersion } from './no-version.ts'
import { type Rebuild, rebuildOf } from './rebuilds.ts'
import { orders } from './versions/index.ts'

/** What is looked up: a package of an ecosystem in one version. */
export interface Coordinate {
  /** Equal for all spellings of the same coordinate. */
  readonly key: string
  readonly package: PackageName
  /** What is looked up for it: every name under which advisories of the reference may speak of it. */
  readonly packageKeys: readonly string[]
  readonly version: string
  readonly candidate: Candidate
  /** Somebody built it anew, and may have mended it without changing what it is called. */
  readonly rebuild?: Rebuild
}

const none: readonly PackageName[] = Object.freeze([])

/** The names of a package under which there are advisories. Most packages have one name, for which nothing is gone through. */
function namesKnown(named: Identity, scopes: Pick<ReadonlySet<string>, 'has'>): readonly PackageName[] {
  if (named.beside.length > 0) return [named, ...named.beside].filter(each => scopes.has(scopeText(each)))
  return scopes.has(scopeText(named)) ? [named] : none
}

/**
 * The coordinate of a package URL, whose version may stand beside it; or why there is none. `scopes` are the ecosystems,
 * with their releases, of which there are advisories.
 */
export function coordinateOf(
  purl: Purl,
  beside: Pick<Component, 'version' | 'source'>,
  scopes: Pick<ReadonlySet<string>, 'has'>,
): Coordinate | 'withoutSource' | 'releaseUnknown' | NoVersion {
  const isBeside = purl.version === undefined && beside.version !== undefined
  const named = packageOf(isBeside ? { ...purl, version: beside.version } : purl, beside.source)
  if (named === undefined) return 'withoutSource'
  const names = namesKnown(named, scopes)
  if (names.length === 0) return named.isReleaseUnknown ? 'releaseUnknown' : 'withoutSource'
  const { version, ecosystem } = named
  if (version === undefined) return noVersion(version)
  const rebuild = isOfSystem(ecosystem) ? undefined : rebuildOf(ecosystem, version)
  const candidate = candidateOf(orders[ecosystem], version, rebuild?.original)
  if (candidate === undefined) return noVersion(version)
  const packageKeys = names.map(lookupKey)
  const key = `${packageKeys.join('\n')}\n${version}`
  const coordinate = { key, package: named, packageKeys, version, candidate }
  return rebuild ? { ...coordinate, rebuild } : coordinate
}
