import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { cycloneDxPart, type PartsSink, spdxPart } from './parts.ts'
import { startSpdx3Parts } from './spdx3-parts.ts'
import { giveWhole, type SbomEvents } from './taker.ts'

/** Takes the events of an SBOM of either format, whichever syntax it is written in. */
export interface PartsReader extends Pick<SbomEvents, 'wanted' | 'member' | 'element'> {
  /** To be called when all has come: of SPDX 3 the parts are only then put together. */
  readonly finish: () => void
  readonly isFull: () => boolean
  readonly count: () => number
}

/** More parts than any product has. */
const mostParts = 2_000_000

/** Components in components: no product is nested deeper. */
const deepest = 1000

/** A relationship of SPDX 2 as who needs or holds whom; undefined for the others. Source: SPDX 2.3, clause 11. */
function needIn({ spdxElementId: from, relatedSpdxElement: to, relationshipType: type }: Keys) {
  if (typeof from !== 'string' || typeof to !== 'string' || typeof type !== 'string') return undefined
  if (type === 'DEPENDS_ON') return { ref: from, other: to, how: 'needs' } as const
  if (type === 'CONTAINS') return { ref: from, other: to, how: 'holds' } as const
  if (type === 'CONTAINED_BY') return { ref: to, other: from, how: 'holds' } as const
  return type.endsWith('DEPENDENCY_OF') ? ({ ref: to, other: from, how: 'needs' } as const) : undefined
}

function refsIn(list: unknown): readonly string[] {
  return listOf(list).filter(ref => typeof ref === 'string')
}

interface Counter {
  count: number
}

/** Hands a component on, and those nested in it. */
function addComponent(first: unknown, firstPath: string, version: string, sink: PartsSink, counter: Counter): void {
  const open = [{ entries: [first], prefix: '', next: 0 }]
  for (let level = open.at(-1); level; level = open.at(-1)) {
    const entry = level.entries[level.next]
    const path = open.length === 1 ? firstPath : `${level.prefix}[${level.next}]`
    level.next += 1
    if (level.next > level.entries.length || counter.count >= mostParts) open.pop()
    else if (isKeys(entry)) {
      counter.count += 1
      sink.part(cycloneDxPart(entry, path, version))
      const { components } = entry
      if (Array.isArray(components) && open.length < deepest)
        open.push({ entries: components, prefix: `${path}.components`, next: 0 })
    }
  }
}

const lists = ['components', 'dependencies', 'packages', 'relationships', 'vulnerabilities', '@graph']

const members = [
  ...['bomFormat', 'specVersion', 'serialNumber', 'version', 'metadata', 'compositions'],
  ...['spdxVersion', 'SPDXID', 'documentNamespace', 'creationInfo', 'documentDescribes', 'sbom'],
]

/** Starts to take an SBOM part by part. What is of the wrong kind is left out: reading the inventory tells it. */
export function startParts(sink: PartsSink): PartsReader {
  const counter: Counter = { count: 0 }
  let version = ''
  // What GitHub exports holds the SBOM under this key, and not again within that.
  let isWithin = false
  const spdx3 = startSpdx3Parts(sink)
  let isSpdx3 = false
  const add = (entry: unknown, path: string): void => addComponent(entry, path, version, sink, counter)
  const member = (key: string, value: unknown): void => {
    if (key === 'specVersion') version = `${value}`
    if (key !== 'sbom') sink.member(key, value)
    else if (isKeys(value) && !isWithin) {
      isWithin = true
      giveWhole(value, reader)
    }
    const subject = key === 'metadata' && isKeys(value) ? value.component : undefined
    const parts = isKeys(subject) ? listOf(subject.components) : []
    for (const [index, part] of parts.entries()) add(part, `metadata.component.components[${index}]`)
  }
  const reader: PartsReader = {
    wanted: { lists, members },
    member,
    element: (list, index, value) => {
      if (list === 'components') add(value, `components[${index}]`)
      else if (!isKeys(value)) return
      else if (list === '@graph') {
        isSpdx3 = true
        counter.count += 1
        spdx3.add(value, `@graph[${index}]`)
      } else if (list === 'packages') {
        counter.count += 1
        sink.part(spdxPart(value, `packages[${index}]`))
      } else if (list === 'dependencies' && typeof value.ref === 'string')
        sink.needs(value.ref, [...refsIn(value.dependsOn), ...refsIn(value.provides)], 'needs')
      else if (list === 'vulnerabilities') sink.member(list, [])
      else if (list === 'relationships') {
        const need = needIn(value)
        if (need) sink.needs(need.ref, [need.other], need.how)
        else if (value.relationshipType === 'DESCRIBES') sink.member('documentDescribes', [value.relatedSpdxElement])
      }
    },
    finish: () => {
      if (isSpdx3) spdx3.end()
    },
    isFull: () => counter.count >= mostParts,
    count: () => counter.count,
  }
  return reader
}
