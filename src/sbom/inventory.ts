import type { Purl } from './purl.ts'

/** A part of the product as an SBOM lists it, on whatever level. */
export interface Component {
  readonly name: string
  readonly version?: string
  /** Every package URL that could be read, each once: an SBOM may give several for one component. */
  readonly purls: readonly Purl[]
  /** How the SBOM itself refers to it: `bom-ref` or `SPDXID`. */
  readonly ref?: string
  /** A file is listed beside the packages it belongs to, and has no identity of its own to be looked up by. */
  readonly isFile: boolean
  /** Where it stands in the document: `components[3].components[0]`. */
  readonly path: string
}

/** What an SBOM says is in a product, whichever format it is written in. */
export interface Inventory {
  readonly file: string
  readonly format: 'CycloneDX' | 'SPDX'
  /** The version of the format: `1.6`, `2.3`. */
  readonly formatVersion: string
  /** What the SBOM is about, where it says so. It is no component of itself. */
  readonly subject?: { readonly name: string; readonly version?: string }
  readonly components: readonly Component[]
}
