import type { Component } from './inventory.ts'
import type { Notes } from './problems.ts'

/** About what the components of an SBOM may take of the memory, in bytes: some 1,000,000 components as they usually are. */
const mostInAll = 512 * 1024 * 1024

/** What a component, and a package URL of it, take beside their texts. */
const perPart = 192

/** Tells whether there is room for one more component; says once that there is none. Problem: sbom.too-large. */
export type Budget = (component: Component) => boolean

/** The room for all components of one SBOM. A file of a few bytes each, a hundred million times, must not fill the memory. */
export function startBudget(notes: Notes): Budget {
  let left = mostInAll
  return ({ name, version = '', ref = '', path, purls }) => {
    if (left <= 0) return false
    left -= perPart + name.length + version.length + ref.length
    for (let index = 0; index < purls.length; index += 1) left -= perPart + 3 * (purls[index]?.text.length ?? 0)
    if (left <= 0) notes.note('sbom.too-large', path, () => 'The SBOM has more components than we read.')
    return left > 0
  }
}
