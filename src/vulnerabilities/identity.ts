import type { Purl } from '../sbom/index.ts'
import { type Ecosystem, orders } from './versions/index.ts'

/** What is looked up: a package of an ecosystem, under the name that advisories use for it. */
export interface PackageName {
  readonly ecosystem: Ecosystem
  readonly name: string
}

/** The ecosystem of a package URL's type, for the types that we match. */
const ecosystems: Readonly<Record<string, Ecosystem>> = { npm: 'npm', pypi: 'PyPI', maven: 'Maven', golang: 'Go' }

/** How cyclonedx-gomod names the standard library, which advisories call `stdlib`. */
const goNames: Readonly<Record<string, string>> = { std: 'stdlib' }

/**
 * Names are compared as their registries do: PyPI takes capitals and the separators `-`, `_` and `.` for the same (PEP
 * 503); npm and Go tell capitals apart, but package URLs may have lost them, so they are not relied on. Maven is exact.
 */
const sameNames: Readonly<Record<Ecosystem, (name: string) => string>> = {
  npm: name => name.toLowerCase(),
  PyPI: name => name.toLowerCase().replace(/[-_.]+/g, '-'),
  Maven: name => name,
  Go: name => name.toLowerCase(),
}

/** The ecosystem that an advisory names, without a suffix for its repository; undefined for one that we do not match. */
export function ecosystemOf(name: string): Ecosystem | undefined {
  return Object.hasOwn(orders, name) ? (name as Ecosystem) : undefined
}

/** What a package is looked up by: equal for all spellings of its name. */
export function lookupKey({ ecosystem, name }: PackageName): string {
  return `${ecosystem}\n${sameNames[ecosystem](name)}`
}

/** The package that a package URL names, as advisories name it; undefined for a type that we do not match. */
export function packageOf({ type, namespace, name }: Purl): PackageName | undefined {
  const ecosystem = Object.hasOwn(ecosystems, type) ? ecosystems[type] : undefined
  if (ecosystem === undefined) return undefined
  if (ecosystem === 'Maven') return { ecosystem, name: namespace === undefined ? name : `${namespace}:${name}` }
  const whole = namespace === undefined ? name : `${namespace}/${name}`
  return { ecosystem, name: (ecosystem === 'Go' && goNames[whole]) || whole }
}
