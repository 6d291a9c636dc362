import { type Absent, type Bench, bareNode } from './bench.ts'
import { scanInputs } from './scan-inputs.ts'

const sizes = [
  [1000, 2],
  [10_000, 5],
] as const

async function benchesOf(): Promise<readonly (Bench | Absent)[]> {
  const inputs = await scanInputs()
  return sizes.map(([components, reach]) => {
    const name = `cradle scan, ${components} components`
    if (inputs === undefined) return { name, absent: 'the shared data are not there' }
    const args = [
      'dist/cradle.js',
      'scan',
      inputs.sbom(components),
      '--reference',
      inputs.reference,
      '--format',
      'json',
    ]
    return { name, args, beside: bareNode, reach }
  })
}

export const benches = await benchesOf()
