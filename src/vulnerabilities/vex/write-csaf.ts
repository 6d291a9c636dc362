import { instantText } from '../../kit/index.ts'
import { type CsafHead, documentOf } from './csaf-document.ts'
import { nameOf, type Publication, type Published, purlText } from './publication.ts'
import type { Status } from './statement.ts'
import { sourceOf } from './write-cyclonedx.ts'

const lists: Readonly<Record<Status, string>> = {
  affected: 'known_affected',
  not_affected: 'known_not_affected',
  fixed: 'fixed',
  under_investigation: 'under_investigation',
}

const productId = 'CRADLE-0'

/** The ids of what is published, which mean something in the document alone: the product, and components of it. */
function idsOf(published: readonly Published[]): ReadonlyMap<string, string> {
  const texts = [...new Set(published.map(({ component }) => (component ? purlText(component) : '')))].toSorted()
  const components = texts.filter(text => text !== '')
  return new Map(['', ...components].map((text, at) => [text, at === 0 ? productId : `CRADLE-${at}`]))
}

/** How a component is named as a part of the product. */
function partOf(id: string): string {
  return id === productId ? id : `${id}-IN-PRODUCT`
}

function treeOf({ product, by, published }: Publication, ids: ReadonlyMap<string, string>): object {
  const { name, version, purl } = product
  const full = {
    name: [name, version].filter(text => text !== undefined).join(' '),
    product_id: productId,
    ...(purl !== undefined && { product_identification_helper: { purl } }),
  }
  const leaf =
    version === undefined
      ? { category: 'product_name', name, product: full }
      : { category: 'product_name', name, branches: [{ category: 'product_version', name: version, product: full }] }
  const components = new Map(
    published.flatMap(({ component }) => (component ? [[purlText(component), component]] : [])),
  )
  const named = [...ids].flatMap(([text, id]) => {
    const component = components.get(text)
    return component ? [{ text, id, called: nameOf(component) }] : []
  })
  return {
    branches: [{ category: 'vendor', name: by, branches: [leaf] }],
    ...(named.length > 0 && {
      full_product_names: named.map(({ text, id, called }) => ({
        name: called,
        product_id: id,
        product_identification_helper: { purl: text },
      })),
      relationships: named.map(({ id, called }) => ({
        category: 'default_component_of',
        product_reference: id,
        relates_to_product_reference: productId,
        full_product_name: { name: `${called} as a part of ${full.name}`, product_id: partOf(id) },
      })),
    }),
  }
}

/** What is said of parts of the product, each under its id there. */
interface Said {
  readonly id: string
  readonly said: Published
}

/** The entries of one kind: those that say the same are one, with all the parts that it is said of. */
function entriesOf(all: readonly Said[], entryOf: (said: Published) => object | undefined): readonly object[] {
  const alike = Map.groupBy(all, ({ said }) => JSON.stringify(entryOf(said)))
  return [...alike.values()].flatMap(same => {
    const entry = same[0] && entryOf(same[0].said)
    return entry ? [{ ...entry, product_ids: same.map(({ id }) => id).toSorted() }] : []
  })
}

function dated(at: number | undefined): object {
  return at === undefined ? {} : { date: instantText(at) }
}

function flagOf({ status, justification, at }: Published): object | undefined {
  return status === 'not_affected' && justification ? { label: justification, ...dated(at) } : undefined
}

function impactOf({ status, because, at }: Published): object | undefined {
  if (status !== 'not_affected' || because === undefined) return undefined
  return { category: 'impact', details: because, ...dated(at) }
}

function remedyOf({ status, action, because, at }: Published): object | undefined {
  const details = action ?? because
  if (status !== 'affected' || details === undefined) return undefined
  return { category: 'mitigation', details, ...dated(at) }
}

function under(key: string, entries: readonly object[]): object {
  return entries.length > 0 ? { [key]: entries } : {}
}

function vulnerabilityOf(all: readonly Said[]): object {
  const [first] = all
  const ids = first?.said.ids ?? []
  const cve = ids.find(id => /^CVE-\d{4}-\d{4,}$/.test(id))
  const others = ids.filter(id => id !== cve)
  const statuses = Map.groupBy(all, ({ said }) => lists[said.status])
  return {
    ...(cve !== undefined && { cve }),
    ...(others.length > 0 && { ids: others.map(text => ({ system_name: sourceOf(text), text })) }),
    notes: [{ category: 'description', text: `What is known of ${ids[0] ?? ''} in this product.` }],
    product_status: Object.fromEntries([...statuses].map(([key, same]) => [key, same.map(({ id }) => id).toSorted()])),
    ...under('flags', entriesOf(all, flagOf)),
    ...under('remediations', entriesOf(all, remedyOf)),
    ...under('threats', entriesOf(all, impactOf)),
  }
}

/** Writes the VEX profile of CSAF 2.0 (4.5): one vulnerability for each flaw, and each component as a part of the product. */
export function writeCsaf(publication: Publication, head: CsafHead): object {
  const { by, at, published } = publication
  const ids = idsOf(published)
  const all = published.map(said => ({
    id: partOf(ids.get(said.component ? purlText(said.component) : '') ?? productId),
    said,
  }))
  const flaws = Map.groupBy(all, ({ said }) => said.ids[0])
  const date = instantText(at)
  return {
    document: documentOf(
      { profile: 'csaf_vex', by, date, status: 'final', summary: 'Written from what was decided on findings.' },
      head,
    ),
    product_tree: treeOf(publication, ids),
    vulnerabilities: [...flaws.values()].map(vulnerabilityOf),
  }
}
