import { isKeys, type Keys, listOf } from '../../kit/index.ts'
import type { SbomTaker } from '../../sbom/parts.ts'
import { startParts } from '../../sbom/start-parts.ts'
import { documents } from './documents.ts'
import { type Header, headerTests } from './header.ts'
import type { Document, Point } from './point.ts'
import { type Outcome, startTally } from './tally.ts'

/** A point of a document with what came of it. */
export interface JudgedPoint extends Omit<Point, 'test'>, Outcome {}

/** A document with what came of its points. */
export interface Judged extends Omit<Document, 'points'> {
  readonly points: readonly JudgedPoint[]
}

/** How well an SBOM says what it is asked to say, document by document, the law first. There is no score. */
export interface Quality {
  /** Components that are no files. */
  readonly components: number
  /** Files that are listed beside them, of which nothing is asked. */
  readonly files: number
  readonly documents: readonly Judged[]
}

/** What is known of the graph of dependencies. */
interface Graph {
  /** Every part that is said to need something, nothing, or to be needed. */
  readonly related: Set<string>
  /** What parts that may be the product are said to need. */
  readonly needs: Map<string, string[]>
  readonly holds: Map<string, string[]>
  readonly listed: Set<string>
  readonly roots: Set<string>
  /** What CycloneDX says of how complete the graph is. */
  readonly compositions: unknown[]
}

/** Room for the graph of any product; what a file has beyond is left out. */
const mostRefs = 4_000_000

function isIncomplete({ compositions, roots }: Graph): boolean {
  return compositions.some(one => {
    if (!isKeys(one) || typeof one.aggregate !== 'string' || !one.aggregate.startsWith('incomplete')) return false
    const refs = [...listOf(one.assemblies), ...listOf(one.dependencies)]
    return refs.length === 0 || refs.some(ref => typeof ref === 'string' && roots.has(ref))
  })
}

/** Whether the top-level dependencies are there: as far as a file can tell that, for the product is not in it. */
function coverage(graph: Graph, components: number): Outcome {
  if (components === 0) return { state: 'not met', note: 'The SBOM lists no component.' }
  const of = (map: Graph['needs']) => [...graph.roots].flatMap(root => map.get(root) ?? [])
  // What a product holds besides are files.
  const held = of(graph.holds).filter(ref => graph.listed.has(ref))
  const direct = [...new Set([...of(graph.needs), ...held])]
  if (direct.length === 0)
    return { state: 'cannot be told', note: 'It does not say what the product itself depends on.' }
  const there = direct.filter(ref => graph.listed.has(ref)).length
  if (there < direct.length)
    return { state: 'partly', met: there, of: direct.length, note: 'The others are named and not listed.' }
  if (isIncomplete(graph)) return { state: 'partly', note: 'It says itself that it is incomplete.' }
  const note = 'Those it names are all listed. Whether it names all that the product has, no file can tell.'
  return { state: 'met', met: there, of: direct.length, note }
}

function pointOf({ test, ...point }: Point, outcomes: ReadonlyMap<string, Outcome>): JudgedPoint {
  return { ...point, ...(outcomes.get(test) ?? { state: 'cannot be told' }) }
}

function refOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= 1024 ? value : undefined
}

function noteRoots(key: string, value: unknown, { roots }: Graph): void {
  const subject =
    key === 'metadata' && isKeys(value) && isKeys(value.component) ? value.component['bom-ref'] : undefined
  const refs = key === 'documentDescribes' ? listOf(value) : [subject]
  for (const ref of refs.slice(0, 1000).flatMap(each => refOf(each) ?? [])) roots.add(ref)
}

function noteNeeds(ref: string, others: readonly string[], how: 'needs' | 'holds', graph: Graph): void {
  const { related, [how]: needs } = graph
  if (related.size > mostRefs) return
  for (const each of [ref, ...others]) if (refOf(each) !== undefined) related.add(each)
  const known = needs.get(ref)
  if (!known) needs.set(ref, [...others])
  else for (const other of others) known.push(other)
}

function headerOf(members: ReadonlyMap<string, unknown>, format: Header['format'], formatVersion: string): Header {
  const keysOf = (key: string): Keys => {
    const value = members.get(key)
    return isKeys(value) ? value : {}
  }
  const address = members.get(format === 'SPDX' ? 'documentNamespace' : 'serialNumber')
  return {
    format,
    formatVersion,
    metadata: keysOf('metadata'),
    creationInfo: keysOf('creationInfo'),
    hasAddress: typeof address === 'string' && address.trim() !== '',
    hasVulnerabilities: members.has('vulnerabilities'),
    sbomTypes: listOf(members.get('sbomTypes')).length,
  }
}

/**
 * Starts to judge an SBOM of a format that is known, part by part, in whichever syntax it is written. Sources: Annex I
 * Part II(1); BSI TR-03183-2 v2.1.0; NTIA minimum elements of 2021; CISA draft of August 2025.
 */
export function startJudge(format: Header['format'], formatVersion: string): SbomTaker<Quality> {
  const tally = startTally()
  const members = new Map<string, unknown>()
  const count = { components: 0, files: 0 }
  const graph: Graph = {
    related: new Set(),
    needs: new Map(),
    holds: new Map(),
    listed: new Set(),
    roots: new Set(),
    compositions: [],
  }
  const reader = startParts({
    member: (key, value) => {
      members.set(key, value)
      noteRoots(key, value, graph)
      if (key === 'compositions') graph.compositions.push(...listOf(value).slice(0, 1000))
    },
    part: part => {
      count[part.isFile ? 'files' : 'components'] += 1
      if (part.ref !== undefined && graph.listed.size < mostRefs) graph.listed.add(part.ref)
      tally.add(part)
    },
    needs: (ref, others, how) => noteNeeds(ref, others, how, graph),
  })
  return {
    ...reader,
    end: () => {
      reader.finish()
      const outcomes = new Map(tally.outcomes(graph.related))
      const header = headerOf(members, format, formatVersion)
      for (const [test, judge] of Object.entries(headerTests)) outcomes.set(test, judge(header))
      outcomes.set('top-level dependencies', coverage(graph, count.components))
      const judged = documents.map(({ points, ...document }) => ({
        ...document,
        points: points.map(point => pointOf(point, outcomes)),
      }))
      return { value: { ...count, documents: judged }, problems: [] }
    },
  }
}
