import { jsonIn } from '../kit/index.ts'
import { readScannerResult, type ScannerResult } from '../vulnerabilities/scanners.ts'
import { isDense } from './read-sbom.ts'
import { openBytes } from './sbom-bytes.ts'

/** What another tool found, if a file is the result of one that we know; undefined where it is none, or too large to be. */
export async function readScannerResults(path: string, shown: string): Promise<readonly ScannerResult[] | undefined> {
  const bytes = await openBytes(path)
  if (!(bytes instanceof Uint8Array) || isDense(bytes)) return undefined
  return readScannerResult(jsonIn(new TextDecoder().decode(bytes)), shown)
}
