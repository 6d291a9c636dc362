import type { Order } from './order.ts'
import { compareByKey, isSemver, longestVersion, semverKey } from './semver.ts'

/**
 * Go itself, as in go1.21.3, with what its builder may have added: a name of its own (Go Toolchains, "Go toolchain
 * names"), or the experiments that were switched on.
 */
const toolchain = /^go(\d[\d.]*(?:[a-z]+\d+)?)(?:-[\w.+-]+| X:[\w,]+)?$/

/** A pre-release of Go itself, which is written without the hyphen of modules: 1.21rc2 is their 1.21.0-rc.2. */
const gluedStage = /^(\d+(?:\.\d+)*)(alpha|beta|rc)(\d+)$/

/** The short name of a commit may hold digits only, and no module counts as far in its first number. */
const commit = /^(?:\d{7,12}|\d{40})$/

/** The version in the spelling of modules, as the Go vulnerability database has it even for Go itself. */
function moduleSpelling(version: string): string {
  if (version.startsWith('v') || version.length > longestVersion) return version
  const plain = toolchain.exec(version)?.[1] ?? version
  return commit.test(plain) ? '' : plain.replace(gluedStage, '$1-$2.$3')
}

function isVersion(text: string): boolean {
  return isSemver(moduleSpelling(text))
}

function key(version: string): string | undefined {
  return semverKey(moduleSpelling(version))
}

/**
 * The order of Go modules (Go Modules Reference, "Versions"): Semantic Versioning 2.0.0, which also places
 * pseudo-versions; and of Go itself (Go Toolchains, "Go versions"), whose stages alpha, beta and rc sort as words do.
 */
export const go: Order = { isVersion, compare: compareByKey(key), key }
