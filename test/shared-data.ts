import { test } from 'vitest'
import { sharedData } from './shared-path.ts'

export { sharedData } from './shared-path.ts'

/** A test that needs such a file. Where it is absent the test is skipped, and its name and the output say so. */
export function testWithShared(
  name: string,
  title: string,
  run: (path: string) => void | Promise<void>,
  timeoutMs = 120_000,
): void {
  const path = sharedData(name)
  if (!path) process.stderr.write(`SKIPPED: ../shared/data/${name} is not here, not tested: ${title}\n`)
  test.skipIf(!path)(path ? title : `NOT TESTED: ${name} is absent: ${title}`, () => run(path ?? ''), timeoutMs)
}
