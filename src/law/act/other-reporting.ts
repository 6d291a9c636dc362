import type { PlainDate } from '../../kit/index.ts'
import { dates, datesOfOtherLaw } from './dates.ts'
import type { Cite } from './index.ts'
import type { Limit } from './reporting-stages.ts'

/** A law beside the Act that asks for reports of events. What is only proposed is not law and not here. */
export type OtherRegime =
  | 'network and information security'
  | 'data protection'
  | 'medical devices'
  | 'health records'
  | 'financial sector'

/** A report that such a law asks for, and the longest time for it; absent where the law sets no number. */
export interface OtherReport {
  readonly says: string
  readonly within?: Limit
  /** What the time is counted from, in the words of that law as we say them. */
  readonly of: string
  readonly cites: readonly [Cite, ...Cite[]]
}

/** What another law asks to be reported, by whom, to whom and until when, and how that stands to Article 14. */
export interface OtherReporting {
  readonly trigger: string
  readonly by: string
  readonly to: string
  readonly reports: readonly [OtherReport, ...OtherReport[]]
  /** Neither report stands in for the other: why, and what each is about. */
  readonly relation: string
  /** Absent where it applied before the Act entered into force. */
  readonly from?: PlainDate
  readonly cites: readonly [Cite, ...Cite[]]
}

function hours(count: number): Limit {
  return { count, unit: 'hours' }
}

function days(count: number): Limit {
  return { count, unit: 'days' }
}

const oneMonth: Limit = { count: 1, unit: 'months' }

const networkSecurity: OtherReporting = {
  trigger: 'a significant incident that affects the services of an essential or important entity',
  by: 'the entity',
  to: 'its CSIRT or, where its Member State says so, its competent authority',
  reports: [
    { says: 'early warning', within: hours(24), of: 'became aware', cites: ['Dir. (EU) 2022/2555 Art. 23(4)'] },
    {
      says: 'notification; from trust service providers within 24 hours',
      within: hours(72),
      of: 'became aware',
      cites: ['Dir. (EU) 2022/2555 Art. 23(4)'],
    },
    {
      says: 'final report; while the incident goes on a progress report, and the final one a month after it was handled',
      within: oneMonth,
      of: 'notification submitted',
      cites: ['Dir. (EU) 2022/2555 Art. 23(4)'],
    },
  ],
  relation: 'It is about a service, the Act about a product. Nothing says that one report meets both duties.',
  cites: ['Dir. (EU) 2022/2555 Art. 23', 'Dir. (EU) 2022/2555 Art. 23(3)', 'Rec. 72'],
}

const dataProtection: OtherReporting = {
  trigger: 'a personal data breach, unless it is unlikely to put the rights of people at risk',
  by: 'the controller; a processor tells the controller without undue delay',
  to: 'the data protection authority; where the risk is high also the people concerned',
  reports: [
    {
      says: 'notification, where feasible in this time, in phases if need be, with reasons if later',
      within: hours(72),
      of: 'became aware',
      cites: ['Reg. (EU) 2016/679 Art. 33(1)'],
    },
    { says: 'from processor to controller', of: 'became aware', cites: ['Reg. (EU) 2016/679 Art. 33(2)'] },
    {
      says: 'to the people concerned, where the risk is high',
      of: 'became aware',
      cites: ['Reg. (EU) 2016/679 Art. 34'],
    },
  ],
  relation: 'It is about personal data and whoever processes them. The two laws do not overlap.',
  cites: ['Reg. (EU) 2016/679 Art. 33', 'Rec. 32', 'Rec. 72', 'FAQ 2.8.1'],
}

const medicalDevices: OtherReporting = {
  trigger: 'a serious incident with a device; if in doubt whether it must be reported, it must',
  by: 'the manufacturer of the device',
  to: 'the competent authority for devices',
  reports: [
    { says: 'any serious incident', within: days(15), of: 'became aware', cites: ['Reg. (EU) 2017/745 Art. 87(3)'] },
    {
      says: 'a serious threat to public health',
      within: days(2),
      of: 'became aware',
      cites: ['Reg. (EU) 2017/745 Art. 87(4)'],
    },
    {
      says: 'death, or an unexpected serious decline of health',
      within: days(10),
      of: 'became aware',
      cites: ['Reg. (EU) 2017/745 Art. 87(5)'],
    },
  ],
  relation: 'What is a device is outside the Act. A product beside it that is none can still have to be reported.',
  cites: ['Reg. (EU) 2017/745 Art. 87', 'Reg. (EU) 2017/745 Art. 87(7)', 'Reg. (EU) 2017/746 Art. 82', 'Art. 2(2)'],
}

const healthRecords: OtherReporting = {
  trigger: 'a serious incident that involves an EHR system',
  by: 'the manufacturer of the EHR system',
  to: 'the market surveillance authorities where it happened and where the system is on the market',
  reports: [
    {
      says: 'report, at once when the system is or may well be the cause',
      within: days(3),
      of: 'became aware',
      cites: ['Reg. (EU) 2025/327 Art. 44(7)'],
    },
  ],
  relation: 'A system that is also a product under the Act has both duties; that on network security stays, too.',
  from: dates.healthRecordsAmendmentApplies.date,
  cites: [
    'Reg. (EU) 2025/327 Art. 44(7)',
    'Reg. (EU) 2025/327 Art. 2(2)(r)',
    'Reg. (EU) 2025/327 Art. 105, second paragraph',
  ],
}

const financialSector: OtherReporting = {
  trigger: 'a major incident with the technology of a financial entity',
  by: 'the financial entity',
  to: 'its competent authority',
  reports: [
    {
      says: 'first notification, but no later than 24 hours from becoming aware; classified only after that, in these four hours',
      within: hours(4),
      of: 'classified as major',
      cites: ['Reg. (EU) 2025/301 Art. 5(1)', 'Reg. (EU) 2025/301 Art. 5(2)'],
    },
    {
      says: 'intermediate report',
      within: hours(72),
      of: 'first notification submitted',
      cites: ['Reg. (EU) 2025/301 Art. 5(1)'],
    },
    {
      says: 'final report',
      within: oneMonth,
      of: 'last intermediate report submitted',
      cites: ['Reg. (EU) 2025/301 Art. 5(1)'],
    },
  ],
  relation: 'It is about the entity, not the product. Its rule on weekends and holidays has no counterpart in the Act.',
  from: datesOfOtherLaw.doraApplies.date,
  cites: ['Reg. (EU) 2022/2554 Art. 19', 'Reg. (EU) 2025/301 Art. 5(4)', 'Rec. 72'],
}

/** What other law asks to be reported beside Article 14. Each has its own trigger, its own reader and its own clock. */
export const otherReporting: Readonly<Record<OtherRegime, OtherReporting>> = {
  'network and information security': networkSecurity,
  'data protection': dataProtection,
  'medical devices': medicalDevices,
  'health records': healthRecords,
  'financial sector': financialSector,
}
