import type { Order } from './order.ts'
import { isSemver, orderByKey, semverBuildKey } from './semver.ts'

/** The order of Dart packages: Semantic Versioning, save that a build comes after what it was built from (Dart, `pub_semver`). */
export const pub: Order = orderByKey(isSemver, semverBuildKey)
