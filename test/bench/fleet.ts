// Run by the bench of a fleet, in a process of its own: what it tells on the last line is how long each of its steps took.
import { readFileSync } from 'node:fs'
import { openReference } from '../../src/feeds/index.ts'
import { scoring } from '../../src/feeds/scoring.ts'
import { type Purl, readPurl } from '../../src/sbom/index.ts'
import { readDelta } from '../../src/vulnerabilities/changed-records.ts'
import { rematch } from '../../src/vulnerabilities/delta.ts'
import { type Fleet, matchFleet, startFleet } from '../../src/vulnerabilities/fleet.ts'
import { type ScoreOf, startIndex } from '../../src/vulnerabilities/index.ts'
import { deltaIn } from '../vulnerabilities/shared-advisories.ts'
import type { Told } from './bench.ts'

const products = 1000
const componentsOfEach = 1000
const now = { instant: '2026-07-31T00:00:00Z', day: '2026-07-31' }

function timed<T>(run: () => T): readonly [T, number] {
  const started = performance.now()
  return [run(), performance.now() - started]
}

/** What a product ships: every product other parts of the same list, each read for itself, as from SBOMs of their own. */
function shippedBy(product: number, texts: readonly string[]): readonly Purl[] {
  const first = (product * 7919) % texts.length
  return Array.from({ length: componentsOfEach }, (_, at) => texts[(first + at) % texts.length] ?? '').flatMap(
    text => readPurl(text) ?? [],
  )
}

/** Gathers the fleet, beside the least that has to be done for it: to count the rows of each package URL. */
function gathered(texts: readonly string[]): readonly [Fleet, Told] {
  const build = startFleet()
  const counts = new Map<string, number>()
  let [ms, besideMs] = [0, 0]
  for (let product = 0; product < products; product++) {
    const purls = shippedBy(product, texts)
    besideMs += timed(() => {
      for (const { canonical } of purls) counts.set(canonical, (counts.get(canonical) ?? 0) + 1)
    })[1]
    ms += timed(() => {
      for (const purl of purls) build.add(purl, {}, product)
    })[1]
  }
  const [fleet, end] = timed(build.finish)
  return [fleet, { name: 'fleet of 1,000,000 rows, gathered', ms: ms + end, besideMs }]
}

/** Reads what changed as it gets into a reference: every record is compiled for the next index, too. */
function readAsImport(path: string, scoreOf: ScoreOf) {
  const delta = deltaIn(path)
  const build = startIndex(scoreOf, now.instant)
  const source = build.startSource(path)
  for (const { record } of delta.upserts) build.add(record, source)
  return readDelta(delta)
}

const [reference = '', purls = '', changes = ''] = process.argv.slice(2)
const opened = openReference(reference)
if (!opened || 'problem' in opened) throw new Error(`${reference} is no reference`)
const { index } = opened.reference
const [fleet, gathering] = gathered(readFileSync(purls, 'utf8').split('\n'))
if (fleet.rows !== products * componentsOfEach) throw new Error(`${fleet.rows} rows`)
const scoreOf = await scoring()
const [matched, anew] = timed(() => matchFleet(fleet, index, now))
const [delta, reading] = timed(() => readAsImport(changes, scoreOf))
const [difference, again] = timed(() => rematch(fleet, matched, index, delta, scoreOf, now))
if (difference.fresh.length === 0) throw new Error('the delta changed nothing')
const told: readonly Told[] = [
  gathering,
  { name: 'fleet, everything anew', ms: anew, besideMs: gathering.besideMs },
  { name: 'fleet, re-match after the delta', ms: again, besideMs: reading },
]
process.stdout.write(`${JSON.stringify(told)}\n`)
