import { join } from 'node:path'
import type { Absent, ToldBench } from './bench.ts'
import { scanInputs } from './scan-inputs.ts'

const name = 'fleet of 1,000,000 rows'

async function benchOf(): Promise<ToldBench | Absent> {
  const inputs = await scanInputs()
  if (inputs === undefined) return { name, absent: 'the shared data are not there' }
  const delta = join(inputs.advisories, 'delta-2026-07-10_2026-07-31.ndjson.gz')
  return {
    name,
    tells: [join(import.meta.dirname, 'fleet.ts'), inputs.reference, inputs.purls, delta],
    // By the names that the program gives its steps.
    reachMs: { 'fleet, everything anew': 1000, 'fleet, re-match after the delta': 50 },
    runs: 7,
  }
}

export const benches = [await benchOf()]
