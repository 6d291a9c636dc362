import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { Cite } from '../act/index.ts'
import type { DatedTable } from './define.ts'

/** What corrects the Act, amends it, is adopted under it, or is taken for one of these. */
export interface ChangeOfLaw {
  readonly name: string
  readonly kind: 'corrigendum' | 'amending act' | 'act under the Act' | 'act beside the Act' | 'proposal'
  /** Where the Official Journal has it; none here: not known to us. */
  readonly journal?: string
  readonly publishedOn?: PlainDate
  /** From when it changes something; none here: not known to us, or a corrigendum. */
  readonly appliesFrom?: PlainDate
  readonly what: string
  readonly touches: readonly Cite[]
  /** What our sources contradict each other on, or leave open. */
  readonly unresolved?: string
}

function corrigendum(number: string, what: string, more: Partial<ChangeOfLaw> = {}): ChangeOfLaw {
  return { name: `corrigendum R(${number})`, kind: 'corrigendum', what, touches: [], ...more }
}

/** For what only another language version corrects: the English text stays as it is. */
function elsewhere(number: string, languages: string): ChangeOfLaw {
  return corrigendum(number, `${languages} only; the English text does not change`)
}

const corrections: readonly ChangeOfLaw[] = [
  corrigendum('01', 'the title: (EU) 2019/1020 instead of (EU) No 2019/1020', {
    journal: 'OJ L, 2024/90780',
    publishedOn: plainDate('2024-12-05'),
  }),
  corrigendum(
    '02',
    'the derogation is from paragraphs 2 to 9, not 3 to 9, so that it reaches the fines on late early warnings',
    {
      journal: 'OJ L, 2025/90555',
      publishedOn: plainDate('2025-07-02'),
      touches: ['Art. 64(10)'],
      unresolved: 'one of our sources dates this correction 5 December 2024',
    },
  ),
  elsewhere('03', 'French and Hungarian'),
  corrigendum('04', 'the point added to Annex I to Directive (EU) 2020/1828 has the number 72, not 69', {
    publishedOn: plainDate('2025-10-17'),
    touches: ['Art. 67'],
    unresolved:
      'its number in the Official Journal is L, 2025/90828 in one of our sources and L, 2025/91117 in another',
  }),
  elsewhere('05', 'Slovak'),
  elsewhere('06', 'French'),
  elsewhere('07', 'German'),
]

const acts: readonly ChangeOfLaw[] = [
  {
    name: 'Regulation (EU) 2025/327, Article 104',
    kind: 'amending act',
    journal: 'OJ L, 2025/327',
    publishedOn: plainDate('2025-03-05'),
    appliesFrom: plainDate('2027-03-26'),
    what: 'systems for electronic health records take the procedure of the health data law',
    touches: ['Art. 13(4)', 'Art. 31(3)', 'Art. 32(5a)'],
  },
  {
    name: 'Delegated Regulation (EU) 2025/1535',
    kind: 'act under the Act',
    journal: 'OJ L, 2025/1535',
    publishedOn: plainDate('2025-10-29'),
    appliesFrom: plainDate('2025-11-18'),
    what: 'leaves out products under Regulation (EU) No 168/2013, but not vehicles of category L1e designed to pedal',
    touches: ['Art. 2(5), second subparagraph'],
  },
  {
    name: 'Implementing Regulation (EU) 2025/2392',
    kind: 'act under the Act',
    journal: 'OJ L, 2025/2392',
    publishedOn: plainDate('2025-12-01'),
    appliesFrom: plainDate('2025-12-21'),
    what: 'describes the categories of important and critical products',
    touches: ['Art. 7(4)', 'Annex III', 'Annex IV'],
  },
  {
    name: 'Delegated Regulation (EU) 2026/881',
    kind: 'act under the Act',
    journal: 'OJ L, 2026/881',
    publishedOn: plainDate('2026-04-20'),
    what: 'says when a coordinator may delay passing a report on',
    touches: ['Art. 14(9)', 'Art. 16(2)'],
  },
  {
    name: 'Delegated Regulation (EU) 2026/339',
    kind: 'act beside the Act',
    journal: 'OJ L, 2026/339',
    publishedOn: plainDate('2026-04-29'),
    appliesFrom: plainDate('2027-12-11'),
    what: 'repeals Delegated Regulation (EU) 2022/30, the cybersecurity rules for radio equipment',
    touches: [],
  },
  {
    name: 'Regulation (EU) 2026/1744, the amendment of the AI Act',
    kind: 'act beside the Act',
    publishedOn: plainDate('2026-07-24'),
    what: 'postpones duties for high-risk AI systems; it does not amend the Act',
    touches: [],
    unresolved: 'its number and day of publication stand in one of our sources; another could not verify them',
  },
]

function proposal(name: string, what: string): ChangeOfLaw {
  return { name, kind: 'proposal', what: `${what}; not found as adopted`, touches: [] }
}

const proposals: readonly ChangeOfLaw[] = [
  proposal('COM(2025) 837, Digital Omnibus', 'one entry point at ENISA for reports under several laws of the Union'),
  proposal(
    'revision of the Cybersecurity Act, of 20 January 2026',
    'the rules on ENISA and certification, with changes of NIS2',
  ),
  proposal(
    'COM(2025) 1023, on medical devices',
    'reports of exploited vulnerabilities and incidents of medical devices',
  ),
]

/**
 * What has changed in the Act and around it. A corrigendum may appear any day and is seldom of weight: three months.
 */
export const corrigenda: DatedTable<ChangeOfLaw> = {
  table: 'Corrigenda, amendments and acts under the Act',
  asOf: plainDate('2026-10-06'),
  source:
    'the texts of Regulations (EU) 2025/327, 2025/1535 and 2025/2392; secondary sources, the newest of 6 October 2026, for all else',
  shelfLifeDays: 90,
  rows: [...corrections, ...acts, ...proposals],
}
