import { plainDate } from '../../kit/index.ts'
import type { Cite } from '../act/index.ts'
import type { Stage, Trigger } from '../act/reporting-stages.ts'
import type { DatedTable } from './define.ts'

/** A point on which the reporting form and the Act ask for different things. */
export interface FormAgainstLaw {
  readonly form: string
  readonly law: string
  readonly cites: readonly Cite[]
  /** What follows for whoever reports, so that both are served. */
  readonly course: string
  /** At which reports it matters. */
  readonly stages: readonly [Stage, ...Stage[]]
  /** On which track; absent where it is on both. */
  readonly on?: Trigger
}

/** What somebody saw in the live form that its glossary does not tell. */
export interface FormObservation {
  readonly track: 'vulnerability' | 'incident' | 'both'
  readonly seen: string
}

/** As old as the form itself, and no longer to rely on than it. */
const asOf = plainDate('2026-09-29')
const shelfLifeDays = 14

/**
 * Where the form and the Act part: a report that fills the form may still fall short of the Act, or ask for more than
 * it.
 */
export const formAgainstLaw: DatedTable<FormAgainstLaw> = {
  table: 'Where the reporting form and the Act part',
  asOf,
  source: 'the glossary and FAQ of ENISA as captured in September 2026, read against Article 14 by us',
  shelfLifeDays,
  rows: [
    {
      form: 'measures taken, and measures for users, are optional until the final report (fields 16 and 17)',
      law: 'both belong in the notification within 72 hours',
      cites: ['Art. 14(2)(b)', 'Art. 14(4)(b)'],
      course: 'state them at the notification',
      stages: ['notification'],
    },
    {
      form: 'the early warning also requires title, summary, product, version and the time of awareness',
      law: 'an early warning indicates Member States where applicable and, for an incident, whether unlawful or malicious acts are suspected',
      cites: ['Art. 14(2)(a)', 'Art. 14(4)(a)'],
      course: 'have these ready, and do not wait for more',
      stages: ['early warning'],
    },
    {
      form: 'the Member States are required (field 5)',
      law: 'they are indicated where applicable, as far as the manufacturer is aware',
      cites: ['Art. 14(2)(a)', 'Art. 14(4)(a)'],
      course: 'name those you know of',
      stages: ['early warning'],
    },
    {
      form: 'general information (v21) and the nature of the incident (i32) are required at the notification',
      law: 'they are given as available, or where available',
      cites: ['Art. 14(2)(b)', 'Art. 14(4)(b)'],
      course: 'write what you know, and that more is not known yet',
      stages: ['notification'],
    },
    {
      form: 'when it occurred is required at the notification (v26a, i38)',
      law: 'no such time is asked for',
      cites: ['Art. 14(2)(b)', 'Art. 14(4)(b)'],
      course: 'state what you know of it, and keep it apart from the time of awareness',
      stages: ['notification'],
    },
    {
      form: 'the help text of v26 speaks of when the vulnerability was first detected, and i37 was seen to do so for incidents',
      law: 'the periods run from becoming aware of the exploitation, or of the incident',
      cites: ['Art. 14(2)(a)', 'Art. 14(4)(a)', 'Guidance 211'],
      course: 'enter when you became aware, and keep the time of detection in your own file',
      stages: ['early warning', 'notification'],
    },
    {
      form: 'the counter for the notification shows 48 hours after the early warning was submitted',
      law: 'the notification is due within 72 hours of becoming aware, and without undue delay',
      cites: ['Art. 14(2)(b)', 'Art. 14(4)(b)'],
      course: 'reckon from awareness',
      stages: ['notification'],
    },
    {
      form: 'for a vulnerability, no counter is shown for the final report',
      law: 'it is due no later than 14 days after a corrective or mitigating measure is available',
      cites: ['Art. 14(2)(c)'],
      course: 'reckon from the first measure that is available',
      stages: ['final report'],
      on: 'actively exploited vulnerability',
    },
    {
      form: 'the final report cannot be submitted before the notification',
      law: 'neither is due where the relevant information has already been provided',
      cites: ['Art. 14(2)(b)', 'Art. 14(2)(c)', 'Art. 14(4)(b)', 'Art. 14(4)(c)'],
      course: 'submit every stage',
      stages: ['notification', 'final report'],
    },
    {
      form: 'there are three stages and additional notes',
      law: 'the coordinator may also request an intermediate report',
      cites: ['Art. 14(6)'],
      course: 'ask the coordinator where it wants to have it',
      stages: ['intermediate report'],
    },
  ],
}

/**
 * What was seen in the live form and is not in the glossary, beside the field that is marked so in the table of fields.
 */
export const formObservations: DatedTable<FormObservation> = {
  table: 'The live form, as seen',
  asOf: plainDate('2026-09-13'),
  source: 'the check of one registered user on 13 September 2026, and a tutorial video',
  shelfLifeDays,
  rows: [
    { track: 'both', seen: 'blocks can be repeated: another product, another measure, another measure for users' },
    { track: 'both', seen: 'times are typed as hours and minutes in UTC' },
    { track: 'both', seen: 'a choice between options, once made, cannot be cleared' },
    {
      track: 'vulnerability',
      seen: 'v21 asks for (a) the nature of the vulnerability and (b) the nature of the exploit',
    },
    { track: 'vulnerability', seen: 'v19 and v20 are plain text and are not checked' },
    { track: 'vulnerability', seen: 'v22 takes the day alone, where the glossary has day and time' },
    { track: 'incident', seen: 'i31 takes free text, where the glossary has three options' },
    { track: 'incident', seen: 'i37 asks when the incident was detected, where the glossary says aware' },
  ],
}
