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

/** What a time under such a law is counted from; the words are ours. */
export type OtherAnchor =
  | 'became aware'
  | 'notification submitted'
  | 'handled'
  | 'classified as major'
  | 'first notification submitted'
  | 'last intermediate report submitted'

/** A report that such a law asks for, and the longest time for it; absent where the law sets no number. */
export interface OtherReport {
  /** How it is named where it is recorded that it was made. */
  readonly name: string
  readonly says: string
  /** The words of that law for how soon it is due: the number is only its outer limit. */
  readonly soonest?: 'without undue delay' | 'immediately' | 'as early as possible'
  readonly within?: Limit
  /** What the time is counted from, in the words of that law as we say them. */
  readonly of: OtherAnchor
  /** A second limit, from something else: the earlier of the two ends it, unless that was over before the first began. */
  readonly butWithin?: { readonly within: Limit; readonly of: OtherAnchor }
  /** What it is counted from instead, once another report has been made. */
  readonly once?: { readonly made: string; readonly of: OtherAnchor }
  /** For which kinds alone; all where absent. */
  readonly kinds?: readonly string[]
  /** Where the limit falls on a weekend or holiday it may come by noon of the next working day: for all, or not for those excepted. */
  readonly noonAfterWeekend?: 'for all' | 'with exceptions'
  readonly cites: readonly [Cite, ...Cite[]]
}

/** What another law asks to be reported, by whom, to whom and until when, and how that stands to Article 14. */
export interface OtherReporting {
  readonly trigger: string
  /** What to ask oneself of an event. */
  readonly question: string
  readonly by: string
  readonly to: string
  /** Kinds of events, or of those who report, that differ in what is due: each with what it is. */
  readonly kinds?: Readonly<Record<string, string>>
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
  question: 'Are you an essential or important entity, and does it affect one of your services significantly?',
  by: 'the entity',
  to: 'its CSIRT or, where its Member State says so, its competent authority',
  kinds: {
    entity: 'an essential or important entity',
    'trust service provider': 'a trust service provider, on its trust services',
  },
  reports: [
    {
      name: 'early warning',
      says: 'early warning',
      soonest: 'without undue delay',
      within: hours(24),
      of: 'became aware',
      cites: ['Dir. (EU) 2022/2555 Art. 23(4)'],
    },
    {
      name: 'notification',
      says: 'notification',
      soonest: 'without undue delay',
      within: hours(72),
      of: 'became aware',
      kinds: ['entity'],
      cites: ['Dir. (EU) 2022/2555 Art. 23(4)'],
    },
    {
      name: 'notification',
      says: 'notification of a trust service provider',
      soonest: 'without undue delay',
      within: hours(24),
      of: 'became aware',
      kinds: ['trust service provider'],
      cites: ['Dir. (EU) 2022/2555 Art. 23(4)'],
    },
    {
      name: 'final report',
      says: 'final report; while the incident goes on a progress report, and the final one a month after it was handled',
      within: oneMonth,
      of: 'notification submitted',
      once: { made: 'progress report', of: 'handled' },
      cites: ['Dir. (EU) 2022/2555 Art. 23(4)'],
    },
  ],
  relation:
    'It is about a service, the Act about a product. We know of no text by which one report meets both duties. It is a directive: look at the law of your Member State too.',
  cites: ['Dir. (EU) 2022/2555 Art. 23', 'Dir. (EU) 2022/2555 Art. 23(3)', 'Rec. 72'],
}

const dataProtection: OtherReporting = {
  trigger: 'a personal data breach, unless it is unlikely to put the rights of people at risk',
  question: 'Were personal data breached that you process, for yourself or for a customer?',
  by: 'the controller; a processor tells the controller without undue delay',
  to: 'the data protection authority; where the risk is high also the people concerned',
  kinds: {
    controller: 'you decide why and how the data are processed',
    processor: 'you process them for somebody else, such as a customer',
  },
  reports: [
    {
      name: 'notification',
      says: 'notification, where feasible in this time, in phases if need be, with reasons if later',
      soonest: 'without undue delay',
      within: hours(72),
      of: 'became aware',
      kinds: ['controller'],
      cites: ['Reg. (EU) 2016/679 Art. 33(1)'],
    },
    {
      name: 'to the controller',
      says: 'from processor to controller',
      soonest: 'without undue delay',
      of: 'became aware',
      kinds: ['processor'],
      cites: ['Reg. (EU) 2016/679 Art. 33(2)'],
    },
    {
      name: 'to the people concerned',
      says: 'to the people concerned, where the risk is high',
      soonest: 'without undue delay',
      of: 'became aware',
      kinds: ['controller'],
      cites: ['Reg. (EU) 2016/679 Art. 34'],
    },
  ],
  relation:
    'It is about personal data and whoever processes them. By the FAQ of the Commission the two laws do not legally overlap.',
  cites: ['Reg. (EU) 2016/679 Art. 33', 'Rec. 32', 'Rec. 72', 'FAQ 2.8.1'],
}

