import type { Order } from './order.ts'
import { isSemver, orderByKey, semverKey } from './semver.ts'

/** The name of a commit, in full or in part, may hold digits only. */
const commit = /^\d{7,40}$/

function isVersion(text: string): boolean {
  return isSemver(text) && !commit.test(text)
}

/**
 * The order of actions: tags in the manner of Semantic Versioning (GitHub, "Releasing and maintaining actions"). A tag that
 * moves, such as `v4`, is taken for the first version it can mean, so that nothing is missed; a commit or branch is no version.
 */
export const githubActions: Order = orderByKey(isVersion, semverKey)
