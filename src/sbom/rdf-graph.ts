/** A thing that RDF speaks of. */
export interface RdfNode {
  /** Its address; undefined where it has none. */
  readonly id: string | undefined
  /** Where it is first spoken of. */
  readonly line: number
  /** What it is; most things are one. */
  type: string | undefined
  otherTypes: Set<string> | undefined
  /** What is said of it, in the order of the file: a chain, which takes a fraction of a list for each of a million things. */
  first: Said | undefined
  last: Said | undefined
}

interface Said {
  readonly predicate: string
  /** A text, or another thing. */
  readonly is: string | RdfNode
  next: Said | undefined
}

/** All that a document speaks of. */
export interface RdfGraph {
  /** The thing of an address, whether it was spoken of before or not; of no address, a new one. */
  readonly node: (id: string | undefined, line: number) => RdfNode
  readonly addType: (node: RdfNode, type: string) => void
  readonly say: (node: RdfNode, predicate: string, is: string | RdfNode) => void
  /** Those of a type, in the order in which the file says that they are. */
  readonly ofType: (type: string) => readonly RdfNode[]
  /** About how many bytes all of it takes. */
  readonly size: () => number
}

const perNode = 100
const perAddress = 100
const perSaid = 60

/** What is said of a thing with a predicate. */
export function saidOf(node: RdfNode, predicate: string): readonly (string | RdfNode)[] {
  const found: (string | RdfNode)[] = []
  for (let said = node.first; said; said = said.next) if (said.predicate === predicate) found.push(said.is)
  return found
}

/** Whether a thing is of a type. */
export function isOfType({ type, otherTypes }: RdfNode, wanted: string): boolean {
  return type === wanted || otherTypes?.has(wanted) === true
}

/** An empty graph. */
export function startGraph(): RdfGraph {
  const nodes = new Map<string, RdfNode>()
  const byType = new Map<string, RdfNode[]>()
  /** Each predicate and type once: as they are put together, each would be a text of its own. */
  const words = new Map<string, string>()
  let size = 0
  const word = (text: string): string => {
    const known = words.get(text)
    if (known !== undefined) return known
    words.set(text, text)
    size += perAddress + text.length
    return text
  }
  const make = (id: string | undefined, line: number): RdfNode => {
    size += perNode
    return { id, line, type: undefined, otherTypes: undefined, first: undefined, last: undefined }
  }
  return {
    node: (id, line) => {
      const known = id === undefined ? undefined : nodes.get(id)
      if (known) return known
      const node = make(id, line)
      if (id !== undefined) nodes.set(id, node)
      size += id === undefined ? 0 : perAddress + id.length
      return node
    },
    addType: (node, written) => {
      if (isOfType(node, written)) return
      const type = word(written)
      size += perSaid
      if (node.type === undefined) node.type = type
      else if (node.otherTypes) node.otherTypes.add(type)
      else node.otherTypes = new Set([type])
      const known = byType.get(type)
      if (known) known.push(node)
      else byType.set(type, [node])
    },
    say: (node, predicate, is) => {
      size += perSaid + (typeof is === 'string' ? is.length : 0)
      const said: Said = { predicate: word(predicate), is, next: undefined }
      if (node.last) node.last.next = said
      else node.first = said
      node.last = said
    },
    ofType: type => byType.get(type) ?? [],
    size: () => size,
  }
}
