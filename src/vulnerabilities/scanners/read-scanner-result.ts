import { isKeys } from '../../kit/index.ts'
import { isDependencyTrack, readDependencyTrack } from './dependency-track.ts'
import { isGrype, readGrype } from './grype.ts'
import { isOsvScanner, readOsvScanner } from './osv-scanner.ts'
import { isSarif, readSarif } from './sarif.ts'
import type { ScannerResult } from './scanner-result.ts'
import { isTrivy, readTrivy } from './trivy.ts'

/**
 * What another tool found, if a parsed file is the result of one that we know: Grype, Trivy, OSV-Scanner or Dependency-Track
 * as JSON, or SARIF of any tool; undefined for anything else. Entries without a known flaw or a component are counted.
 */
export function readScannerResult(document: unknown, file: string): readonly ScannerResult[] | undefined {
  if (isDependencyTrack(document)) return [readDependencyTrack(document, file)]
  if (!isKeys(document)) return undefined
  if (isGrype(document)) return [readGrype(document, file)]
  if (isTrivy(document)) return [readTrivy(document, file)]
  if (isSarif(document)) return readSarif(document, file)
  return isOsvScanner(document) ? [readOsvScanner(document, file)] : undefined
}
