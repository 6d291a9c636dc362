import { bug } from '../kit/index.ts'
import type { Cite } from './act/index.ts'
import { type Anchor, type Due, reportingStages } from './act/reporting-stages.ts'
import type { HolidayTable } from './dated/holidays.ts'
import type { MemberState } from './dated/member-states.ts'
import { zoneOf } from './dated/zones.ts'
import { days, hours, type Moment, months, type PeriodInDays, type PeriodInHours, type Place } from './period.ts'
import { holidaysOf } from './public-holidays.ts'

/** Until when a report is due, as far as it can be told: the outer limit of what may be due earlier. */
export type ReportDue<P> = { readonly cite: Cite } & (
  | {
      readonly is: 'set'
      readonly period: P
      /** The period as it would have been if what it runs from had not come late itself. */
      readonly ifOnTime?: P
    }
  /** What the period runs from is still to come; it would end so if that came now. */
  | { readonly is: 'forecast'; readonly after: Anchor; readonly period: P }
  /** What the period runs from is still to come. That does not mean that nothing will be due. */
  | { readonly is: 'undetermined'; readonly after: Anchor }
)

/** The three reports of one track of Article 14. */
export interface ReportsDue {
  readonly earlyWarning: ReportDue<PeriodInHours>
  readonly notification: ReportDue<PeriodInHours>
  readonly finalReport: ReportDue<PeriodInDays>
}

/** When the periods of a vulnerability begin, as far as that has come. */
export interface VulnerabilityAnchors {
  readonly awareAt?: Moment
  /** The first corrective or mitigating measure, guidance to users included; which moment that is stays open. */
  readonly measureAt?: Moment
}

/** When the periods of an incident begin, as far as that has come. */
export interface IncidentAnchors {
  readonly awareAt?: Moment
  /** When the incident notification was submitted; an early warning that already said it all counts as one. */
  readonly notificationSubmittedAt?: Moment
  /** When it is asked, for a forecast while the notification is still to be submitted. */
  readonly now?: Moment
}

/**
 * A Member State as a place: what is done at the end-point of its coordinator is done there (our reading of No 1182/71
 * Art. 2(1)).
 */
export function placeOf(state: MemberState, holidays: HolidayTable): Place {
  return { zone: zoneOf(state), holidays: holidaysOf(holidays, state) }
}

function countOf({ cite, within }: Due): number {
  return within?.count ?? bug(`${cite} sets no limit`)
}

function inHours(stage: Due, awareAt: Moment | undefined, place: Place): ReportDue<PeriodInHours> {
  const { cite, of: after } = stage
  return awareAt
    ? { cite, is: 'set', period: hours(countOf(stage), awareAt, place) }
    : { cite, is: 'undetermined', after }
}

/** The days run from the first measure, but not before anybody knew of the exploitation (our reading). */
function finalOfVulnerability(
  stage: Due,
  { awareAt, measureAt }: VulnerabilityAnchors,
  place: Place,
): ReportDue<PeriodInDays> {
  const { cite, of: after } = stage
  if (!measureAt) return { cite, is: 'undetermined', after }
  if (!awareAt || measureAt.ms >= awareAt.ms) return { cite, is: 'set', period: days(countOf(stage), measureAt, place) }
  const period = days(countOf(stage), awareAt, place)
  return { cite, is: 'set', period: { ...period, flags: [...period.flags, 'measure precedes awareness'] } }
}

/**
 * The month runs from submitting the notification; until then from the moment of asking, but not from after its limit.
 */
function finalOfIncident(
  stage: Due,
  { notificationSubmittedAt: submitted, now }: IncidentAnchors,
  notification: ReportDue<PeriodInHours>,
  place: Place,
): ReportDue<PeriodInDays> {
  const { cite, of: after } = stage
  const limit = notification.is === 'set' ? { ms: notification.period.safe } : undefined
  const onTime = limit && months(countOf(stage), limit, place)
  if (submitted) {
    const isLate = onTime !== undefined && submitted.ms > onTime.from
    return { cite, is: 'set', period: months(countOf(stage), submitted, place), ...(isLate && { ifOnTime: onTime }) }
  }
  if (!onTime || !now) return { cite, is: 'undetermined', after }
  const period = now.ms < onTime.from ? months(countOf(stage), now, place) : onTime
  return { cite, is: 'forecast', after, period }
}

/** When the reports on an actively exploited vulnerability are due (Art. 14(2)). */
export function vulnerabilityReportsDue(anchors: VulnerabilityAnchors, place: Place): ReportsDue {
  const stages = reportingStages['actively exploited vulnerability']
  return {
    earlyWarning: inHours(stages['early warning'], anchors.awareAt, place),
    notification: inHours(stages.notification, anchors.awareAt, place),
    finalReport: finalOfVulnerability(stages['final report'], anchors, place),
  }
}

/** When the reports on a severe incident are due (Art. 14(4)). */
export function incidentReportsDue(anchors: IncidentAnchors, place: Place): ReportsDue {
  const stages = reportingStages['severe incident']
  const notification = inHours(stages.notification, anchors.awareAt, place)
  return {
    earlyWarning: inHours(stages['early warning'], anchors.awareAt, place),
    notification,
    finalReport: finalOfIncident(stages['final report'], anchors, notification, place),
  }
}
