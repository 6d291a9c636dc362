import { type PlainDate, plainDate } from '../../kit/index.ts'
import type { Cite } from '../act/index.ts'
import type { DatedTable } from './define.ts'

/** Help that the Act promises to small firms, or that its authorities publish for everybody. */
export interface Support {
  readonly what: string
  readonly by: string
  readonly for: string
  readonly cites: readonly Cite[]
  /** The day from which the Act makes it a duty, where it does. */
  readonly dutyFrom?: PlainDate
  readonly publishedOn?: PlainDate
  readonly address?: string
  readonly mail?: string
  readonly note?: string
}

/** By Article 71(2) all but Article 14 and the chapter on notified bodies applies from that day. */
const dutyFrom = plainDate('2027-12-11')

const enisa = 'https://www.enisa.europa.eu'
const platformPages = `${enisa}/topics/product-security/single-reporting-platform-srp`

const promised: readonly Support[] = [
  {
    what: 'awareness-raising and training, a channel for questions, support for testing and conformity assessment',
    by: 'Member States, where appropriate',
    for: 'micro and small enterprises',
    cites: ['Art. 33(1)'],
    dutyFrom,
    note: 'what each Member State offers is not known to us',
  },
  {
    what: 'cyber resilience regulatory sandboxes: testing under supervision before placing on the market',
    by: 'Member States, if they establish any',
    for: 'all, with access made easier for micro and small enterprises and start-ups',
    cites: ['Art. 33(2)'],
    note: 'none known to us; powers of the authorities stay as they are',
  },
  {
    what: 'guidance on implementing the Act',
    by: 'the Commission',
    for: 'micro, small and medium-sized enterprises',
    cites: ['Art. 33(3)', 'Art. 26(1)'],
    dutyFrom,
  },
  {
    what: 'news of the funding that programmes of the Union have',
    by: 'the Commission',
    for: 'micro and small enterprises in particular',
    cites: ['Art. 33(4)'],
    dutyFrom,
    note: 'no programme known to us',
  },
  {
    what: 'fees of conformity assessment, reduced in proportion',
    by: 'whoever sets the fees',
    for: 'micro, small and medium-sized enterprises, start-ups among them',
    cites: ['Art. 32(6)'],
    dutyFrom,
  },
  {
    what: 'helpdesk for the reports of Article 14',
    by: 'the CSIRT designated as coordinator of each Member State',
    for: 'manufacturers, in particular micro, small and medium-sized enterprises',
    cites: ['Art. 17(6)'],
    dutyFrom,
    note: 'the addresses stand in the table of coordinators',
  },
]

const ofTheCommission: readonly Support[] = [
  {
    what: 'guidance on the Act, Annex to C(2026) 5252 final: 257 points and 67 examples, not binding',
    by: 'the Commission',
    for: 'everybody, small firms in particular',
    cites: ['Art. 26(1)', 'Art. 26(2), first subparagraph'],
    publishedOn: plainDate('2026-07-27'),
    address:
      'https://digital-strategy.ec.europa.eu/en/library/commission-publishes-new-guidance-support-timely-cyber-resilience-act-implementation',
    note: 'its content was approved on that day; adoption in all languages was still open in August 2026',
  },
  {
    what: 'frequently asked questions on the Act, version 1.4, not binding',
    by: 'the services of the Commission',
    for: 'everybody',
    cites: ['Art. 26(1)'],
    publishedOn: plainDate('2026-09-04'),
    address: 'https://ec.europa.eu/newsroom/dae/redirection/document/122331',
  },
  {
    what: 'factpage on the implementation of the Act, with the state of planned acts',
    by: 'the Commission',
    for: 'everybody',
    cites: ['Art. 26(2), second subparagraph'],
    address: 'https://digital-strategy.ec.europa.eu/en/factpages/cyber-resilience-act-implementation',
  },
  {
    what: 'page on reporting',
    by: 'the Commission',
    for: 'manufacturers',
    cites: ['Art. 14(1)', 'Art. 14(3)'],
    address: 'https://digital-strategy.ec.europa.eu/en/policies/cra-reporting',
  },
]

function platformHelp(what: string, more: Pick<Support, 'address' | 'mail' | 'publishedOn' | 'note'>): Support {
  return { what, by: 'ENISA', for: 'manufacturers who report', cites: ['Art. 16(1)'], ...more }
}

const addressNotCaptured = { note: 'linked from the pages of the platform; its address was not captured whole' }

const ofThePlatform: readonly Support[] = [
  platformHelp('the Single Reporting Platform', {
    address: 'https://portal.cra-srp.enisa.europa.eu/',
    note: 'in English only when it started on 11 September 2026; no interface for programs',
  }),
  platformHelp('helpdesk of the platform', { mail: 'cra-srp-helpdesk@enisa.europa.eu' }),
  platformHelp('the security of the platform', { mail: 'cra-srp-security@enisa.europa.eu' }),
  platformHelp('responsible disclosure to ENISA', { mail: 'responsible-disclosure@enisa.europa.eu' }),
  platformHelp('pages of the platform', { address: platformPages }),
  platformHelp('frequently asked questions', { address: `${platformPages}/frequently-asked-questions` }),
  platformHelp('glossary of the fields of the form', { address: `${platformPages}/cra-srp-glossary2` }),
  platformHelp('guidance on registering', addressNotCaptured),
  platformHelp('guidance on submitting and updating reports', addressNotCaptured),
  platformHelp('guidance on the functions of the interface', addressNotCaptured),
  platformHelp('guidance on particularly exceptional circumstances', addressNotCaptured),
  platformHelp('list of the CSIRTs designated as coordinators', addressNotCaptured),
  platformHelp('user manual, version 1.1', {
    address: `${enisa}/sites/default/files/2026-09/CRA%20SRP%20--%20AR%20User%20Manual.pdf`,
  }),
  platformHelp('terms and conditions, version 1.0', {
    publishedOn: plainDate('2026-09-10'),
    ...addressNotCaptured,
  }),
  platformHelp('tutorial video', { address: 'https://videos.enisa.europa.eu/w/wS9DBDDiX2mHQZpK85QXNh' }),
  platformHelp('factsheet of July 2026', {
    address: `${enisa}/sites/default/files/2026-07/ENISA_CRA_SRP_Factsheet_v1.0_0.pdf`,
  }),
]

/**
 * Help for small firms and everybody else. Pages move and versions follow each other: a quarter of a year makes old.
 */
export const support: DatedTable<Support> = {
  table: 'Support for small firms, and official guides',
  asOf: plainDate('2026-09-12'),
  source:
    'the text of the Act for what it promises; pages of the Commission and of ENISA as captured up to 12 September 2026',
  shelfLifeDays: 90,
  rows: [...promised, ...ofTheCommission, ...ofThePlatform],
}
