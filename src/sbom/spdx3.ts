import { isKeys, type Keys } from '../kit/index.ts'
import { type Budget, roomOf } from './budget.ts'
import type { Analysis, Component } from './inventory.ts'
import type { Notes } from './problems.ts'
import type { Purl } from './purl.ts'
import { sourceInSentence } from './source.ts'
import { startSpdx3Flaws } from './spdx3-flaws.ts'
import { classOf, localName, refOf, refsAt, textAt, valuesAt } from './spdx3-values.ts'
import { addCpe, addPurl, componentOf, noteKind, noteNoEntry, type Said } from './values.ts'

/** Reads elements of SPDX 3 one by one, as they come. */
export interface Spdx3 {
  /** Forgets those read: the list stands in the file a second time, and as everywhere in JSON the last one counts. */
  readonly restart: () => void
  readonly add: (entry: unknown, path: string) => void
  readonly components: () => readonly Component[]
  /** The one package that the document is about. It is listed like the others. */
  readonly subject: () => Component | undefined
  readonly analyses: () => readonly Analysis[]
  /** How others refer to the document. */
  readonly id: () => string | undefined
  /** When the document was made. */
  readonly created: () => string | undefined
  /** The version that an element says it is of; undefined where none says that it is of SPDX 3. */
  readonly version: () => string | undefined
}

/** `Package` and the classes below it. Files and snippets are no components of ours. */
const packageClasses: ReadonlySet<string> = new Set(['Package', 'AIPackage', 'DatasetPackage'])

/** What has root elements. */
const collectionClasses: ReadonlySet<string> = new Set(['SpdxDocument', 'Sbom', 'Bom', 'Bundle'])

/** More collections, or more roots of one of them, have no one subject. */
const mostRoots = 1000

/** Where a package comes from is told in a few sentences. */
const longestInfo = 64 * 1024

