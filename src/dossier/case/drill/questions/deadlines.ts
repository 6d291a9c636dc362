import { bug, longDate } from '../../../../kit/index.ts'
import { localText } from '../../../../kit/time.ts'
import { type Cite, type Due, reportingStages, type Stage, type Trigger } from '../../../../law/index.ts'
import type { Clock } from '../../clocks.ts'
import { clockFlags } from '../../flags.ts'
import { type DrillQuestion, fixed, optionsOf, type RightChoice, type RightMoment, type Standing } from '../standing.ts'

function clockFor({ assessment: { clocks } }: Standing, trigger: Trigger, stage: Stage): Clock | undefined {
  return clocks.find(clock => clock.trigger === trigger && clock.stage === stage)
}

const anchors: Readonly<Record<Due['of'], string>> = {
  'became aware': 'From becoming aware',
  'measure available': 'From the first corrective or mitigating measure that is available',
  'notification submitted': 'From the submission of the notification',
  'coordinator asked': 'From the request of the coordinator',
}

const inWords: Readonly<Record<string, string>> = {
  'became aware': 'becoming aware',
  'measure available': 'the first measure available',
  'notification submitted': 'the submission of the notification',
}

/** Why a clock ends when it ends: what it is counted from, the outer limit, and what is to be known besides. */
function whyEnds({ anchor, latest = 0, days, withoutUndueDelay, flags }: Clock, zone: string): string {
  const at = (ms: number): string => localText(ms, zone)
  return [
    anchor ? `Counted from ${inWords[anchor.event] ?? anchor.event}, ${at(anchor.ms)}.` : '',
    withoutUndueDelay ? `Without undue delay; the outer limit, no target: ${at(latest)}.` : '',
    days && days.nominal !== days.latest
      ? `The last day is ${longDate(days.nominal)}, no working day there; by the general rules it runs on to the end of ${longDate(days.latest)}.`
      : '',
    ...flags
      .filter(flag => /^(ART_3_5|MEASURE|PARTIAL|CONTAINMENT|COORDINATOR)/.test(flag))
      .map(flag => clockFlags[flag].says),
  ]
    .filter(text => text !== '')
    .join(' ')
}

const notYet: Readonly<Record<string, string>> = {
  'actively exploited vulnerability':
    'The 14 days run from the first corrective or mitigating measure that is available, and there is none yet. That does not mean that nothing will be due.',
  'severe incident': 'The month runs from the submission of the notification, which is still to come.',
}

/** By when a report is due: what the clock of the case says (Art. 14(2), 14(4)). */
function dueOf(at: Standing): RightMoment {
  const { trigger, stage } = at
  const { cite } = reportingStages[trigger][stage]
  const clock = clockFor(at, trigger, stage)
  if (clock === undefined)
    return {
      is: 'none',
      why: 'It is not to be reported, so that no period runs.',
      cites: [cite, trigger === 'severe incident' ? 'Art. 14(5)' : 'Art. 3(42)'],
    }
  const { state, anchor, safe, latest, days } = clock
  if (anchor === undefined || safe === undefined || latest === undefined || state === 'forecast') {
    const isFinal = stage === 'final report'
    const why = isFinal ? (notYet[trigger] ?? '') : 'Nobody is aware of it yet, and becoming aware starts the period.'
    return { is: 'open', why, cites: [cite] }
  }
  const rules: readonly Cite[] = days
    ? ['Reg. (EEC, Euratom) No 1182/71 Art. 3(4)']
    : ['Reg. (EEC, Euratom) No 1182/71 Art. 3(1)']
  const why = whyEnds(clock, at.assessment.zone)
  return { is: 'by', from: anchor.ms, safe, latest, inDays: days !== undefined, why, cites: [cite, ...rules] }
}

