/** A thing that RDF speaks of. */
export interface RdfNode {
  /** Its address; undefined where it has none. */
  readonly id: string | undefined
  /** Where it is first spoken of. */
  readonly line: number
  readonly types: Set<string>
  /** What is said of it, by predicate, in the order of the file. */
  readonly says: Map<string, RdfValue[]>
}

/** A text, or another thing, and where that is said. */
export interface RdfValue {
  readonly is: string | RdfNode
  readonly line: number
}

/** All that a document speaks of. */
export interface RdfGraph {
  /** The thing of an address, whether it was spoken of before or not; of no address, a new one. */
  readonly node: (id: string | undefined, line: number) => RdfNode
  readonly addType: (node: RdfNode, type: string) => void
  readonly say: (node: RdfNode, predicate: string, is: string | RdfNode, line: number) => void
  /** Those of a type, in the order in which the file says that they are. */
  readonly ofType: (type: string) => readonly RdfNode[]
  /** About how many bytes all of it takes. */
  readonly size: () => number
}

const perNode = 400
const perValue = 150

/** An empty graph. */
export function startGraph(): RdfGraph {
  const nodes = new Map<string, RdfNode>()
  const byType = new Map<string, RdfNode[]>()
  let size = 0
  const make = (id: string | undefined, line: number): RdfNode => {
    size += perNode + (id?.length ?? 0)
    return { id, line, types: new Set(), says: new Map() }
  }
  return {
    node: (id, line) => {
      if (id === undefined) return make(id, line)
      const known = nodes.get(id)
      if (known) return known
      const node = make(id, line)
      nodes.set(id, node)
      return node
    },
    addType: (node, type) => {
      if (node.types.has(type)) return
      node.types.add(type)
      size += perValue
      const known = byType.get(type)
      if (known) known.push(node)
      else byType.set(type, [node])
    },
    say: (node, predicate, is, line) => {
      size += perValue + (typeof is === 'string' ? is.length : 0)
      const said = node.says.get(predicate)
      if (said) said.push({ is, line })
      else node.says.set(predicate, [{ is, line }])
    },
    ofType: type => byType.get(type) ?? [],
    size: () => size,
  }
}
