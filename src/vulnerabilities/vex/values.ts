import { instantMs, isKeys, type Keys, listOf, quoted } from '../../kit/index.ts'
import { readPurl } from '../../sbom/index.ts'
import type { VexNotes } from './problems.ts'
import type { Covered, Named, Statement } from './statement.ts'

/** Longer names of flaws and products are none. */
const longestName = 4096

/** An explanation may be long, but is no book. */
const longestText = 64 * 1024

/** A flaw has a few names. */
const mostIds = 100

/** About as many as a file of the largest size that we read can hold, each of its own. */
export const mostCovered = 1_000_000

/** A statement as it is put together. */
export type Draft<T> = { -readonly [Key in keyof T]: T[Key] }

/** The text at a key without the space around it; undefined where there is none, or more than is meant. */
export function textAt(object: Keys, key: string, longest = longestName): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  if (typeof value !== 'string' || value.length > longest) return undefined
  return value.trim() || undefined
}

/** A text that explains something. */
export function longTextAt(object: Keys, key: string): string | undefined {
  return textAt(object, key, longestText)
}

/** The object at a key; one without keys where there is none. */
export function keysAt(object: Keys, key: string): Keys {
  const value = Object.hasOwn(object, key) ? object[key] : undefined
  return isKeys(value) ? value : {}
}

/** The list at a key; an empty one where there is none. */
export function listAt(object: Keys, key: string): readonly unknown[] {
  return listOf(Object.hasOwn(object, key) ? object[key] : undefined)
}

/** Those entries of a list that are texts and could be names. */
export function namesAt(object: Keys, key: string): readonly string[] {
  return listAt(object, key).flatMap(each => (typeof each === 'string' && each.length <= longestName ? each : []))
}

/** Names of a flaw, each once, as many as one has. */
export function idsOf(...names: readonly (string | undefined)[]): readonly string[] {
  const ids = new Set(names.flatMap(name => name?.trim() || []))
  return [...ids].slice(0, mostIds)
}

/** What is named by a text: a package, where the text is a package URL, else whatever has this name. */
export function namedBy(text: string): Named {
  const purl = /^pkg:/i.test(text) ? readPurl(text) : undefined
  return purl ? namedByPurl(purl) : { name: text }
}

/** A package that may say its versions as a range, in the qualifier `vers` (package URL specification). */
export function namedByPurl(purl: NonNullable<Named['purl']>): Named {
  const { vers: range, ...qualifiers } = purl.qualifiers
  if (range === undefined) return { purl }
  return { purl: { ...purl, qualifiers }, range }
}

/** The instant at a key. Problem: vex.not-a-moment. */
export function instantAt(object: Keys, key: string, path: string, notes: VexNotes): number | undefined {
  const text = textAt(object, key)
  if (text === undefined) return undefined
  const ms = instantMs(text)
  if (ms === undefined) notes.note('vex.not-a-moment', path, `${quoted(text)} is no instant.`)
  return ms
}

/** Takes the statements of one document as they are read, as many as we hold. */
export interface Statements {
  /** Whether there is room for what a statement covers. Problem, once: vex.too-large. */
  readonly add: (statement: Statement) => boolean
  readonly all: () => readonly Statement[]
}

/** No statement is there yet. */
export function startStatements(notes: VexNotes): Statements {
  const all: Statement[] = []
  let left = mostCovered
  return {
    add: statement => {
      if (left <= 0) return false
      left -= statement.covers.length + statement.ids.length
      if (left > 0) all.push(statement)
      else notes.note('vex.too-large', statement.from.path, 'From here on there is more than we read.')
      return left > 0
    },
    all: () => all,
  }
}

/** Whether a thing is named by anything by which it could be found. */
function isNamed({ purl, ref, name }: Named): boolean {
  return purl !== undefined || ref !== undefined || name !== undefined
}

/** A component where it is part of a product; or all of the product, where no component is named. */
export function coveredOf(product: Named | undefined, components: readonly Named[]): readonly Covered[] {
  const known = product && isNamed(product) ? product : undefined
  if (components.length === 0) return known ? [{ product: known }] : []
  return components.filter(isNamed).map(component => ({ ...(known && { product: known }), component }))
}
