import { type Facts, reportingStages, type Stage, type Trigger, type Truth } from '../../law/index.ts'
import type { Dossier } from '../dossier.ts'
import type { CaseAssessment } from './assess-case.ts'
import { factsOf } from './duty.ts'
import { submissionOf } from './state.ts'
import { type Telling, tellingOf } from './telling.ts'
import { textIn, writtenIn } from './written.ts'

/** How it stands with the event: assessed to be reported or not, aware of, or still looked into. */
export type EventStatus = 'being assessed' | 'aware' | 'not to be reported'

/** A report that a person said they submitted. */
export interface ReportMade {
  readonly trigger: Trigger
  readonly stage: Stage
  readonly ms: number
}

/** What a customer with duties of its own can use of a case. What is absent is not recorded, and so not known. */
export interface CustomerFacts {
  readonly telling: Telling
  /** What it is, as far as it is settled: whether it is to be reported as such. */
  readonly kinds: readonly { readonly trigger: Trigger; readonly mustReport: Truth }[]
  readonly status: EventStatus
  readonly aware: readonly { readonly trigger: Trigger; readonly ms: number }[]
  readonly occurred: readonly { readonly trigger: Trigger; readonly ms: number }[]
  readonly exploited?: 'yes' | 'elsewhere only' | 'no'
  readonly sensitive?: boolean
  readonly maliciousCode?: boolean
  readonly suspectedMalicious?: string
  readonly measuresTaken?: string
  readonly reported: readonly ReportMade[]
}

function exploitedOf(facts: Facts): CustomerFacts['exploited'] {
  const { reliableEvidenceOfExploitation: evidence, exploitedByMaliciousActor: actor, exploitedWhere: where } = facts
  if (evidence?.is === false) return 'no'
  if (evidence?.is !== true || actor?.is !== true) return undefined
  return where?.is === 'elsewhere only' ? 'elsewhere only' : 'yes'
}

function statusOf({ duties, state }: CaseAssessment): EventStatus {
  if (duties.every(({ verdict }) => verdict.value === false)) return 'not to be reported'
  return state.tracks.some(({ aware }) => aware !== undefined) ? 'aware' : 'being assessed'
}

/** The facts of a case for customers that have duties of their own on the same event. */
export function customerFactsOf(dossier: Dossier, assessment: CaseAssessment): CustomerFacts {
  const { state } = assessment
  const facts = factsOf(state)
  const written = writtenIn(state)
  const [suspectedMalicious, measuresTaken] = ['suspectedMalicious', 'measuresTaken'].map(key => textIn(written, key))
  const exploited = exploitedOf(facts)
  const { incidentConcernsSensitiveOrImportant: sensitive, incidentBringsMaliciousCode: code } = facts
  const stages = Object.keys(reportingStages['severe incident']) as readonly Stage[]
  const moments = (key: 'aware' | 'occurred') =>
    state.tracks.flatMap(track => {
      const event = track[key]
      return event ? [{ trigger: track.trigger, ms: event.moment.ms }] : []
    })
  return {
    telling: tellingOf(dossier, assessment),
    kinds: assessment.duties.map(({ trigger, verdict }) => ({ trigger, mustReport: verdict.value })),
    status: statusOf(assessment),
    aware: moments('aware'),
    occurred: moments('occurred'),
    ...(exploited !== undefined && { exploited }),
    ...(sensitive && { sensitive: sensitive.is }),
    ...(code && { maliciousCode: code.is }),
    ...(suspectedMalicious !== undefined && { suspectedMalicious }),
    ...(measuresTaken !== undefined && { measuresTaken }),
    reported: state.tracks.flatMap(track =>
      stages.flatMap(stage => {
        const made = submissionOf(track, stage)
        return made ? [{ trigger: track.trigger, stage, ms: made.event.moment.ms }] : []
      }),
    ),
  }
}
