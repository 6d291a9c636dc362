import type { Cite } from '../../law/index.ts'
import { type PeriodFlag, periodFlags } from '../../law/period.ts'

/** A word for what is to be known of a clock, as programs read it. None of them moves an end. */
export type ClockFlag = keyof typeof clockFlags

interface FlagMeaning {
  readonly says: string
  readonly cites: readonly [Cite, ...Cite[]]
}

/** What is to be known of a clock beside its ends: what the arithmetic noticed, and what the case tells. */
export const clockFlags = {
  ART_3_5_CONTESTED: periodFlags['fewer than two working days'],
  HOLIDAYS_UNPUBLISHED: periodFlags['holidays not published'],
  HOLIDAY_UNSURE: periodFlags['holiday unsure'],
  DATE_DIFFERS_BY_ZONE: periodFlags['date differs by zone'],
  MEASURE_PRECEDES_AWARENESS: periodFlags['measure precedes awareness'],
  SUSPICION_PRECEDES_AWARENESS: {
    says: 'A signal came before you became aware. The first assessment has to be immediate: if it was not, an authority may count from the signal.',
    cites: ['Guidance 213', 'Guidance 214', 'Our reading'],
  },
  COORDINATOR_UNKNOWN: {
    says: 'The coordinator is not known, so that no public holidays are counted and the clocks are those of Brussels. Farther east the last day ends an hour earlier.',
    cites: ['Art. 14(7)', 'Our reading'],
  },
  PARTIAL_MEASURE: {
    says: 'The measure is for a part of the versions only. The Act speaks of a measure, so that the first one counts.',
    cites: ['Art. 14(2)(c)', 'Our reading'],
  },
  CONTAINMENT_COUNTED: {
    says: 'The first measure is one that users do not get. Whether that is a measure of the Act is open; the earlier moment is taken.',
    cites: ['Art. 14(2)(c)', 'Our reading'],
  },
  POST_FINAL_CHANGE: {
    says: 'A measure came after the final report. No second period begins; tell the coordinator, and bring what users were told up to date.',
    cites: ['Art. 14(2)(c)', 'Our reading'],
  },
  ANCHOR_INTERPRETED: {
    says: 'The notification was given with an earlier report, and the month is counted from that one. The Act has no words for this.',
    cites: ['Art. 14(4)(b)', 'Art. 14(4)(c)', 'Our reading'],
  },
  ANCHOR_AFTER_LIMIT: {
    says: 'The notification came after its safe end, and the month is counted from when it came. See also when it would have ended.',
    cites: ['Art. 14(4)(c)', 'Our reading'],
  },
  ANCHOR_SUBMITTED_AGAIN: {
    says: 'The notification was declared invalid and made again, and the month is counted from the last one. Counted from the first, it ends earlier: keep to that, to be safe.',
    cites: ['Art. 14(4)(c)', 'Our reading'],
  },
  SRP_COUNTER_DIFFERS: {
    says: 'The platform counts 48 hours from the early warning. The Act counts 72 hours from becoming aware, and so do we.',
    cites: ['Art. 14(2)(b)', 'Art. 14(4)(b)'],
  },
  SRP_OUTAGE_NO_EXTENSION: {
    says: 'The platform was unavailable. That extends no period as far as we know: submit as soon as it is back, and keep the evidence.',
    cites: ['Our reading'],
  },
  STEWARD_NO_FINES: {
    says: 'No administrative fine follows for a steward. The duty and its time stay.',
    cites: ['Art. 64(10)(b)', 'Art. 24(3)'],
  },
  NO_FINE_FOR_EARLY_WARNING: {
    says: 'No administrative fine follows for a micro or small manufacturer that does not keep to these 24 hours. The duty and its time stay, and so do the fines for everything else, which apply from 11 December 2027.',
    cites: ['Art. 64(10)(a)', 'Art. 71(2), first subparagraph'],
  },
  SUBMITTED_AFTER_SAFE_END: {
    says: 'It was submitted after the safe end, and before the latest end by the general rules on periods.',
    cites: ['Reg. (EEC, Euratom) No 1182/71 Art. 3(1)', 'Reg. (EEC, Euratom) No 1182/71 Art. 3(4)', 'Our reading'],
  },
  SUBMITTED_AFTER_LATEST_END: {
    says: 'It was submitted after the latest end by the general rules on periods.',
    cites: ['Reg. (EEC, Euratom) No 1182/71 Art. 3(1)', 'Our reading'],
  },
  EXPLANATION_MISSING: {
    says: 'Why it was submitted only then is not recorded: cradle case add CASE lateness-explained --stage STAGE --because TEXT.',
    cites: ['Our reading'],
  },
  RECEIPT_MISSING: {
    says: 'A person says that it was submitted, and no receipt is recorded.',
    cites: ['Our reading'],
  },
  INVALIDATED: {
    says: 'A submission was declared invalid. It is to be made again, and its end does not move as far as we know.',
    cites: ['Our reading'],
  },
} as const satisfies Readonly<Record<string, FlagMeaning>>

const ofPeriod: Readonly<Record<PeriodFlag, ClockFlag>> = {
  'fewer than two working days': 'ART_3_5_CONTESTED',
  'holidays not published': 'HOLIDAYS_UNPUBLISHED',
  'holiday unsure': 'HOLIDAY_UNSURE',
  'date differs by zone': 'DATE_DIFFERS_BY_ZONE',
  'measure precedes awareness': 'MEASURE_PRECEDES_AWARENESS',
}

/** The flags of a period by the words that programs read. */
export function flagsOfPeriod(flags: readonly PeriodFlag[]): readonly ClockFlag[] {
  return flags.map(flag => ofPeriod[flag])
}
