import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// A zone that no developer lives in: what depends on the machine's own zone fails here first.
process.env.TZ = 'Asia/Kathmandu'

const nowhere = join(tmpdir(), 'cradle-tests-have-no-home')

/** Folders whose tests keep nothing between them: a worker goes on to the next file without loading everything anew. */
const together = ['bench', 'cli', 'house', 'law', 'official', 'products', 'vulnerabilities'].map(
  floor => `test/${floor}/**/*.test.ts`,
)
const all = ['test/**/*.test.ts']

export default defineConfig({
  test: {
    // No measure of speed: a machine that others work on takes several times as long. A long run tries all there is.
    testTimeout: process.env.CRADLE_LONG === '1' ? 1_800_000 : 60_000,
    // By default one processor is left idle, and on a machine with two that is half of it.
    maxWorkers: '100%',
    // No test reads what the person who runs it has configured.
    env: { NO_COLOR: '1', XDG_CONFIG_HOME: nowhere, XDG_DATA_HOME: nowhere },
    projects: [
      { extends: true, test: { name: 'together', include: together, isolate: false } },
      { extends: true, test: { name: 'apart', include: all, exclude: together } },
    ],
  },
})