/** What a period runs from, as the Act has it for this report. */
function runsFrom({ trigger, stage }: Standing): RightChoice {
  const { of, cite, within } = reportingStages[trigger][stage]
  const length = within?.unit === 'months' ? 'month' : within ? `${within.count} ${within.unit}` : 'period'
  return {
    right: [of.replaceAll(' ', '-')],
    why: `The ${length} of this report: ${anchors[of].toLowerCase()}.`,
    cites: [cite],
  }
}

/** Which end holds where the platform shows another one: that of the Act, as the clock has it. */
function counterThatHolds(at: Standing): RightChoice {
  const clock = clockFor(at, at.trigger, 'notification')
  const { cite } = reportingStages[at.trigger].notification
  const { zone } = at.assessment
  const { safe, platformShows } = clock ?? {}
  const isAnother = safe !== undefined && platformShows !== undefined
  const shown = isAnother ? ` Here: ${localText(safe, zone)}, and not ${localText(platformShows, zone)}.` : ''
  return { right: ['act'], why: `${clockFlags.SRP_COUNTER_DIFFERS.says}${shown}`, cites: [cite] }
}

/** Whether the last day of a period in days or months moves, as the calendar of the coordinator has it. */
function lastDayMoves(at: Standing): RightChoice {
  const clock = clockFor(at, at.trigger, 'final report')
  const days = clock?.days ?? bug('No last day is asked for before there is one')
  const [nominal, latest] = [longDate(days.nominal), longDate(days.latest)]
  const moves = nominal !== latest
  const why = moves
    ? `The last day as counted, ${nominal}, is no working day where the coordinator is; by the general rules the period ends with ${latest}. Work to the earlier one.`
    : `The last day, ${nominal}, is a working day where the coordinator is.`
  return {
    right: [moves ? 'moves' : 'stays'],
    why,
    cites: ['Reg. (EEC, Euratom) No 1182/71 Art. 3(4)', reportingStages[at.trigger]['final report'].cite],
  }
}

/** Within which time an intermediate report is due: the Act sets none (Art. 14(6)). */
function intermediateBy({ trigger }: Standing): RightChoice {
  const { within, cite } = reportingStages[trigger]['intermediate report']
  return {
    right: [within === undefined ? 'no-time' : `${within.count}-${within.unit}`],
    why: 'The coordinator may ask for it; the Act sets no time. Answer within the time that the coordinator names, or soon.',
    cites: [cite],
  }
}

