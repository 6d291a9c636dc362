import { isOfType, type RdfNode, saidOf } from './rdf-graph.ts'

/** The namespace of the vocabulary of SPDX 2. */
const spdx = /^https?:\/\/spdx\.org\/rdf\/terms#/

/** Words that are taken from other vocabularies. */
const taken: Readonly<Record<string, string>> = {
  homepage: 'http://usefulinc.com/ns/doap#homepage',
  comment: 'http://www.w3.org/2000/01/rdf-schema#comment',
}

/** Long texts of licences, which nothing here asks for. */
const unwanted = /^(?:standardLicense|licenseText|licenseExceptionT|licenseExceptionTemplate|exampl)/

/** The word of SPDX that a predicate or a type is; undefined where it is of another vocabulary. */
export function termOf(address: string): string | undefined {
  if (spdx.test(address)) return address.replace(spdx, '')
  return Object.keys(taken).find(term => taken[term] === address)
}

/** Whether what is said with a predicate is of use. */
export function isSpdxTerm(predicate: string): boolean {
  const term = termOf(predicate)
  return term !== undefined && !unwanted.test(term)
}

/** All that is said of a thing with a word of SPDX. */
export function valuesOf(node: RdfNode, term: string): readonly (string | RdfNode)[] {
  const own = saidOf(node, `http://spdx.org/rdf/terms#${term}`)
  if (own.length > 0) return own
  const other = Object.hasOwn(taken, term) ? taken[term] : undefined
  return saidOf(node, other ?? `https://spdx.org/rdf/terms#${term}`)
}

/** The things, and no texts, that are said of one with a word of SPDX. */
export function nodesOf(node: RdfNode, term: string): readonly RdfNode[] {
  return valuesOf(node, term).flatMap(is => (typeof is === 'string' ? [] : is))
}

/** The first of them. */
export function nodeOf(node: RdfNode, term: string): RdfNode | undefined {
  return nodesOf(node, term)[0]
}

/** Whether a thing is what a word of SPDX says. */
export function isA(node: RdfNode, term: string): boolean {
  return isOfType(node, `http://spdx.org/rdf/terms#${term}`) || isOfType(node, `https://spdx.org/rdf/terms#${term}`)
}

/** A value as text: itself, "nothing is known" or "there is none" in the words of JSON, or an address. */
export function textOf(is: string | RdfNode): string | undefined {
  if (typeof is === 'string') return is
  const term = is.id === undefined ? undefined : termOf(is.id)
  return term !== undefined && /^(?:noassertion|none)$/i.test(term) ? term.toUpperCase() : is.id
}

/** The text that is said of a thing with a word of SPDX, the first where there are several. */
export function textIn(node: RdfNode, term: string): string | undefined {
  const [first] = valuesOf(node, term)
  return first === undefined ? undefined : textOf(first)
}

/** A word of an enumeration, without what all of them begin with: `relationshipType_dependsOn` is `dependsOn`. */
export function wordIn(node: RdfNode, term: string, prefix: string): string | undefined {
  const text = textIn(node, term)
  const word = text === undefined ? undefined : (termOf(text) ?? text)
  return word?.startsWith(`${prefix}_`) ? word.slice(prefix.length + 1) : word
}

/** `dependsOn` as JSON has it: `DEPENDS_ON`. */
export function upper(word: string | undefined, mark = '_'): string | undefined {
  return word
    ?.replace(/([a-z\d])([A-Z])/g, `$1${mark}$2`)
    .replace(/[_-]/g, mark)
    .toUpperCase()
}
