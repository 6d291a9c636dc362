import { join } from 'node:path'
import type { Absent, Bench } from './bench.ts'
import { scanInputs } from './scan-inputs.ts'

const name = 'cradle feeds import, the bundle'

async function benchOf(): Promise<Bench | Absent> {
  const inputs = await scanInputs()
  if (inputs === undefined) return { name, absent: 'the shared data are not there' }
  return {
    name,
    args: [
      'dist/cradle.js',
      'feeds',
      'import',
      inputs.advisories,
      '--reference',
      `${inputs.reference}-again`,
      '--quiet',
    ],
    // The least that any import must do: unpack and parse every record.
    beside: [join(import.meta.dirname, 'parse-all.js'), inputs.advisories],
    reachMs: 2000,
    reachMib: 400,
    runs: 5,
  }
}

export const benches = [await benchOf()]
