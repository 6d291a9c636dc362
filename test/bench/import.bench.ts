import { join } from 'node:path'
import type { Absent, Bench } from './bench.ts'
import { growAdvisories } from './grown-advisories.ts'
import { scanInputs } from './scan-inputs.ts'

function importing(advisories: string, reference: string): readonly string[] {
  return ['dist/cradle.js', 'feeds', 'import', advisories, '--reference', reference, '--quiet']
}

const wholeName = 'cradle feeds import, the bundle'
const grownName = 'the same, ×10 beside ×1'

/**
 * The records made from those of the bundle, ten of each beside one of each: where it takes ten times as long or less, time
 * is linear in the records.
 */
async function benchesOf(): Promise<readonly (Bench | Absent)[]> {
  const inputs = await scanInputs()
  if (inputs === undefined)
    return [wholeName, grownName].map(name => ({ name, absent: 'the shared data are not there' }))
  const { advisories, reference } = inputs
  const grown = (copies: number): readonly string[] =>
    importing(growAdvisories(advisories, `${reference}-x${copies}`, copies), `${reference}-of-x${copies}`)
  return [
    {
      name: wholeName,
      args: importing(advisories, `${reference}-again`),
      // The least that any import must do: unpack and parse every record.
      beside: [join(import.meta.dirname, 'parse-all.js'), advisories],
      reachMs: 2000,
      reachMib: 400,
      runs: 5,
    },
    { name: grownName, args: grown(10), beside: grown(1), reach: 11, runs: 1 },
  ]
}

export const benches = await benchesOf()
