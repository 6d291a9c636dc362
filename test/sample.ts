import { statSync } from 'node:fs'

/** Whether this is a long run (`npm run long`), which tries all of what a check tries a sample of. */
const isLong = process.env.CRADLE_LONG === '1'

/** How much is tried: so much in a check, and so much in a long run. */
export function sample<T>(inCheck: T, inLong: T): T {
  return isLong ? inLong : inCheck
}

const mostInCheck = 120_000

/** Whether a file is looked at: in a check only one that is small as it lies on the disk, in a long run every one. */
export function isTried(path: string): boolean {
  return isLong || statSync(path).size <= mostInCheck
}
