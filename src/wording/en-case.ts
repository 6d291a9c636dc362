import { type OpenPoint, type RegisterId, register, type Stage, type Trigger } from '../law/index.ts'

const minuteMs = 60_000

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`
}

/** A length of time in its two largest units, as people say it; what is less than a minute is that. */
export function lengthOf(ms: number): string {
  const minutes = Math.floor(Math.abs(ms) / minuteMs)
  if (minutes === 0) return 'less than a minute'
  const [days, hours, rest] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24, minutes % 60]
  const parts: readonly (readonly [number, string])[] =
    days > 0
      ? [
          [days, 'day'],
          [hours, 'hour'],
        ]
      : [
          [hours, 'hour'],
          [rest, 'minute'],
        ]
  return parts.flatMap(([count, unit]) => (count > 0 ? counted(count, unit) : [])).join(' ')
}

const asWhat: Readonly<Record<Trigger, string>> = {
  'actively exploited vulnerability': 'an actively exploited vulnerability',
  'severe incident': 'a severe incident',
}

const headings: Readonly<Record<Trigger, string>> = {
  'actively exploited vulnerability': 'Vulnerability',
  'severe incident': 'Incident',
}

/** The reports of Article 14, as a line begins with them. */
export const stageWords: Readonly<Record<Stage, string>> = {
  'early warning': 'Early warning',
  notification: 'Notification',
  'intermediate report': 'Intermediate report',
  'final report': 'Final report',
}

const events: Readonly<Record<string, string>> = {
  'became aware': 'becoming aware',
  'measure available': 'the first measure available',
  'notification submitted': 'the submission of the notification',
  'coordinator asked': 'the request of the coordinator',
}

/** An open point of law in a line: what is open, which course is safe, and what a person decided. */
export function openPointIn(
  id: RegisterId,
  decided: OpenPoint | undefined,
): { readonly text: string; readonly tail: string } {
  const { title, readings, safe } = register[id]
  const both: readonly string[] = readings
  const course = both[safe - 1] ?? ''
  const by = decided?.note?.by === undefined ? '' : ` by ${decided.note.by}`
  const is =
    decided === undefined ? `The safe course: ${course}` : `Decided${by}: ${both[(decided.decided ?? safe) - 1] ?? ''}`
  return { text: `${title} ${is}`, tail: `[${id}]` }
}

/** What stands on screens about cases, in English. `at` are moments as the clocks of the coordinator show them. */
export const caseWords = {
  title: (about: string, product: string) => `${about}: ${product}`,
  stage: (stage: Stage) => stageWords[stage],
  track: (trigger: Trigger) => headings[trigger],
  exercise: 'This is an exercise. Nothing in it is reported to anybody.',
  later: 'Some events are recorded for later moments than the one shown. They count here all the same.',
  closed: (at: string) => `The case was closed on ${at}. A new signal opens it again.`,
  damaged: 'The log is not as it was written: what follows rests on what could be read of it.',
  toAssessAgain: (number: number) =>
    `A new signal came (event ${number}) after the facts were stated: assess it again.`,
  closedWhileDue:
    'When it was closed, a report was not declared submitted that is due, or may be. Closing a case moves no end.',
  ofTrack: (trigger: Trigger) => (trigger === 'severe incident' ? ' --of incident' : ' --of vulnerability'),
  signalled: (ago: string) => `The first signal came ${ago} ago. The first assessment has to be immediate.`,
  mustReport: (trigger: Trigger) => `You must report it as ${asWhat[trigger]}.`,
  mayHaveTo: (trigger: Trigger) =>
    `It is open whether you must report it as ${asWhat[trigger]}. Until that is settled, work to the clocks.`,
  notYetAware: (trigger: Trigger) =>
    `It is open whether you must report it as ${asWhat[trigger]}. Assess it at once: becoming aware starts the clocks.`,
  allStated: (trigger: Trigger) =>
    `What is stated makes it ${asWhat[trigger]}. Whoever is reasonably certain of that is aware: record since when.`,
  notReportable: (trigger: Trigger) => `It is not to be reported as ${asWhat[trigger]}, because:`,
  due: (at: string, left: string) => `due ${at}, in ${left}`,
  pastSafe: (at: string, ago: string) => `SAFE END PASSED ${ago} ago (${at}). Submit now.`,
  pastLatest: (at: string, ago: string) => `LATEST END PASSED ${ago} ago (safe end ${at}). Submit now.`,
  forecast: (at: string, after: string) => `about ${at}, if ${after} now`,
  forecastAfter: { 'notification submitted': 'the notification were submitted' } as Readonly<Record<string, string>>,
  undetermined:
    'not determined yet: 14 days from the first corrective or mitigating measure, none of which is recorded',
  notStarted: 'not started: nobody has recorded becoming aware',
  asked: 'asked for by the coordinator; the Act sets no time',
  submitted: (at: string, receipt: string | undefined) =>
    `declared submitted ${at}${receipt === undefined ? '' : `, receipt ${receipt}`}`,
  alreadyProvided: 'provided with an earlier report',
  withoutUndueDelay: (latest: string) => `Without undue delay. Outer limit, no target: ${latest}.`,
  lastDays: (nominal: string, latest: string) =>
    nominal === latest
      ? `The last day is ${nominal}.`
      : `The last day is ${nominal}; as that is no working day, ${latest}.`,
  prudent: (day: string) => `By the date where it was written down, the last day is ${day}: keep to that.`,
  countedFrom: (event: string, at: string) => `Counted from ${events[event] ?? event}, ${at}.`,
  contested: (at: string) => `Counted from the first signal, it would have been due ${at}.`,
  platformShows: (at: string) => `The platform shows ${at}.`,
  onTime: (at: string) => `With the notification on time it would end ${at}.`,
  clocks: 'By when',
  users: 'Users',
  informUsers: (since: string, isSettled: boolean) =>
    `${since} since you became aware. ${isSettled ? 'Impacted users are' : 'Whether impacted users must be informed is open; if so, they are'} to be informed in a timely manner; the Act sets no hours.`,
  informed: (at: string, audience: string, channel: string) => `${audience} informed ${at}: ${channel}`,
  coordinator: 'To whom',
  coordinatorIs: (name: string, state: string) => `${name}, ${state}, and at the same time ENISA`,
  coordinatorOpen:
    'The coordinator is not known. State in cra.yaml where decisions on the cybersecurity of your products are predominantly taken; if that is outside the Union, what Article 14(7) asks instead.',
  asks: 'To be found out',
  openPoints: 'Where the law is open (cradle explain NUMBER tells both readings)',
  openOnClocks: 'On how the clocks are counted, the safe course is taken.',
  record: {
    stated: 'What is stated of it',
    nothing: 'Nothing yet.',
    fact: (fact: string, is: unknown) => `${fact}: ${is === true ? 'yes' : is === false ? 'no' : String(is)}`,
    evidence: (text: string) => `Evidence: ${text}`,
    who: (by: string | undefined, at: string, number: number, correctedBy: readonly number[]) => {
      const corrected = correctedBy.length > 0 ? `, corrected by ${correctedBy.join(', ')}` : ''
      return `${by ?? 'nobody named'}, ${at}, event ${number}${corrected}`
    },
    conclusion: (trigger: Trigger) => `${headings[trigger]}: what follows (✓ so, ✗ not so, ? not known yet)`,
  },
  further: (count: number) => `and ${counted(count, 'more question')} (--format json lists them)`,
  next: 'Next',
  erased: (count: number) => `${counted(count, 'personal text')} ${count === 1 ? 'was' : 'were'} erased from the log.`,
  log: (file: string, head: string) => `Log: ${file}, head ${head}`,
  listTitle: (count: number) => (count === 1 ? '1 case' : `${count} cases`),
  noCases: 'There is no case. Open one at the first signal: cradle case open.',
  calendar: 'Reports under Article 14',
  calendarEntry: (stage: string, product: string, isForecast: boolean) =>
    `${product}: ${stage.toLowerCase()} ${isForecast ? 'expected to be due' : 'due'} (Article 14)`,
  calendarNote: 'Made by Cradle from the case log; make it anew when the case moves on. See cradle case list.',
  nothingRuns: 'Open; no clock runs.',
  inStage: (stage: string, state: string) => `${stage}: ${state}`,
  exerciseInShort: ' (exercise)',
  casesOwed: (count: number) => `${counted(count, 'case')} under Article 14, open or closed with a report that is due`,
  openCases: (count: number) => (count === 1 ? 'Open case under Article 14' : `${count} open cases under Article 14`),
  verify: {
    title: 'Case logs',
    intact: (id: string, events: number) => `${id}: all ${counted(events, 'event')} as written, in their order`,
    changed: (id: string) => `${id}: not as it was written; see the problems`,
    head: (hash: string) => `Head ${hash}. Keep it elsewhere: on a sheet, in a signed commit.`,
    provenTo: (number: number) =>
      `By the head that was given, event ${number} and all that it follows on are as they were then: nothing of it was changed, cut or moved.`,
    notProven: 'What this does not prove',
    limits: [
      'That what is recorded is true, or that it was recorded at the time that it says: this machine wrote it.',
      'Who a name stands for: nothing is signed.',
      'What an erased text said.',
    ],
    giveHead:
      'That nothing was cut off at the end, or the whole log written anew: for that, give --head with a head kept elsewhere, or --against with an older copy.',
  },
  steps: {
    show: (id: string) => `cradle case show ${id}`,
    assess: (id: string, fact: string, answer: string) =>
      `State what is known, as cradle case add ${id} facts-stated --fact "${fact}=${answer}" --because TEXT --by NAME; cradle explain ${fact} says how to answer.`,
    assessAgain: (id: string) =>
      `State anew what is known: cradle case add ${id} facts-stated --fact FACT=VALUE --because TEXT --by NAME`,
    stateInFile: (fact: string) => `State in cra.yaml what the product is: cradle explain ${fact} says how and where.`,
    decide: (id: string, point: string) =>
      `Decide where the law is open: cradle case add ${id} point-decided --decide ${point}=1 --because TEXT --by NAME`,
    aware: (id: string, of: string) =>
      `Once you are reasonably certain: cradle case add ${id} became-aware${of} --at MOMENT --by NAME`,
    sheet: (id: string, stage: string, of: string) =>
      `See what to type into the form: cradle case show ${id} --sheet "${stage}"${of}`,
    submit: (id: string, stage: string, of: string) =>
      `Submit it on the platform yourself, then: cradle case add ${id} submitted${of} --stage ${stage.replaceAll(' ', '-')} --at MOMENT --receipt NUMBER`,
    vex: (flaw: string) =>
      `Say so to those who ask: cradle vex add ${flaw} --status not_affected --justification LABEL --by NAME`,
    upstream:
      'Unless you can confirm that they know of it, tell whoever maintains the component of the flaw (Art. 13(6), from 11 December 2027), and keep what you told them.',
    receipt: (id: string, stage: string, of: string) =>
      `Record the receipt: cradle case add ${id} receipt${of} --stage ${stage.replaceAll(' ', '-')} --receipt NUMBER`,
    measure: (id: string) =>
      `When users can act on a measure: cradle case add ${id} measure-available --kind KIND --at MOMENT`,
    users: (id: string) => `See a draft for users: cradle case show ${id} --notice`,
    why: (verdict: string) => `Why: cradle explain ${verdict}`,
    close: (id: string) => `When nothing is left to do: cradle case add ${id} closed --because TEXT --by NAME`,
  },
} as const
