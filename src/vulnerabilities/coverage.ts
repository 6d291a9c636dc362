import type { Component } from '../sbom/index.ts'
import { type NoVersion, noVersions } from './no-version.ts'

/** How much of what is listed was looked up. Each component is in one of the four that add up to `components`. */
export interface Coverage {
  readonly components: number
  readonly lookedUp: number
  readonly withoutIdentity: number
  /** Of those without identity, files: they belong to packages that are listed beside them, or to none. */
  readonly files: number
  readonly withoutSource: number
  /** Of those without source, packages of a distribution of which nothing says which release it is. */
  readonly releaseUnknown: number
  readonly versionsNotUnderstood: number
  /** Of those whose versions could not be placed, what stands there: nothing, a commit, a range, or something else. */
  readonly noVersions: Readonly<Record<NoVersion, number>>
  /** What was not looked up for want of a source, by type of package URL. */
  readonly typesWithoutSource: Readonly<Record<string, number>>
  /** Affected by records that do not say which versions. */
  readonly cannotTell: readonly CannotTell[]
}

/** A package that a record names without saying which of its versions it concerns. */
export interface CannotTell {
  readonly purl: string
  readonly id: string
}

/** How far one package URL of a component got. */
export type Reached = 'lookedUp' | 'withoutSource' | 'releaseUnknown' | NoVersion

/** The best that can be said of a component over all its package URLs. */
const best: readonly Reached[] = ['lookedUp', ...noVersions, 'releaseUnknown', 'withoutSource']

/** Counts components one after the other, each by how far its package URLs got. */
export function startCoverage() {
  const withoutVersion: Record<NoVersion, number> = { missing: 0, commit: 0, range: 0, other: 0 }
  const types: Record<string, number> = {}
  let [components, lookedUp, withoutIdentity, files, withoutSource, releaseUnknown] = [0, 0, 0, 0, 0, 0]
  const countWithoutSource = ({ purls: [purl] }: Component, reached: 'withoutSource' | 'releaseUnknown'): void => {
    withoutSource += 1
    if (reached === 'releaseUnknown') releaseUnknown += 1
    if (purl) types[purl.type] = (types[purl.type] ?? 0) + 1
  }
  const count = (component: Component, reached: readonly Reached[]): void => {
    const furthest = reached.length === 1 ? reached[0] : best.find(each => reached.includes(each))
    components += 1
    if (furthest === 'lookedUp') lookedUp += 1
    else if (furthest === undefined) {
      withoutIdentity += 1
      if (component.isFile) files += 1
    } else if (furthest === 'withoutSource' || furthest === 'releaseUnknown') countWithoutSource(component, furthest)
    else withoutVersion[furthest] += 1
  }
  const end = (cannotTell: readonly CannotTell[]): Coverage => ({
    components,
    lookedUp,
    withoutIdentity,
    withoutSource,
    versionsNotUnderstood: noVersions.reduce((sum, each) => sum + withoutVersion[each], 0),
    noVersions: withoutVersion,
    files,
    releaseUnknown,
    typesWithoutSource: types,
    cannotTell,
  })
  return { count, end }
}
