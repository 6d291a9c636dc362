import { join } from 'node:path'
import { type Absent, type Bench, bareNode } from './bench.ts'
import { scanInputs } from './scan-inputs.ts'

const parse = join(import.meta.dirname, 'parse-json.js')

/** How large an SBOM is, and what is to be reached; a large one is measured beside parsing it. */
const sizes = [
  { components: 1000, reach: 2 },
  { components: 10_000, reach: 5 },
  { components: 300_000, reachMs: 15_000, reachMib: 600, runs: 5 },
] as const

async function benchesOf(): Promise<readonly (Bench | Absent)[]> {
  const inputs = await scanInputs()
  return sizes.map(({ components, ...reach }) => {
    const name = `cradle scan, ${components} components`
    if (inputs === undefined) return { name, absent: 'the shared data are not there' }
    const sbom = inputs.sbom(components)
    const args = ['dist/cradle.js', 'scan', sbom, '--reference', inputs.reference, '--format', 'json']
    return { name, args, beside: 'runs' in reach ? [parse, sbom] : bareNode, ...reach }
  })
}

export const benches = await benchesOf()
