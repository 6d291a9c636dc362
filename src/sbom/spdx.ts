import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { type Budget, roomOf } from './budget.ts'
import type { Component } from './inventory.ts'
import type { Notes } from './problems.ts'
import type { Purl } from './purl.ts'
import { sourceInSentence } from './source.ts'
import { addCpe, addPurl, componentOf, listIn, none, noteKind, noteNoEntry, type Said, textIn } from './values.ts'

/** Reads packages of SPDX one by one, as they come. */
export interface Spdx {
  /** Forgets those read: the list stands in the file a second time, and as everywhere in JSON the last one counts. */
  readonly restart: () => void
  readonly add: (entry: unknown, path: string) => void
  readonly relate: (relationship: unknown) => void
  readonly describes: (refs: unknown) => void
  readonly components: () => readonly Component[]
  /** The one package that the document says it describes. It is listed like the others. */
  readonly subject: () => Component | undefined
}

/** How SPDX says that nothing is known, or that there is nothing. */
const unsaid = /^(NOASSERTION|NONE)$/

/** A type of reference, or an address that ends in it: in RDF it is written so. */
const isPurl = /(?:^|[/#])purl$/i
const isCpe = /(?:^|[/#])cpe2[23]Type$/i

/** A document that describes more than one package has no one subject; files are described beside it. */
const mostDescribed = 1000

function saidIn(entry: Keys, key: string, path: string, notes: Notes): string | undefined {
  const text = textIn(entry, key, path, notes)
  return text === undefined || unsaid.test(text) ? undefined : text
}

/** Its package URLs and CPE names. Addresses of advisories and the like (annex F.2.3 and on) name no package. */
function namesOf(entry: Keys, path: string, notes: Notes): Pick<Said, 'purls' | 'cpes'> {
  if (entry.externalRefs === undefined) return { purls: none, cpes: none }
  const purls: Purl[] = []
  const cpes: string[] = []
  for (const [index, reference] of listIn(entry, 'externalRefs', path, notes).entries()) {
    const at = `${path}.externalRefs[${index}]`
    if (!isKeys(reference)) noteKind(reference, 'an object', at, '', notes)
    else if (typeof reference.referenceType !== 'string') continue
    else if (isPurl.test(reference.referenceType)) addPurl(purls, reference, 'referenceLocator', at, notes)
    else if (isCpe.test(reference.referenceType)) addCpe(cpes, reference, 'referenceLocator', at, notes)
  }
  return { purls, cpes }
}

function readPackage(entry: Keys, path: string, notes: Notes): Component {
  const names = namesOf(entry, path, notes)
  const ref = textIn(entry, 'SPDXID', path, notes)
  const version = saidIn(entry, 'versionInfo', path, notes)
  const source = sourceInSentence(entry.sourceInfo)
  return componentOf({ name: saidIn(entry, 'name', path, notes), version, ref, ...names, source, isFile: false, path })
}

/** What a relationship says the document describes, whichever way round it is written. */
function describedBy({ spdxElementId, relationshipType, relatedSpdxElement }: Keys): unknown {
  if (relationshipType === 'DESCRIBES' && spdxElementId === 'SPDXRef-DOCUMENT') return relatedSpdxElement
  if (relationshipType === 'DESCRIBED_BY' && relatedSpdxElement === 'SPDXRef-DOCUMENT') return spdxElementId
  return undefined
}

/**
 * Starts to read SPDX 2, in JSON. Its files and snippets are no components of ours: packages are.
 * Problems: sbom.wrong-kind, sbom.bad-purl, sbom.too-large. Source: SPDX 2.3, clauses 7 and 11, annex F.
 */
export function startSpdx(notes: Notes, budget: Budget): Spdx {
  let packages: Component[] = []
  const described = new Set<string>()
  return {
    restart: () => {
      packages = []
    },
    add: (entry, path) => {
      const component = isKeys(entry) ? readPackage(entry, path, notes) : undefined
      if (!budget.take(path, component && roomOf(component))) return
      if (component) packages.push(component)
      else noteNoEntry(entry, 'a package', path, notes)
    },
    relate: relationship => {
      const ref = isKeys(relationship) ? describedBy(relationship) : undefined
      if (typeof ref === 'string' && described.size < mostDescribed) described.add(ref)
    },
    describes: refs => {
      for (const ref of listOf(refs).slice(0, mostDescribed)) if (typeof ref === 'string') described.add(ref)
    },
    components: () => packages,
    subject: () => {
      const [one, another] = packages.filter(({ ref }) => ref !== undefined && described.has(ref))
      return another === undefined ? one : undefined
    },
  }
}
