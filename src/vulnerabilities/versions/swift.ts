import type { Order } from './order.ts'
import { isSemver, orderByKey, semverKey } from './semver.ts'

/** The order of Swift packages: Semantic Versioning 2.0.0, from tags that may begin with `v` (Swift, `PackageDescription.Version`). */
export const swift: Order = orderByKey(isSemver, semverKey)