/** How SPDX says that nothing is known, or that there is nothing. */
const unsaid = /^(?:NOASSERTION|NONE|.*[/#](?:NoAssertion|None)Element)$/

function addIdentifier({ purls, cpes }: Names, identifier: Keys, path: string, notes: Notes): void {
  const type = localName(textAt(identifier, 'externalIdentifierType', path, notes) ?? '').toLowerCase()
  if (type !== 'packageurl' && type !== 'purl' && type !== 'cpe22' && type !== 'cpe23') return
  const text = textAt(identifier, 'identifier', path, notes)
  if (type.startsWith('cpe')) addCpe(cpes, { identifier: text }, 'identifier', path, notes)
  else addPurl(purls, { identifier: text }, 'identifier', path, notes)
}

interface Names {
  readonly purls: Purl[]
  readonly cpes: string[]
}

/** The package URL stands at a property of its own, or among the identifiers, or both. */
function namesOf(entry: Keys, path: string, notes: Notes): Names {
  const names: Names = { purls: [], cpes: [] }
  for (const [packageUrl, at] of valuesAt(entry, 'packageUrl', path)) {
    const text = textAt({ packageUrl }, 'packageUrl', path, notes)
    const key = at.slice(path.length + 1)
    if (text !== undefined) addPurl(names.purls, { [key]: text }, key, path, notes)
  }
  for (const [identifier, at] of valuesAt(entry, 'externalIdentifier', path)) {
    if (isKeys(identifier)) addIdentifier(names, identifier, at, notes)
    // An identifier may be an element of its own; such references are rare and not followed.
    else if (typeof identifier !== 'string') noteKind(identifier, 'an object', at, '', notes)
  }
  return names
}

function saidAt(entry: Keys, name: string, path: string, notes: Notes): string | undefined {
  const text = textAt(entry, name, path, notes)
  return text === undefined || unsaid.test(text) ? undefined : text
}

function readPackage(entry: Keys, path: string, notes: Notes): Component {
  const said: Omit<Said, 'purls' | 'cpes'> = {
    ...{ isFile: false, path, ref: refOf(entry) },
    ...{ version: saidAt(entry, 'packageVersion', path, notes), name: saidAt(entry, 'name', path, notes) },
    source: sourceInSentence(textAt(entry, 'sourceInfo', path, notes, longestInfo)),
  }
  return componentOf({ ...said, ...namesOf(entry, path, notes) })
}

/** Which elements a document is about. */
function startRoots() {
  const roots = new Map<string, readonly string[]>()
  const described = new Set<string>()
  let document: string | undefined
  /** All that is reached from the document by root elements, or from the collections where there is no document. */
  const reached = (): ReadonlySet<string> => {
    const met = new Set(document === undefined ? roots.keys() : [document])
    for (const ref of met) for (const root of roots.get(ref) ?? []) met.add(root)
    return met
  }
  return {
    restart: (): void => {
      roots.clear()
      described.clear()
      document = undefined
    },
    addCollection: (entry: Keys, ref: string): void => {
      if (classOf(entry) === 'SpdxDocument') document ??= ref
      if (roots.size < mostRoots) roots.set(ref, refsAt(entry, 'rootElement').slice(0, mostRoots))
    },
    relate: (entry: Keys): void => {
      const [type = ''] = refsAt(entry, 'relationshipType')
      if (localName(type) !== 'describes') return
      for (const ref of refsAt(entry, 'to').slice(0, mostRoots)) if (described.size < mostRoots) described.add(ref)
    },
    document: () => document,
    among: (components: readonly Component[]): Component | undefined => {
      for (const refs of [reached(), described]) {
        const [one, another] = components.filter(({ ref }) => ref !== undefined && refs.has(ref))
        if (one) return another === undefined ? one : undefined
      }
      return undefined
    },
  }
}

function versionOf(entry: Keys, notes: Notes, path: string): string | undefined {
  const version = textAt(entry, 'specVersion', path, notes)
  return version !== undefined && /^3(?:\.\d{1,3}){0,3}$/.test(version) ? version : undefined
}

/**
 * Starts to read SPDX 3 as JSON-LD, of which the shape is read that its specification gives it: one list of elements.
 * Problems: sbom.wrong-kind, sbom.bad-purl, sbom.bad-cpe, sbom.flaw-without-id, sbom.too-large.
 * Source: SPDX 3.0.1, core, software and security profiles.
 */
export function startSpdx3(notes: Notes, budget: Budget): Spdx3 {
  const flaws = startSpdx3Flaws(notes, budget)
  const roots = startRoots()
  let packages: Component[] = []
  let version: string | undefined
  let created: string | undefined
  const addCreation = (entry: Keys, path: string): void => {
    version ??= versionOf(entry, notes, path)
    created ??= textAt(entry, 'created', path, notes)
  }
  const addPackage = (entry: Keys, path: string): void => {
    const component = readPackage(entry, path, notes)
    if (budget.take(path, roomOf(component))) packages.push(component)
  }
  const addElement = (entry: Keys, path: string): void => {
    const name = classOf(entry)
    const ref = refOf(entry)
    if (packageClasses.has(name)) addPackage(entry, path)
    else if (collectionClasses.has(name) && ref !== undefined) roots.addCollection(entry, ref)
    else if (name === 'CreationInfo') addCreation(entry, path)
    else if (name === 'Relationship') roots.relate(entry)
    else flaws.add(entry, path)
    if (isKeys(entry.creationInfo)) addCreation(entry.creationInfo, `${path}.creationInfo`)
  }
  return {
    restart: () => {
      flaws.restart()
      roots.restart()
      packages = []
      version = undefined
      created = undefined
    },
    add: (entry, path) => {
      if (isKeys(entry)) addElement(entry, path)
      else if (budget.take(path)) noteNoEntry(entry, 'an element', path, notes)
    },
    components: () => packages,
    subject: () => roots.among(packages),
    analyses: flaws.all,
    id: roots.document,
    created: () => created,
    version: () => version,
  }
}
