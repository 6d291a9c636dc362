import { expect, test } from 'vitest'
import { closingLine, countTests, type TestReport } from '../../scripts/test-count.ts'

function report(changes: Partial<TestReport>): TestReport {
  return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0, testResults: [], ...changes }
}

test('tests are counted by outcome', () => {
  const count = countTests(report({ numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 3 }))
  expect(closingLine(count)).toBe('7 passed, 1 failed, 5 skipped')
})

test('a test file that could not be loaded is a failure, and so is a run that reported nothing', () => {
  const testResults = [
    { status: 'failed', assertionResults: [] },
    { status: 'passed', assertionResults: [] },
  ]
  expect(countTests(report({ numPassedTests: 7, testResults })).failed).toBe(1)
  expect(countTests(undefined)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})
