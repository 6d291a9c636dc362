import { instantText } from '../../kit/index.ts'
import { type CsafHead, documentOf } from './csaf-document.ts'
import { sourceOf } from './write-cyclonedx.ts'

/** A text of a document, by what it is. */
export interface CsafNote {
  readonly category: 'description' | 'details' | 'general' | 'summary'
  readonly title?: string
  readonly text: string
}

/** Something that users can do, and since when it is there; absent where that was not told. */
export interface CsafRemedy {
  readonly category: 'vendor_fix' | 'workaround' | 'mitigation'
  readonly details: string
  readonly at?: number
}

/** A vulnerability as users are told of it. */
export interface NoticedFlaw {
  readonly ids: readonly string[]
  readonly isSettled: boolean
  readonly notes: readonly CsafNote[]
  /** That it is exploited, in words; absent where it is not settled. */
  readonly exploited?: string
  readonly remedies: readonly CsafRemedy[]
}

/** A notice to users, as a draft. Without a flaw it is on an incident. */
export interface UserNotice {
  readonly by: string
  readonly at: number
  readonly product: { readonly name: string; readonly full: string }
  readonly distribution: string
  readonly summary: string
  /** What the address of the publisher is called. */
  readonly publisher: string
  readonly notes: readonly CsafNote[]
  readonly flaw?: NoticedFlaw
}

const productId = 'CRADLE-0'

function flawOf({ ids, isSettled, notes, exploited, remedies }: NoticedFlaw): object {
  const cve = ids.find(id => /^CVE-\d{4}-\d{4,}$/.test(id))
  const others = ids.filter(id => id !== cve)
  const on = { product_ids: [productId] }
  return {
    ...(cve !== undefined && { cve }),
    ...(others.length > 0 && { ids: others.map(text => ({ system_name: sourceOf(text), text })) }),
    notes,
    product_status: { [isSettled ? 'known_affected' : 'under_investigation']: [productId] },
    ...(remedies.length > 0 && {
      remediations: remedies.map(({ category, details, at }) => ({
        category,
        details,
        ...(at !== undefined && { date: instantText(at) }),
        ...on,
      })),
    }),
    ...(exploited !== undefined && { threats: [{ category: 'exploit_status', details: exploited, ...on }] }),
  }
}

/**
 * Writes a notice to users as a draft in CSAF 2.0: as a security advisory (4.4) where it is on a flaw, else as a security
 * incident response (4.2), which wants an external reference and gets the address of the publisher.
 */
export function writeUserNotice(notice: UserNotice, head: CsafHead): object {
  const { by, at, product, distribution, summary, publisher, notes, flaw } = notice
  const profile = flaw ? 'csaf_security_advisory' : 'csaf_security_incident_response'
  const tree = {
    branches: [
      {
        category: 'vendor',
        name: by,
        branches: [
          { category: 'product_name', name: product.name, product: { name: product.full, product_id: productId } },
        ],
      },
    ],
  }
  return {
    document: {
      ...documentOf({ profile, by, date: instantText(at), status: 'draft', summary }, head),
      distribution: { text: distribution },
      notes,
      references: [{ category: 'external', summary: publisher, url: head.namespace }],
    },
    product_tree: tree,
    ...(flaw && { vulnerabilities: [flawOf(flaw)] }),
  }
}
