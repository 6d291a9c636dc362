import type { RdfNode, RdfValue } from './rdf-graph.ts'

/** Namespaces of the vocabulary of SPDX 2, and of the two words that it takes from others. */
const spdx = /^https?:\/\/spdx\.org\/rdf\/terms#/
const others = /^(?:http:\/\/usefulinc\.com\/ns\/doap#homepage|http:\/\/www\.w3\.org\/2000\/01\/rdf-schema#comment)$/

/** Long texts of licences, which nothing here asks for. */
const unwanted = /^(?:standardLicense|licenseText|licenseExceptionT|licenseExceptionTemplate|exampl)/

/** The word of SPDX that a predicate or a type is; undefined where it is of another vocabulary. */
export function termOf(address: string): string | undefined {
  if (spdx.test(address)) return address.replace(spdx, '')
  return others.test(address) ? address.slice(address.lastIndexOf('#') + 1) : undefined
}

/** Whether what is said with a predicate is of use. */
export function isSpdxTerm(predicate: string): boolean {
  const term = termOf(predicate)
  return term !== undefined && !unwanted.test(term)
}

/** All that is said of a thing with a word of SPDX. */
export function valuesOf({ says }: RdfNode, term: string): readonly RdfValue[] {
  const own = says.get(`http://spdx.org/rdf/terms#${term}`) ?? says.get(`https://spdx.org/rdf/terms#${term}`)
  if (own) return own
  if (term === 'homepage') return says.get('http://usefulinc.com/ns/doap#homepage') ?? []
  return (term === 'comment' && says.get('http://www.w3.org/2000/01/rdf-schema#comment')) || []
}

/** The first thing that is said of one with a word of SPDX: a thing, no text. */
export function nodeOf(node: RdfNode, term: string): RdfNode | undefined {
  return valuesOf(node, term).flatMap(({ is }) => (typeof is === 'string' ? [] : is))[0]
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
  return first && textOf(first.is)
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
