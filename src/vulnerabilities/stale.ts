import type { Inventory } from '../sbom/index.ts'
import { ecosystemOf, packageOf } from './identity.ts'
import { holdsAdvisories, type ReferenceSource } from './reference.ts'
import { isStale } from './shelf-life.ts'

/** The ecosystems of the packages that SBOMs list. Kinds of packages are few, however many there are of each. */
export function ecosystemsListed(inventories: readonly Inventory[]): ReadonlySet<string> {
  const seen = new Map<string, Set<string | undefined>>()
  const found = new Set<string>()
  for (const { components } of inventories)
    for (const { purls } of components)
      for (const purl of purls) {
        const ofType = seen.get(purl.type) ?? new Set()
        if (ofType.has(purl.namespace)) continue
        seen.set(purl.type, ofType.add(purl.namespace))
        const ecosystem = packageOf(purl)?.ecosystem
        if (ecosystem !== undefined) found.add(ecosystem)
      }
  return found
}

/** `osv/npm` is of npm alone; a source that is called otherwise may hold records of any ecosystem. */
function covers({ name }: ReferenceSource, ecosystem: string): boolean {
  const own = name.startsWith('osv/') ? ecosystemOf(name.slice(4))?.ecosystem : undefined
  return own === undefined || own === ecosystem
}

/**
 * The sources of advisories that are too old at a moment for finding nothing in them to mean anything: those of an
 * ecosystem that the SBOMs list and for which there is no fresher one.
 */
export function staleFor(
  inventories: readonly Inventory[],
  sources: readonly ReferenceSource[],
  instant: string,
): readonly string[] {
  const advisories = sources.filter(holdsAdvisories)
  const old = new Set(advisories.filter(source => isStale(source, instant)))
  if (old.size === 0) return []
  const stale = [...ecosystemsListed(inventories)].flatMap(ecosystem => {
    const own = advisories.filter(source => covers(source, ecosystem))
    return own.every(source => old.has(source)) ? own : []
  })
  return [...new Set(stale.map(({ name }) => name))].toSorted()
}
