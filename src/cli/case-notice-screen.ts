import type { Gap, ShownCase, Telling } from '../actions/cases.ts'
import { localText } from '../kit/time.ts'
import { lengthOf, noticeWords as words } from '../wording/case.ts'
import { notReportableEntries } from './case-reasons.ts'
import type { Entry, Screen, Section } from './screen.ts'

type At = (ms: number) => string

/** A text that a person wrote, which may have several lines. */
export function writtenEntry(text: string): Entry {
  const [first = '', ...more] = text.split(/\r?\n/)
  return { text: first, more }
}

/** What a person has still to fill in, where the notice lacks it. */
function gapEntries({ gaps }: Telling, ...of: readonly Gap[]): readonly Entry[] {
  return of.flatMap(gap => (gaps.includes(gap) ? [{ mark: 'open' as const, text: words.fill[gap] }] : []))
}

function draftSection(telling: Telling, { assessment }: ShownCase, isWithDetail: boolean): Section {
  const { audience, aware, informed, detail, isHeldBack, actions, measures } = telling
  const { state, terms, zone } = assessment
  const keys = detail.map(({ key }) => key)
  const at: At = ms => localText(ms, zone)
  const isOpen = audience === 'impacted users at least'
  const isUpdated =
    telling.tracks.some(({ trigger }) => trigger === 'actively exploited vulnerability') &&
    measures.some(({ event }) => event.kind === 'security update')
  const isWritten = actions.length > 0 || telling.impact !== undefined || telling.severity !== undefined
  const guidance = '[Guidance 220]'
  return {
    heading: words.of,
    entries: [
      ...(state.opened.exercise ? [{ mark: 'alarm' as const, text: words.exercise, isStrong: true }] : []),
      { text: words.draft, isStrong: true },
      {
        ...(isOpen && { mark: 'open' as const }),
        text: words.audience[audience],
        tail: '[Art. 14(8)]',
        more: isOpen ? [words.decideAll(state.id)] : [],
      },
      { text: words.channel, tail: '[Rec. 67; Guidance 220]' },
      ...(aware === undefined
        ? []
        : [
            {
              text: words.elapsed(lengthOf(terms.now - aware), at(aware), telling.mustInform === true),
              tail: '[Art. 14(8)]',
            },
          ]),
      ...(informed.length === 0 ? [{ text: words.byCoordinators, tail: '[Art. 14(8); Guidance 219]' }] : []),
      ...informed.map(({ event, moment }) => ({
        text: words.informed(at(moment.ms), event.audience, event.channel),
      })),
      ...(keys.length > 0 && !isWithDetail ? [{ text: words.withheld(keys), tail: guidance }] : []),
      ...(keys.length > 0 && isWithDetail
        ? [{ mark: 'alarm' as const, text: words.withDetail(keys), tail: guidance, isStrong: true }]
        : []),
      ...(isUpdated ? [{ text: words.broader, tail: '[Guidance 221; Annex I Part II(4)]' }] : []),
      ...(isWritten ? [{ text: words.asWritten }] : []),
      ...(isHeldBack ? [{ mark: 'alarm' as const, text: words.heldBack, tail: '[Art. 16(2)]' }] : []),
      ...(actions.length > 0 && measures.length === 0 ? [{ mark: 'open' as const, text: words.noMeasure }] : []),
    ],
  }
}

function whatSection(telling: Telling): Section {
  const { tracks, product, effects } = telling
  const said = tracks.map(({ trigger, mustReport }) => ({
    text: words.happened(trigger, product.name, mustReport === true, telling.isElsewhere),
  }))
  const isIncident = tracks.some(({ trigger }) => trigger === 'severe incident')
  const told = isIncident && effects !== undefined ? words.effects[effects] : undefined
  return {
    heading: words.headings.what,
    entries: [
      ...said,
      ...(told === undefined ? [] : [{ text: told }]),
      ...gapEntries(telling, 'exploitation', 'incident'),
    ],
  }
}

function affectedSection(telling: Telling): Section {
  const { product, ids, component } = telling
  return {
    heading: words.headings.affected,
    entries: [
      { text: words.product(product.name) },
      ...(product.versions === undefined ? [] : [writtenEntry(words.versions(product.versions))]),
      ...gapEntries(telling, 'versions'),
      ...(ids.length > 0 ? [{ text: words.ids(ids) }] : []),
      ...(component === undefined ? [] : [{ text: words.component(component) }]),
    ],
  }
}

