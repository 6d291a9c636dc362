import { longDate, type PlainDate } from '../kit/index.ts'
import { type MemberState, memberStates, type OtherAnchor, type OtherRegime, otherRegimeNames } from '../law/index.ts'

const anchors: Readonly<Record<OtherAnchor, string>> = {
  'became aware': 'becoming aware under this law',
  'notification submitted': 'the submission of the notification under this law',
  handled: 'the incident having been handled',
  'classified as major': 'its classification as major',
  'first notification submitted': 'the submission of the first notification',
  'last intermediate report submitted': 'the submission of the last intermediate report',
}

function add(id: string, rest: string): string {
  return `cradle case add ${id} ${rest}`
}

/** What stands on the screen of other laws on the same event. Moments are as the clocks of the authority show them. */
export const lawWords = {
  title: (about: string) => `Other laws on the same event: ${about}`,
  never:
    'Each of these laws has its own trigger, addressee, moment of awareness and clock. None is taken from another, and we know of no text by which one report meets two of these duties.',
  heading: (regime: OtherRegime, product: string | undefined) =>
    `${otherRegimeNames[regime]}, ${regime}${product === undefined ? '' : `: ${product}`}`,
  open: 'Nobody has looked at it yet.',
  applies: (because: string, who: string) => `It applies, because: ${because} (${who})`,
  appliesNot: (because: string, who: string) => `It does not apply, because: ${because} (${who})`,
  recorded: (number: number, by: string | undefined) => `event ${number}${by === undefined ? '' : `, ${by}`}`,
  notInForce: (from: PlainDate) => `It applies from ${longDate(from)}. Before that, nothing is due under it.`,
  contradicts: (product: string, number: number) =>
    `No clock runs: the Act applies to ${product}, or may, and one product cannot be a medical device too. Correct event ${number}, or the facts in cra.yaml.`,
  thisProduct: 'this product',
  byAndTo: (by: string, to: string) => `By ${by}. To ${to}.`,
  short: (regime: OtherRegime) => otherRegimeNames[regime],
  placeIs: (state: MemberState, isAssumed: boolean) =>
    `By the clocks and public holidays of ${memberStates[state]}${isAssumed ? ', where your coordinator is: if its authority is elsewhere, record the law with --authority-in' : ''}.`,
  placeUnknown:
    'No Member State of its authority is known: no public holidays are counted, and the clocks are those of Brussels.',
  kind: (says: string) => `Recorded as: ${says}.`,
  kindOpen: (kinds: readonly string[]) =>
    `Which of these it is has not been recorded: ${kinds.join('; ')}. Work to the shortest, and record the law again with --kind.`,
  onlyFor: (kinds: readonly string[]) => `if it is: ${kinds.join(', ')}`,
  due: (at: string, left: string) => `due ${at}, in ${left}`,
  pastSafe: (at: string, ago: string) => `SAFE END PASSED ${ago} ago (${at}).`,
  pastLatest: (at: string, ago: string) => `LATEST END PASSED ${ago} ago (safe end ${at}).`,
  undetermined: (of: OtherAnchor) => `not determined yet: counted from ${anchors[of]}, which is not recorded`,
  noLaterThan: (at: string) => `If that comes in time, no later than ${at}.`,
  noNumber: 'no number of hours or days in the law',
  noNumberSince: (ago: string) => `${ago} since you became aware; the law has no number of hours or days`,
  reported: (at: string, receipt: string | undefined) =>
    `declared reported ${at}${receipt === undefined ? '' : `, receipt ${receipt}`}`,
  countedFrom: (of: OtherAnchor, at: string) => `Counted from ${anchors[of]}, ${at}.`,
  outer: (soonest: string | undefined, latest: string) =>
    `${soonest === undefined ? '' : `${soonest.charAt(0).toUpperCase()}${soonest.slice(1)}. `}Outer limit, no target: ${latest}.`,
  lastDay: (nominal: PlainDate, latest: PlainDate) =>
    nominal === latest
      ? `The last day is ${longDate(nominal)}.`
      : `The last day is ${longDate(nominal)}; as that is no working day, ${longDate(latest)}.`,
  prudent: (day: PlainDate) => `By the date where it was written down, the last day is ${longDate(day)}: keep to that.`,
  twoWorkingDays: (day: PlainDate) =>
    `If the period had to hold two working days, as some read the general rules, it would end on ${longDate(day)}. Do not rely on it.`,
  noon: {
    'for all': (at: string) => `As that is no working day, it may come by ${at}.`,
    'with exceptions': (at: string) =>
      `As that is no working day, it may come by ${at}: not from credit institutions, central counterparties, operators of trading venues, essential or important entities, and those to whom the authority has said so.`,
  },
  ask: (id: string, regime: OtherRegime) =>
    `It does: ${add(id, `other-law --regime ${otherRegimeNames[regime]} --applies --at MOMENT --because TEXT --by NAME`)}`,
  askNot: 'It does not: the same with --no-applies, and without --at.',
  another: 'Of another product of yours: with --for NAME.',
  kindsAre: (kinds: readonly string[]) => `With --kind, one of: ${kinds.join('; ')}.`,
  moment: (id: string, regime: OtherRegime, what: string) =>
    add(id, `other-law-moment --regime ${otherRegimeNames[regime]} --what "${what}" --at MOMENT`),
  reportIt: (id: string, regime: OtherRegime, report: string) =>
    `Once you have made it: ${add(id, `other-law-reported --regime ${otherRegimeNames[regime]} --report "${report}" --at MOMENT`)}`,
  calendarEntry: (regime: OtherRegime, report: string, product: string) =>
    `${otherRegimeNames[regime]}, ${report}: ${product}`,
  summary: 'Other laws',
  summaryApplies: (names: readonly string[]) => `${names.join(', ')} ${names.length === 1 ? 'applies' : 'apply'}`,
  summaryOpen: (names: readonly string[]) => `nobody has looked at ${names.join(', ')} yet`,
  summaryNot: (names: readonly string[]) => `${names.join(', ')} ${names.length === 1 ? 'does' : 'do'} not apply`,
  summaryNext: (name: string, report: string, due: string) => `Next: ${name}, ${report}, ${due}.`,
  summarySee: (id: string) => `cradle case show ${id} --laws`,
} as const
