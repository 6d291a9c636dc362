import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, dist } from '../../scripts/build.ts'
import type { Absent, Bench } from './bench.ts'
import { allWithinReach, measure, table } from './measure.ts'

const root = join(import.meta.dirname, '..', '..')
const runs = Math.max(21, Number(process.argv[2] ?? 21))

async function loadBenches(file: string): Promise<readonly (Bench | Absent)[]> {
  const { benches }: { readonly benches: readonly (Bench | Absent)[] } = await import(join(import.meta.dirname, file))
  return benches
}

await build(dist)
const files = readdirSync(import.meta.dirname).filter(file => file.endsWith('.bench.ts'))
const all = (await Promise.all(files.sort().map(loadBenches))).flat()
const benches = all.filter((bench): bench is Bench => !('absent' in bench))
for (const bench of all) if ('absent' in bench) process.stdout.write(`SKIPPED ${bench.name}: ${bench.absent}\n`)
const figures = benches.map(bench => measure(bench, bench.runs ?? runs, root))
process.stdout.write(
  `${table(figures)}\n${runs} runs of each if not said otherwise, in turn, Node ${process.versions.node}\n`,
)
process.exitCode = allWithinReach(figures) ? 0 : 1
