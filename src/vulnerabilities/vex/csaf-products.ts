import { isKeys, type Keys } from '../../kit/index.ts'
import { readPurl } from '../../sbom/index.ts'
import type { VexNotes } from './problems.ts'
import type { Covered, Named } from './statement.ts'
import { type Draft, keysAt, listAt, namedByPurl, namesAt, textAt } from './values.ts'

/** No tree of products has more branches, groups and relationships. */
const mostNodes = 1_000_000

/** Parts of parts of products: a chain that is longer was made to go round. */
const longestChain = 10

/** A product is in a few groups and has a few package URLs. */
const mostEach = 100

/** The products of a document, by their ids, which mean something in that document alone. */
export interface Products {
  /** What an id stands for; nothing where the tree has no such product. */
  readonly covered: (id: string) => readonly Covered[]
  readonly groupsOf: (id: string) => readonly string[]
}

/** What the branches above a product say of it. */
interface Above {
  readonly version?: string
  readonly range?: string
}

interface Part {
  readonly component: string
  readonly product: string
}

interface Tree {
  readonly named: Map<string, readonly Named[]>
  readonly parts: Map<string, Part>
  readonly groups: Map<string, string[]>
}

/** The versions that a branch says, which of a package without one are what is meant. */
function versionsOf(branch: Keys, above: Above): Above {
  const name = textAt(branch, 'name')
  if (name === undefined) return above
  if (branch.category === 'product_version') return { version: name }
  return branch.category === 'product_version_range' ? { range: name } : above
}

/** What identifies a product: its package URLs (one in CSAF 2.0, a list in 2.1), else its name. */
function namedOf(product: Keys, above: Above): readonly Named[] {
  const helper = keysAt(product, 'product_identification_helper')
  const texts = [textAt(helper, 'purl') ?? [], namesAt(helper, 'purls')].flat().slice(0, mostEach)
  const packages = texts.flatMap(text => {
    const purl = readPurl(text)
    return purl ? namedByPurl(purl) : []
  })
  const name = textAt(product, 'name')
  const versioned = (named: Named): Named => {
    const says: Draft<Named> = { ...named }
    if (name !== undefined) says.name = name
    if (named.purl?.version !== undefined || named.range !== undefined) return says
    return { ...says, ...above }
  }
  return packages.length > 0 ? packages.map(versioned) : name === undefined ? [] : [versioned({})]
}

function addProduct(product: unknown, above: Above, { named }: Tree): string | undefined {
  const id = isKeys(product) ? textAt(product, 'product_id') : undefined
  if (isKeys(product) && id !== undefined && !named.has(id)) named.set(id, namedOf(product, above))
  return id
}

/** The branches one after another: a tree may be as deep as its file is long. */
function addBranches(root: Keys, tree: Tree, notes: VexNotes): void {
  const waiting: { readonly branch: unknown; readonly above: Above }[] = []
  const push = (branches: readonly unknown[], above: Above): void => {
    for (const branch of branches) waiting.push({ branch, above })
  }
  push(listAt(root, 'branches'), {})
  for (let taken = 0, next = waiting.pop(); next; next = waiting.pop(), taken += 1) {
    if (taken >= mostNodes) {
      notes.note('vex.too-large', 'product_tree', 'The tree has more branches than we read.')
      return
    }
    if (!isKeys(next.branch)) continue
    const above = versionsOf(next.branch, next.above)
    addProduct(next.branch.product, above, tree)
    push(listAt(next.branch, 'branches'), above)
  }
}

function addRelationships(root: Keys, tree: Tree): void {
  for (const entry of listAt(root, 'relationships').slice(0, mostNodes)) {
    if (!isKeys(entry)) continue
    const [component, product] = [textAt(entry, 'product_reference'), textAt(entry, 'relates_to_product_reference')]
    const id = addProduct(entry.full_product_name, {}, tree)
    if (id !== undefined && component !== undefined && product !== undefined && !tree.parts.has(id))
      tree.parts.set(id, { component, product })
  }
}

function addGroups(root: Keys, { groups }: Tree): void {
  for (const entry of listAt(root, 'product_groups').slice(0, mostNodes)) {
    const group = isKeys(entry) ? textAt(entry, 'group_id') : undefined
    if (!isKeys(entry) || group === undefined) continue
    for (const id of namesAt(entry, 'product_ids')) {
      const own = groups.get(id) ?? []
      if (own.length < mostEach) own.push(group)
      groups.set(id, own)
    }
  }
}

/** What an id names itself: what a relationship is called has packages of its own, or those of the component in it. */
function namedAt(id: string, { named, parts }: Tree): readonly Named[] {
  let here = id
  for (let steps = 0; steps < longestChain; steps += 1) {
    const own = named.get(here) ?? []
    const part = parts.get(here)
    if (part === undefined || own.some(({ purl }) => purl !== undefined)) return own
    here = part.component
  }
  return []
}

/** The whole product that something is a part of, however many parts lie between. */
function wholeOf(id: string, parts: Tree['parts']): string | undefined {
  let here = id
  for (let steps = 0; steps < longestChain; steps += 1) {
    const part = parts.get(here)
    if (part === undefined) return here
    here = part.product
  }
  return undefined
}

function coveredBy(id: string, tree: Tree): readonly Covered[] {
  const part = tree.parts.get(id)
  if (part === undefined) return (tree.named.get(id) ?? []).map(product => ({ product }))
  const whole = wholeOf(part.product, tree.parts)
  if (whole === undefined) return []
  const components = namedAt(id, tree)
  const products = (tree.named.get(whole) ?? []).slice(0, mostEach)
  if (products.length === 0) return components.map(component => ({ component }))
  return products.flatMap(product => components.map(component => ({ product, component }))).slice(0, mostEach)
}

/**
 * Reads the tree of products of a CSAF document: branches, names, groups and relationships, none of which need be of one
 * piece. Source: CSAF 2.0, 3.2.2; the list of package URLs is of CSAF 2.1.
 */
export function readProducts(document: Keys, notes: VexNotes): Products {
  const root = keysAt(document, 'product_tree')
  const tree: Tree = { named: new Map(), parts: new Map(), groups: new Map() }
  addBranches(root, tree, notes)
  for (const product of listAt(root, 'full_product_names').slice(0, mostNodes)) addProduct(product, {}, tree)
  addRelationships(root, tree)
  addGroups(root, tree)
  const known = new Map<string, readonly Covered[]>()
  return {
    covered: id => {
      const covered = known.get(id) ?? coveredBy(id, tree)
      known.set(id, covered)
      return covered
    },
    groupsOf: id => tree.groups.get(id) ?? [],
  }
}
