import { isKeys, type Keys, quoted, type Read } from '../../kit/index.ts'
import { readPurl } from '../../sbom/index.ts'
import { startVexNotes, type VexNotes } from './problems.ts'
import { type Covered, isOneOf, justifications, type Named, type Statement, statuses } from './statement.ts'
import {
  coveredOf,
  type Draft,
  idsOf,
  instantAt,
  keysAt,
  listAt,
  longTextAt,
  namedBy,
  namedByPurl,
  namesAt,
  startStatements,
  textAt,
} from './values.ts'

/** Whether a parsed file says that it is OpenVEX: by its context, which may be one of several (JSON-LD). */
export function isOpenVex(value: unknown): boolean {
  if (!isKeys(value)) return false
  const context = value['@context']
  const contexts = Array.isArray(context) ? context.slice(0, 10) : [context]
  return contexts.some(each => typeof each === 'string' && /^https?:\/\/(?:www\.)?openvex\.dev\/ns\b/.test(each))
}

/** What a product or subcomponent is: up to version 0.0.2 a text, later an object with an `@id` and identifiers. */
function namedIn(entry: unknown): Named | undefined {
  if (typeof entry === 'string') return namedBy(entry.trim())
  if (!isKeys(entry)) return undefined
  const id = textAt(entry, '@id')
  const named = id === undefined ? {} : namedBy(id)
  if (named.purl) return named
  const purl = readPurl(textAt(keysAt(entry, 'identifiers'), 'purl') ?? '')
  return purl ? namedByPurl(purl) : named
}

function namedAmong(entries: readonly unknown[]): readonly Named[] {
  return entries.flatMap(entry => namedIn(entry) ?? [])
}

/** What is covered: each product, where it says so only in its subcomponents. */
function coversOf(statement: Keys): readonly Covered[] {
  // Before version 0.0.2 the subcomponents stood beside the products.
  const beside = namedAmong(listAt(statement, 'subcomponents'))
  return listAt(statement, 'products').flatMap(entry => {
    const own = isKeys(entry) ? listAt(entry, 'subcomponents') : []
    const components = own.length > 0 ? namedAmong(own) : beside
    // Of subcomponents that are none, nothing is covered: without them the statement would say more.
    return own.length > 0 && components.length === 0 ? [] : coveredOf(namedIn(entry), components)
  })
}

function idsIn(statement: Keys): readonly string[] {
  const flaw = statement.vulnerability
  if (typeof flaw === 'string') return idsOf(flaw)
  if (!isKeys(flaw)) return []
  // An address as `@id` is no name, but before there were names the id was one.
  const id = textAt(flaw, '@id')
  const name = textAt(flaw, 'name') ?? (id !== undefined && !id.includes('/') ? id : undefined)
  return idsOf(name, ...namesAt(flaw, 'aliases'))
}

/** Why something is not affected. Problems: vex.unknown-justification, vex.no-reason. */
function addReason(into: Draft<Statement>, statement: Keys, path: string, notes: VexNotes): boolean {
  const label = textAt(statement, 'justification')
  const impact = longTextAt(statement, 'impact_statement')
  const because = [impact, longTextAt(statement, 'status_notes')].filter(text => text !== undefined)
  if (because.length > 0) into.because = because.join(' ')
  const action = longTextAt(statement, 'action_statement')
  if (action !== undefined) into.action = action
  if (into.status !== 'not_affected') return true
  if (isOneOf(justifications, label)) into.justification = label
  else if (label !== undefined)
    notes.note('vex.unknown-justification', `${path}.justification`, `${quoted(label)} is no justification of VEX.`)
  if (into.justification !== undefined || impact !== undefined) return true
  notes.note('vex.no-reason', path, 'It says not_affected, and not why.')
  return false
}

/** What statements take over from their document. */
interface Inherited {
  readonly file: string
  readonly by: string | undefined
  readonly at: number | undefined
}

/** Reads one statement; undefined where it lacks what it cannot do without. */
function readStatement(entry: unknown, path: string, from: Inherited, notes: VexNotes): Statement | undefined {
  if (!isKeys(entry)) {
    notes.note('vex.wrong-kind', path, 'This is no statement.')
    return undefined
  }
  const status = textAt(entry, 'status')
  if (!isOneOf(statuses, status)) {
    const says = status === undefined ? 'It says no status.' : `${quoted(status)} is no status of VEX.`
    notes.note('vex.unknown-status', `${path}.status`, says)
    return undefined
  }
  const [ids, covers] = [idsIn(entry), coversOf(entry)]
  if (ids.length === 0) notes.note('vex.no-flaw', path, 'It names no vulnerability.')
  else if (covers.length === 0) notes.note('vex.no-product', path, 'It names no product.')
  if (ids.length === 0 || covers.length === 0) return undefined
  const statement: Draft<Statement> = { ids, covers, status, from: { file: from.file, path } }
  if (!addReason(statement, entry, path, notes)) return undefined
  if (from.by !== undefined) statement.by = from.by
  const at = instantAt(entry, 'timestamp', `${path}.timestamp`, notes) ?? from.at
  if (at !== undefined) statement.at = at
  return statement
}

/**
 * Reads OpenVEX: what statements leave out, the document says for them (author, time stamp). Source: OpenVEX 0.2.0, with the
 * plainer forms of the versions before. Problems: those of src/vulnerabilities/vex/problems.ts.
 */
export function readOpenVex(document: Keys, file: string): Read<readonly Statement[]> {
  const notes = startVexNotes(file)
  const statements = startStatements(notes)
  const inherited = { file, by: textAt(document, 'author'), at: instantAt(document, 'timestamp', 'timestamp', notes) }
  for (const [index, entry] of listAt(document, 'statements').entries()) {
    const statement = readStatement(entry, `statements[${index}]`, inherited, notes)
    if (statement && !statements.add(statement)) break
  }
  if (!Array.isArray(document.statements)) notes.note('vex.wrong-kind', 'statements', '`statements` is no list.')
  return { value: statements.all(), problems: notes.problems() }
}
