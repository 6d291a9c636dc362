import type { Component, Inventory } from '../../sbom/index.ts'
import { subjectPurls } from './patterns.ts'
import type { Covered, Named, Statement } from './statement.ts'
import { namedBy } from './values.ts'

/** What is covered, with nothing left that refers: the product is one by name, or the number of the SBOM that is meant. */
export interface Resolved {
  readonly product?: Named | number
  readonly component?: Named
}

/** Leads references into SBOMs to the packages that stand there. */
export interface References {
  readonly resolve: (covered: Covered, file: string) => readonly Resolved[]
}

/** Where a reference leads: an SBOM, and a component of it or else the product that it is about. */
interface Target {
  readonly index: number
  readonly component?: Component
}

const link = /^urn:cdx:([0-9a-f-]{36})\/(\d{1,9})(?:#(.*))?$/i

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** What the references that statements make lead to: those alone, for an SBOM has many more. */
function targetsIn({ components, subjectRefs = [] }: Inventory, index: number, wanted: ReadonlySet<string>) {
  const targets = new Map<string, Target>()
  if (wanted.size === 0) return targets
  for (const component of components)
    if (component.ref !== undefined && wanted.has(component.ref) && !targets.has(component.ref))
      targets.set(component.ref, { index, component })
  for (const ref of subjectRefs) if (wanted.has(ref)) targets.set(ref, { index })
  return targets
}

/** The same references over all SBOMs; undefined where two of them have one of that name. */
function overall(all: readonly ReadonlyMap<string, Target>[]): ReadonlyMap<string, Target | undefined> {
  const targets = new Map<string, Target | undefined>()
  for (const own of all) for (const [ref, target] of own) targets.set(ref, targets.has(ref) ? undefined : target)
  return targets
}

/** What is covered of a component: the packages that it is, in the version that it has. */
function packagesOf({ purls, version: own }: Component, { version, range }: Named): readonly Named[] {
  const of = own === undefined ? {} : { version: own }
  const versions = { ...of, ...(range !== undefined && { range }) }
  if (version !== undefined && version !== (own ?? purls[0]?.version)) return []
  return purls.map(purl => ({ purl, ...versions }))
}

function* refsIn(statements: readonly Statement[]): Iterable<string> {
  for (const { covers } of statements)
    for (const { product, component } of covers)
      for (const { ref } of [product ?? {}, component ?? {}])
        if (ref !== undefined) {
          yield ref
          const within = link.exec(ref)?.[3]
          if (within !== undefined) yield decoded(within)
        }
}

/** Leads a BOM-Link to the document that has its number and version, and to what has the reference there. */
function startLinks(inventories: readonly Inventory[], targets: readonly ReadonlyMap<string, Target>[]) {
  const byId = new Map(inventories.map(({ id = '' }, index) => [id, index]))
  return ([, serial = '', version = '', ref]: RegExpExecArray): Target | undefined => {
    const index = byId.get(`urn:cdx:${serial.toLowerCase()}/${version}`)
    if (index === undefined) return undefined
    return ref === undefined ? { index } : targets[index]?.get(decoded(ref))
  }
}

/** Starts to lead the references of statements: within their own file, by BOM-Link, as a package URL, or into another file. */
export function startReferences(statements: readonly Statement[], inventories: readonly Inventory[]): References {
  const wanted = new Set(refsIn(statements))
  const targets = inventories.map((inventory, index) => targetsIn(inventory, index, wanted))
  const byFile = new Map(inventories.map(({ file }, index) => [file, targets[index]]))
  const anywhere = overall(targets)
  const linked = startLinks(inventories, targets)
  const targetOf = (ref: string, file: string): Target | Named | undefined => {
    const bomLink = link.exec(ref)
    if (bomLink) return linked(bomLink)
    const own = byFile.get(file)?.get(ref)
    const named = own ? {} : namedBy(ref)
    return own ?? (named.purl ? named : anywhere.get(ref))
  }
  const resolveRef = (meant: Named, ref: string, file: string): readonly Resolved[] => {
    const target = targetOf(ref, file)
    if (target === undefined) return []
    if (!('index' in target)) return [{ component: { ...meant, ...target } }]
    const { index, component } = target
    if (component) return packagesOf(component, meant).map(each => ({ product: index, component: each }))
    // Versions that are said of the product as a whole are versions of it.
    const own = inventories[index]?.subject?.version
    return meant.range === undefined && (meant.version ?? own) === own ? [{ product: index }] : []
  }
  return {
    resolve: ({ product, component }, file) => {
      if (component?.ref !== undefined) return resolveRef(component, component.ref, file)
      if (component) return [{ component, ...(product && { product }) }]
      if (product === undefined) return []
      // A product may be the component itself, or what the SBOM is about as a whole.
      return [...(product.purl ? [{ component: product }] : []), { product }]
    },
  }
}

/**
 * Statements of a document that is not itself what is looked at, with its references led to the packages that it lists: what
 * it is about is then a product by name, which is compared with what is looked at.
 */
export function detached(statements: readonly Statement[], document: Inventory): readonly Statement[] {
  const references = startReferences(statements, [document])
  const [purl] = subjectPurls(document)
  const about = { ...document.subject, ...(purl && { purl }) }
  const product = purl || document.subject ? { product: about } : {}
  const led = (covered: Covered): readonly Covered[] =>
    references.resolve(covered, document.file).map(({ product: of, component }) => ({
      ...(of === undefined || typeof of === 'number' ? product : { product: of }),
      ...(component && { component }),
    }))
  return statements.map(statement => ({
    ...statement,
    covers: statement.covers.flatMap(covered => {
      const found = led(covered)
      return found.length > 0 ? found : [covered]
    }),
  }))
}
