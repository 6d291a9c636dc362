import { isKeys, listOf } from '../kit/index.ts'
import type { Inventory } from './inventory.ts'

type Issued = NonNullable<Inventory['issued']>

/** A name or an instant is no longer. */
const longest = 1024

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= longest ? value.trim() || undefined : undefined
}

/**
 * Who made a CycloneDX document, and when: its author, else the manufacturer of what it is about, else who supplies that.
 * What is none of these is left out without a word. Source: CycloneDX 1.7, `metadata`.
 */
export function issuedOf(metadata: unknown): Issued {
  if (!isKeys(metadata)) return {}
  const makers = [
    ...listOf(metadata.authors).slice(0, 1),
    metadata.manufacturer,
    metadata.manufacture,
    metadata.supplier,
  ]
  const [by] = makers.flatMap(each => (isKeys(each) ? (textOf(each.name) ?? []) : []))
  const at = textOf(metadata.timestamp)
  return { ...(by !== undefined && { by }), ...(at !== undefined && { at }) }
}
