import { isKeys, type Keys, quoted, type Read } from '../../kit/index.ts'
import { type Products, readProducts } from './csaf-products.ts'
import { startVexNotes, type VexNotes } from './problems.ts'
import { type Covered, isOneOf, type Justification, justifications, type Statement, type Status } from './statement.ts'
import {
  type Draft,
  idsOf,
  instantAt,
  keysAt,
  listAt,
  longTextAt,
  mostCovered,
  namesAt,
  type Statements,
  startStatements,
  textAt,
} from './values.ts'

/** Whether a parsed file says that it is CSAF. */
export function isCsaf(value: unknown): boolean {
  return isKeys(value) && isKeys(value.document) && typeof value.document.csaf_version === 'string'
}

/** What the lists of `product_status` say; the versions that are recommended say nothing of a flaw. */
const statusOf: Readonly<Record<string, Status>> = {
  known_affected: 'affected',
  first_affected: 'affected',
  last_affected: 'affected',
  known_not_affected: 'not_affected',
  fixed: 'fixed',
  first_fixed: 'fixed',
  under_investigation: 'under_investigation',
}

/** What is said beside the status of a product. */
interface Beside {
  readonly justification?: Justification
  readonly text?: string
  readonly at?: number
}

/** What entries say of products, which they name by id or by group. */
type BesideOf = (id: string) => Beside | undefined

/** Each entry under the ids and the groups that it names; the first that names one counts. */
function besides(entries: readonly (readonly [Keys, Beside])[], products: Products): BesideOf {
  const byProduct = new Map<string, Beside>()
  const byGroup = new Map<string, Beside>()
  let ofAll: Beside | undefined
  for (const [entry, beside] of entries) {
    const [ids, groups] = [namesAt(entry, 'product_ids'), namesAt(entry, 'group_ids')]
    // Without products it speaks of the flaw wherever it is.
    if (ids.length === 0 && groups.length === 0) ofAll ??= beside
    for (const id of ids) if (!byProduct.has(id)) byProduct.set(id, beside)
    for (const id of groups) if (!byGroup.has(id)) byGroup.set(id, beside)
  }
  return id => {
    const own = byProduct.get(id)
    if (own) return own
    const group = byGroup.size === 0 ? undefined : products.groupsOf(id).find(each => byGroup.has(each))
    return group === undefined ? ofAll : byGroup.get(group)
  }
}

function objectsAt(object: Keys, key: string): readonly (readonly [Keys, number])[] {
  return listAt(object, key).flatMap((entry, index) => (isKeys(entry) ? [[entry, index] as const] : []))
}

/** The labels that say why something is not affected. Problem: vex.unknown-justification. */
function flagsOf(flaw: Keys, path: string, products: Products, notes: VexNotes): BesideOf {
  const entries = objectsAt(flaw, 'flags').flatMap(([entry, index]) => {
    const at = `${path}.flags[${index}]`
    const label = textAt(entry, 'label')
    const ms = instantAt(entry, 'date', `${at}.date`, notes)
    if (isOneOf(justifications, label))
      return [[entry, { justification: label, ...(ms !== undefined && { at: ms }) }] as const]
    const says = label === undefined ? 'It has no label.' : `${quoted(label)} is no justification of VEX.`
    notes.note('vex.unknown-justification', `${at}.label`, says)
    return []
  })
  return besides(entries, products)
}

/** The texts of threats or remediations, of those categories that say something of a status. */
function textsOf(flaw: Keys, key: string, isWanted: (category: unknown) => boolean, products: Products): BesideOf {
  const entries = objectsAt(flaw, key).flatMap(([entry]) => {
    const text = longTextAt(entry, 'details')
    if (text === undefined || !isWanted(entry.category)) return []
    const notes = startVexNotes('')
    const at = instantAt(entry, 'date', key, notes)
    return [[entry, { text, ...(at !== undefined && { at }) }] as const]
  })
  return besides(entries, products)
}

/** What statements take over from their document. */
interface Inherited {
  readonly file: string
  readonly by: string | undefined
  readonly at: number | undefined
  /** The profile that wants a reason for each product that is not affected. */
  readonly isVex: boolean
}

interface Reasons {
  readonly flag: BesideOf
  readonly impact: BesideOf
  readonly remedy: BesideOf
}