const medicalDevices: OtherReporting = {
  trigger: 'a serious incident with a device; if in doubt whether it must be reported, it must',
  question: 'Is another product of yours a medical device, and was there a serious incident with it?',
  by: 'the manufacturer of the device',
  to: 'the competent authority for devices',
  kinds: {
    'serious incident': 'a serious incident, and neither of the others',
    'public health threat': 'a serious threat to public health',
    'death or serious decline': 'death, or an unexpected serious decline of health',
  },
  reports: [
    {
      name: 'report',
      says: 'any serious incident',
      soonest: 'immediately',
      within: days(15),
      of: 'became aware',
      kinds: ['serious incident'],
      cites: ['Reg. (EU) 2017/745 Art. 87(3)'],
    },
    {
      name: 'report',
      says: 'a serious threat to public health',
      soonest: 'immediately',
      within: days(2),
      of: 'became aware',
      kinds: ['public health threat'],
      cites: ['Reg. (EU) 2017/745 Art. 87(4)'],
    },
    {
      name: 'report',
      says: 'death, or an unexpected serious decline of health',
      soonest: 'immediately',
      within: days(10),
      of: 'became aware',
      kinds: ['death or serious decline'],
      cites: ['Reg. (EU) 2017/745 Art. 87(5)'],
    },
  ],
  relation: 'What is a device is outside the Act. A product beside it that is none can still have to be reported.',
  cites: ['Reg. (EU) 2017/745 Art. 87', 'Reg. (EU) 2017/745 Art. 87(7)', 'Reg. (EU) 2017/746 Art. 82', 'Art. 2(2)'],
}

const healthRecords: OtherReporting = {
  trigger: 'a serious incident that involves an EHR system',
  question: 'Is a product of yours an EHR system, and was there a serious incident that involves it?',
  by: 'the manufacturer of the EHR system',
  to: 'the market surveillance authorities where it happened and where the system is on the market',
  reports: [
    {
      name: 'report',
      says: 'report, at once when the system is or may well be the cause',
      soonest: 'immediately',
      within: days(3),
      of: 'became aware',
      cites: ['Reg. (EU) 2025/327 Art. 44(7)'],
    },
  ],
  relation:
    'A system that is also a product under the Act has both duties; that on network security stays, too. Which systems it reaches before the rules on them apply, in 2029 and 2031, is not clear.',
  from: dates.healthRecordsAmendmentApplies.date,
  cites: [
    'Reg. (EU) 2025/327 Art. 44(7)',
    'Reg. (EU) 2025/327 Art. 2(2)(r)',
    'Reg. (EU) 2025/327 Art. 105, second paragraph',
    'Our reading',
  ],
}

const financialSector: OtherReporting = {
  trigger: 'a major incident with the technology of a financial entity',
  question: 'Are you a financial entity, and is it an incident with your technology that may be major?',
  by: 'the financial entity',
  to: 'its competent authority',
  reports: [
    {
      name: 'first notification',
      says: 'first notification, but no later than 24 hours from becoming aware; classified only after that, in these four hours',
      soonest: 'as early as possible',
      within: hours(4),
      of: 'classified as major',
      butWithin: { within: hours(24), of: 'became aware' },
      noonAfterWeekend: 'with exceptions',
      cites: ['Reg. (EU) 2025/301 Art. 5(1)', 'Reg. (EU) 2025/301 Art. 5(2)'],
    },
    {
      name: 'intermediate report',
      says: 'intermediate report; updated without undue delay, and when regular activities have been recovered',
      within: hours(72),
      of: 'first notification submitted',
      noonAfterWeekend: 'with exceptions',
      cites: ['Reg. (EU) 2025/301 Art. 5(1)'],
    },
    {
      name: 'final report',
      says: 'final report',
      within: oneMonth,
      of: 'last intermediate report submitted',
      noonAfterWeekend: 'for all',
      cites: ['Reg. (EU) 2025/301 Art. 5(1)'],
    },
  ],
  relation: 'It is about the entity, not the product. Its rule on weekends and holidays has no counterpart in the Act.',
  from: datesOfOtherLaw.doraApplies.date,
  cites: ['Reg. (EU) 2022/2554 Art. 19', 'Reg. (EU) 2025/301 Art. 5(4)', 'Rec. 72'],
}

/** The rule by which a limit that falls on a weekend or a holiday may be met by noon of the next working day, and whom it leaves out. */
export const noonRule: { readonly [K in NonNullable<OtherReport['noonAfterWeekend']>]: readonly [Cite, ...Cite[]] } = {
  'for all': ['Reg. (EU) 2025/301 Art. 5(4)'],
  'with exceptions': ['Reg. (EU) 2025/301 Art. 5(4)', 'Reg. (EU) 2025/301 Art. 5(5)', 'Reg. (EU) 2025/301 Art. 5(6)'],
}

/** The other laws by the short names by which people know them. */
export const otherRegimeNames: Readonly<Record<OtherRegime, string>> = {
  'network and information security': 'NIS2',
  'data protection': 'GDPR',
  'medical devices': 'MDR',
  'health records': 'EHDS',
  'financial sector': 'DORA',
}

/** What other law asks to be reported beside Article 14. Each has its own trigger, its own reader and its own clock. */
export const otherReporting: Readonly<Record<OtherRegime, OtherReporting>> = {
  'network and information security': networkSecurity,
  'data protection': dataProtection,
  'medical devices': medicalDevices,
  'health records': healthRecords,
  'financial sector': financialSector,
}
