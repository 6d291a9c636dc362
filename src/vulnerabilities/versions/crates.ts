import type { Order } from './order.ts'
import { isSemver, orderByKey, semverKey } from './semver.ts'

/** The order of Rust crates: Semantic Versioning 2.0.0, as the RustSec database reads its ranges (build metadata left out). */
export const crates: Order = orderByKey(isSemver, semverKey)
