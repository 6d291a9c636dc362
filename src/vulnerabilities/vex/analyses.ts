import { instantMs, quoted, type Read } from '../../kit/index.ts'
import type { Inventory } from '../../sbom/index.ts'
import { startVexNotes, type VexNotes } from './problems.ts'
import { type Covered, isOneOf, justifications, type Statement, type Status } from './statement.ts'
import { type Draft, idsOf, startStatements } from './values.ts'
import { justificationNamed, statusNamed } from './words.ts'

type Analysis = NonNullable<Inventory['analyses']>[number]
type Affected = Analysis['affects'][number]

const otherReasons = ['requires_configuration', 'requires_dependency', 'requires_environment', 'protected_at_perimeter']

/**
 * What the state says of a version with such a status of its own. Affected is what a version is if nothing is said: it has
 * the flaw, and the analysis says what that means. Source: CycloneDX 1.6, `affects[].versions[].status`.
 */
function statusAt(state: Status, own: string | undefined): Status {
  if (own === 'unknown') return 'under_investigation'
  if (own !== 'unaffected') return state
  return state === 'fixed' ? 'fixed' : 'not_affected'
}

/** What is covered at one reference, under the status that it has there. */
function addCovers(into: Map<Status, Covered[]>, state: Status, { ref, versions }: Affected): void {
  const add = (status: Status, covered: Covered): unknown =>
    into.has(status) ? into.get(status)?.push(covered) : into.set(status, [covered])
  if (versions.length === 0) add(state, { component: { ref } })
  for (const { version, range, status } of versions)
    add(statusAt(state, status), {
      component: { ref, ...(version !== undefined && { version }), ...(range !== undefined && { range }) },
    })
}

/** Why something is not affected. Problem: vex.unknown-justification. */
function addReason(into: Draft<Statement>, { justification, label, detail, path }: Analysis, notes: VexNotes): void {
  const known = justification === undefined ? undefined : justificationNamed(justification)
  const isOther = isOneOf(otherReasons, justification)
  const texts = [isOther && !isOneOf(justifications, label) ? justification : undefined, detail]
  const because = texts.filter(text => text !== undefined).join(': ')
  if (because !== '') into.because = because
  if (into.status !== 'not_affected') return
  if (isOneOf(justifications, label)) into.justification = label
  else if (justification === undefined) return
  else if (known) into.justification = known
  else if (!isOther) {
    const says = `${quoted(justification)} is no justification.`
    notes.note('vex.unknown-justification', `${path}.analysis.justification`, says)
  }
}

function statementOf(analysis: Analysis, status: Status, covers: readonly Covered[], notes: VexNotes, sbom: Inventory) {
  const { id, aliases, path, response, recommendation, state, updated } = analysis
  const place = { file: sbom.file, path }
  const statement: Draft<Statement> = { ids: idsOf(id, ...aliases), covers, status, from: place }
  addReason(statement, analysis, notes)
  const action = recommendation ?? response.join(', ')
  if (status === 'affected' && action !== '') statement.action = action
  if (state === 'false_positive' && status === 'not_affected') statement.isFalsePositive = true
  if (sbom.issued?.by !== undefined) statement.by = sbom.issued.by
  const written = updated ?? sbom.issued?.at
  const at = written === undefined ? undefined : instantMs(written)
  if (at !== undefined) statement.at = at
  else if (updated !== undefined)
    notes.note('vex.not-a-moment', `${path}.analysis`, `${quoted(updated)} is no instant.`)
  return statement
}

/**
 * The statements of an SBOM, or of a document in the same form that has vulnerabilities alone: CycloneDX, SPDX 3. Flaws that nobody analysed make
 * none. Problems: vex.unknown-status, vex.unknown-justification, vex.no-product, vex.not-a-moment, vex.too-large.
 */
export function statementsIn(sbom: Inventory): Read<readonly Statement[]> {
  const notes = startVexNotes(sbom.file)
  const statements = startStatements(notes)
  for (const analysis of sbom.analyses ?? []) {
    const { state, path, affects } = analysis
    if (state === undefined) continue
    const status = statusNamed(state)
    if (status === undefined)
      notes.note('vex.unknown-status', `${path}.analysis.state`, `${quoted(state)} is no state.`)
    else if (affects.length === 0) notes.note('vex.no-product', path, 'It names nothing that is affected.')
    if (status === undefined) continue
    const covers = new Map<Status, Covered[]>()
    for (const affected of affects) addCovers(covers, status, affected)
    const made = [...covers].map(([each, covered]) => statementOf(analysis, each, covered, notes, sbom))
    if (!made.every(statements.add)) break
  }
  return { value: statements.all(), problems: notes.problems() }
}
