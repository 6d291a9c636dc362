import { type Inventory, type Purl, readPurl } from '../../sbom/index.ts'
import { packageOf } from '../identity.ts'
import { isInRange } from '../vers/contains.ts'
import { orders } from '../versions/index.ts'
import type { Order } from '../versions/order.ts'
import type { Named } from './statement.ts'

/** What packages are kept under: the package URL without its version and what may vary of it. */
export function packageKey({ type, namespace = '', name }: Purl): string {
  const key = `${type}/${namespace}/${name}`
  // Their registries tell capitals apart, but package URLs may have lost them.
  return type === 'npm' || type === 'golang' ? key.toLowerCase() : key
}

/** The order of the versions of a package; undefined where we know none. */
function orderOf(purl: Purl): Order | undefined {
  const named = packageOf(purl)
  return named && orders[named.ecosystem]
}

/** Whether a text is a version as the packages of this kind have them, as far as we know. */
export function isVersionOf(purl: Purl, text: string): boolean {
  return orderOf(purl)?.isVersion(text) ?? true
}

/** A text that is equal for versions that are the same, as far as their ecosystem has one. */
export function versionKey(purl: Purl, version: string): string {
  const order = orderOf(purl)
  return order?.isVersion(version) ? (order.key?.(version) ?? version) : version
}

/** Whether a package is one that a statement names: with all the qualifiers that the statement gives, and its subpath. */
export function isMeant(meant: Purl, { qualifiers, subpath }: Purl): boolean {
  if (meant.subpath !== undefined && meant.subpath !== subpath) return false
  return Object.entries(meant.qualifiers).every(([key, value]) => qualifiers[key] === value)
}

/** Whether a statement about these versions speaks of this one. */
export function isVersionMeant({ purl, version, range }: Named, of: Purl, own: string | undefined): boolean {
  const wanted = purl?.version ?? version
  if (wanted !== undefined && (own === undefined || versionKey(of, wanted) !== versionKey(of, own))) return false
  if (range === undefined) return true
  // A range that cannot be read covers nothing.
  return own !== undefined && isInRange(range, own, of.type) === true
}

/** The packages that an SBOM is about, among all by which it refers to its subject. */
export function subjectPurls({ subjectRefs = [] }: Inventory): readonly Purl[] {
  return subjectRefs.flatMap(ref => (/^pkg:/i.test(ref) ? (readPurl(ref) ?? []) : []))
}

/**
 * Whether a product that a statement names is what an SBOM is about. Undefined where that cannot be told: one of the two
 * has no package URL, and their names are not the same.
 */
export function isSubject(product: Named, purls: readonly Purl[], subject: Inventory['subject']): boolean | undefined {
  const { purl, name, version } = product
  if (purl && purls.length > 0)
    return purls.some(
      own =>
        packageKey(own) === packageKey(purl) &&
        isMeant(purl, own) &&
        isVersionMeant(product, own, own.version ?? subject?.version),
    )
  if (subject === undefined || name === undefined || name.toLowerCase() !== subject.name.toLowerCase()) return undefined
  return version === undefined || version === subject.version ? true : undefined
}

/** Whether two SBOMs are about the same product: by a package URL, or by its name and its version. */
export function isSameSubject(one: Inventory, other: Inventory): boolean {
  const known = new Set(subjectPurls(one).map(({ canonical }) => canonical))
  if (subjectPurls(other).some(({ canonical }) => known.has(canonical))) return true
  const [a, b] = [one.subject, other.subject]
  return a?.version !== undefined && a.name === b?.name && a.version === b.version
}
