import type { Order } from './order.ts'
import { isSemver, orderByKey, semverKey } from './semver.ts'

/** The order of npm packages: Semantic Versioning 2.0.0. Ranges, tags, addresses and workspaces are no versions. */
export const npm: Order = orderByKey(isSemver, semverKey)
