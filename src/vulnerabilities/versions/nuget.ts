import type { Order } from './order.ts'
import { isSemver, orderByKey, semverKey } from './semver.ts'

function key(version: string): string | undefined {
  return semverKey(version.toLowerCase())
}

/**
 * The order of NuGet packages (NuGet documentation, "Package versioning"): Semantic Versioning with up to four numbers, of
 * which those left out are zero, and without regard to capitals.
 */
export const nuget: Order = orderByKey(isSemver, key)
