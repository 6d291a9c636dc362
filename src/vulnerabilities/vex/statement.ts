import type { Place } from '../../kit/index.ts'
import type { Purl } from '../../sbom/index.ts'

/** The four statuses of VEX (CISA, Minimum Requirements for VEX, 2023). */
export const statuses = ['not_affected', 'affected', 'fixed', 'under_investigation'] as const

export type Status = (typeof statuses)[number]

/** Why a product is not affected, in the five labels of VEX (CISA, VEX Status Justifications, 2022). */
export const justifications = [
  'component_not_present',
  'vulnerable_code_not_present',
  'vulnerable_code_not_in_execute_path',
  'vulnerable_code_cannot_be_controlled_by_adversary',
  'inline_mitigations_already_exist',
] as const

export type Justification = (typeof justifications)[number]

/** What a statement is about, as its file names it: by package URL, by a reference into an SBOM, or by name alone. */
export interface Named {
  readonly purl?: Purl
  /** A `bom-ref`, or a BOM-Link, which leads into another file. */
  readonly ref?: string
  readonly name?: string
  /** The one version that is meant; absent where the package URL says it, or all are meant. */
  readonly version?: string
  /** The versions that are meant, as a range in `vers`. What cannot be read as one covers nothing. */
  readonly range?: string
}

/** One thing that a statement covers: a component, a whole product, or a component where it is part of a product. */
export interface Covered {
  readonly product?: Named
  readonly component?: Named
}

/** What somebody says of a flaw in something, in whichever format it was written. */
export interface Statement {
  /** The names of the flaw that the statement gives. */
  readonly ids: readonly string[]
  readonly covers: readonly Covered[]
  readonly status: Status
  readonly justification?: Justification
  /** It was never this flaw: it was found or assigned in error. */
  readonly isFalsePositive?: true
  readonly because?: string
  /** What to do about it, of what is affected. */
  readonly action?: string
  /** Who says so: a person, or an organisation. */
  readonly by?: string
  /** Since when it is said, in milliseconds since 1970. */
  readonly at?: number
  readonly from: Place
}

/** Whether a text is one of the words of a list. */
export function isOneOf<T extends string>(words: readonly T[], text: unknown): text is T {
  return words.some(word => word === text)
}

/** Whether a status says that nothing needs to be done about a flaw here. */
export function settles(status: Status): boolean {
  return status === 'not_affected' || status === 'fixed'
}