function impactSection(telling: Telling): Section {
  const { impact, severity } = telling
  return {
    heading: words.headings.impact,
    entries: [
      ...(impact === undefined ? [] : [writtenEntry(impact)]),
      ...(severity === undefined ? [] : [writtenEntry(words.severity(severity))]),
      ...gapEntries(telling, 'impact'),
    ],
  }
}

/** The measures that users get, each since when it is there; nothing is announced that is not recorded. */
export function measureEntries({ measures, updateDetails, isMeasureExpected }: Telling, at: At): readonly Entry[] {
  return [
    ...measures.map(({ event, moment }) =>
      writtenEntry(words.measure(event.kind, at(moment.ms), event.partial === true, event.says)),
    ),
    ...(updateDetails === undefined ? [] : [writtenEntry(updateDetails)]),
    ...(isMeasureExpected && measures.length === 0 ? [{ text: words.measureExpected }] : []),
  ]
}

function noticeSections(telling: Telling, at: At, isWithDetail: boolean): readonly Section[] {
  const { actions, detail, contact, by } = telling
  const { headings } = words
  const isDetailed = isWithDetail && detail.length > 0
  return [
    whatSection(telling),
    affectedSection(telling),
    impactSection(telling),
    {
      heading: headings.can,
      entries: [...actions.map(({ text }) => writtenEntry(text)), ...gapEntries(telling, 'actions')],
    },
    {
      heading: headings.measures,
      entries: [...measureEntries(telling, at), ...gapEntries(telling, 'partial', 'measures')],
    },
    ...(isDetailed
      ? [{ heading: headings.detail, entries: detail.map(({ key, text }) => writtenEntry(words.detail(key, text))) }]
      : []),
    {
      heading: headings.contact,
      entries: [
        ...(contact === undefined ? [] : [{ text: words.contact(contact) }]),
        ...gapEntries(telling, 'contact'),
        ...(by === undefined ? gapEntries(telling, 'by') : [{ text: words.by(by) }]),
      ],
    },
  ]
}

/** Why there is nothing to tell users yet, or at all. */
function nothingScreen(nothing: NonNullable<Telling['nothing']>, telling: Telling, shown: ShownCase): Screen {
  const { terms, zone, duties } = shown.assessment
  const reasons = nothing === 'not due' ? duties.flatMap(duty => notReportableEntries(duty, shown)) : []
  const tail = nothing === 'not to users' ? '[Art. 24(3); Art. 14(8)]' : '[Art. 14(8)]'
  return {
    title: words.noneTitle(telling.product.name),
    aside: `${localText(terms.now, zone)}, ${zone}`,
    sections: [{ entries: [{ text: words.nothing[nothing], tail, isStrong: true }, ...reasons] }],
  }
}

/** A draft of what users are told of a case (Art. 14(8)), what is still to be filled in, and what was left out. */
export function noticeScreen(telling: Telling, shown: ShownCase, isWithDetail: boolean): Screen {
  if (telling.nothing) return nothingScreen(telling.nothing, telling, shown)
  const { state, terms, zone } = shown.assessment
  const alone = noticeAlone(telling, shown, isWithDetail)
  const steps = [words.alone(state.id), words.machine(state.id), words.sheet(state.id), words.afterwards(state.id)]
  return {
    title: words.title(telling.product.name),
    aside: `${localText(terms.now, zone)}, ${zone}`,
    sections: [
      draftSection(telling, shown, isWithDetail),
      { entries: [{ text: alone.title, isStrong: true }] },
      ...alone.sections.slice(1),
      { heading: words.next, entries: steps.map(text => ({ mark: 'step' as const, text })) },
    ],
  }
}

/** The notice without what is said of the draft, to be pasted: its first line says that it is one. */
export function noticeAlone(telling: Telling, shown: ShownCase, isWithDetail: boolean): Screen {
  if (telling.nothing) return nothingScreen(telling.nothing, telling, shown)
  const { state, zone } = shown.assessment
  // Those who get it may have other clocks than the coordinator has.
  const at: At = ms => `${localText(ms, zone)} (${zone})`
  const text = state.opened.exercise ? words.exercise : words.strikeOut
  return {
    title: words.noticeTitle(telling.product.name),
    aside: '',
    sections: [{ entries: [{ text }] }, ...noticeSections(telling, at, isWithDetail)],
  }
}
