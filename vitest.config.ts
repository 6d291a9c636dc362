import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

// A zone that no developer lives in: what depends on the machine's own zone fails here first.
process.env.TZ = 'Asia/Kathmandu'

const nowhere = join(tmpdir(), 'cradle-tests-have-no-home')

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 20_000,
    // By default one processor is left idle, and on a machine with two that is half of it.
    maxWorkers: '100%',
    // No test reads what the person who runs it has configured.
    env: { NO_COLOR: '1', XDG_CONFIG_HOME: nowhere, XDG_DATA_HOME: nowhere },
  },
})
