import type { Order } from './order.ts'
import { identifierKey, isSemver, orderByKey, semverKey } from './semver.ts'

/** The revision that Bitnami counts after the version of what it packs; the first is 0. `-0.2026…` is no revision. */
const revised = /^([^-+]+)-(?:0|([1-9]\d*(?:\.[\dA-Za-z-]+)*))(?:\+.*)?$/

function key(version: string): string | undefined {
  if (!isSemver(version)) return undefined
  const [, plain, revision] = revised.exec(version) ?? []
  if (plain === undefined) return semverKey(version)
  return `${semverKey(plain)}${revision?.split('.').map(identifierKey).join('') ?? ''}`
}

/** The version of what Bitnami packed: whatever it packs anew is affected as well. */
function published(version: string): string {
  return (isSemver(version) && revised.exec(version)?.[1]) || version
}

/**
 * The order of Bitnami's components: Semantic Versioning, save that a number after the hyphen counts revisions and so comes
 * after the version (Bitnami, `go-version`). The first revision, 0, is the version itself.
 */
export const bitnami: Order = { ...orderByKey(isSemver, key), published }
