import type { Component } from './inventory.ts'
import type { Notes } from './problems.ts'

/** About what the components of an SBOM may take of the memory, in bytes: some 700,000 components as they usually are. */
const mostInAll = 512 * 1024 * 1024

/** What a component, and a package URL of it, take beside their texts. */
const perPart = 320

/** The room for all components of one SBOM. A file of a few bytes each, a hundred million times, must not fill the memory. */
export interface Budget {
  /** Takes the room for an entry, be it a component or not; false where there is none left. Problem, once: sbom.too-large. */
  readonly take: (path: string, component?: Component) => boolean
  readonly isSpent: () => boolean
}

function sizeOf({ name, version = '', ref = '', purls }: Component): number {
  let size = perPart + name.length + version.length + ref.length
  for (let index = 0; index < purls.length; index += 1) size += perPart + 3 * (purls[index]?.text.length ?? 0)
  return size
}

/** The whole room. */
export function startBudget(notes: Notes): Budget {
  let left = mostInAll
  return {
    take: (path, component) => {
      if (left <= 0) return false
      left -= component ? sizeOf(component) : perPart
      if (left <= 0) notes.note('sbom.too-large', path, () => 'The SBOM has more components than we read.')
      return left > 0
    },
    isSpent: () => left <= 0,
  }
}
