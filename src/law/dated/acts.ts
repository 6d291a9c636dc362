import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { CoreFunctionality } from '../facts/core-functionality.ts'
import type { DatedTable } from './define.ts'

const asOf = plainDate('2026-10-06')
const source = 'our search of public sources, the newest of 6 October 2026, not of the Official Journal itself'

/**
 * A delegated act waits two months for objections before it enters into force (Art. 61(6)): so long may we not have
 * looked.
 */
const shelfLifeDays = 60

/** An act of the Commission that concerns categories of products, from the day on which it applies. */
export interface CommissionAct {
  readonly act: string
  readonly categories: readonly CoreFunctionality[]
  readonly appliesFrom: PlainDate
}

/**
 * A certification scheme that a delegated act names for the Act (Art. 27(9)), and the lowest level of its certificates.
 */
export interface CertificationScheme extends CommissionAct {
  readonly level: 'basic' | 'substantial' | 'high'
}

/** Common specifications of the Commission (Art. 27(2)): none known to us. */
export const commonSpecifications: DatedTable<CommissionAct> = {
  table: 'Common specifications under Article 27(2)',
  asOf,
  source,
  shelfLifeDays,
  rows: [],
}

/**
 * Certification schemes that a delegated act names (Art. 27(9)): none known to us; one for the EUCC was planned for the
 * end of 2026.
 */
export const certificationSchemes: DatedTable<CertificationScheme> = {
  table: 'Certification schemes named under Article 27(9)',
  asOf,
  source,
  shelfLifeDays,
  rows: [],
}

/** Delegated acts that require a certificate for critical products (Art. 8(1)): none known to us. */
export const requiredCertificates: DatedTable<CommissionAct> = {
  table: 'Certificates required under Article 8(1)',
  asOf,
  source,
  shelfLifeDays,
  rows: [],
}
