import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { build, dist } from '../../scripts/build.ts'
import type { Bench } from './bench.ts'
import { allWithinReach, measure, table } from './measure.ts'

const root = join(import.meta.dirname, '..', '..')
const runs = Math.max(21, Number(process.argv[2] ?? 21))

async function loadBench(file: string): Promise<Bench> {
  const { bench }: { readonly bench: Bench } = await import(join(import.meta.dirname, file))
  return bench
}

await build(dist)
const files = readdirSync(import.meta.dirname).filter(file => file.endsWith('.bench.ts'))
const benches = await Promise.all(files.sort().map(loadBench))
const figures = benches.map(bench => measure(bench, runs, root))
process.stdout.write(`${table(figures)}\n${runs} runs of each, in turn, Node ${process.versions.node}\n`)
process.exitCode = allWithinReach(figures) ? 0 : 1
