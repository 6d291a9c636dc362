import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { Cite } from '../act/index.ts'
import type { DatedTable } from './define.ts'

/** An act that the Commission adopted under a power of the Act. */
export interface AdoptedAct {
  readonly act: Cite
  readonly adoptedOn: PlainDate
  readonly publishedOn: PlainDate
  /** None here: not known to us. */
  readonly inForceFrom?: PlainDate
}

/** A power by which the Commission can change what applies, with no change of the Act by Parliament and Council. */
export interface Empowerment {
  readonly provision: Cite
  /**
   * A delegated act amends or supplements the Act (Art. 61); an implementing act is adopted with a committee (Art. 62).
   */
  readonly kind: 'delegated' | 'implementing'
  readonly brings: string
  /** By when the Act wants it adopted. */
  readonly wantedBy?: PlainDate
  readonly adopted: readonly AdoptedAct[]
  readonly status: 'adopted' | 'not found as adopted' | 'not looked up'
  readonly note?: string
}

type Power = Omit<Empowerment, 'kind'>

const notFound = { adopted: [], status: 'not found as adopted' } as const

/**
 * Those of Article 61(2). The power lasts until 10 December 2029 and is extended unless Parliament or Council opposes.
 */
const delegated: readonly Power[] = [
  {
    provision: 'Art. 2(5), second subparagraph',
    brings: 'products under other rules of the Union that are left out of the Act, or reached only in part',
    adopted: [
      {
        act: 'Reg. (EU) 2025/1535',
        adoptedOn: plainDate('2025-07-29'),
        publishedOn: plainDate('2025-10-29'),
        inForceFrom: plainDate('2025-11-18'),
      },
    ],
    status: 'adopted',
    note: 'leaves out products under Regulation (EU) No 168/2013, but not vehicles of category L1e designed to pedal; others may follow',
  },
  {
    provision: 'Art. 7(3)',
    brings:
      'new categories of important products, categories that move between the classes, or that go; where appropriate with at least 12 months of transition',
    ...notFound,
  },
  {
    provision: 'Art. 8(1)',
    brings:
      'critical products that need a European cybersecurity certificate at level substantial or high, as a rule after at least 6 months of transition',
    ...notFound,
  },
  {
    provision: 'Art. 8(2)',
    brings:
      'new categories of critical products, or categories that go, as a rule after at least 6 months of transition',
    ...notFound,
  },
  {
    provision: 'Art. 13(8), fourth subparagraph',
    brings: 'minimum support periods for categories of products whose support periods prove inadequate',
    ...notFound,
  },
  {
    provision: 'Art. 14(9)',
    brings: 'when a coordinator may delay passing a report on',
    wantedBy: plainDate('2025-12-11'),
    adopted: [
      {
        act: 'Reg. (EU) 2026/881',
        adoptedOn: plainDate('2025-12-11'),
        publishedOn: plainDate('2026-04-20'),
      },
    ],
    status: 'adopted',
  },
  {
    provision: 'Art. 25',
    brings: 'voluntary programmes that attest the security of free and open-source software',
    ...notFound,
    note: 'communities have made proposals',
  },
  {
    provision: 'Art. 27(9)',
    brings:
      'certification schemes by which conformity can be shown; a certificate at level substantial or high then spares the notified body for the requirements it covers',
    ...notFound,
    note: 'one for the EUCC was planned for the last quarter of 2026',
  },
  {
    provision: 'Art. 28(5)',
    brings: 'more content of the EU declaration of conformity',
    ...notFound,
  },
  {
    provision: 'Art. 31(5)',
    brings: 'more content of the technical documentation',
    ...notFound,
  },
]

const implementing: readonly Power[] = [
  {
    provision: 'Art. 7(4)',
    brings: 'the technical description of the categories of important and critical products',
    wantedBy: plainDate('2025-12-11'),
    adopted: [
      {
        act: 'Reg. (EU) 2025/2392',
        adoptedOn: plainDate('2025-11-28'),
        publishedOn: plainDate('2025-12-01'),
        inForceFrom: plainDate('2025-12-21'),
      },
    ],
    status: 'adopted',
  },
  {
    provision: 'Art. 13(24)',
    brings: 'the format and the elements of the software bill of materials',
    ...notFound,
  },
  {
    provision: 'Art. 14(10)',
    brings: 'the format and the procedure of reports, mandatory and voluntary, and of passing them on',
    ...notFound,
    note: 'so the form of the reporting platform is not law',
  },
  {
    provision: 'Art. 27(2), first subparagraph',
    brings: 'common specifications, where standards were refused, are late or fall short, and none is soon to be cited',
    ...notFound,
  },
  {
    provision: 'Art. 30(6)',
    brings: 'labels, pictograms and other marks on the security of products and their support periods',
    ...notFound,
  },
  {
    provision: 'Art. 33(5), first subparagraph',
    brings: 'the form of a simplified technical documentation for micro and small enterprises',
    ...notFound,
    note: 'no draft found either; without the form there is no simplified documentation',
  },
  {
    provision: 'Art. 56(5)',
    brings: 'measures in the whole Union against one product that does not comply, up to withdrawal or recall',
    adopted: [],
    status: 'not looked up',
  },
  {
    provision: 'Art. 57(9)',
    brings:
      'measures in the whole Union against one product that complies and is still a risk, up to withdrawal or recall',
    adopted: [],
    status: 'not looked up',
  },
]

/**
 * Every power of the Commission in the text of the Act to adopt delegated or implementing acts. A delegated act waits
 * two months for objections (Art. 61(6)): so long may we not have looked.
 */
export const empowerments: DatedTable<Empowerment> = {
  table: 'Powers of the Commission to change what applies',
  asOf: plainDate('2026-10-06'),
  source:
    'the text of the Act for the powers; secondary sources, the newest of 6 October 2026, for what was adopted: none found does not mean none. The Commission keeps the list (Article 26(2))',
  shelfLifeDays: 60,
  rows: [
    ...delegated.map(power => ({ ...power, kind: 'delegated' as const })),
    ...implementing.map(power => ({ ...power, kind: 'implementing' as const })),
  ],
}
