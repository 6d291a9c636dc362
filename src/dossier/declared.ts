import {
  type Component,
  type Cpe,
  type Inventory,
  isWithinCpe,
  makePurl,
  type Purl,
  productOfCpe,
  readCpe,
  readPurl,
  versionOfCpe,
} from '../sbom/index.ts'
import type { ProductFile } from './product-file/product-file.ts'

type Identity = NonNullable<ProductFile['identities']>[number]

/** A declaration that was read: which CPE names it means, or which name, and the package that these are. */
interface Declared {
  readonly pattern?: Cpe
  readonly purl: Purl
  /** As it is written. */
  readonly as: string
}

/** Whether a text is a package URL that leaves the version open. */
export function isPackage(text: string): boolean {
  const purl = readPurl(text)
  return purl !== undefined && purl.version === undefined
}

/** Whether a text is a CPE name that gives maker and product. */
export function isProduct(text: string): boolean {
  const cpe = readCpe(text)
  return cpe !== undefined && productOfCpe(cpe) !== undefined
}

/** What the product file declares, found by maker and product of a CPE name, or by the name of a component. */
interface Declarations {
  readonly byProduct: ReadonlyMap<string, readonly Declared[]>
  readonly byName: ReadonlyMap<string, Declared>
}

/** Names that a person gives are compared as they are written, but for capitals and space around them. */
function nameKey(name: string): string {
  return name.trim().toLowerCase()
}

function declarationsIn(identities: readonly Identity[]): Declarations {
  const byProduct = new Map<string, Declared[]>()
  const byName = new Map<string, Declared>()
  for (const identity of identities) {
    const { cpe, name } = identity
    const purl = readPurl(identity.purl)
    if (cpe !== undefined && name !== undefined) continue
    const pattern = cpe === undefined ? undefined : readCpe(cpe)
    const product = pattern && productOfCpe(pattern)
    if (purl === undefined) continue
    if (name !== undefined && !byName.has(nameKey(name))) byName.set(nameKey(name), { purl, as: name })
    if (cpe === undefined || pattern === undefined || product === undefined) continue
    const known = byProduct.get(product) ?? []
    known.push({ pattern, purl, as: cpe })
    byProduct.set(product, known)
  }
  return { byProduct, byName }
}

/** Whether a component is known by no package URL, or by one that only repeats its name: `pkg:generic/…`. */
function isUnidentified({ purls }: Component): boolean {
  return purls.every(({ type }) => type === 'generic')
}

interface Found {
  readonly declared: Declared
  /** The version that the CPE name gives. */
  readonly version?: string | undefined
}

function foundFor({ name, cpes = [] }: Component, { byProduct, byName }: Declarations): Found | undefined {
  for (const text of cpes) {
    const cpe = readCpe(text)
    const product = cpe && productOfCpe(cpe)
    const candidates = product === undefined ? undefined : byProduct.get(product)
    const declared = candidates?.find(({ pattern }) => cpe && pattern && isWithinCpe(cpe, pattern))
    if (cpe && declared) return { declared, version: versionOfCpe(cpe) }
  }
  const declared = byName.get(nameKey(name))
  return declared && { declared }
}

function identified(component: Component, declarations: Declarations): Component {
  const { declared, version: ofCpe } = (isUnidentified(component) && foundFor(component, declarations)) || {}
  if (declared === undefined) return component
  const version = component.version ?? ofCpe ?? component.purls[0]?.version
  const purl = version === undefined ? declared.purl : makePurl({ ...declared.purl, version })
  return purl ? { ...component, purls: [purl], declaredAs: declared.as } : component
}

/**
 * The inventories with the package URLs that a product file declares for components that have none of their own: those with
 * a CPE name that is meant, or with a name. The version is the component's, else that of its CPE name. Nothing is concluded
 * from a name that nobody declared.
 */
export function withDeclared(
  inventories: readonly Inventory[],
  identities: readonly Identity[] | undefined,
): readonly Inventory[] {
  if (identities === undefined || identities.length === 0) return inventories
  const declarations = declarationsIn(identities)
  return inventories.map(inventory => ({
    ...inventory,
    components: inventory.components.map(component => identified(component, declarations)),
  }))
}

/** How many components of these inventories go by what the product file declares. */
export function countDeclared(inventories: readonly Inventory[]): number {
  return inventories.reduce(
    (sum, each) => sum + each.components.filter(({ declaredAs }) => declaredAs !== undefined).length,
    0,
  )
}
