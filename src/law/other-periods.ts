import type { PlainDate } from '../kit/index.ts'
import { instantOfLocal, localTimeAt } from '../kit/time.ts'
import type { OtherAnchor, OtherReport } from './act/other-reporting.ts'
import type { Limit } from './act/reporting-stages.ts'
import { addDays } from './calendar-days.ts'
import {
  days,
  hours,
  type Instant,
  type Moment,
  months,
  type PeriodInDays,
  type PeriodInHours,
  type Place,
} from './period.ts'
import { isWorkingDay, workingDayFrom, workingDaysFromTo } from './working-days.ts'

/** When what the times under another law run from happened, as far as it has: each is that law's own. */
export type OtherAnchors = Readonly<Partial<Record<OtherAnchor, Moment>>>

/** Until when a report under another law is due, as far as it can be told. */
export type OtherDue =
  | {
      readonly is: 'set'
      readonly of: OtherAnchor
      readonly from: Instant
      readonly period: PeriodInHours | PeriodInDays
      /** The day on which it would end if it had to hold two working days, where that is another (No 1182/71 Art. 3(5)). */
      readonly withTwoWorkingDays?: PlainDate
      /** Noon of the next working day, where the limit falls on a weekend or a holiday and that law lets it wait. */
      readonly noon?: Instant
    }
  /** That law sets no number; it runs from here where that has come. */
  | { readonly is: 'no number'; readonly of: OtherAnchor; readonly from?: Instant }
  /** What it runs from is still to come; if it came in time, the limit would be no later than this. */
  | { readonly is: 'undetermined'; readonly of: OtherAnchor; readonly noLaterThan?: Instant }

function periodOf({ count, unit }: Limit, from: Moment, place: Place): PeriodInHours | PeriodInDays {
  if (unit === 'hours') return hours(count, from, place)
  return unit === 'days' ? days(count, from, place) : months(count, from, place)
}

/** Two working days after the day of the event, where the days that are counted hold fewer. */
function withTwoWorkingDays(period: PeriodInDays, { zone, holidays }: Place): PlainDate | undefined {
  const first = addDays(localTimeAt(period.from, zone).day, 1)
  if (period.unit !== 'days' || workingDaysFromTo(first, period.latestDay, holidays.days) >= 2) return undefined
  return workingDayFrom(addDays(workingDayFrom(first, holidays.days), 1), holidays.days)
}

function noonOfNextWorkingDay(day: PlainDate, { zone, holidays }: Place): Instant | undefined {
  if (isWorkingDay(day, holidays.days)) return undefined
  return instantOfLocal({ day: workingDayFrom(day, holidays.days), timeMs: 12 * 3_600_000 }, zone).ms
}

/** The last day of a period: that of its safe end where it is in hours. */
function lastDayOf(period: PeriodInHours | PeriodInDays, { zone }: Place): PlainDate {
  return period.unit === 'hours' ? localTimeAt(period.safe, zone).day : period.nominalDay
}

/** The period with a second limit, which ends it where that is earlier, unless it was over before the period began. */
function within(report: OtherReport, from: Moment, anchors: OtherAnchors, place: Place): OtherDue {
  const { of, within: limit, butWithin, noonAfterWeekend } = report
  if (limit === undefined) return { is: 'no number', of, from: from.ms }
  const own = periodOf(limit, from, place)
  const otherFrom = butWithin && anchors[butWithin.of]
  const other = butWithin && otherFrom && periodOf(butWithin.within, otherFrom, place)
  const isEarlier = other !== undefined && from.ms <= other.safe && other.safe < own.safe
  const period = isEarlier ? other : own
  const counted = isEarlier ? butWithin?.of : of
  const noon = noonAfterWeekend && noonOfNextWorkingDay(lastDayOf(period, place), place)
  const twoDays = period.unit === 'hours' ? undefined : withTwoWorkingDays(period, place)
  return {
    is: 'set',
    of: counted ?? of,
    from: period.from,
    // That law says itself until when it may wait, and the general rule is not used beside it.
    period: noon !== undefined && period.unit !== 'hours' ? { ...period, latest: noon } : period,
    ...(twoDays !== undefined && { withTwoWorkingDays: twoDays }),
    ...(noon !== undefined && { noon }),
  }
}

/**
 * Until when a report under another law is due, from moments that are that law's own: none is taken from another law. `made`
 * are the reports under it that were made. Hours never move; days and months end with the next working day at the latest (No
 * 1182/71 Art. 3(4)); that the period has to hold two working days (Art. 3(5)) is told and not relied on.
 */
export function otherReportDue(
  report: OtherReport,
  anchors: OtherAnchors,
  made: ReadonlySet<string>,
  place: Place,
): OtherDue {
  const { once, butWithin } = report
  const of = once && made.has(once.made) ? once.of : report.of
  const from = anchors[of]
  if (from) return within({ ...report, of }, from, anchors, place)
  if (report.within === undefined) return { is: 'no number', of }
  const otherFrom = butWithin && anchors[butWithin.of]
  const bound = butWithin && otherFrom && periodOf(butWithin.within, otherFrom, place).safe
  return { is: 'undetermined', of, ...(bound !== undefined && { noLaterThan: bound }) }
}
