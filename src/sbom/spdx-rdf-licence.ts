import type { RdfNode } from './rdf-graph.ts'
import { isA, nodeOf, textIn, textOf, valuesOf } from './spdx-rdf-terms.ts'

/** Expressions are not nested deeper, and have not more parts. */
const deepest = 50
const mostParts = 1000

interface Left {
  parts: number
}

function joined(node: RdfNode, word: string, depth: number, left: Left): string {
  const members = valuesOf(node, 'member').slice(0, mostParts)
  const texts = members.flatMap(is => expression(is, depth + 1, left) ?? [])
  return texts.length > 1 ? `(${texts.join(` ${word} `)})` : (texts[0] ?? '')
}

function idOf(node: RdfNode): string | undefined {
  const id = textIn(node, 'licenseId') ?? textIn(node, 'licenseExceptionId') ?? textOf(node)
  // A licence has the address of its page, one that the document defines that of its own fragment.
  return id?.replace(/^.*[/#]/s, '').replace(/\.html$/, '')
}

function expression(is: string | RdfNode, depth: number, left: Left): string | undefined {
  left.parts -= 1
  if (typeof is === 'string') return is
  if (depth > deepest || left.parts < 0) return undefined
  if (isA(is, 'ConjunctiveLicenseSet')) return joined(is, 'AND', depth, left)
  if (isA(is, 'DisjunctiveLicenseSet')) return joined(is, 'OR', depth, left)
  const member = nodeOf(is, 'member')
  const one = member && expression(member, depth + 1, left)
  if (isA(is, 'OrLaterOperator')) return one && `${one}+`
  if (!isA(is, 'WithExceptionOperator')) return idOf(is)
  const exception = nodeOf(is, 'licenseException')
  return one && exception ? `${one} WITH ${idOf(exception)}` : one
}

/** A licence as an expression; undefined where nothing is said. One that contains itself ends where that is seen. */
export function licenceIn(node: RdfNode, term: string): string | undefined {
  return licencesIn(node, term)[0]
}

/** All licences that are said with a word of SPDX, as expressions. */
export function licencesIn(node: RdfNode, term: string): readonly string[] {
  return valuesOf(node, term)
    .slice(0, mostParts)
    .flatMap(is => expression(is, 0, { parts: mostParts })?.replace(/^\((.*)\)$/s, '$1') ?? [])
}
