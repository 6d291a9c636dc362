import { type Keys, quoted } from '../kit/index.ts'
import type { Component, Inventory } from './inventory.ts'
import type { Notes } from './problems.ts'
import { type Purl, readPurl } from './purl.ts'
import type { SourcePackage } from './source.ts'

/** A component that is being put together. */
type Draft = { -readonly [Key in keyof Component]: Component[Key] }

/** A name or a version that is longer is none, and would only fill the memory. */
const longestText = 1024

/** One component is one package, which may be known under a few names. */
const mostNames = 100

/** An empty list, made once: most components have nothing of some kind. */
export const none: readonly never[] = Object.freeze([])

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list'
  if (typeof value === 'object') return 'an object'
  if (typeof value === 'boolean') return `${value}`
  return typeof value === 'string' ? 'text' : 'a number'
}

/** Says that what stands at the key of an object is of the wrong kind, unless there is none: `null` is as good as nothing. */
export function noteKind(value: unknown, wanted: string, path: string, key: string, notes: Notes): void {
  if (value === undefined || value === null) return
  const whole = path === '' ? key : key === '' ? path : `${path}.${key}`
  notes.note(
    'sbom.wrong-kind',
    whole,
    () => `${key === '' ? 'This' : `\`${key}\``} is ${kindOf(value)}, not ${wanted}.`,
  )
}

/** Says that an entry of a list is none. Here `null` is no absence: the list would be shorter. */
export function noteNoEntry(value: unknown, wanted: string, path: string, notes: Notes): void {
  notes.note('sbom.wrong-kind', path, () => `This is ${value === null ? 'nothing' : kindOf(value)}, not ${wanted}.`)
}

/** A text without the space around it; undefined where there is none, or nothing in it. Problem: sbom.wrong-kind. */
export function textIn(
  object: Keys,
  key: string,
  path: string,
  notes: Notes,
  longest = longestText,
): string | undefined {
  const value = object[key]
  if (typeof value !== 'string') {
    noteKind(value, 'text', path, key, notes)
    return undefined
  }
  const text = value.trim()
  if (text.length <= longest) return text === '' ? undefined : text
  const whole = path === '' ? key : `${path}.${key}`
  notes.note('sbom.wrong-kind', whole, () => `\`${key}\` has ${text.length} characters, too many to be meant.`)
  return undefined
}

/** The entries of a list; none where there is no list. Problem: sbom.wrong-kind. */
export function listIn(object: Keys, key: string, path: string, notes: Notes): readonly unknown[] {
  const value = object[key]
  if (Array.isArray(value)) return value
  noteKind(value, 'a list', path, key, notes)
  return none
}

/** What the formats say of a component in the same words, and what they call its name and version each in their own. */
export interface Said extends Pick<Component, 'purls' | 'isFile' | 'path'> {
  readonly cpes: readonly string[]
  readonly name: string | undefined
  readonly version: string | undefined
  readonly ref: string | undefined
  readonly source: SourcePackage | undefined
}

/** A component of what was said: one without a name goes by that of its package URL, else as the SBOM refers to it. */
export function componentOf({ name, version, ref, purls, cpes, source, isFile, path }: Said): Component {
  const component: Draft = {
    name: name ?? purls[0]?.name ?? ref ?? '',
    purls: purls.length > 0 ? purls : none,
    isFile,
    path,
  }
  if (version !== undefined) component.version = version
  if (ref !== undefined) component.ref = ref
  if (cpes.length > 0) component.cpes = cpes
  if (source !== undefined) component.source = source
  return component
}

/** What an SBOM is about, by a name and, where there is one, a version. */
export function subjectOf({ name, version }: Component): NonNullable<Inventory['subject']> {
  return version === undefined ? { name } : { name, version }
}

/** By what others refer to a component. */
export function refsOf({ ref, purls, cpes }: Component): readonly string[] {
  return [ref ?? [], purls.map(({ text }) => text), cpes ?? []].flat()
}

/** Adds the package URL that a text is, unless it was given before. Problems: sbom.bad-purl, sbom.wrong-kind. */
export function addPurl(purls: Purl[], object: Keys, key: string, path: string, notes: Notes): void {
  const value = object[key]
  if (typeof value !== 'string') noteKind(value, 'text', path, key, notes)
  if (typeof value !== 'string' || value === '') return
  const purl = readPurl(value)
  const whole = `${path}.${key}`
  if (!purl) notes.note('sbom.bad-purl', whole, () => `${quoted(value)} is not a package URL.`)
  else if (purls.some(({ canonical }) => canonical === purl.canonical)) return
  else if (purls.length < mostNames) purls.push(purl)
  else notes.note('sbom.too-large', whole, () => `This component has more than ${mostNames} package URLs.`)
}

/** A name of CPE 2.3, or of 2.2 in its form of an address. Source: NISTIR 7695, clauses 6.1 and 6.2. */
const isCpe = /^cpe:(?:2\.3:[aho*-]:|\/[aho]?:?)[^\s\u0000-\u001f\u007f]*$/i

/** Adds the CPE name that a text is, unless it was given before. Problems: sbom.bad-cpe, sbom.wrong-kind. */
export function addCpe(cpes: string[], object: Keys, key: string, path: string, notes: Notes): void {
  const text = textIn(object, key, path, notes)
  if (text === undefined || cpes.includes(text)) return
  if (!isCpe.test(text)) notes.note('sbom.bad-cpe', `${path}.${key}`, () => `${quoted(text)} is not a CPE name.`)
  else if (cpes.length < mostNames) cpes.push(text)
  else notes.note('sbom.too-large', `${path}.${key}`, () => `This component has more than ${mostNames} CPE names.`)
}
