import { makePurl } from '../../sbom/index.ts'
import type { Justification, Named, Status } from './statement.ts'

/** What is published of one flaw in a component of the product, or in the product as a whole. */
export interface Published {
  readonly ids: readonly string[]
  readonly component?: Named
  readonly status: Status
  readonly justification?: Justification
  readonly isFalsePositive?: true
  readonly because?: string
  readonly action?: string
  /** In milliseconds since 1970; absent where it is said as of the document. */
  readonly at?: number
}

/** What a VEX document needs, whichever format it is written in. */
export interface Publication {
  /** A UUID that is the same for the same content. */
  readonly uuid: string
  readonly by: string
  readonly at: number
  readonly product: { readonly name: string; readonly version?: string; readonly purl?: string }
  readonly published: readonly Published[]
}

/** What a component is called: its package URL, with a range of versions as its qualifier `vers` (purl specification). */
export function purlText({ purl, version, range }: Named): string {
  if (purl === undefined) return ''
  const qualifiers = range === undefined ? purl.qualifiers : { ...purl.qualifiers, vers: range }
  const made = makePurl({ ...purl, version: purl.version ?? version, qualifiers })
  return made?.canonical ?? purl.canonical
}

/** What people call a component: its name with its namespace, and its version or versions if it has any. */
export function nameOf({ purl, version, range }: Named): string {
  if (purl === undefined) return ''
  const { namespace, name } = purl
  const versions = purl.version ?? version ?? range
  return `${namespace === undefined ? '' : `${namespace}/`}${name}${versions === undefined ? '' : ` ${versions}`}`
}
