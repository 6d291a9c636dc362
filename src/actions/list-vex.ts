import { type Accepted, holds } from '../dossier/vulnerabilities.ts'
import { instantMs, instantText, type PlainDate, type Problem } from '../kit/index.ts'
import type { Statement } from '../vulnerabilities/vex.ts'
import { inForce, nameOf, purlText, type Standing } from '../vulnerabilities/vex-writing.ts'
import { openProduct, type ProductRequest } from './product-findings.ts'

/** A statement as it is listed: what it says of what, and how it stands among the others. */
export interface ListedStatement
  extends Pick<Statement, 'ids' | 'status' | 'justification' | 'because' | 'action' | 'by'> {
  readonly at?: string
  readonly from: string
  readonly path?: string
  /** Components by name; none where the product as a whole is meant. */
  readonly components: readonly { readonly name: string; readonly purl?: string }[]
  readonly standing: Standing
}

/** What the policy of a product file accepts, and whether that still holds. */
export interface ListedAcceptance extends Accepted {
  readonly holds: boolean
}

/** All that was decided on the findings of a product. */
export interface VexList {
  readonly day?: PlainDate
  readonly statements: readonly ListedStatement[]
  readonly accepted: readonly ListedAcceptance[]
  readonly problems: readonly Problem[]
}

function componentsOf({ covers }: Statement): ListedStatement['components'] {
  const named = covers.flatMap(({ component, product }) => component ?? (product?.purl ? product : []))
  return named.map(each => {
    const purl = each.purl ? purlText(each) : undefined
    return { name: nameOf(each) || (each.name ?? each.ref ?? ''), ...(purl !== undefined && { purl }) }
  })
}

function listed(statement: Statement, standing: Standing): ListedStatement {
  const { ids, status, justification, because, action, by, at, from } = statement
  return {
    ids,
    status,
    ...(justification && { justification }),
    ...(because !== undefined && { because }),
    ...(action !== undefined && { action }),
    ...(by !== undefined && { by }),
    ...(at !== undefined && { at: instantText(at) }),
    from: from.file,
    ...(from.path !== undefined && { path: from.path }),
    components: componentsOf(statement),
    standing,
  }
}

/** Lists what VEX says of a product and what its policy accepts, newest first. Problems: those of the product and of its VEX. */
export async function listVex(request: ProductRequest): Promise<VexList> {
  const opened = await openProduct(request)
  if (opened.dossier === undefined) return { statements: [], accepted: [], problems: opened.problems }
  const { dossier, moment, problems } = opened
  const statements = dossier.vex?.statements ?? []
  const { standing } = inForce(statements, dossier.inventories, instantMs(moment.instant) ?? 0)
  const newestFirst = statements.toSorted((a, b) => (b.at ?? 0) - (a.at ?? 0))
  const allowed = dossier.file.policy?.allow ?? []
  return {
    day: moment.day,
    statements: newestFirst.map(each => listed(each, standing(each))),
    accepted: allowed.map(each => ({ ...each, holds: holds(each, moment.day) })),
    problems,
  }
}
