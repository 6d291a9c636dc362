import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { instantText } from '../../src/kit/index.ts'
import { parseInstant } from '../../src/kit/time.ts'
import { holidays } from '../../src/law/dated/holidays.ts'
import type { MemberState } from '../../src/law/dated/member-states.ts'
import { hours, type Moment, type PeriodFlag, type PeriodInDays, type PeriodInHours } from '../../src/law/period.ts'
import {
  incidentReportsDue,
  placeOf,
  type ReportDue,
  type ReportsDue,
  vulnerabilityReportsDue,
} from '../../src/law/reporting-periods.ts'
import { testWithShared } from '../shared-data.ts'

interface HourEnds {
  readonly safe: string
  readonly latest: string
  readonly workingDaysTouched?: number
  readonly workingDaysWhole?: number
  readonly safeIfAwarenessContested?: string
}

interface DayEnds {
  readonly safe: string
  readonly nominalDate: string
  readonly latestDate: string
  readonly latestExclusive: string
}

interface ClockCase {
  readonly id: string
  readonly kind: 'AEV' | 'SI'
  readonly cdac: MemberState
  readonly tz: string
  readonly awareAt?: string
  readonly suspectedAt?: string
  readonly measureAt?: string
  /** Where it is there, `measureAt` is already moved to the moment of becoming aware. */
  readonly measureActualAt?: string
  readonly notificationSubmittedAt?: string
  readonly expect: {
    readonly duty: boolean
    readonly h24?: HourEnds
    readonly h72?: HourEnds
    readonly final?: DayEnds
    readonly flags?: readonly string[]
  }
}

/** The flags of the cases that the arithmetic can know, and what we call them. */
const ourFlags: Readonly<Record<string, PeriodFlag>> = {
  ART_3_5_CONTESTED: 'fewer than two working days',
  HOLIDAYS_UNPUBLISHED: 'holidays not published',
  DATE_DIFFERS_BY_ZONE: 'date differs by zone',
  MEASURE_PRECEDES_AWARENESS: 'measure precedes awareness',
}

/** Those that only whoever keeps the case can know: what happened around the dates. */
const flagsOfTheCase = [
  ...['ANCHOR_INTERPRETED', 'PARTIAL_MEASURE', 'POST_FINAL_CHANGE', 'SRP_COUNTER_DIFFERS'],
  ...['SRP_OUTAGE_NO_EXTENSION', 'STEWARD_NO_FINES', 'SUSPICION_PRECEDES_AWARENESS'],
]

function moment(text: string | undefined): Moment | undefined {
  return text === undefined ? undefined : parseInstant(text)
}

function reportsDue(each: ClockCase): ReportsDue {
  const place = placeOf(each.cdac, holidays)
  const awareAt = moment(each.awareAt)
  const measureAt = moment(each.measureActualAt ?? each.measureAt)
  const notificationSubmittedAt = moment(each.notificationSubmittedAt)
  const aware = awareAt && { awareAt }
  return each.kind === 'SI'
    ? incidentReportsDue({ ...aware, ...(notificationSubmittedAt && { notificationSubmittedAt }) }, place)
    : vulnerabilityReportsDue({ ...aware, ...(measureAt && { measureAt }) }, place)
}

function periodOf<P>(due: ReportDue<P>): P | undefined {
  return due.is === 'set' ? due.period : undefined
}

function utc(ms: number): string {
  return instantText(ms).replace('.000Z', 'Z')
}

function hourEnds(period: PeriodInHours | undefined, withDays: boolean): HourEnds | undefined {
  if (!period) return undefined
  const { touched, whole } = period.workingDays
  const ends = { safe: utc(period.safe), latest: utc(period.latest) }
  return withDays ? { ...ends, workingDaysTouched: touched, workingDaysWhole: whole } : ends
}

function dayEnds(period: PeriodInDays | undefined): DayEnds | undefined {
  return (
    period && {
      safe: utc(period.safe),
      nominalDate: period.nominalDay,
      latestDate: period.latestDay,
      latestExclusive: utc(period.latest),
    }
  )
}

function compare(each: ClockCase): void {
  const { earlyWarning, notification, finalReport } = reportsDue(each)
  const [h24, h72, final] = [periodOf(earlyWarning), periodOf(notification), periodOf(finalReport)]
  const { safeIfAwarenessContested, ...expected24 } = each.expect.h24 ?? {}
  expect(hourEnds(h24, false) ?? {}, `${each.id}, 24 hours`).toEqual(expected24)
  expect(hourEnds(h72, true), `${each.id}, 72 hours`).toEqual(each.expect.h72)
  expect(dayEnds(final), `${each.id}, final report`).toEqual(each.expect.final)
  const flags = new Set([h24, h72, final].flatMap(period => period?.flags ?? []))
  const expected = (each.expect.flags ?? []).filter(flag => !flagsOfTheCase.includes(flag)).map(flag => ourFlags[flag])
  expect([...flags].toSorted(), `${each.id}, flags`).toEqual(expected.toSorted())
  const suspected = moment(each.suspectedAt)
  expect(suspected && utc(hours(24, suspected, placeOf(each.cdac, holidays)).safe)).toBe(safeIfAwarenessContested)
}

/**
 * Without a duty there is nothing to count: the rules decide on the duty, and a case hands the arithmetic no moment.
 */
function compareWithoutDuty(each: ClockCase): void {
  const moments = [each.awareAt, each.measureAt, each.notificationSubmittedAt]
  expect(
    moments.filter(text => text !== undefined),
    each.id,
  ).toEqual([])
  expect(
    Object.values(reportsDue(each)).map(due => due.is),
    each.id,
  ).toEqual(Array(3).fill('undetermined'))
}

testWithShared('../law/clock-cases.md', 'each of the 47 clock cases comes out as worked out independently', path => {
  const block = /```jsonl\n([\s\S]*?)\n```/.exec(readFileSync(path, 'utf8'))?.[1] ?? ''
  const cases = block.split('\n').map(line => JSON.parse(line) as ClockCase)
  expect(cases).toHaveLength(47)
  expect(cases.filter(each => !each.expect.duty).map(each => each.id)).toEqual(['S01', 'S04', 'S07', 'S08'])
  for (const each of cases) {
    expect(placeOf(each.cdac, holidays).zone).toBe(each.tz)
    if (each.expect.duty) compare(each)
    else compareWithoutDuty(each)
  }
})
