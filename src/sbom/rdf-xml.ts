import type { RdfGraph, RdfNode } from './rdf-graph.ts'
import type { Stop } from './translator.ts'
import { apart, type XmlElement, type XmlSink } from './xml.ts'
import type { XmlAttribute } from './xml-names.ts'

const rdf = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'

/** What all of a graph may take, in bytes: some hundreds of thousands of packages. */
const mostInAll = 256 * 1024 * 1024

/** The outermost element, around descriptions of things. */
interface Top {
  readonly kind: 'top'
  readonly base: string
}

/** A description of a thing: in it stand elements that say something of it. */
interface Description {
  readonly kind: 'description'
  readonly base: string
  readonly node: RdfNode
  /** How many entries of a list were counted. */
  count: number
}

/** What is said of a thing: in it stands a text, or the description of another thing. */
interface Statement {
  readonly kind: 'statement'
  readonly base: string
  readonly of: RdfNode
  readonly predicate: string
  text: string
  hasValue: boolean
}

/** XML within a text, of which only the text counts. */
interface Literal {
  readonly kind: 'literal'
  readonly base: string
  readonly of: Statement
}

type Frame = Top | Description | Statement | Literal

interface Reading {
  readonly graph: RdfGraph
  readonly frames: Frame[]
  /** Whether a text is of use that is said with this predicate: licences come with pages of others. */
  readonly isWanted: (predicate: string) => boolean
}

function isType({ space, name }: XmlAttribute): boolean {
  return space === rdf && name === 'type'
}

/** Whether an attribute says something of a thing: neither RDF nor XML has a meaning for it. */
function isStatement({ space }: XmlAttribute): boolean {
  return space !== rdf && space !== '' && !space.startsWith('http://www.w3.org/XML/')
}

function attribute({ attributes }: XmlElement, name: string): string | undefined {
  return attributes.find(each => each.name === name && (each.space === rdf || each.space === ''))?.value
}

/** An address as a whole one: what has no scheme stands within the base. */
function whole(address: string, base: string): string {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address) || base === '') return apart(address)
  if (address === '' || address.startsWith('#')) return `${base}${address}`
  const folder = base.slice(0, base.lastIndexOf('/') + 1)
  return `${folder}${address}`
}

