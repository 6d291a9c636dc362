import type { Part } from '../../sbom/parts.ts'
import type { sbomTests, Test } from './point.ts'

/** What came of one test. */
export interface Outcome {
  readonly state: 'met' | 'partly' | 'not met' | 'cannot be told'
  /** Of components: how many of how many. */
  readonly met?: number
  readonly of?: number
  /** The first components that lack it, where others do not. */
  readonly lacking?: readonly { readonly name: string; readonly path: string }[]
  readonly note?: string
}

/** What one component says; undefined where the format has no place for it. */
type PartTest = (part: Part) => boolean | undefined

const tests: Readonly<Record<Exclude<Test, 'dependencies' | (typeof sbomTests)[number]>, PartTest>> = {
  name: ({ name }) => name !== undefined,
  version: ({ version }) => version !== undefined,
  'creator with address': ({ creator }) => creator === 'with address',
  'creator named': ({ creator }) => creator !== undefined,
  identifier: ({ isIdentified }) => isIdentified,
  hash: ({ hashes, hasHashOfDeployable }) => hashes.length > 0 || hasHashOfDeployable,
  'hash of deployable': ({ hasHashOfDeployable }) => hasHashOfDeployable,
  licence: ({ licences }) => licences.length > 0,
  'concluded licence': ({ hasConcludedLicence }) => hasConcludedLicence,
  'declared licence': ({ hasDeclaredLicence }) => hasDeclaredLicence,
  filename: ({ hasFilename }) => hasFilename,
  executable: ({ saysExecutable }) => saysExecutable,
  archive: ({ saysArchive }) => saysArchive,
  structured: ({ saysStructured }) => saysStructured,
  'source address': ({ hasSourceAddress }) => hasSourceAddress,
  'deployable address': ({ hasDeployableAddress }) => hasDeployableAddress,
}

/** So many of those that lack something are named. */
const mostNamed = 3

interface Count {
  met: number
  of: number
  hasNoPlace: boolean
  readonly lacking: { readonly name: string; readonly path: string }[]
}

/** Counts how many components say what, as they come. */
export interface Tally {
  readonly add: (part: Part) => void
  /** What is only known when all have come: whether each is among some. */
  readonly outcomes: (related: ReadonlySet<string>) => ReadonlyMap<string, Outcome>
}

function labelOf({ name, version, path }: Part): { readonly name: string; readonly path: string } {
  return { name: [name ?? '(no name)', version].filter(text => text !== undefined).join(' '), path }
}

function record(count: Count, holds: boolean | undefined, part: Part): void {
  if (holds === undefined) count.hasNoPlace = true
  count.of += 1
  if (holds === true) count.met += 1
  else if (count.lacking.length < mostNamed) count.lacking.push(labelOf(part))
}

/** The outcome of how many of how many. */
function outcomeOf({ met, of, hasNoPlace, lacking }: Count): Outcome {
  if (of === 0) return { state: 'cannot be told', note: 'The SBOM lists no component.' }
  if (hasNoPlace && met === 0) return { state: 'cannot be told', note: 'This format and version has no place for it.' }
  const state = met === of ? 'met' : met === 0 ? 'not met' : 'partly'
  return { state, met, of, ...(state === 'partly' && { lacking }) }
}

function noCount(): Count {
  return { met: 0, of: 0, hasNoPlace: false, lacking: [] }
}

/** Starts to count. Files that are listed beside packages are not counted: they are no components of their own. */
export function startTally(): Tally {
  const counts = new Map(Object.keys(tests).map(test => [test, noCount()]))
  const parts: Pick<Part, 'ref' | 'name' | 'version' | 'path'>[] = []
  return {
    add: part => {
      if (part.isFile) return
      for (const [test, holds] of Object.entries(tests)) record(counts.get(test) ?? noCount(), holds(part), part)
      const { ref = '', name = '', version = '', path } = part
      parts.push({ ref, name, version, path })
    },
    outcomes: related => {
      const dependencies = noCount()
      for (const part of parts) record(dependencies, related.has(part.ref ?? ''), { ...part, isFile: false } as Part)
      return new Map(
        [...counts, ['dependencies', dependencies] as const].map(([test, count]) => [test, outcomeOf(count)]),
      )
    },
  }
}
