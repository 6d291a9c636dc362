import type { Purl } from './purl.ts'
import type { SourcePackage } from './source.ts'

/** A part of the product as an SBOM lists it, on whatever level. */
export interface Component {
  readonly name: string
  readonly version?: string
  /** Every package URL that could be read, each once: an SBOM may give several for one component. */
  readonly purls: readonly Purl[]
  /** Its CPE names as they were written, each once: `cpe:2.3:a:…` or `cpe:/a:…`. Absent where there is none. */
  readonly cpes?: readonly string[]
  /** What it was built from, where the SBOM says so beside the package URL. */
  readonly source?: SourcePackage
  /** What the product file calls it by, where that and not the SBOM says which package it is. */
  readonly declaredAs?: string
  /** How the SBOM itself refers to it: `bom-ref` or `SPDXID`. */
  readonly ref?: string
  /** A file is listed beside the packages it belongs to, and has no identity of its own to be looked up by. */
  readonly isFile: boolean
  /** Where it stands in the document: `components[3].components[0]`. */
  readonly path: string
}

/** What is concerned by a flaw, as the SBOM says it. */
export interface Affected {
  /** A `bom-ref` or `SPDXID` of this SBOM, or one of another: `urn:cdx:SERIAL/VERSION#ref`. */
  readonly ref: string
  /** Empty where nothing is said of versions. */
  readonly versions: readonly { readonly version?: string; readonly range?: string; readonly status?: string }[]
}

/** What an SBOM itself says of a flaw in what it lists, in the words of its format. */
export interface Analysis {
  readonly id: string
  /** What else it is called. */
  readonly aliases: readonly string[]
  readonly state?: string
  readonly justification?: string
  readonly response: readonly string[]
  readonly detail?: string
  readonly affects: readonly Affected[]
  /** When it was said last, or first where that is all that is said. */
  readonly updated?: string
  /** What to do about the flaw. */
  readonly recommendation?: string
  /** The justification in the words of VEX, where a tool wrote it beside that of the format. */
  readonly label?: string
  readonly path: string
}

/** What an SBOM says is in a product, whichever format it is written in. */
export interface Inventory {
  readonly file: string
  readonly format: 'CycloneDX' | 'SPDX'
  /** The version of the format: `1.6`, `2.3`. */
  readonly formatVersion: string
  /** How other documents refer to this one: `urn:cdx:SERIAL/VERSION`, or the namespace of an SPDX document. */
  readonly id?: string
  /** What the SBOM is about, where it says so. It is no component of itself. */
  readonly subject?: { readonly name: string; readonly version?: string }
  /** By what the subject is referred to: its `bom-ref` or `SPDXID`, its package URLs, its CPE names. */
  readonly subjectRefs?: readonly string[]
  readonly components: readonly Component[]
  /** Absent where the SBOM says nothing of flaws. */
  readonly analyses?: readonly Analysis[]
  /** Beside analyses: who made the document, and when. */
  readonly issued?: { readonly by?: string; readonly at?: string }
}
