import { createHash } from 'node:crypto'
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventStatus } from 'ical-generator'
import type { ShownCase, ShownClock } from '../actions/cases.ts'
import { printable } from '../kit/index.ts'
import { localText } from '../kit/time.ts'
import { caseWords as words } from '../wording/case.ts'

/** Hours before the end at which a calendar reminds. */
const remindHours = [12, 4, 1]

/** What is still to be submitted and has an end: a forecast moves, and is marked so. */
function isDue({ safe, submitted, state }: ShownClock): boolean {
  return safe !== undefined && !submitted && state !== 'already provided'
}

/** The same for the same case and stage each time it is made, and telling nothing of either. */
function identityOf({ assessment }: ShownCase, { trigger, stage }: ShownClock): string {
  const { opened } = assessment.state
  return createHash('sha256').update([opened.hash, trigger, stage].join('\n')).digest('hex').slice(0, 32)
}

/**
 * Every moment by which a report is due, as an iCalendar (RFC 5545), with reminders. A calendar is seen by many: it names the
 * product and the stage, and nothing of the flaw or the incident, not even the case.
 */
export function caseIcs(cases: readonly ShownCase[]): string {
  const calendar = ical({ name: words.calendar, prodId: { company: 'Cradle', product: 'cradle', language: 'EN' } })
  for (const shown of cases) {
    const { clocks, terms, zone, state } = shown.assessment
    const { name, id } = shown.dossier.file.product
    if (state.closed || state.opened.exercise) continue
    for (const clock of clocks.filter(isDue)) {
      const { stage, safe = 0, latest, cites } = clock
      const isForecast = clock.state === 'forecast'
      const outer = latest === undefined ? '' : `${words.withoutUndueDelay(`${localText(latest, zone)} (${zone})`)}\n`
      const event = calendar.createEvent({
        id: `${identityOf(shown, clock)}@cradle`,
        stamp: new Date(terms.now),
        start: new Date(safe),
        end: new Date(safe),
        summary: printable(words.calendarEntry(words.stage(stage), name ?? id ?? '', isForecast)),
        description: `${outer}${cites.join('; ')}\n${words.calendarNote}`,
        status: isForecast ? ICalEventStatus.TENTATIVE : ICalEventStatus.CONFIRMED,
        busystatus: ICalEventBusyStatus.FREE,
      })
      for (const hours of isForecast ? [] : remindHours)
        event.createAlarm({ type: ICalAlarmType.display, trigger: hours * 3600 })
    }
  }
  return `${calendar.toString()}\r\n`
}
