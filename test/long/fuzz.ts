import { argv, exit, memoryUsage, stdout } from 'node:process'
import fc from 'fast-check'
import { harmed, shaped } from '../fuzz/mutate.ts'
import { inFolder, readers } from '../fuzz/readers.ts'

/*
 * Gives every reader thousands of files that were harmed or made up. It fails on the first that is not read to an end: an
 * error, more than five seconds for one file, or a gigabyte more memory than before. `node test/long/fuzz.ts INPUTS SEED`.
 */
const inputs = Number(argv[2] ?? 20_000)
const seed = Number(argv[3] ?? Date.now() % 1_000_000)
const mostMs = 5000
const mostBytes = 1024 ** 3

const each = Math.ceil(inputs / readers.length)
const before = memoryUsage.rss()
let slowest = 0

for (const reader of readers) {
  const arbitrary = fc.oneof({ weight: 6, arbitrary: harmed(reader.seeds()) }, { weight: 1, arbitrary: shaped })
  const property = fc.asyncProperty(arbitrary, async bytes => {
    const started = performance.now()
    await reader.read(bytes, folderNow)
    const ms = performance.now() - started
    slowest = Math.max(slowest, ms)
    if (ms > mostMs) throw new Error(`took ${Math.round(ms)} ms`)
    const grown = memoryUsage.rss() - before
    if (grown > mostBytes) throw new Error(`grew by ${Math.round(grown / 1024 ** 2)} MiB`)
  })
  let folderNow = ''
  await inFolder(async folder => {
    folderNow = folder
    const details = await fc.check(property, { numRuns: each, seed, endOnFailure: true })
    const count = `${details.numRuns} inputs`
    if (!details.failed) return void stdout.write(`${reader.name}: ${count}, all read to an end\n`)
    const [bytes] = details.counterexample ?? []
    stdout.write(`${reader.name}: FAILED after ${count} with seed ${seed}: ${String(details.errorInstance)}\n`)
    stdout.write(`${bytes?.subarray(0, 2000).toString('latin1')}\n`)
    exit(1)
  })
}
const grown = Math.round((memoryUsage.rss() - before) / 1024 ** 2)
stdout.write(`seed ${seed}: slowest ${Math.round(slowest)} ms, ${grown} MiB more memory than before\n`)
