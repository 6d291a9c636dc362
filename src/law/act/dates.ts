import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { Cite } from './cites.ts'

/** A day that the law fixes, what happens on it, and where the law says so. */
export interface LegalDate {
  readonly date: PlainDate
  readonly says: string
  readonly cites: readonly [Cite, ...Cite[]]
}

function on(date: string, says: string, ...cites: readonly [Cite, ...Cite[]]): LegalDate {
  return { date: plainDate(date), says, cites }
}

/** The days of the Act, and of the acts that complete or amend it, in the order of the calendar. */
export const dates = {
  published: on('2024-11-20', 'the Act is published in the Official Journal', 'Annex VI', 'Art. 71(1)'),
  inForce: on('2024-12-10', 'the Act enters into force', 'Art. 71(1)'),
  vehicleExclusionInForce: on(
    '2025-11-18',
    'the exclusion of two- and three-wheel vehicles and quadricycles enters into force',
    'Reg. (EU) 2025/1535 Art. 2',
  ),
  technicalDescriptionsInForce: on(
    '2025-12-21',
    'the technical descriptions of important and critical products enter into force',
    'Reg. (EU) 2025/2392 Art. 3',
  ),
  notifiedBodiesApply: on(
    '2026-06-11',
    'the chapter on the notification of conformity assessment bodies applies',
    'Art. 71(2), second subparagraph',
  ),
  reportingApplies: on(
    '2026-09-11',
    'the reporting obligations of manufacturers apply',
    'Art. 71(2), second subparagraph',
    'Art. 69(3)',
  ),
  enoughNotifiedBodies: on('2026-12-11', 'Member States aim to have enough notified bodies by this day', 'Art. 35(2)'),
  healthRecordsAmendmentApplies: on(
    '2027-03-26',
    'the amendments for electronic health record systems apply',
    'Reg. (EU) 2025/327 Art. 105, second paragraph',
    'Reg. (EU) 2025/327 Art. 104',
  ),
  applies: on('2027-12-11', 'the Act as a whole applies', 'Art. 71(2), first subparagraph', 'Art. 69(2)'),
  otherCertificatesEnd: on(
    '2028-06-11',
    'certificates and approvals on cybersecurity under other harmonisation law cease to be valid, as a rule',
    'Art. 69(1)',
  ),
  platformReview: on('2028-09-11', 'the report on the single reporting platform is due', 'Art. 70(2)'),
  firstHealthRecordsApply: on(
    '2029-03-26',
    'the rules for electronic health record systems apply to the first three categories of data',
    'Reg. (EU) 2025/327 Art. 105(a)',
  ),
  actReview: on('2030-12-11', 'the first report on the evaluation of the Act is due', 'Art. 70(1)'),
  furtherHealthRecordsApply: on(
    '2031-03-26',
    'the rules for electronic health record systems apply to the other three categories of data',
    'Reg. (EU) 2025/327 Art. 105(b)',
  ),
} as const satisfies Readonly<Record<string, LegalDate>>

/** The days on which other law that may apply beside the Act begins or ceases to apply, in the order of the calendar. */
export const datesOfOtherLaw = {
  doraApplies: on(
    '2025-01-17',
    'the regulation on the digital resilience of the financial sector applies',
    'Reg. (EU) 2022/2554 Art. 64',
  ),
  radioCybersecurityApplies: on(
    '2025-08-01',
    'the cybersecurity requirements for radio equipment apply to what is placed on the market from this day',
    'Reg. (EU) 2022/30',
    'FAQ 2.6.1',
  ),
  dataActApplies: on('2025-09-12', 'the Data Act applies', 'Reg. (EU) 2023/2854 Art. 50'),
  productLiabilityApplies: on(
    '2026-12-10',
    'the new law on liability for defective products applies to what is placed on the market from this day',
    'Dir. (EU) 2024/2853 Art. 2(1)',
  ),
  machineryRegulationApplies: on(
    '2027-01-20',
    'the Machinery Regulation applies to what is placed on the market from this day',
    'Reg. (EU) 2023/1230 Art. 52(1)',
    'FAQ 2.4.1',
  ),
  radioCybersecurityEnds: on(
    '2027-12-11',
    'the cybersecurity requirements for radio equipment are repealed for what is placed on the market from this day',
    'Reg. (EU) 2026/339',
    'FAQ 2.6.1',
  ),
  toyRegulationApplies: on(
    '2030-08-01',
    'the regulation on toys applies to what is placed on the market from this day',
    'Reg. (EU) 2025/2509 Art. 57(1)',
  ),
} as const satisfies Readonly<Record<string, LegalDate>>