/** The base of what is in an element, without a fragment. */
function baseOf(element: XmlElement, outer: string): string {
  const own = element.attributes.find(({ space, name }) => name === 'base' && space.endsWith('/XML/1998/namespace'))
  return own ? whole(own.value.replace(/#.*$/s, ''), outer) : outer
}

/** Whose description an element is. */
function subjectOf({ graph }: Reading, element: XmlElement, base: string): RdfNode {
  const about = attribute(element, 'about')
  const id = attribute(element, 'ID')
  const blank = attribute(element, 'nodeID')
  if (about !== undefined) return graph.node(whole(about, base), element.line)
  if (id !== undefined) return graph.node(whole(`#${id}`, base), element.line)
  return graph.node(blank === undefined ? undefined : `_:${blank}`, element.line)
}

/** What attributes say of a thing: all that neither RDF nor XML has a meaning for. */
function sayAttributes({ graph, isWanted }: Reading, node: RdfNode, { attributes }: XmlElement): void {
  for (const each of attributes) {
    const { space, name, value } = each
    if (isType(each)) graph.addType(node, value)
    else if (isStatement(each) && isWanted(`${space}${name}`)) graph.say(node, `${space}${name}`, apart(value))
  }
}

function describe(reading: Reading, element: XmlElement, outer: string): Description {
  const base = baseOf(element, outer)
  const node = subjectOf(reading, element, base)
  const isTyped = element.space !== rdf || element.name !== 'Description'
  if (isTyped) reading.graph.addType(node, `${element.space}${element.name}`)
  sayAttributes(reading, node, element)
  return { kind: 'description', base, node, count: 0 }
}

/** The thing that an empty statement names, or that its attributes describe. */
function namedBy(reading: Reading, element: XmlElement, base: string): RdfNode | undefined {
  const { graph } = reading
  const resource = attribute(element, 'resource')
  const blank = attribute(element, 'nodeID')
  if (resource !== undefined) return graph.node(whole(resource, base), element.line)
  if (blank !== undefined) return graph.node(`_:${blank}`, element.line)
  const isDescribed = element.attributes.some(each => isType(each) || isStatement(each))
  return isDescribed ? graph.node(undefined, element.line) : undefined
}

function state(reading: Reading, element: XmlElement, parent: Description): Frame {
  const { graph } = reading
  const { line } = element
  const base = baseOf(element, parent.base)
  const isEntry = element.space === rdf && element.name === 'li'
  if (isEntry) parent.count += 1
  const predicate = isEntry ? `${rdf}_${parent.count}` : `${element.space}${element.name}`
  const statement: Statement = {
    ...{ kind: 'statement', base, of: parent.node, predicate, text: '', hasValue: false },
  }
  const parse = attribute(element, 'parseType')
  if (parse === 'Resource') {
    const node = graph.node(undefined, line)
    graph.say(parent.node, predicate, node)
    return { kind: 'description', base, node, count: 0 }
  }
  if (parse === 'Literal') return { kind: 'literal', base, of: statement }
  const named = namedBy(reading, element, base)
  if (named) {
    sayAttributes(reading, named, element)
    say(reading, statement, named)
  }
  return statement
}

function say({ graph }: Reading, statement: Statement, is: string | RdfNode): void {
  statement.hasValue = true
  if (statement.predicate !== `${rdf}type`) graph.say(statement.of, statement.predicate, is)
  else if (typeof is !== 'string' && is.id !== undefined) graph.addType(statement.of, is.id)
}

function frameOf(reading: Reading, element: XmlElement): Frame {
  const parent = reading.frames.at(-1)
  if (!parent && element.space === rdf && element.name === 'RDF') return { kind: 'top', base: baseOf(element, '') }
  if (parent?.kind === 'literal') return parent
  if (parent?.kind === 'description') return state(reading, element, parent)
  const described = describe(reading, element, parent?.base ?? '')
  if (parent?.kind === 'statement') say(reading, parent, described.node)
  return described
}

function close(reading: Reading): void {
  const frame = reading.frames.pop()
  const statement = frame?.kind === 'literal' && reading.frames.at(-1) !== frame ? frame.of : frame
  if (statement?.kind !== 'statement' || statement.hasValue || !reading.isWanted(statement.predicate)) return
  say(reading, statement, apart(statement.text))
}

/** Takes XML as RDF. */
export interface RdfXml extends XmlSink {
  /** The things whose description has begun and not ended, the innermost last. */
  readonly unfinished: () => readonly RdfNode[]
}

/**
 * Starts to read RDF in XML into a graph: descriptions within statements or side by side, with addresses, names of blank
 * nodes or none, statements as attributes. Entries of a collection are said one by one. Source: RDF 1.1 XML Syntax.
 */
export function startRdfXml(graph: RdfGraph, isWanted: Reading['isWanted']): RdfXml {
  const reading: Reading = { graph, frames: [], isWanted }
  return {
    open: (element): Stop | undefined => {
      reading.frames.push(frameOf(reading, element))
      if (graph.size() <= mostInAll) return undefined
      return { code: 'sbom.too-large', line: element.line, says: 'From here on there is more than we read' }
    },
    text: text => {
      const frame = reading.frames.at(-1)
      if (frame?.kind === 'literal') frame.of.text += text
      else if (frame?.kind === 'statement' && !frame.hasValue && isWanted(frame.predicate)) frame.text += text
    },
    close: () => close(reading),
    unfinished: () => reading.frames.flatMap(frame => (frame.kind === 'description' ? frame.node : [])),
  }
}
