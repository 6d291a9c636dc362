import type { CalendarEntry, ProductPlan } from '../actions/plan.ts'
import type { PlainDate } from '../kit/index.ts'
import { english as en, referenceTo, planWords as words } from '../wording/index.ts'
import { decidedSection } from './decided-section.ts'
import type { Entry, Screen, Section } from './screen.ts'

function saidOf({ says, kind, concerns }: CalendarEntry): string {
  const text = kind === 'ends' ? words.ends(says) : says
  if (concerns === 'unknown') return words.ifSo(text)
  return concerns ? text : words.notThisOne(text)
}

/** Of several entries on one day, the first names it. */
function entriesOf(entries: readonly CalendarEntry[], today: PlainDate): readonly Entry[] {
  return entries.map((entry, at) => ({
    label: entries[at - 1]?.on === entry.on ? '' : words.day(entry.on),
    mark: entry.concerns === 'unknown' ? 'open' : entry.concerns ? 'yes' : 'no',
    text: saidOf(entry),
    tail: entry.kind === 'begins' || entry.kind === 'ends' ? referenceTo(entry) : words.cites(entry.cites),
    ...(entry.on > today && entries[at - 1]?.on !== entry.on && { more: [words.distance(today, entry.on)] }),
  }))
}

function sectionsOf({ name, id, calendar, assessment }: ProductPlan, today: PlainDate): readonly Section[] {
  return [
    { entries: [{ text: words.calendarOf(name || id), isStrong: true }] },
    {
      heading: words.past,
      entries: entriesOf(
        calendar.filter(({ on }) => on <= today),
        today,
      ),
    },
    {
      heading: words.ahead,
      entries: entriesOf(
        calendar.filter(({ on }) => on > today),
        today,
      ),
    },
    decidedSection(assessment.timeline.map(({ verdict }) => verdict)),
  ]
}

/** The screen of `cradle timeline`: the days behind, then those ahead. */
export function timelineScreen(products: readonly ProductPlan[], today: PlainDate): Screen {
  const sections = products.flatMap(product => sectionsOf(product, today))
  return {
    title: words.calendar,
    aside: en.asOf(today),
    sections: [...sections, { entries: [{ text: words.calendarHint }] }].filter(({ entries }) => entries.length > 0),
  }
}
