import { instantText } from '../../kit/index.ts'
import { type Publication, type Published, purlText } from './publication.ts'

/** The context of the version that is written, as its specification fixes it. */
const context = 'https://openvex.dev/ns/v0.2.0'

/** What stands in a statement beside its flaw and its product; the texts go where the schema of OpenVEX allows them. */
function saidIn({ status, justification, because, action, at }: Published, documentAt: number) {
  const isBare = status === 'not_affected' && justification === undefined
  return {
    ...(at !== undefined && at !== documentAt && { timestamp: instantText(at) }),
    status,
    ...(justification && { justification }),
    // The schema takes a justification or an impact statement, not both.
    ...(because !== undefined && (isBare ? { impact_statement: because } : { status_notes: because })),
    ...(action !== undefined && { action_statement: action }),
  }
}

/** The product with what of it is meant; without a package URL of its own, the components stand for themselves. */
function productsOf(purl: string | undefined, subcomponents: readonly { readonly '@id': string }[]): readonly object[] {
  if (purl === undefined) return subcomponents
  return [{ '@id': purl, ...(subcomponents.length > 0 && { subcomponents }) }]
}

/** Writes OpenVEX 0.2.0: one statement for each flaw of which the same is said, with the components that it is said of. */
export function writeOpenVex({ uuid, by, at, product, published }: Publication): object {
  const alike = Map.groupBy(published, each =>
    JSON.stringify([each.ids, saidIn(each, at), each.component === undefined]),
  )
  const statements = [...alike.values()].flatMap(same => {
    const [first] = same
    if (first === undefined) return []
    const [name = '', ...aliases] = first.ids
    const subcomponents = same.flatMap(({ component }) => (component ? { '@id': purlText(component) } : []))
    return [
      {
        vulnerability: { name, ...(aliases.length > 0 && { aliases }) },
        products: productsOf(product.purl, subcomponents),
        ...saidIn(first, at),
      },
    ]
  })
  return {
    '@context': context,
    '@id': `urn:uuid:${uuid}`,
    author: by,
    timestamp: instantText(at),
    version: 1,
    statements,
  }
}
