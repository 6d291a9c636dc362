import type { Stage, Trigger } from '../law/index.ts'
import { stageWords } from './en-case.ts'

const contents = { given: 'given', proposed: 'proposed, check it', missing: 'MISSING' } as const

/** What to do about something that is only asked for on a condition. */
const whenOpen: Readonly<Record<string, string>> = {
  'where applicable': 'empty: leave it if it does not apply',
  'as far as available': 'empty: if it is not known yet, say so',
  'if there are any': 'empty: if there are none, say so',
}

/** What stands on report sheets, in English. Nothing here claims that anything was sent. */
export const sheetWords = {
  title: (stage: Stage, trigger: Trigger) => `${stageWords[stage]}: ${trigger}`,
  prepared:
    'Prepared for a person to check and to type into the form of the platform. Nothing has been sent by Cradle.',
  declared: (at: string, receipt: string | undefined) =>
    `A person declared it submitted on ${at}${receipt === undefined ? '; no receipt is recorded' : `, with receipt ${receipt}`}. Shown is what was recorded by then.`,
  exercise: 'EXERCISE: not to be submitted to anybody.',
  notAware: 'Nobody has recorded becoming aware: this report is not due yet, and may never be.',
  notReportable: 'By what is recorded, the event is not to be reported on this track.',
  intermediate: 'The form has no stage of its own for it. Ask the coordinator where it wants to have it.',
  due: (safe: string, latest: string | undefined, zone: string) =>
    `Due ${safe} (${zone})${latest === undefined ? '' : `; outer limit ${latest}`}.`,
  endOf: (day: string) => `the end of ${day}`,
  withoutUndueDelay: 'Without undue delay: the limit is the last moment, not the aim.',
  coordinator: (name: string, state: string, stage: Stage) =>
    stage === 'intermediate report'
      ? `To ${name}, ${state}, which asked for it.`
      : `To ${name}, ${state}, and at the same time to ENISA, through the Single Reporting Platform.`,
  coordinatorOpen: 'The coordinator is not known yet: a report to another one may have to be made again.',
  lawHeading: 'By the Act',
  lawComplete: 'It tells all that the Act asks for at this stage.',
  lawOpen: (count: number) =>
    `Nothing that the Act asks for in any case is missing; ${count} to check, or to leave for a reason.`,
  lawMissing: (count: number) => `${count} of what the Act asks for ${count === 1 ? 'is' : 'are'} missing.`,
  formHeading: (asOf: string) => `By the form, as of ${asOf}`,
  formComplete: 'No field that the form requires at this stage is empty.',
  formMissing: (labels: readonly string[]) => `Required and empty: ${labels.join('; ')}.`,
  formStale: 'The table of fields is older than two weeks, and the form changes often: look at the form itself.',
  formIsNoLaw: 'The form is not the Act: it asks for more, and for some things later.',
  tooLong: (labels: readonly string[]) => `Too long for their fields: ${labels.join('; ')}.`,
  content: (is: 'given' | 'proposed' | 'missing' | 'open', when: string) =>
    is === 'open' ? (whenOpen[when] ?? 'empty') : contents[is],
  fieldsHeading: (since: string | undefined) =>
    since === undefined ? 'Fields' : `Fields (what is new since the ${since} is marked)`,
  field: (number: string | undefined, label: string) => (number === undefined ? label : `${number}  ${label}`),
  mayStayEmpty: 'May stay empty at this stage',
  empty: (isRequired: boolean) => (isRequired ? 'EMPTY, required' : 'empty'),
  length: (points: number, utf16: number, limit: number | undefined) => {
    const counted = points === utf16 ? `${points}` : `${points} characters, ${utf16} as programs count them,`
    return limit === undefined ? `${points} characters` : `${counted} of ${limit}`
  },
  over: (by: number) => `TOO LONG by ${by}`,
  near: 'near the limit',
  change: { new: 'NEW', changed: 'CHANGED' },
  from: {
    written: 'written',
    case: 'from the case',
    'product file': 'from cra.yaml',
    proposal: 'a proposal: check it',
  },
  key: (key: string) => `--field ${key}`,
  filledByPlatform: 'the platform fills it in',
  apartHeading: 'Where the form and the Act part',
  apart: (form: string, law: string, course: string) => `The form: ${form}. The Act: ${law}. So: ${course}.`,
  note: (note: string) => `(${note})`,
  head: (file: string, hash: string) => `Log ${file}, head ${hash}`,
  page: 'Report sheet',
} as const
