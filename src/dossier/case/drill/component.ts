import type { Component, Inventory } from '../../../sbom/index.ts'
import { sha256 } from '../seal.ts'

/** The component that a drill is about, and the SBOM that lists it. */
export interface DrillComponent {
  readonly name: string
  readonly version?: string
  readonly purl?: string
  readonly sbom: string
}

interface Listed {
  readonly component: Component
  readonly sbom: string
}

function keyOf({ component }: Listed): string {
  return component.purls[0]?.canonical ?? `${component.name}@${component.version ?? ''}`
}

/** What stands in no other component of the list. */
function isAtTheTop({ path }: Component): boolean {
  return (path.match(/\[/g) ?? []).length <= 1
}

function told({ component, sbom }: Listed): DrillComponent {
  const { name, version, purls } = component
  const purl = purls[0]?.canonical
  return { name, sbom, ...(version !== undefined && { version }), ...(purl !== undefined && { purl }) }
}

function listedIn(inventories: readonly Inventory[]): readonly Listed[] {
  return inventories.flatMap(({ file, components }) =>
    components.filter(({ isFile }) => !isFile).map(component => ({ component, sbom: file })),
  )
}

/** The component that somebody names: by a package URL, with or without its version, or by its name. */
export function componentNamed(inventories: readonly Inventory[], wanted: string): DrillComponent | undefined {
  const text = wanted.trim().toLowerCase()
  const found = listedIn(inventories).find(({ component: { name, version, purls } }) => {
    const ofPurls = purls.flatMap(({ text: written, canonical }) => [
      written,
      canonical,
      canonical.replace(/@[^/]*$/, ''),
    ])
    return [...ofPurls, name, `${name}@${version}`, `${name} ${version}`].some(each => each.toLowerCase() === text)
  })
  return found && told(found)
}

/** Names of components, for whoever named one that there is not. */
export function componentNames(inventories: readonly Inventory[]): readonly string[] {
  return [...new Set(listedIn(inventories).map(({ component }) => component.name))]
}

/**
 * The component that a scenario is played with where nobody names one: the same each time for the same SBOMs, and as a rule
 * another one for each scenario. Those with a package URL on the top level of a list come first.
 */
export function componentFor(inventories: readonly Inventory[], scenario: string): DrillComponent | undefined {
  const all = [...new Map(listedIn(inventories).map(each => [keyOf(each), each])).values()]
  const named = all.filter(({ component }) => component.purls.length > 0)
  const top = named.filter(({ component }) => isAtTheTop(component))
  const from = [top, named, all].find(list => list.length > 0) ?? []
  const sorted = from.map(each => ({ key: keyOf(each), each })).toSorted((a, b) => (a.key < b.key ? -1 : 1))
  const chosen = sorted[Number.parseInt(sha256(scenario).slice(0, 8), 16) % Math.max(sorted.length, 1)]
  return chosen && told(chosen.each)
}
