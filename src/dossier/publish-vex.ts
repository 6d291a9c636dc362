import { instantMs, type Problem, type Read } from '../kit/index.ts'
import { makePurl, type Purl, readPurl } from '../sbom/index.ts'
import { namesOf } from '../vulnerabilities/index.ts'
import { type Statement, vexProblem } from '../vulnerabilities/vex.ts'
import { type Held, inForce, type Publication, type Published, purlText } from '../vulnerabilities/vex-writing.ts'
import type { Dossier } from './dossier.ts'
import { type AssessedFinding, isSettled } from './vulnerabilities.ts'

/** What is published of a dossier, before it has an id. */
export type ToPublish = Omit<Publication, 'uuid'>

/** The package URL that all SBOMs of a product give it; undefined where they do not agree, or give none. */
export function purlOfProduct({ inventories }: Dossier): Purl | undefined {
  const purls = inventories.map(({ subjectRefs = [] }) => subjectRefs.flatMap(ref => readPurl(ref) ?? [])[0])
  const [first] = purls
  return purls.every(each => each?.canonical === first?.canonical) ? first : undefined
}

/** The product as documents name it: as the product file does, else as the SBOM. */
function productOf(dossier: Dossier): Publication['product'] | undefined {
  const { product } = dossier.file
  const [subject] = dossier.inventories.flatMap(each => each.subject ?? [])
  const name = product.name ?? product.id ?? subject?.name
  if (name === undefined) return undefined
  const version = product.version ?? subject?.version
  const own = purlOfProduct(dossier)
  const purl = own
    ? purlText({ purl: own, ...(version !== undefined && { version }) })
    : makePurl({ type: 'generic', name: product.id ?? name, version })?.canonical
  return { name, ...(version !== undefined && { version }), ...(purl !== undefined && { purl }) }
}

function publishedOf({ ids, component, statement }: Held): Published {
  const { status, justification, isFalsePositive, because, action, at } = statement
  const remedy = action ?? (status === 'affected' ? because : undefined)
  return {
    ids,
    ...(component && { component }),
    status,
    ...(justification && { justification }),
    ...(isFalsePositive && { isFalsePositive }),
    ...(because !== undefined && { because }),
    ...(remedy !== undefined && { action: remedy }),
    ...(at !== undefined && { at }),
  }
}

/**
 * A risk that was accepted is there all the same: it is published as affected, with who bears it and until when as what is
 * done about it, and never as not affected.
 */
function acceptedAs(finding: AssessedFinding): readonly Published[] {
  const { accepted, component } = finding
  const purl = readPurl(component.purl)
  if (accepted === undefined || purl === undefined || isSettled(finding)) return []
  const parts = [accepted.by && `by ${accepted.by}`, accepted.until && `until ${accepted.until}`].filter(text => text)
  const action = `${['The risk is accepted', ...parts].join(' ')}: ${accepted.because}`
  const named = { purl, version: purl.version ?? component.version }
  return [{ ids: namesOf(finding), component: named, status: 'affected', action }]
}

function keyOf({ ids, component }: Published): readonly string[] {
  const text = component ? purlText(component) : ''
  return ids.map(id => `${id}\n${text}`)
}

/** What is accepted comes after what was said: it stands where nothing was said but that somebody investigates. */
function withAccepted(said: readonly Published[], accepted: readonly Published[]): readonly Published[] {
  const decided = said.filter(({ status }) => status !== 'under_investigation')
  const known = new Set(decided.flatMap(keyOf))
  const own = accepted.filter(each => !keyOf(each).some(key => known.has(key)))
  const replaced = new Set(own.flatMap(keyOf))
  return [...said.filter(each => !keyOf(each).some(key => replaced.has(key))), ...own]
}

/** A CVE first, as people look for it, and all in an order that runs agree on. */
function inOrder(published: readonly Published[]): readonly Published[] {
  const rank = (id: string): string => `${id.startsWith('CVE-') ? 0 : 1}${id}`
  const named = published.map(each => ({ ...each, ids: each.ids.toSorted((a, b) => (rank(a) < rank(b) ? -1 : 1)) }))
  const key = ({ ids, component }: Published): string =>
    `${rank(ids[0] ?? '')}\n${component ? purlText(component) : ''}`
  return named.toSorted((a, b) => (key(a) < key(b) ? -1 : 1))
}

function conflictProblem(statements: readonly Statement[]): Problem {
  const [first] = statements
  const who = statements.map(({ by = 'nobody who is named', status }) => `${by} says ${status}`).join(', ')
  return vexProblem('vex.in-conflict', first?.from ?? { file: '' }, `${first?.ids[0] ?? ''}: ${who}.`)
}

/** Statements that contradict each other on a finding although they do not speak of the same versions. */
function contradicted({ statement }: Held, findings: readonly AssessedFinding[]): boolean {
  const { file, path } = statement.from
  return findings.some(({ vexConflict = [] }) => vexConflict.some(each => each.from === file && each.path === path))
}

/**
 * What is to be published of a dossier at a moment: every statement on the product that holds, and every risk that was
 * accepted. Problems: vex.no-publisher, vex.no-product-name, vex.in-conflict, vex.nothing-decided.
 */
export function toPublish(
  dossier: Dossier,
  findings: readonly AssessedFinding[],
  now: { readonly instant: string },
  file: string,
): Read<ToPublish | undefined> {
  const at = instantMs(now.instant) ?? 0
  const { held, conflicts } = inForce(dossier.vex?.statements ?? [], dossier.inventories, at)
  const said = held.filter(each => !contradicted(each, findings)).map(publishedOf)
  const published = inOrder(withAccepted(said, findings.flatMap(acceptedAs)))
  const [by, product] = [dossier.file.operator.name, productOf(dossier)]
  const problems = [
    ...conflicts.map(conflictProblem),
    ...(by === undefined ? [vexProblem('vex.no-publisher', { file }, 'It does not say who publishes.')] : []),
    ...(product ? [] : [vexProblem('vex.no-product-name', { file }, 'It does not name the product.')]),
    ...(published.length === 0 ? [vexProblem('vex.nothing-decided', { file }, 'Nothing was decided yet.')] : []),
  ]
  const value = by !== undefined && product && published.length > 0 ? { by, at, product, published } : undefined
  return { value, problems }
}
