import type { PlainDate } from '../../kit/index.ts'
import { dates } from './dates.ts'
import type { Cite } from './index.ts'
import type { RegisterId } from './register.ts'
import type { Stage, Trigger } from './reporting-stages.ts'

/** A way in which what was reported reaches fewer authorities at first (Art. 16(2), 16(6)). There are three, and they differ. */
export type Delay = 'exceptional circumstances' | 'particularly exceptional circumstances' | 'coordinated disclosure'

/** A reason on which such a way rests. */
export interface DelayGround {
  /** How it is named where it is recorded. */
  readonly key: string
  readonly says: string
  /** When what was withheld is passed on, where the law says. */
  readonly until?: string
  /** The track on which alone it can hold; either where absent. */
  readonly on?: Trigger
  /** Whether the manufacturer is the one who can tell that it holds. */
  readonly isYours: boolean
  readonly cites: readonly [Cite, ...Cite[]]
}

/** What is delayed, who decides on it, and what a manufacturer has to submit for it. None of them moves a clock. */
export interface DelayMechanism {
  readonly says: string
  readonly decides: string
  readonly effect: string
  /** What the manufacturer does for it: write a request, set a field of the form, or nothing. */
  readonly submit: 'a request' | 'a field of the form' | 'nothing'
  readonly at: Readonly<Partial<Record<Trigger, readonly Stage[]>>>
  /** What must hold besides a ground, where the ground is one of this provision. */
  readonly condition?: { readonly says: string; readonly cites: readonly [Cite, ...Cite[]] }
  readonly grounds: readonly DelayGround[]
  readonly cites: readonly [Cite, ...Cite[]]
}

const everyStage: readonly Stage[] = ['early warning', 'notification', 'intermediate report', 'final report']

const measureAvailable = 'an effective measure, such as an update or guidance to users, is available'

const exceptional: DelayMechanism = {
  says: 'passing the report on to the coordinators of other Member States is delayed',
  decides: 'the coordinator that received it; you may ask, and it tells ENISA its reasons and until when',
  effect: 'ENISA has the whole report all the same',
  submit: 'a request',
  at: { 'actively exploited vulnerability': everyStage, 'severe incident': everyStage },
  condition: {
    says: 'the risk of passing it on outweighs the benefit, and restricting how it is handled (TLP, PAP) is not enough',
    cites: ['Reg. (EU) 2026/881 Art. 3'],
  },
  grounds: [
    {
      key: 'measure within 72 hours',
      says: 'you have told the coordinator that an effective measure, such as an update or guidance to users, is expected within 72 hours',
      until: 'the 72 hours are over without one',
      isYours: true,
      cites: ['Reg. (EU) 2026/881 Art. 3(a)'],
    },
    {
      key: 'enough to build an exploit',
      says: 'what the report tells of the vulnerability is enough to build an exploit with it',
      until: measureAvailable,
      on: 'actively exploited vulnerability',
      isYours: true,
      cites: ['Reg. (EU) 2026/881 Art. 3(b)'],
    },
    {
      key: 'a part is enough',
      says: 'a part of the report is enough for the other coordinators to act on, and only that part is passed on',
      until: measureAvailable,
      isYours: false,
      cites: ['Reg. (EU) 2026/881 Art. 3(c)'],
    },
    {
      key: 'coordinated disclosure',
      says: 'the coordinator learned of the vulnerability in a coordinated disclosure in which it is the trusted intermediary',
      until: 'a delay is no longer strictly necessary and those involved consent',
      on: 'actively exploited vulnerability',
      isYours: false,
      cites: ['Reg. (EU) 2026/881 Art. 3(d)', 'Art. 16(6)'],
    },
    {
      key: 'a coordinator is in doubt',
      says: 'it is in doubt whether one of the other coordinators can keep it confidential; only that one has to wait',
      until: 'that coordinator has told the others that it can again, or has shown that its shortcomings are mended',
      isYours: false,
      cites: ['Reg. (EU) 2026/881 Art. 4'],
    },
    {
      key: 'the platform is in doubt',
      says: 'an incident puts in doubt whether the platform keeps it confidential, and ENISA has said so',
      until: 'ENISA has said that it can again',
      isYours: false,
      cites: ['Reg. (EU) 2026/881 Art. 5', 'Art. 16(4)'],
    },
  ],
  cites: ['Art. 16(2), second subparagraph', 'Art. 14(9)', 'Reg. (EU) 2026/881'],
}

const particularlyExceptional: DelayMechanism = {
  says: 'ENISA, too, sees only a part at first',
  decides:
    'you state a ground in the notification; the coordinator assesses it, and passes on the whole once it no longer holds; ENISA recommends that it do so where ENISA sees a systemic risk',
  effect:
    'ENISA sees that a notification was made, general information on the product, the general nature of the exploit, and that such grounds were raised',
  submit: 'a field of the form',
  at: { 'actively exploited vulnerability': ['notification'] },
  grounds: [
    {
      key: 'exploited in no other Member State',
      says: 'as far as is known, a malicious actor has exploited it in no Member State but that of the coordinator',
      isYours: true,
      cites: ['Art. 16(2)(a)'],
    },
    {
      key: 'against essential interests of that Member State',
      says: 'passing it on at once would likely supply information whose disclosure is contrary to essential interests of that Member State',
      isYours: true,
      cites: ['Art. 16(2)(b)'],
    },
    {
      key: 'imminent high risk from spreading it',
      says: 'passing it on poses an imminent high cybersecurity risk',
      isYours: true,
      cites: ['Art. 16(2)(c)'],
    },
  ],
  cites: ['Art. 16(2), third subparagraph', 'Art. 14(2)(b)', 'Rec. 70', 'Rec. 71', 'Reg. (EU) 2026/881 Rec. 2'],
}

const coordinatedDisclosure: DelayMechanism = {
  says: 'passing it on is delayed because the coordinator learned of it in a coordinated disclosure',
  decides: 'the coordinator',
  effect: 'it waits no longer than is strictly necessary, and until those involved in the disclosure consent',
  submit: 'nothing',
  at: { 'actively exploited vulnerability': everyStage },
  grounds: [],
  cites: ['Art. 16(6)', 'Reg. (EU) 2026/881 Art. 3(d)'],
}

/** The three ways, by the names under which a case records what was asked for. */
export const delays: Readonly<Record<Delay, DelayMechanism>> = {
  'exceptional circumstances': exceptional,
  'particularly exceptional circumstances': particularlyExceptional,
  'coordinated disclosure': coordinatedDisclosure,
}

/** Where nothing needs to be delayed: a product that is on the market of one Member State only goes to no other coordinator. */
export const oneMemberStateOnly: { readonly says: string; readonly cites: readonly [Cite, ...Cite[]] } = {
  says: 'If you name no Member State but that of your coordinator, there is nobody else to pass it on to.',
  cites: ['Art. 16(2), first subparagraph', 'Reg. (EU) 2026/881 Rec. 7'],
}

/** By their letter the provisions on delays apply with the Act as a whole, and not with Article 14: what that means is open. */
export const delaysApply: {
  readonly from: PlainDate
  readonly open: RegisterId
  readonly cites: readonly [Cite, ...Cite[]]
} = { from: dates.applies.date, open: 'A-19', cites: ['Art. 71(2), second subparagraph', 'Rec. 126'] }
