import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, dist } from '../../scripts/build.ts'
import type { Absent, Bench, ToldBench } from './bench.ts'
import { allWithinReach, measure, measureTold, table } from './measure.ts'

const root = join(import.meta.dirname, '..', '..')
const runs = Math.max(21, Number(process.argv[2] ?? 21))

type Any = Bench | ToldBench | Absent

async function loadBenches(file: string): Promise<readonly Any[]> {
  const { benches }: { readonly benches: readonly Any[] } = await import(join(import.meta.dirname, file))
  return benches
}

await build(dist)
const files = readdirSync(import.meta.dirname).filter(file => file.endsWith('.bench.ts'))
const all = (await Promise.all(files.sort().map(loadBenches))).flat()
const benches = all.filter((bench): bench is Bench | ToldBench => !('absent' in bench))
for (const bench of all) if ('absent' in bench) process.stdout.write(`SKIPPED ${bench.name}: ${bench.absent}\n`)
const figures = benches.flatMap(bench =>
  'tells' in bench ? measureTold(bench, root) : [measure(bench, bench.runs ?? runs, root)],
)
process.stdout.write(
  `${table(figures)}\n${runs} runs of each if not said otherwise, in turn, Node ${process.versions.node}\n`,
)
process.exitCode = allWithinReach(figures) ? 0 : 1
