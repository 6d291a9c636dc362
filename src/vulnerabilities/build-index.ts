import { holdRecords } from './held-records.ts'
import { type Advisory, readAdvisory, type Unused } from './osv.ts'
import type { ScoreOf } from './severity-of-record.ts'
import { writeIndex } from './write-index.ts'

/** What became of the records of one source. */
export interface SourceCount {
  readonly name: string
  records: number
  withdrawn: number
  bad: number
  openByLoss: number
  ofOtherEcosystems: number
  asOf: string | undefined
}

/** An index that is being built: records in, one after the other, then its bytes out. */
export interface IndexBuild {
  /** Takes one record of the source; says what became of it. */
  readonly add: (record: unknown, source: SourceCount) => void
  readonly startSource: (name: string) => SourceCount
  /** The bytes of the index, in pieces one after the other. */
  readonly finish: (name: (source: SourceCount) => string | undefined) => readonly Uint8Array[]
}

/** A source that claims to know the future knows less than the others: what is later than `now` is no age. */
function newest(now: string, source: SourceCount, { modified, published }: Advisory): string | undefined {
  let best = source.asOf
  for (const instant of [modified, published])
    if (instant !== undefined && instant <= now && (best === undefined || instant > best)) best = instant
  return best
}

const counters = {
  'not a record': 'bad',
  withdrawn: 'withdrawn',
  'open by loss': 'openByLoss',
  'of other ecosystems': 'ofOtherEcosystems',
} as const satisfies Readonly<Record<Unused['unused'], keyof SourceCount>>

/**
 * Builds an index from records of any number of sources. A record that stands in several is one: the one changed last
 * counts. What cannot be read is counted and left out. `now` is an instant in UTC. The work and the memory that it takes
 * grow with the number of records.
 */
export function startIndex(scoreOf: ScoreOf, now: string): IndexBuild {
  const held = holdRecords(now)
  const sources: SourceCount[] = []
  const startSource = (name: string): SourceCount => {
    const counts = { records: 0, withdrawn: 0, bad: 0, openByLoss: 0, ofOtherEcosystems: 0 }
    const source: SourceCount = { name, ...counts, asOf: undefined }
    sources.push(source)
    return source
  }
  const add = (record: unknown, source: SourceCount): void => {
    const advisory = readAdvisory(record, scoreOf)
    if ('unused' in advisory) {
      source[counters[advisory.unused]] += 1
      if (advisory.unused === 'withdrawn' && advisory.id !== undefined) held.withdraw(advisory.id, advisory.modified)
      else if (advisory.aliases.length > 0) held.putNames(advisory, sources.indexOf(source))
      return
    }
    source.records += 1
    source.asOf = newest(now, source, advisory)
    held.put(advisory, sources.indexOf(source))
  }
  const finish = (name: (source: SourceCount) => string | undefined): readonly Uint8Array[] => {
    const told = sources.map(source => ({
      name: name(source) ?? source.name,
      records: source.records,
      ...(source.asOf !== undefined && { asOf: source.asOf }),
    }))
    return writeIndex([...held.all()], held.keys, told)
  }
  return { add, startSource, finish }
}
