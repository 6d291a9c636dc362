import { lookupKey, type PackageName } from './identity.ts'
import { oneSpelling } from './names.ts'

/** Packages by numbers from zero, as they come. */
export interface PackageNumbers {
  /** Equal for all spellings of the name of a package. */
  readonly numberOf: (named: PackageName) => number
  /** What each is looked up by, at the place of its number. */
  readonly keys: readonly string[]
}

/**
 * Numbers packages. By ecosystem, release and name one after the other: to make the text that a package is looked up by, for
 * each of a hundred thousand times that one is named, would take longer.
 */
export function numberPackages(): PackageNumbers {
  const scopes = new Map<string, Map<string, Map<string, number>>>()
  const keys: string[] = []
  const within = <T>(all: Map<string, Map<string, T>>, key: string): Map<string, T> => {
    const known = all.get(key) ?? new Map<string, T>()
    if (known.size === 0) all.set(key, known)
    return known
  }
  const numberOf = (named: PackageName): number => {
    const names = within(within(scopes, named.ecosystem), named.release ?? '')
    const name = oneSpelling(named.ecosystem, named.name)
    const known = names.get(name)
    if (known !== undefined) return known
    names.set(name, keys.length)
    return keys.push(lookupKey(named)) - 1
  }
  return { numberOf, keys }
}
