import type { Cite } from '../../law/index.ts'

/** What is looked for, of the SBOM as a whole or of each component; `judge.ts` tells how. */
export type Test =
  | (typeof sbomTests)[number]
  | 'name'
  | 'version'
  | 'creator with address'
  | 'creator named'
  | 'identifier'
  | 'hash'
  | 'hash of deployable'
  | 'licence'
  | 'concluded licence'
  | 'declared licence'
  | 'filename'
  | 'executable'
  | 'archive'
  | 'structured'
  | 'source address'
  | 'deployable address'
  | 'dependencies'

/** Of these there is one answer for an SBOM; of the others one for each component. */
export const sbomTests = [
  ...(['known format', 'top-level dependencies', 'recent format', 'author with address', 'author named'] as const),
  ...(['timestamp', 'address of the SBOM', 'no vulnerabilities', 'tool', 'generation context'] as const),
] as const

/** One thing that a document asks of an SBOM. */
export interface Point {
  readonly id: string
  /** What it asks, as a phrase. */
  readonly asks: string
  /** Where in the document; absent where we could not check it in the text. */
  readonly section?: string
  readonly cites?: readonly Cite[]
  /** Always, or of what exists: what has no source code has no address of it. */
  readonly asked: 'always' | 'where it exists'
  readonly test: Test
  readonly remedy: string
}

/** A document that says what an SBOM should hold, and what it is to those who make products. */
export interface Document {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly standing: 'law' | 'technical guideline' | 'guidance' | 'draft'
  readonly points: readonly Point[]
}

/** The remedy of most that a tool leaves out. */
export const again = 'Have the SBOM made from the build or its lock files by a tool that'
