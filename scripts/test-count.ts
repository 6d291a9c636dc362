import { existsSync, readFileSync } from 'node:fs'

/** What of vitest's JSON report is read here. */
export interface TestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

export interface TestCount {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

/** The report that vitest wrote, or undefined where it wrote none, which means that it did not get so far. */
export function readReport(file: string): TestReport | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as TestReport) : undefined
}

/** The tests by outcome. A test file that could not be loaded holds no test in the report, and counts as one that failed. */
export function countTests(report: TestReport | undefined): TestCount {
  if (!report) return { passed: 0, failed: 1, skipped: 0 }
  const unloaded = report.testResults.filter(file => file.status === 'failed' && file.assertionResults.length === 0)
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

/** The last line of a check, for people and for machines. */
export function closingLine({ passed, failed, skipped }: TestCount): string {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`
}
