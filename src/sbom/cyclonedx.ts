import { isKeys, type Keys } from '../kit/index.ts'
import { type Budget, roomOf } from './budget.ts'
import type { Component } from './inventory.ts'
import type { Notes } from './problems.ts'
import type { Purl } from './purl.ts'
import { sourceInProperties } from './source.ts'
import { addCpe, addPurl, componentOf, listIn, none, noteKind, noteNoEntry, textIn } from './values.ts'

/** Nobody builds a product of parts in parts in parts a thousand times; a file that says so was made to do harm. */
const deepest = 1000

/** Reads components of CycloneDX one by one, as they come. */
export interface CycloneDx {
  /** Forgets those of the list: it stands in the file a second time, and as everywhere in JSON the last one counts. */
  readonly restart: () => void
  readonly add: (entry: unknown, path: string) => void
  readonly metadata: (metadata: unknown, path: string) => void
  readonly components: () => readonly Component[]
  /** What the SBOM is about, as a component; it is none of those above. */
  readonly subject: () => Component | undefined
}

/** By what a component is known. */
interface Names {
  readonly purls: Purl[]
  readonly cpes: string[]
}

/** Evidence should conclude a name of its field; some tools conclude the path of the file that they found it in. */
function concludes(wanted: 'purl' | 'cpe', { field, concludedValue }: Keys): boolean {
  if (field !== wanted) return false
  return typeof concludedValue !== 'string' || (wanted === 'purl' ? /^\s*pkg:/i : /^\s*cpe:/i).test(concludedValue)
}

function addIdentity({ purls, cpes }: Names, identity: unknown, path: string, notes: Notes): void {
  if (!isKeys(identity)) noteKind(identity, 'an object', path, '', notes)
  else if (concludes('purl', identity)) addPurl(purls, identity, 'concludedValue', path, notes)
  else if (concludes('cpe', identity)) addCpe(cpes, identity, 'concludedValue', path, notes)
}

/** Adds what evidence says the names are: once in CycloneDX 1.5, in a list from 1.6 on. */
function addEvidence(names: Names, evidence: unknown, path: string, notes: Notes): void {
  if (!isKeys(evidence)) noteKind(evidence, 'an object', path, '', notes)
  else if (isKeys(evidence.identity)) addIdentity(names, evidence.identity, `${path}.identity`, notes)
  else
    for (const [index, identity] of listIn(evidence, 'identity', path, notes).entries())
      addIdentity(names, identity, `${path}.identity[${index}]`, notes)
}

function namesOf(entry: Keys, path: string, notes: Notes): Names {
  const names: Names = { purls: [], cpes: [] }
  addPurl(names.purls, entry, 'purl', path, notes)
  if (entry.cpe !== undefined) addCpe(names.cpes, entry, 'cpe', path, notes)
  if (entry.evidence !== undefined) addEvidence(names, entry.evidence, `${path}.evidence`, notes)
  return names
}

function readComponent(entry: Keys, path: string, notes: Notes): Component {
  const { purls, cpes } = namesOf(entry, path, notes)
  const ref = textIn(entry, 'bom-ref', path, notes)
  const version = textIn(entry, 'version', path, notes)
  const name = textIn(entry, 'name', path, notes)
  const source = sourceInProperties(entry.properties)
  const isFile = textIn(entry, 'type', path, notes) === 'file'
  return componentOf({ name, version, ref, purls, cpes, source, isFile, path })
}

interface Level {
  readonly entries: readonly unknown[]
  /** Of the component that the entries are nested in. */
  readonly path: string
  next: number
}

/** Adds one component, and returns the list of those nested in it. */
type Add = (entry: unknown, path: string, into: Component[]) => readonly unknown[]

function addNested(first: Level, into: Component[], addOne: Add, notes: Notes): void {
  const levels = [first]
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const path = `${level.path}.components[${level.next}]`
    const entry = level.entries[level.next]
    level.next += 1
    if (level.next > level.entries.length) levels.pop()
    else {
      const entries = addOne(entry, path, into)
      if (entries.length === 0) continue
      if (levels.length < deepest) levels.push({ entries, path, next: 0 })
      else notes.note('sbom.too-deep', path, () => `Components are nested more than ${deepest} levels deep here.`)
    }
  }
}

function startComponents(notes: Notes, budget: Budget): (entry: unknown, path: string, into: Component[]) => void {
  const addOne: Add = (entry, path, into) => {
    const component = isKeys(entry) ? readComponent(entry, path, notes) : undefined
    if (!budget.take(path, component && roomOf(component))) return none
    if (isKeys(entry) && component) {
      into.push(component)
      return listIn(entry, 'components', path, notes)
    }
    noteNoEntry(entry, 'a component', path, notes)
    return none
  }
  return (entry, path, into) => {
    const entries = addOne(entry, path, into)
    if (entries.length > 0) addNested({ entries, path, next: 0 }, into, addOne, notes)
  }
}

/**
 * Starts to read CycloneDX, in JSON, of any version from 1.2 on. Nested components count as those beside them; what a
 * component was derived from (`pedigree`) and the tools that made the SBOM are no parts of the product.
 * Problems: sbom.wrong-kind, sbom.bad-purl, sbom.too-deep, sbom.too-large. Source: CycloneDX 1.7, JSON reference.
 */
export function startCycloneDx(notes: Notes, budget: Budget): CycloneDx {
  const add = startComponents(notes, budget)
  const ofSubject: Component[] = []
  let listed: Component[] = []
  let subject: Component | undefined
  const readSubject = (entry: Keys, path: string): void => {
    subject = readComponent(entry, path, notes)
    const parts = listIn(entry, 'components', path, notes)
    for (const [index, part] of parts.entries()) add(part, `${path}.components[${index}]`, ofSubject)
  }
  return {
    restart: () => {
      listed = []
    },
    add: (entry, path) => add(entry, path, listed),
    metadata: (metadata, path) => {
      if (!isKeys(metadata)) noteKind(metadata, 'an object', path, '', notes)
      else if (isKeys(metadata.component)) readSubject(metadata.component, `${path}.component`)
      else noteKind(metadata.component, 'an object', path, 'component', notes)
    },
    components: () => [...ofSubject, ...listed],
    subject: () => subject,
  }
}
