import { bug } from '../kit/index.ts'
import { type AdvisoryReference, openIndex, startIndex } from '../vulnerabilities/index.ts'
import { starterAsOf, starterExploited, starterRecords } from './starter/index.ts'

/** The starter's records say their level in a word. */
const noVectors = (): undefined => undefined

/**
 * The reference that ships with the program: a few famous flaws known to be exploited, written by us from facts. It is
 * there so that a first scan is not blind to these; finding nothing in it says nothing.
 */
export function starterReference(): AdvisoryReference {
  const asOf = `${starterAsOf}T00:00:00Z`
  const build = startIndex(noVectors, asOf)
  const records = starterRecords()
  const source = build.startSource('starter')
  for (const record of records) build.add(record, source)
  const bytes = Buffer.concat(build.finish(() => 'starter'))
  const index = openIndex((at, length) => bytes.subarray(at, at + length)) ?? bug('the starter cannot be opened')
  return {
    kind: 'starter',
    sources: [{ name: 'starter', records: records.length, asOf }],
    index,
    exploited: [{ by: 'cisa-kev', asOf, since: starterExploited() }],
    epss: () => undefined,
  }
}