/** What is said of one product: without what it covers, so that products of which the same is said are one statement. */
function saidOf(id: string, status: Status, { flag, impact, remedy }: Reasons) {
  const [why, text] = status === 'not_affected' ? [flag(id), impact(id)] : [undefined, undefined]
  const action = status === 'affected' ? remedy(id) : undefined
  const at = why?.at ?? text?.at ?? action?.at
  return {
    ...(why?.justification && { justification: why.justification }),
    ...(text?.text !== undefined && { because: text.text }),
    ...(action?.text !== undefined && { action: action.text }),
    ...(at !== undefined && { at }),
  }
}

/** The names of a flaw. Numbers in a tracker of somebody's own are none. */
function idsIn(flaw: Keys): readonly string[] {
  const others = objectsAt(flaw, 'ids').flatMap(([entry]) => textAt(entry, 'text') ?? [])
  return idsOf(textAt(flaw, 'cve'), ...others.filter(id => /^[A-Za-z][A-Za-z0-9]*[-:]/.test(id)))
}

/** What all these ids stand for, or so much of it that it is too much. */
function coversOf(ids: readonly string[], products: Products): readonly Covered[] {
  const covers: Covered[] = []
  for (const id of ids) {
    covers.push(...products.covered(id))
    if (covers.length > mostCovered) break
  }
  return covers
}

/** Reads one list of `product_status`; false where there is no more room. */
function readStatus(
  [key, ids]: readonly [string, readonly string[]],
  reasons: Reasons,
  { path, flaw, products, from, notes }: Reading,
  statements: Statements,
): boolean {
  const status = Object.hasOwn(statusOf, key) ? statusOf[key] : undefined
  if (status === undefined) return true
  const place = { file: from.file, path: `${path}.product_status.${key}` }
  const alike = Map.groupBy(new Set(ids), id => JSON.stringify(saidOf(id, status, reasons)))
  for (const same of alike.values()) {
    const [first = ''] = same
    const said = saidOf(first, status, reasons)
    const covers = coversOf(same, products)
    if (covers.length === 0) {
      notes.note('vex.no-product', place.path, `${quoted(first)} is no product of the tree.`)
      continue
    }
    if (from.isVex && status === 'not_affected' && said.justification === undefined && said.because === undefined) {
      notes.note('vex.no-reason', place.path, `${quoted(first)} has neither a flag nor an impact statement.`)
      continue
    }
    const statement: Draft<Statement> = { ids: flaw, covers, status, ...said, from: place }
    if (from.by !== undefined) statement.by = from.by
    if (statement.at === undefined && from.at !== undefined) statement.at = from.at
    if (!statements.add(statement)) return false
  }
  return true
}

interface Reading {
  readonly path: string
  readonly flaw: readonly string[]
  readonly products: Products
  readonly from: Inherited
  readonly notes: VexNotes
}

/** Reads all that is said of one vulnerability; false where there is no more room. */
function readFlaw(entry: unknown, reading: Omit<Reading, 'flaw'>, statements: Statements): boolean {
  const { path, products, notes } = reading
  if (!isKeys(entry)) {
    notes.note('vex.wrong-kind', path, 'This is no vulnerability.')
    return true
  }
  const flaw = idsIn(entry)
  if (flaw.length === 0) {
    notes.note('vex.no-flaw', path, 'It has neither a CVE nor another id.')
    return true
  }
  const reasons = {
    flag: flagsOf(entry, path, products, notes),
    impact: textsOf(entry, 'threats', category => category === 'impact', products),
    remedy: textsOf(entry, 'remediations', category => typeof category === 'string', products),
  }
  const status = keysAt(entry, 'product_status')
  const lists = Object.keys(statusOf).map(key => [key, namesAt(status, key)] as const)
  return lists.every(list => readStatus(list, reasons, { ...reading, flaw }, statements))
}

/**
 * Reads what CSAF says of products and vulnerabilities, in its VEX profile or in any other. Source: CSAF 2.0, 3.2.3 and 4.5;
 * 2.1 as far as it says the same. Problems: those of src/vulnerabilities/vex/problems.ts.
 */
export function readCsaf(document: Keys, file: string): Read<readonly Statement[]> {
  const notes = startVexNotes(file)
  const statements = startStatements(notes)
  const head = keysAt(document, 'document')
  const released = 'document.tracking.current_release_date'
  const from = {
    file,
    by: textAt(keysAt(head, 'publisher'), 'name'),
    at: instantAt(keysAt(head, 'tracking'), 'current_release_date', released, notes),
    isVex: head.category === 'csaf_vex',
  }
  const products = readProducts(document, notes)
  for (const [index, entry] of listAt(document, 'vulnerabilities').entries())
    if (!readFlaw(entry, { path: `vulnerabilities[${index}]`, products, from, notes }, statements)) break
  return { value: statements.all(), problems: notes.problems() }
}
