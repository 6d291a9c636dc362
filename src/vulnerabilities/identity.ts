import type { Purl } from '../sbom/index.ts'
import { oneSpelling } from './names.ts'
import { releaseNamed } from './releases.ts'
import { type Ecosystem, orders } from './versions/index.ts'

/** The ecosystem of a package, and of a distribution the release: `Debian`, `12`. */
export interface Scope {
  readonly ecosystem: Ecosystem
  /** Absent where an ecosystem has no releases, and where an advisory speaks for all of them. */
  readonly release?: string
}

/** What is looked up: a package of an ecosystem, under the name that advisories use for it. */
export interface PackageName extends Scope {
  readonly name: string
}

/** A package as advisories name it. */
export interface Identity extends PackageName {
  /** The version that advisories speak of: of the source package, with its epoch. Absent where none is given. */
  readonly version?: string
  /** Other names under which advisories may speak of the same version, such as those for all releases. */
  readonly beside: readonly PackageName[]
}

/** The ecosystem of a package URL's type, for the types that we match. */
const ecosystems: Readonly<Record<string, string>> = { npm: 'npm', pypi: 'PyPI', maven: 'Maven', golang: 'Go' }

/** How cyclonedx-gomod names the standard library, which advisories call `stdlib`. */
const goNames: Readonly<Record<string, string>> = { std: 'stdlib' }

const longestScope = 128

function isEcosystem(name: string): name is Ecosystem {
  return Object.hasOwn(orders, name)
}

/**
 * The ecosystem and the release that an advisory names, as in `Debian:12`, `Ubuntu:22.04:LTS` or `Maven:https://…`;
 * undefined for an ecosystem that we do not match. Source: OSV schema, defined ecosystems.
 */
export function ecosystemOf(text: string): Scope | undefined {
  const colon = text.indexOf(':')
  const ecosystem = colon < 0 ? text : text.slice(0, colon)
  if (!isEcosystem(ecosystem) || text.length > longestScope) return undefined
  const release = colon < 0 ? undefined : releaseNamed(ecosystem, text.slice(colon + 1))
  return release === undefined ? { ecosystem } : { ecosystem, release }
}

/** Ecosystem and release as one text, equal for what is looked up together: `npm`, `Debian:12`. */
export function scopeText({ ecosystem, release }: Scope): string {
  return release === undefined ? ecosystem : `${ecosystem}:${release}`
}

/** What a package is looked up by: equal for all spellings of its name. */
export function lookupKey(named: PackageName): string {
  return `${scopeText(named)}\n${oneSpelling(named.ecosystem, named.name)}`
}

/** The package that a package URL names, as advisories name it; undefined for a type that we do not match. */
export function packageOf({ type, namespace, name, version }: Purl): Identity | undefined {
  const ecosystem = Object.hasOwn(ecosystems, type) ? ecosystems[type] : undefined
  if (ecosystem === undefined || !isEcosystem(ecosystem)) return undefined
  const whole = namespace === undefined ? name : `${namespace}${ecosystem === 'Maven' ? ':' : '/'}${name}`
  const own = { ecosystem, name: (ecosystem === 'Go' && goNames[whole]) || whole, beside: [] }
  return version === undefined ? own : { ...own, version }
}
