export { statementsOf } from './scanners/decisions.ts'
export { readScannerResult } from './scanners/read-scanner-result.ts'
export { withReported } from './scanners/reported.ts'
export type { ScannerResult } from './scanners/scanner-result.ts'
