import type { Order } from './order.ts'
import { listKey, longestVersion, orderByKey } from './semver.ts'

const pattern = /^\d+(?:[.-]\d+)*$/

function isVersion(text: string): boolean {
  return text.length <= longestVersion && pattern.test(text)
}

function key(version: string): string | undefined {
  return isVersion(version) ? listKey(version.split(/[.-]/)) : undefined
}

/**
 * The order of R packages (Writing R Extensions, "The DESCRIPTION file"; R, `package_version`), also of Bioconductor: lists of
 * numbers between dots and hyphens, which are the same, so that 1.0 is before 1.0-0.
 */
export const cran: Order = orderByKey(isVersion, key)
