import type { Order } from './order.ts'
import { isSemver, orderByKey, semverKey } from './semver.ts'

/** The order of extensions of Visual Studio Code: Semantic Versioning 2.0.0 (VS Code, "Publishing extensions"). */
export const vscode: Order = orderByKey(isSemver, semverKey)