/** By when what is due, and what moves an end and what does not. */
export const deadlines = {
  due: {
    form: 'moment',
    asks: 'By when, at the latest, is this report due?',
    answer: dueOf,
    mend: 'Let the clocks be counted from the recorded moments (cradle case show), and work to the safe end.',
  },
  'runs-from': {
    form: 'one',
    asks: 'What does the period of this report run from?',
    options: () => [
      ...optionsOf(Object.fromEntries(Object.entries(anchors).map(([id, label]) => [id.replaceAll(' ', '-'), label]))),
      { id: 'early-warning-submitted', label: 'From the submission of the early warning' },
      { id: 'first-signal', label: 'From the first signal' },
    ],
    answer: runsFrom,
    mend: 'Learn the anchors: both limits in hours run from becoming aware, the 14 days from the first measure, the month from the notification.',
  },
  weekend: fixed(
    'The limit of 24 or 72 hours ends on a weekend or a public holiday. Does it move?',
    {
      no: 'No',
      'next-working-day': 'Yes, to the next working day',
      'two-working-days': 'Yes, until two working days have passed',
      'on-request': 'Yes, if the coordinator is asked in time',
    },
    'no',
    {
      why: 'Only periods that are expressed otherwise than in hours run on to the next working day. That two working days must be in it is argued by some for 72 hours; do not rely on it.',
      cites: [
        'Reg. (EEC, Euratom) No 1182/71 Art. 3(4)',
        'Reg. (EEC, Euratom) No 1182/71 Art. 3(3)',
        'Reg. (EEC, Euratom) No 1182/71 Art. 3(5)',
        'Our reading',
      ],
      mend: 'See to it that somebody with access to the platform is on duty on weekends and holidays.',
    },
  ),
  'last-day': {
    form: 'one',
    asks: 'Does the last day of the period for the final report move because of the calendar?',
    options: () => optionsOf({ moves: 'Yes, it is no working day there', stays: 'No, it is a working day there' }),
    answer: lastDayMoves,
    mend: 'Count by the calendar of the Member State of the coordinator, and do not lean on the days that holidays add.',
  },
  counter: {
    form: 'one',
    asks: 'The counter of the platform shows another end for the notification than you reckoned. Which one holds?',
    options: () =>
      optionsOf({
        act: 'The one that is counted from becoming aware',
        platform: 'The one that the platform shows',
        later: 'The later of the two',
      }),
    answer: counterThatHolds,
    mend: 'Keep a reckoning of your own; the counter of the platform runs from the early warning.',
  },
  'intermediate-by': {
    form: 'one',
    asks: 'The coordinator asks for an intermediate report. By when is it due under the Act?',
    options: () =>
      optionsOf({
        '24-hours': 'Within 24 hours of the request',
        '72-hours': 'Within 72 hours of the request',
        '14-days': 'Within 14 days of the request',
        'no-time': 'The Act sets no time',
      }),
    answer: intermediateBy,
    mend: 'Record a request of the coordinator when it comes, and agree on a time with them.',
  },
  'send-when': fixed(
    'Three hours after becoming aware you have all that the early warning needs. When do you submit it?',
    {
      now: 'Now',
      'before-24': 'At any time before the 24 hours end',
      'with-notification': 'With the notification, to have it all in one',
    },
    'now',
    {
      why: 'It is due without undue delay; the 24 hours are the outer limit. What can be sent earlier is not to wait for their end.',
      cites: ['Art. 14(2)(a)', 'Art. 14(4)(a)'],
      mend: 'Submit as soon as what the law asks for is there. More can follow with the notification.',
    },
  ),
  outage: fixed(
    'The platform does not answer. Is the limit extended until it does?',
    {
      yes: 'Yes, by as long as it was unavailable',
      no: 'No: keep the evidence, tell the coordinator, submit once it is back',
      email: 'No, and an e-mail to the coordinator stands in for the report',
    },
    'no',
    {
      why: 'Nothing extends a period for that as far as we know. The coordinator can be told directly, but the submission stays due.',
      cites: ['Art. 14(7), first subparagraph', 'Our reading'],
      mend: 'Have the address of the coordinator at hand, and keep screenshots with their time.',
    },
  ),
  delay: fixed(
    'You ask that what you reported is passed on later, because it is sensitive. What does that do to your own limits?',
    {
      nothing: 'Nothing',
      extends: 'They run on until the coordinator has decided',
      'final-only': 'Only the final report may come later',
    },
    'nothing',
    {
      why: 'The delays of Art. 16 are about passing the report on to others. None of them moves a limit of the manufacturer.',
      cites: ['Art. 16(2), second subparagraph', 'Art. 16(2), third subparagraph', 'Art. 14(2)', 'Our reading'],
      mend: 'Ask for a delay with the report or beside it, and submit the report in time all the same.',
    },
  ),
  'no-fine': fixed(
    'Suppose you are a micro or small enterprise. What does the Act grant you for the early warning?',
    {
      'not-due': 'You need not submit one',
      'more-time': 'You have 72 hours for it',
      'no-fine': 'No administrative fine if its 24 hours are not met; it stays due',
    },
    'no-fine',
    {
      why: 'Only the fine for not meeting that one limit falls away. The duty, the limit and all later reports stay. The fines of the Act apply from 11 December 2027 on.',
      cites: ['Art. 64(10)(a)', 'Art. 71(2), first subparagraph'],
      mend: 'Do not plan without the early warning because of the size of the firm.',
    },
  ),
} as const satisfies Readonly<Record<string, DrillQuestion>>
