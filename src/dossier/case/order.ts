import type { Problem } from '../../kit/index.ts'
import { type Delay, delays, reportingStages, type Stage, type Trigger } from '../../law/index.ts'
import { type Effective, ofKind } from './effective.ts'
import type { CaseEvent, Draft, EventKind } from './event-shape.ts'
import { onOtherLaw, onOtherLawMoment, onOtherLawReport } from './other-law-rules.ts'
import { caseProblem } from './problems.ts'
import { type Broken, earliest, notAfter, notBefore, type Rule } from './rule.ts'

/** What is to be recorded, and when it happened. */
export interface Happening {
  readonly draft: Draft
  readonly ms: number
  /** What it is put beside in a problem. */
  readonly flag: string
}

function once(other: Effective | undefined, what: string): Rule | undefined {
  return other && { code: 'case.recorded-already', says: `${what} is recorded already (event ${other.number}).` }
}

function submissions(events: readonly Effective[], of: Trigger, stage: Stage): readonly Effective<'submitted'>[] {
  return ofKind(events, 'submitted').filter(({ event }) => event.of === of && event.stage === stage)
}

/** The last submission of a stage, unless it was declared invalid since. */
function standing(events: readonly Effective[], of: Trigger, stage: Stage): Effective<'submitted'> | undefined {
  const last = submissions(events, of, stage).at(-1)
  const invalid = ofKind(events, 'invalidated').some(
    ({ event, number }) => event.of === of && event.stage === stage && last !== undefined && number > last.number,
  )
  return invalid ? undefined : last
}

const stagesBefore: Readonly<Record<Stage, readonly Stage[]>> = {
  'early warning': [],
  notification: ['early warning'],
  'intermediate report': ['early warning', 'notification'],
  'final report': ['early warning', 'notification'],
}

const stagesAfter: Readonly<Record<Stage, readonly Stage[]>> = {
  'early warning': ['notification', 'final report'],
  notification: ['final report'],
  'intermediate report': [],
  'final report': [],
}

function onSubmission(events: readonly Effective[], { of, stage }: CaseEvent<'submitted'>, ms: number): Broken {
  // What is submitted again, as when it had gone to the wrong coordinator, may come after the stages that follow on it.
  const isAgain = submissions(events, of, stage).length > 0
  const after = isAgain ? [] : stagesAfter[stage]
  return [
    notBefore(earliest(events, 'became aware', of), ms, 'becoming aware'),
    ...stagesBefore[stage].map(each => notBefore(submissions(events, of, each)[0], ms, `the ${each}`)),
    ...after.map(each => notAfter(standing(events, of, each), ms, `the ${each}`)),
    stage === 'intermediate report' ? undefined : once(standing(events, of, stage), `The ${stage}`),
  ]
}

function needsSubmission(events: readonly Effective[], of: Trigger, stage: Stage, ms: number): Broken {
  const last = submissions(events, of, stage).at(-1)
  if (!last) return [{ code: 'case.no-submission', says: `No submission of the ${stage} is recorded.` }]
  return [notBefore(last, ms, `the submission of the ${stage}`)]
}

/** That there is such a delay on the track, and that its grounds are those of the law; where it has none, any reason is one. */
function onDelay(of: Trigger, mechanism: Delay, grounds: readonly string[]): Broken {
  const { submit, at, grounds: known } = delays[mechanism]
  const isStrange = known.length > 0 && grounds.some(ground => !known.some(({ key }) => key === ground))
  const may = known.map(({ key }) => key).join('; ')
  const needs = (isSo: boolean, says: string): Rule | undefined => (isSo ? { code: 'case.needs', says } : undefined)
  return [
    needs(at[of] === undefined, 'There is no such delay on this track.'),
    needs(isStrange, `This is no ground of it. Its grounds: ${may}.`),
    needs(submit === 'a field of the form' && grounds.length === 0, `State at least one ground: ${may}.`),
  ]
}

/** What an event cannot contradict, by its kind. The rest happens when it happens. */
const rules: { readonly [K in EventKind]?: (events: readonly Effective[], event: CaseEvent<K>, ms: number) => Broken } =
  {
    signal: (events, _, ms) =>
      ofKind(events, 'signal').length > 0
        ? []
        : [
            notAfter(earliest(events, 'assessment started'), ms, 'the start of the assessment'),
            notAfter(earliest(events, 'became aware'), ms, 'becoming aware'),
          ],
    'assessment started': (events, _, ms) => [notBefore(earliest(events, 'signal'), ms, 'the first signal')],
    'became aware': (events, { of }, ms) => [
      once(earliest(events, 'became aware', of), 'Becoming aware'),
      notBefore(earliest(events, 'signal'), ms, 'the first signal'),
      notBefore(earliest(events, 'occurred', of), ms, 'the event itself'),
      ...(['early warning', 'notification', 'final report'] as const).map(stage =>
        notAfter(submissions(events, of, stage)[0], ms, `the submission of the ${stage}`),
      ),
    ],
    occurred: (events, { of }, ms) => [
      once(earliest(events, 'occurred', of), 'When it occurred'),
      notAfter(earliest(events, 'became aware', of), ms, 'becoming aware'),
    ],
    submitted: onSubmission,
    receipt: (events, { of, stage }, ms) => needsSubmission(events, of, stage, ms),
    invalidated: (events, { of, stage }, ms) => needsSubmission(events, of, stage, ms),
    'already provided': (events, { of, with: earlier, stage }) => [
      ...needsSubmission(events, of, earlier, Number.MAX_SAFE_INTEGER),
      earlier === stage || stagesBefore[earlier].includes(stage)
        ? { code: 'case.out-of-order', says: `The ${stage} cannot have been provided with the ${earlier}.` }
        : undefined,
      reportingStages[of][stage].unlessAlreadyProvided
        ? undefined
        : { code: 'case.needs', says: `Under the Act no ${stage} falls away for what was provided before.` },
    ],
    'coordinator asked': (events, { of }, ms) => [
      notBefore(earliest(events, 'submitted', of), ms, 'the first submission'),
    ],
    'delay asked': (_, { of, mechanism, grounds }) => onDelay(of, mechanism, grounds),
    'other law': onOtherLaw,
    'other law moment': onOtherLawMoment,
    'other law reported': onOtherLawReport,
  }

/**
 * Why something cannot have happened as it is to be recorded, given what is: undefined where nothing speaks against it. It
 * refuses what contradicts itself, never what only breaks a rule of the Act: that has to be recorded too. Problems:
 * case.out-of-order, case.recorded-already, case.no-submission.
 */
export function contradictionOf(events: readonly Effective[], { draft, ms, flag }: Happening): Problem | undefined {
  // Each rule takes events of its own kind, and is looked up by that kind.
  const rule = rules[draft.event] as ((events: readonly Effective[], event: never, ms: number) => Broken) | undefined
  const broken = rule?.(events, draft as never, ms).find(each => each !== undefined)
  return broken && caseProblem(broken.code, { file: flag }, broken.says)
}
