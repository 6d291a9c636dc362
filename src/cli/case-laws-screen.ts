import type { OtherClock, OtherLaw, ShownCase } from '../actions/cases.ts'
import { clockFlags } from '../actions/cases.ts'
import { localText } from '../kit/time.ts'
import { lengthOf, lawWords as words } from '../wording/case.ts'
import { aboutOf } from './case-about.ts'
import type { Entry, Screen, Section } from './screen.ts'

type At = (ms: number) => string

/** A text as it begins a line. */
function begun(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** How it stands with a report, in a line. */
function stateText(clock: OtherClock, at: At, now: number): string {
  const { state, of, from, safe = 0, latest = 0, reported } = clock
  if (reported) return words.reported(at(reported.ms), reported.receipt)
  if (state === 'running') return words.due(at(safe), lengthOf(safe - now))
  if (state === 'past safe end') return words.pastSafe(at(safe), lengthOf(now - safe))
  if (state === 'past latest end') return words.pastLatest(at(safe), lengthOf(now - latest))
  if (state === 'undetermined') return words.undetermined(of)
  return from === undefined ? words.noNumber : words.noNumberSince(lengthOf(now - from))
}

function detailsOf(clock: OtherClock, at: At): readonly string[] {
  const { of, from, soonest, latest, days, noon, noonIsFor, withTwoWorkingDays, noLaterThan, onlyFor, flags } = clock
  if (clock.reported) return []
  return [
    ...(onlyFor ? [words.onlyFor(onlyFor)] : []),
    ...(noLaterThan === undefined ? [] : [words.noLaterThan(at(noLaterThan))]),
    ...(from === undefined ? [] : [words.countedFrom(of, at(from))]),
    ...(latest === undefined ? [] : [words.outer(soonest, at(latest))]),
    ...(days ? [words.lastDay(days.nominal, days.latest)] : []),
    ...(days && days.prudent !== days.nominal ? [words.prudent(days.prudent)] : []),
    ...(withTwoWorkingDays === undefined ? [] : [words.twoWorkingDays(withTwoWorkingDays)]),
    ...(noon === undefined || noonIsFor === undefined ? [] : [words.noon[noonIsFor](at(noon))]),
    ...flags.map(flag => clockFlags[flag].says),
  ]
}

function clockEntry(clock: OtherClock, law: OtherLaw, now: number): Entry {
  const at = (ms: number): string => localText(ms, law.zone)
  const isPast = clock.state === 'past safe end' || clock.state === 'past latest end'
  return {
    label: begun(clock.report),
    ...(isPast && { mark: 'alarm' as const }),
    ...((isPast || clock.state === 'running') && { isStrong: true }),
    text: stateText(clock, at, now),
    tail: `[${clock.cites.join('; ')}]`,
    more: [...(clock.says === clock.report ? [] : [`${begun(clock.says)}.`]), ...detailsOf(clock, at)],
  }
}

function saidEntries({ law, status, said, product }: OtherLaw): readonly Entry[] {
  const tail = `[${law.cites[0]}]`
  if (status === 'not in force yet' && law.from !== undefined) return [{ text: words.notInForce(law.from), tail }]
  if (!said)
    return [
      { mark: 'open', text: words.open },
      { text: law.question, tail },
    ]
  const who = words.recorded(said.number, said.event.by)
  const because = said.event.because
  if (status === 'does not apply') return [{ mark: 'no', text: words.appliesNot(because, who), tail }]
  const applies: Entry = { mark: 'yes', text: words.applies(because, who), tail }
  if (status !== 'contradicts the Act') return [applies]
  const text = words.contradicts(product ?? words.thisProduct, said.number)
  return [applies, { mark: 'alarm', isStrong: true, text }]
}

function whoEntries({ law, status, said, authorityIn, clocks }: OtherLaw): readonly Entry[] {
  if (status === 'does not apply' || status === 'not in force yet') return []
  const isAssumed = said?.event.authorityIn === undefined
  const place = authorityIn === undefined ? words.placeUnknown : words.placeIs(authorityIn, isAssumed)
  const kinds = Object.keys(law.kinds ?? {})
  const kind = said?.event.kind
  const isKindOpen = status === 'applies' && kind === undefined && kinds.length > 0
  return [
    ...(kind === undefined ? [] : [{ text: words.kind(law.kinds?.[kind] ?? kind) }]),
    ...(isKindOpen ? [{ mark: 'open' as const, text: words.kindOpen(kinds) }] : []),
    { text: words.byAndTo(law.by, law.to), more: clocks.length > 0 ? [place] : [] },
    { text: law.relation },
  ]
}

/** What to record next under a law. */
function stepsOf({ regime, law, status, clocks }: OtherLaw, id: string): readonly string[] {
  if (status === 'open') {
    const kinds = Object.keys(law.kinds ?? {})
    const another = regime === 'medical devices' ? [words.another] : []
    return [words.ask(id, regime), words.askNot, ...another, ...(kinds.length > 0 ? [words.kindsAre(kinds)] : [])]
  }
  const [waiting] = clocks.filter(({ reported }) => !reported)
  const awaited = clocks.flatMap(({ state, of }) =>
    state === 'undetermined' && (of === 'handled' || of === 'classified as major') ? of : [],
  )
  return [
    ...awaited.map(of => words.moment(id, regime, of)),
    ...(waiting && waiting.state !== 'undetermined' ? [words.reportIt(id, regime, waiting.report)] : []),
  ]
}

/** A law: what was said of it, its clocks under their names, and what to record next. */
function lawSections(law: OtherLaw, { assessment }: ShownCase): readonly Section[] {
  const { state, terms } = assessment
  const steps = state.closed ? [] : stepsOf(law, state.id)
  const sections: readonly Section[] = [
    { heading: words.heading(law.regime, law.product), entries: [...saidEntries(law), ...whoEntries(law)] },
    { entries: law.clocks.map(clock => clockEntry(clock, law, terms.now)) },
    { entries: steps.map(text => ({ mark: 'list' as const, text })) },
  ]
  return sections.filter(({ entries }) => entries.length > 0)
}

/** What other laws ask on the same event, each by itself: those that nobody has looked at with the question to answer. */
export function lawsScreen(shown: ShownCase): Screen {
  const { otherLaws, terms, zone } = shown.assessment
  return {
    title: words.title(aboutOf(shown)),
    aside: `${localText(terms.now, zone)}, ${zone}`,
    sections: [{ entries: [{ text: words.never }] }, ...otherLaws.flatMap(law => lawSections(law, shown))],
  }
}

function namesOf(laws: readonly OtherLaw[], status: OtherLaw['status']): readonly string[] {
  return [...new Set(laws.flatMap(law => (law.status === status ? words.short(law.regime) : [])))]
}

/** What the screen of a case says of other laws, in a line, and which of their reports is due first. */
export function lawsSection({ assessment }: ShownCase): Section {
  const { otherLaws, terms, state } = assessment
  const [applies, open, not] = (['applies', 'open', 'does not apply'] as const).map(each => namesOf(otherLaws, each))
  const parts = [
    ...(applies?.length ? [words.summaryApplies(applies)] : []),
    ...(open?.length ? [words.summaryOpen(open)] : []),
    ...(not?.length ? [words.summaryNot(not)] : []),
  ]
  const due = otherLaws.flatMap(law => law.clocks.map(clock => ({ law, clock })))
  const waiting = due.filter(({ clock }) => ['running', 'past safe end', 'past latest end'].includes(clock.state))
  const [next] = waiting.toSorted((a, b) => (a.clock.safe ?? 0) - (b.clock.safe ?? 0))
  const line = parts.join('; ')
  const nextText =
    next &&
    words.summaryNext(
      words.short(next.law.regime),
      next.clock.report,
      stateText(next.clock, ms => localText(ms, next.law.zone), terms.now),
    )
  const isOpen = open !== undefined && open.length > 0
  return {
    heading: words.summary,
    entries: [
      {
        ...(isOpen && { mark: 'open' as const }),
        text: `${begun(line)}: ${words.summarySee(state.id)}`,
        more: nextText === undefined ? [] : [nextText],
      },
    ],
  }
}
