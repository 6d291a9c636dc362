import type { Purl, SourcePackage } from '../sbom/index.ts'
import { libraryOf } from './libraries.ts'
import { oneSpelling } from './names.ts'
import { releaseNamed } from './releases.ts'
import { type NameSought, systemPackageOf } from './system-packages.ts'
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
  /** A package of a distribution, and nothing says of which release: only what concerns all of them can be asked. */
  readonly isReleaseUnknown?: true
}

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

function isScope<T extends { readonly ecosystem: string }>(scope: T): scope is T & Scope {
  return isEcosystem(scope.ecosystem)
}

const none: readonly PackageName[] = Object.freeze([])

/** The names under which advisories may speak of a package: for its release, for related ones, for all of them. */
function namesOf(named: NameSought): readonly PackageName[] {
  const { names, ecosystem, releases } = named
  const scopes = [...releases.map(release => ({ ecosystem, release })), { ecosystem }].filter(isScope)
  return scopes.flatMap(scope => names.map(name => ({ ...scope, name })))
}

/**
 * The package that a package URL names, as advisories name it; undefined for a type, or a distribution, that we do not
 * match. `source` is what else is known of what it was built from.
 */
export function packageOf(purl: Purl, source?: SourcePackage): Identity | undefined {
  const library = libraryOf(purl)
  if (library !== undefined) return isScope(library) ? { ...library, beside: none } : undefined
  const named = systemPackageOf(purl, source)
  const [first, ...beside] = named === undefined ? [] : namesOf(named)
  if (named === undefined || first === undefined) return undefined
  const { version, isReleaseUnknown } = named
  return { ...first, beside, ...(version !== undefined && { version }), ...(isReleaseUnknown && { isReleaseUnknown }) }
}
