import ical, { ICalEventBusyStatus } from 'ical-generator'
import type { ProductPlan } from '../actions/plan.ts'
import { type AsOf, printable } from '../kit/index.ts'
import { planWords as words } from '../wording/index.ts'

/** A day of the calendar as the library wants an all-day event: only the day of it is read. */
function dayOf(date: string): Date {
  return new Date(`${date}T00:00:00Z`)
}

/**
 * The days of products as an iCalendar (RFC 5545): all-day events that block no time, with the same identity each time it
 * is made, so that a calendar replaces them. What is known not to concern a product is left out.
 */
export function renderIcs(products: readonly ProductPlan[], asOf: AsOf): string {
  const [first] = products
  const calendar = ical({
    name: words.calendarName(printable(first?.name || first?.id || '')),
    prodId: { company: 'Cradle', product: 'cradle', language: 'EN' },
  })
  for (const { id: product, name, calendar: entries } of products) {
    for (const { id, on, says, cites, concerns, kind } of entries.filter(entry => entry.concerns !== false)) {
      const text = kind === 'ends' ? words.ends(says) : says
      calendar.createEvent({
        id: `${product}.${id}@cradle`,
        stamp: new Date(asOf.instant),
        start: dayOf(on),
        allDay: true,
        summary: printable(`${name || product}: ${concerns === 'unknown' ? words.ifSo(text) : text}`),
        description: `${cites.join('; ')}\n${words.calendarNote}`,
        busystatus: ICalEventBusyStatus.FREE,
      })
    }
  }
  return `${calendar.toString()}\r\n`
}
