import { createHash } from 'node:crypto'
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator'
import type { OtherLaw, ShownCase, ShownClock } from '../actions/cases.ts'
import { longDate, printable } from '../kit/index.ts'
import { localText } from '../kit/time.ts'
import { lawWords, caseWords as words } from '../wording/case.ts'

/** Hours before the end at which a calendar reminds. */
const remindHours = [12, 4, 1]

/** A moment by which something is due: a forecast moves, and is marked so. */
interface Due {
  /** What it is, for an identity that stays the same and tells nothing of it. */
  readonly key: readonly string[]
  readonly safe: number
  readonly summary: string
  readonly outer?: string
  readonly cites: readonly string[]
  readonly isForecast: boolean
}

function productOf({ dossier }: ShownCase): string {
  const { name, id } = dossier.file.product
  return name ?? id ?? ''
}

/** The outer limit beside the end to work to: "without undue delay" only where the Act says so, the last day where there is one. */
function outerText({ latest, days, withoutUndueDelay }: ShownClock, zone: string): string | undefined {
  if (days) return words.lastDays(longDate(days.nominal), longDate(days.latest))
  return withoutUndueDelay && latest !== undefined
    ? words.withoutUndueDelay(`${localText(latest, zone)} (${zone})`)
    : undefined
}

function dueOf(clock: ShownClock, shown: ShownCase): readonly Due[] {
  const { trigger, stage, safe, submitted, state, cites } = clock
  const { zone } = shown.assessment
  if (safe === undefined || submitted || state === 'already provided') return []
  const isForecast = state === 'forecast'
  const summary = words.calendarEntry(words.stage(stage), productOf(shown), isForecast)
  const outer = outerText(clock, zone)
  return [{ key: [trigger, stage], safe, summary, ...(outer !== undefined && { outer }), cites, isForecast }]
}

function dueUnder({ regime, product, zone, clocks }: OtherLaw, shown: ShownCase): readonly Due[] {
  return clocks.flatMap(({ report, says, safe, latest, soonest, reported, cites }) => {
    if (safe === undefined || reported) return []
    const of = product ?? productOf(shown)
    const outer = latest === undefined ? undefined : lawWords.outer(soonest, `${localText(latest, zone)} (${zone})`)
    const summary = lawWords.calendarEntry(regime, report, of)
    const key = [regime, says, product ?? '']
    return [{ key, safe, summary, ...(outer !== undefined && { outer }), cites, isForecast: false }]
  })
}

/** The same for the same case and report each time it is made, and telling nothing of either. */
function identityOf({ assessment }: ShownCase, { key }: Due): string {
  const { opened } = assessment.state
  return createHash('sha256')
    .update([opened.hash, ...key].join('\n'))
    .digest('hex')
    .slice(0, 32)
}

/**
 * Every moment by which a report is due, under the Act and under other laws that were recorded as applying, as an iCalendar
 * (RFC 5545), with reminders. A calendar is seen by many: it names the product and the stage, and nothing of the flaw or the
 * incident, not even the case.
 */
export function caseIcs(cases: readonly ShownCase[]): string {
  const calendar = ical({ name: words.calendar, prodId: { company: 'Cradle', product: 'cradle', language: 'EN' } })
  for (const shown of cases) {
    const { clocks, otherLaws, terms, state } = shown.assessment
    if (state.closed || state.opened.exercise) continue
    const dues = [...clocks.flatMap(clock => dueOf(clock, shown)), ...otherLaws.flatMap(law => dueUnder(law, shown))]
    for (const due of dues) {
      const { safe, summary, outer, cites, isForecast } = due
      const event = calendar.createEvent({
        id: `${identityOf(shown, due)}@cradle`,
        stamp: new Date(terms.now),
        start: new Date(safe),
        end: new Date(safe),
        summary: printable(summary),
        description: [outer, cites.join('; '), words.calendarNote].filter(text => text !== undefined).join('\n'),
        status: isForecast ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
        busystatus: ICalEventBusyStatus.FREE,
      })
      for (const hours of isForecast ? [] : remindHours)
        event.createAlarm({ type: ICalAlarmType.display, trigger: hours * 3600 })
    }
  }
  return `${calendar.toString()}\r\n`
}
