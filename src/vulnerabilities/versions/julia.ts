import type { Order } from './order.ts'
import { isSemver, orderByKey, semverBuildKey } from './semver.ts'

/**
 * The order of Julia packages (Julia, `VersionNumber`): Semantic Versioning, save that a build comes after what it was built
 * from. It matters: the packages of compiled libraries are published as 1.0.7+0, 1.0.7+1 and so on.
 */
export const julia: Order = orderByKey(isSemver, semverBuildKey)
