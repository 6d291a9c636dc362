import type { Inventory } from '../../sbom/index.ts'
import { aliasGroups, namesInOrder } from '../alias-groups.ts'
import { isSubject, subjectPurls } from './patterns.ts'
import { type References, type Resolved, startReferences } from './references.ts'
import { settlementOf } from './settle.ts'
import type { Named, Statement } from './statement.ts'

/** What is said of one flaw in one component, or in the product as a whole, and holds. */
export interface Held {
  /** All names of the flaw that any statement gives it. */
  readonly ids: readonly string[]
  readonly component?: Named
  readonly statement: Statement
  /** In milliseconds since 1970: when whoever said it takes it back. */
  readonly until?: number
}

/** How a statement stands among the others on the same flaw in the same thing. */
export type Standing = 'holds' | 'superseded' | 'in conflict' | 'later' | 'of another product'

/** Statements sorted by what they speak of: what holds, what contradicts each other, and how each stands. */
export interface InForce {
  readonly held: readonly Held[]
  readonly conflicts: readonly (readonly Statement[])[]
  readonly standing: (statement: Statement) => Standing
}

interface Unit {
  readonly ids: readonly string[]
  readonly component?: Named
  readonly statements: Statement[]
}

/** Whether a product may be what the SBOMs are about: it is not known to be another. */
function mayBe(product: Named, inventories: readonly Inventory[]): boolean {
  const known = inventories.map(each => isSubject(product, subjectPurls(each), each.subject))
  return known.length === 0 || known.some(each => each !== false)
}

function isWhole(product: Named, inventories: readonly Inventory[]): boolean {
  return inventories.some(each => isSubject(product, subjectPurls(each), each.subject) === true)
}

/** The components of the product that a statement speaks of, and `undefined` for the product as a whole. */
function* subjectsOf(
  { covers, from }: Statement,
  references: References,
  inventories: readonly Inventory[],
): Iterable<Named | undefined> {
  const resolved = covers.flatMap((covered): readonly Resolved[] => references.resolve(covered, from.file))
  for (const { product, component } of resolved) {
    if (component === undefined) {
      if (typeof product === 'number' || (product && isWhole(product, inventories))) yield undefined
    } else if (component.purl && !isWhole(component, inventories)) {
      if (product === undefined || typeof product === 'number' || mayBe(product, inventories)) yield component
    }
  }
}

function keyOf(component: Named | undefined): string {
  if (component === undefined) return ''
  const { purl, version = '', range = '' } = component
  return `${purl?.canonical}\n${purl?.version === undefined ? version : ''}\n${range}`
}

/** All names of the flaw that a statement speaks of, whichever statement gives them; and what is equal for the same flaw. */
function startFlaws(
  statements: readonly Statement[],
): (statement: Statement) => { key: number; ids: readonly string[] } {
  const groups = aliasGroups()
  const numberOf = (id: string): number => groups.number(id.toUpperCase())
  const written = new Map<number, string>()
  for (const { ids } of statements)
    for (const id of ids) {
      const number = numberOf(id)
      if (!written.has(number)) written.set(number, id)
      groups.join(numberOf(ids[0] ?? id), number)
    }
  const names = Map.groupBy(written.keys(), groups.of)
  return ({ ids }) => {
    const key = groups.of(numberOf(ids[0] ?? ''))
    return { key, ids: namesInOrder((names.get(key) ?? []).map(number => written.get(number) ?? '')) }
  }
}

function unitsOf(statements: readonly Statement[], inventories: readonly Inventory[]): ReadonlyMap<string, Unit> {
  const flawOf = startFlaws(statements)
  const references = startReferences(statements, inventories)
  const units = new Map<string, Unit>()
  for (const statement of statements) {
    const flaw = flawOf(statement)
    for (const component of subjectsOf(statement, references, inventories)) {
      const key = `${flaw.key}\n${keyOf(component)}`
      const unit = units.get(key) ?? { ids: flaw.ids, ...(component && { component }), statements: [] }
      if (unit.statements.at(-1) !== statement) unit.statements.push(statement)
      units.set(key, unit)
    }
  }
  return units
}

/**
 * Which statements on the product of these SBOMs hold at a moment, whatever is found in it. Those on the same flaw in the
 * same versions of the same component are weighed as they are for a finding.
 */
export function inForce(statements: readonly Statement[], inventories: readonly Inventory[], nowMs: number): InForce {
  const units = unitsOf(statements, inventories)
  const held: Held[] = []
  const conflicts: (readonly Statement[])[] = []
  const spoken = new Set<Statement>()
  for (const { statements: all, ids, component } of units.values()) {
    for (const each of all) spoken.add(each)
    const settled = settlementOf(all, nowMs)
    const { holds, until } = settled ?? {}
    if (holds)
      held.push({ ids, ...(component && { component }), statement: holds, ...(until !== undefined && { until }) })
    if (settled && settled.conflict.length > 0) conflicts.push(settled.conflict)
  }
  const holding = new Set(held.map(({ statement }) => statement))
  const conflicting = new Set(conflicts.flat())
  return {
    held,
    conflicts,
    standing: statement => {
      if (!spoken.has(statement)) return 'of another product'
      if (conflicting.has(statement)) return 'in conflict'
      if (holding.has(statement)) return 'holds'
      return (statement.at ?? nowMs) > nowMs ? 'later' : 'superseded'
    },
  }
}
