import { instantMs } from '../../kit/index.ts'
import { type Inventory, type Purl, readPurl } from '../../sbom/index.ts'
import { type Finding, namesOf } from '../match.ts'
import { isMeant, isSameSubject, isSubject, isVersionMeant, packageKey, subjectPurls, versionKey } from './patterns.ts'
import { type Resolved, startReferences } from './references.ts'
import { type Settlement, settlementOf } from './settle.ts'
import type { Named, Statement } from './statement.ts'

/** A statement that nothing here is decided by, and why: nothing here is what it speaks of, or it is of a later day. */
export interface Unused {
  readonly statement: Statement
  readonly why: 'nothing found' | 'later' | 'too many'
}

/** Statements laid over findings: what they say of each, and afterwards which of them said nothing. */
export interface Decisions {
  readonly of: (finding: Finding) => Settlement | undefined
  readonly unused: () => readonly Unused[]
}

/** One thing that a statement covers, with references led to what they refer to. */
interface Entry {
  readonly statement: Statement
  readonly component?: Named
  readonly product?: Resolved['product']
}

/** More statements of one flaw in one package are not gone through: none of them then decides anything. */
const mostAlike = 1000

interface Shelf {
  readonly put: (key: string, entry: Entry) => void
  readonly at: (key: string) => readonly Entry[]
  readonly overfull: () => ReadonlySet<Statement>
}

function startShelf(): Shelf {
  const shelves = new Map<string, Entry[]>()
  const overfull = new Set<Statement>()
  return {
    put: (key, entry) => {
      const shelf = shelves.get(key)
      if (shelf === undefined) shelves.set(key, [entry])
      else if (shelf.length > mostAlike) overfull.add(entry.statement)
      else shelf.push(entry)
    },
    at: key => {
      const shelf = shelves.get(key) ?? []
      if (shelf.length <= mostAlike) return shelf
      for (const { statement } of shelf) overfull.add(statement)
      return []
    },
    overfull: () => overfull,
  }
}

/** Under what a statement on a component is kept: the flaw, the package, and the one version if there is one. */
function keyOf(id: string, purl: Purl, version: string | undefined): string {
  const own = version === undefined ? '' : `\n${versionKey(purl, version)}`
  return `${id.toUpperCase()}\n${packageKey(purl)}${own}`
}

function shelve(shelf: Shelf, entry: Entry): void {
  const { statement, component, product } = entry
  for (const id of statement.ids) {
    if (component?.purl) shelf.put(keyOf(id, component.purl, component.purl.version ?? component.version), entry)
    else if (component === undefined && product !== undefined) shelf.put(id.toUpperCase(), entry)
  }
}

/** The SBOMs in which each finding stands, by the one spelling of its package URL and its version. */
function placesOf(inventories: readonly Inventory[], findings: readonly Finding[]) {
  const wanted = new Set(findings.flatMap(each => foundOf(each)?.purl.canonical ?? []))
  const places = new Map<string, Set<number>>()
  for (const [index, { components }] of inventories.entries())
    for (const component of components)
      for (const purl of component.purls) {
        if (!wanted.has(purl.canonical)) continue
        const key = `${purl.canonical}\n${purl.version ?? component.version ?? ''}`
        const own = places.get(key)
        if (own) own.add(index)
        else places.set(key, new Set([index]))
      }
  return ({ purl, version, finding }: Found): readonly number[] => {
    const known = places.get(`${purl.canonical}\n${version}`)
    return known ? [...known] : [inventories.findIndex(({ file }) => file === finding.component.file)]
  }
}

/** Whether an SBOM is that of the product which is meant; where only the whole is meant, that must be known. */
function startProducts(inventories: readonly Inventory[]): (entry: Entry, index: number) => boolean {
  const purls = inventories.map(subjectPurls)
  const isSame = (one: number, other: number): boolean => {
    const [a, b] = [inventories[one], inventories[other]]
    return one === other || (a !== undefined && b !== undefined && isSameSubject(a, b))
  }
  return ({ product, component }, index) => {
    if (product === undefined) return true
    if (typeof product === 'number') return isSame(product, index)
    const known = isSubject(product, purls[index] ?? [], inventories[index]?.subject)
    return component === undefined ? known === true : known !== false
  }
}

/** A finding, and the package in the version in which it was found. */
interface Found {
  readonly finding: Finding
  readonly purl: Purl
  readonly version: string
}

function foundOf(finding: Finding): Found | undefined {
  const purl = readPurl(finding.component.purl)
  return purl && { finding, purl, version: purl.version ?? finding.component.version }
}

/** Under what everything is kept that may be said of a finding. */
function keysOf({ finding, purl, version }: Found): readonly string[] {
  return namesOf(finding).flatMap(id => [keyOf(id, purl, undefined), keyOf(id, purl, version), id.toUpperCase()])
}

function isPackageMeant({ component: meant }: Entry, { purl, version }: Found): boolean {
  return meant?.purl === undefined || (isMeant(meant.purl, purl) && isVersionMeant(meant, purl, version))
}

/** The statements on flaws that were found: a list of others may say of many thousands more. */
function ofFlaws(statements: readonly Statement[], findings: readonly Finding[]): readonly Statement[] {
  const names = findings.flatMap(namesOf)
  const found = new Set(names.map(id => id.toUpperCase()))
  return statements.filter(({ ids }) => ids.some(id => found.has(id.toUpperCase())))
}

function shelved(statements: readonly Statement[], inventories: readonly Inventory[]): Shelf {
  const shelf = startShelf()
  const references = startReferences(statements, inventories)
  for (const statement of statements)
    for (const covered of statement.covers)
      for (const each of references.resolve(covered, statement.from.file)) shelve(shelf, { statement, ...each })
  return shelf
}

/**
 * Lays statements over the findings of SBOMs. A statement covers a finding by any name of its flaw, by the package and the
 * version as far as it says them, and only if the product it names, where that can be told, is what the SBOMs are about.
 * What was said after the moment is not known yet.
 */
export function layOver(
  statements: readonly Statement[],
  findings: readonly Finding[],
  inventories: readonly Inventory[],
  now: { readonly instant: string },
): Decisions {
  const shelf = shelved(ofFlaws(statements, findings), inventories)
  const placeOf = placesOf(inventories, findings)
  const isOfProduct = startProducts(inventories)
  const used = new Set<Statement>()
  const nowMs = instantMs(now.instant) ?? 0
  const why = (statement: Statement): Unused['why'] => {
    if (shelf.overfull().has(statement)) return 'too many'
    return (statement.at ?? nowMs) > nowMs ? 'later' : 'nothing found'
  }
  return {
    of: finding => {
      const found = foundOf(finding)
      if (found === undefined) return undefined
      const places = placeOf(found)
      const entries = keysOf(found)
        .flatMap(shelf.at)
        .filter(entry => isPackageMeant(entry, found))
        .filter(entry => places.every(index => isOfProduct(entry, index)))
      const said = [...new Set(entries.map(({ statement }) => statement))]
      const settlement = settlementOf(said, nowMs)
      if (settlement) for (const statement of said) used.add(statement)
      return settlement
    },
    unused: () => statements.filter(each => !used.has(each)).map(statement => ({ statement, why: why(statement) })),
  }
}
