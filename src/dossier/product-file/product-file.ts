import type { Decision, Facts, RegisterId } from '../../law/index.ts'
import type { WrittenProductFile } from './shape.ts'

/** All the way down, nobody may change it. */
type Frozen<T> = T extends object ? { readonly [K in keyof T]: Frozen<T[K]> } : T

type Entry<K extends keyof WrittenProductFile> = Frozen<NonNullable<WrittenProductFile[K]>>

/** A part of the offering, with what holds of it and not of the whole. */
export interface Module {
  readonly id: string
  readonly name?: string
  /** Also offered by itself, and so a product of its own. */
  readonly marketedSeparately?: boolean
  readonly facts: Facts
}

/** What a product file says. Absent is unknown; an empty list is none. */
export interface ProductFile {
  readonly product: Entry<'product'>
  readonly operator: Entry<'operator'>
  readonly markets?: Entry<'markets'>
  readonly modules: readonly Module[]
  /** The facts of the product as a whole, each with its place; among them the operator's role and the date of placing. */
  readonly facts: Facts
  readonly decisions: Readonly<Partial<Record<RegisterId, Decision>>>
  readonly sboms?: Entry<'sboms'>
  readonly scans?: Entry<'scans'>
  readonly identities?: Entry<'identities'>
  readonly support?: Entry<'support'>
  readonly contacts?: Entry<'contacts'>
  readonly policy?: Entry<'policy'>
}
