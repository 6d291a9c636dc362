import { isKeys, type Keys } from '../kit/index.ts'
import { type Budget, roomOfAnalysis } from './budget.ts'
import type { Analysis } from './inventory.ts'
import type { Notes } from './problems.ts'
import { classOf, localName, refOf, refsAt, textAt, valuesAt } from './spdx3-values.ts'

/** What each class of statement says, in the word that its relationship has. */
const states: Readonly<Record<string, string>> = {
  VexAffectedVulnAssessmentRelationship: 'affects',
  VexNotAffectedVulnAssessmentRelationship: 'doesNotAffect',
  VexFixedVulnAssessmentRelationship: 'fixedIn',
  VexUnderInvestigationVulnAssessmentRelationship: 'underInvestigationFor',
}

const longestDetail = 64 * 1024

/** A flaw has a few names. */
const mostNames = 100

/** A name within the address of a flaw that is described elsewhere. */
const wellKnown = /(?:CVE-\d{4}-\d{4,19}|GHSA(?:-[\da-z]{4}){3})(?![\da-z])/i

/** What is said of flaws in the elements of an SPDX 3 file. */
export interface Spdx3Flaws {
  readonly restart: () => void
  /** Takes an element if it is about a flaw. */
  readonly add: (entry: Keys, path: string) => void
  readonly all: () => readonly Analysis[]
}

function namesOf(entry: Keys, path: string, notes: Notes): readonly string[] {
  const names = new Set<string>()
  for (const [identifier, at] of valuesAt(entry, 'externalIdentifier', path).slice(0, mostNames)) {
    const name = isKeys(identifier) ? textAt(identifier, 'identifier', at, notes) : undefined
    if (name !== undefined) names.add(name)
  }
  const own = names.size === 0 ? textAt(entry, 'name', path, notes) : undefined
  return own === undefined ? [...names] : [own]
}

type Draft = { -readonly [Key in keyof Analysis]: Analysis[Key] }

/** Adds the texts of a statement, and its moment. */
function addTexts(into: Draft, entry: Keys, path: string, notes: Notes): void {
  const textOf = (name: string) => textAt(entry, name, path, notes, longestDetail)
  const justification = textOf('justificationType')
  if (justification !== undefined) into.justification = localName(justification)
  const detail = ['impactStatement', 'statusNotes'].flatMap(name => textOf(name) ?? [])
  if (detail.length > 0) into.detail = detail.join('\n')
  const recommendation = textOf('actionStatement')
  if (recommendation !== undefined) into.recommendation = recommendation
  const updated = textOf('modifiedTime') ?? textOf('publishedTime')
  if (updated !== undefined) into.updated = updated
}

/** A statement, whose flaw goes by its reference until all elements are read. */
function readStatement(entry: Keys, state: string, path: string, notes: Notes): Analysis | undefined {
  const [id] = refsAt(entry, 'from')
  if (id === undefined) {
    notes.note('sbom.flaw-without-id', path, () => 'This statement does not say which vulnerability it is about.')
    return undefined
  }
  // The products, and the part of them in which the flaw is.
  const refs = new Set([...refsAt(entry, 'assessedElement'), ...refsAt(entry, 'to')])
  const affects = [...refs].map(ref => ({ ref, versions: [] }))
  const statement: Draft = { id, aliases: [], state, response: [], path, affects }
  addTexts(statement, entry, path, notes)
  return statement
}

/**
 * Starts to read statements on flaws (VEX) in SPDX 3. Ratings and the like are left.
 * Problems: sbom.wrong-kind, sbom.flaw-without-id, sbom.too-large. Source: SPDX 3.0.1, security profile.
 */
export function startSpdx3Flaws(notes: Notes, budget: Budget): Spdx3Flaws {
  const flaws = new Map<string, readonly string[]>()
  let statements: Analysis[] = []
  const named = (statement: Analysis): Analysis => {
    const [id, ...aliases] = flaws.get(statement.id) ?? []
    return { ...statement, id: id ?? wellKnown.exec(statement.id)?.[0] ?? statement.id, aliases }
  }
  return {
    restart: () => {
      flaws.clear()
      statements = []
    },
    add: (entry, path) => {
      const name = classOf(entry)
      const state = Object.hasOwn(states, name) ? states[name] : undefined
      const ref = refOf(entry)
      if (state !== undefined) {
        const statement = readStatement(entry, state, path, notes)
        if (statement && budget.take(path, roomOfAnalysis(statement))) statements.push(statement)
      } else if (name === 'Vulnerability' && ref !== undefined && budget.take(path))
        flaws.set(ref, namesOf(entry, path, notes))
    },
    all: () => statements.map(named),
  }
}
