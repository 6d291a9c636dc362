import type { Cite } from './index.ts'
import type { RegisterId } from './register.ts'

/** What obliges a manufacturer to report (Art. 14(1), 14(3)). */
export type Trigger = 'actively exploited vulnerability' | 'severe incident'

/** A step of a report, in the order in which they come (Art. 14(2), 14(4), 14(6)). */
export type Stage = 'early warning' | 'notification' | 'intermediate report' | 'final report'

/** What starts the period of a step. */
export type Anchor = 'became aware' | 'measure available' | 'notification submitted' | 'coordinator asked'

/** How long a period is, in the unit of the Act: hours, days and months end differently. */
export interface Limit {
  readonly count: number
  readonly unit: 'hours' | 'days' | 'months'
}

/** Something that a step must tell by law; what the form of the platform asks besides is not law. */
export interface Content {
  readonly says: string
  readonly when: 'always' | 'where applicable' | 'as far as available' | 'if there are any'
  readonly cites: readonly [Cite, ...Cite[]]
}

/** A step of a report: until when, counted from what, and what it must tell. */
export interface Due {
  readonly cite: Cite
  /** The outer limit; absent where the Act sets none. */
  readonly within?: Limit
  readonly of: Anchor
  /** The limit is the last moment: what could be sent earlier comes late. */
  readonly withoutUndueDelay: boolean
  /** It falls away where the information has been provided before. */
  readonly unlessAlreadyProvided: boolean
  readonly content: readonly Content[]
  /** Points on which the law is open that bear on the period. */
  readonly open: readonly RegisterId[]
}

function hours(count: number): Limit {
  return { count, unit: 'hours' }
}

function memberStatesIn(cite: Cite): Content {
  return {
    says: 'the Member States in which, as far as you are aware, the product has been made available',
    when: 'where applicable',
    cites: [cite],
  }
}

/** What both 72-hour notifications tell beside the event. Article 16(2) looks for the sensitivity in the early warning by a slip. */
function measuresAndSensitivity(cite: Cite): readonly Content[] {
  return [
    { says: 'corrective or mitigating measures taken', when: 'if there are any', cites: [cite] },
    { says: 'corrective or mitigating measures that users can take', when: 'always', cites: [cite] },
    {
      says: 'how sensitive you consider the information to be',
      when: 'where applicable',
      cites: [cite, 'Art. 16(2), second subparagraph', 'Rec. 71'],
    },
  ]
}

const intermediateReport: Due = {
  cite: 'Art. 14(6)',
  of: 'coordinator asked',
  withoutUndueDelay: false,
  unlessAlreadyProvided: false,
  content: [{ says: 'the relevant updates on how it stands', when: 'always', cites: ['Art. 14(6)'] }],
  open: [],
}

const onVulnerabilities: Readonly<Record<Stage, Due>> = {
  'early warning': {
    cite: 'Art. 14(2)(a)',
    within: hours(24),
    of: 'became aware',
    withoutUndueDelay: true,
    unlessAlreadyProvided: false,
    content: [memberStatesIn('Art. 14(2)(a)')],
    open: ['R-3', 'R-5'],
  },
  notification: {
    cite: 'Art. 14(2)(b)',
    within: hours(72),
    of: 'became aware',
    withoutUndueDelay: true,
    unlessAlreadyProvided: true,
    content: [
      { says: 'general information about the product', when: 'as far as available', cites: ['Art. 14(2)(b)'] },
      {
        says: 'the general nature of the exploit and of the vulnerability',
        when: 'as far as available',
        cites: ['Art. 14(2)(b)'],
      },
      ...measuresAndSensitivity('Art. 14(2)(b)'),
    ],
    open: ['R-3', 'R-5'],
  },
  'intermediate report': intermediateReport,
  'final report': {
    cite: 'Art. 14(2)(c)',
    within: { count: 14, unit: 'days' },
    of: 'measure available',
    withoutUndueDelay: false,
    unlessAlreadyProvided: true,
    content: [
      {
        says: 'a description of the vulnerability, with its severity and impact',
        when: 'always',
        cites: ['Art. 14(2)(c)(i)'],
      },
      {
        says: 'information on any malicious actor that has exploited it or is exploiting it',
        when: 'as far as available',
        cites: ['Art. 14(2)(c)(ii)'],
      },
      {
        says: 'details about the security update or other corrective measures made available',
        when: 'always',
        cites: ['Art. 14(2)(c)(iii)'],
      },
    ],
    open: ['R-4'],
  },
}

const onIncidents: Readonly<Record<Stage, Due>> = {
  'early warning': {
    cite: 'Art. 14(4)(a)',
    within: hours(24),
    of: 'became aware',
    withoutUndueDelay: true,
    unlessAlreadyProvided: false,
    content: [
      {
        says: 'whether unlawful or malicious acts are suspected to have caused it',
        when: 'always',
        cites: ['Art. 14(4)(a)'],
      },
      memberStatesIn('Art. 14(4)(a)'),
    ],
    open: ['R-3', 'R-5'],
  },
  notification: {
    cite: 'Art. 14(4)(b)',
    within: hours(72),
    of: 'became aware',
    withoutUndueDelay: true,
    unlessAlreadyProvided: true,
    content: [
      {
        says: 'general information about the nature of the incident',
        when: 'as far as available',
        cites: ['Art. 14(4)(b)'],
      },
      // "Where available" stands with the nature of the incident; whether it reaches this too is not said: the strict reading.
      { says: 'an initial assessment of the incident', when: 'always', cites: ['Art. 14(4)(b)', 'Our reading'] },
      ...measuresAndSensitivity('Art. 14(4)(b)'),
    ],
    open: ['R-3', 'R-5'],
  },
  'intermediate report': intermediateReport,
  'final report': {
    cite: 'Art. 14(4)(c)',
    within: { count: 1, unit: 'months' },
    of: 'notification submitted',
    withoutUndueDelay: false,
    unlessAlreadyProvided: true,
    content: [
      {
        says: 'a detailed description of the incident, with its severity and impact',
        when: 'always',
        cites: ['Art. 14(4)(c)(i)'],
      },
      {
        says: 'the type of threat or root cause that is likely to have triggered it',
        when: 'always',
        cites: ['Art. 14(4)(c)(ii)'],
      },
      { says: 'mitigation measures applied and under way', when: 'always', cites: ['Art. 14(4)(c)(iii)'] },
    ],
    open: [],
  },
}

/** The steps of a report by what obliges to it, as Article 14(2), (4) and (6) lists them. Each trigger has steps of its own. */
export const reportingStages: Readonly<Record<Trigger, Readonly<Record<Stage, Due>>>> = {
  'actively exploited vulnerability': onVulnerabilities,
  'severe incident': onIncidents,
}

/** What users are told and how (Art. 14(8)): in a timely manner after becoming aware; the Act sets no number of hours. */
export const userInformation = {
  cite: 'Art. 14(8)',
  content: [
    { says: 'the vulnerability or incident', when: 'always', cites: ['Art. 14(8)'] },
    {
      says: 'risk mitigation and corrective measures that users can deploy',
      when: 'if there are any',
      cites: ['Art. 14(8)', 'Rec. 67'],
    },
  ],
  form: 'where appropriate in a structured, machine-readable format that is easily processed automatically',
} as const satisfies { readonly cite: Cite; readonly content: readonly Content[]; readonly form: string }
