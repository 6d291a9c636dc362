import { type CaseDelays, type DelayInCase, delaysFor, type ShownCase } from '../actions/cases.ts'
import { localText } from '../kit/time.ts'
import { delayWords as words } from '../wording/case.ts'
import { aboutOf } from './case-about.ts'
import { writtenEntry } from './case-notice-screen.ts'
import type { Entry, Screen, Section } from './screen.ts'

function tail(cites: readonly string[]): string {
  return `[${cites.join('; ')}]`
}

function groundEntries({ law: { condition }, grounds }: DelayInCase): readonly Entry[] {
  if (grounds.length === 0) return []
  const besides = condition ? [words.condition(condition.cites[0], condition.says)] : []
  return [
    { text: words.oneOf },
    ...grounds.map(({ key, says, until, isYours, cites }): Entry => {
      const whose = isYours ? words.yours : words.theirs
      return {
        mark: 'list',
        depth: 1,
        text: `${key} (${whose})`,
        tail: tail(cites),
        more: [words.says(words.ground(says, until))],
      }
    }),
    ...besides.map(text => ({ text })),
  ]
}

function howEntries(delay: DelayInCase): readonly Entry[] {
  const { decides, effect, submit } = delay.law
  return [
    { text: words.decides(decides) },
    { text: words.effect(effect) },
    ...groundEntries(delay),
    { text: words.submit[submit] },
  ]
}

function delaySection(delay: DelayInCase, { assessment }: ShownCase): Section {
  const { name, law, closed, asked } = delay
  const { state, zone } = assessment
  const told = asked.map(({ number, moment, event }) => ({
    mark: 'yes' as const,
    text: words.asked(number, localText(moment.ms, zone), event.grounds, event.because),
  }))
  return {
    heading: words.names(name),
    entries: [
      { text: words.says(law.says), tail: tail(law.cites), isStrong: true },
      ...(closed ? [{ mark: 'no' as const, text: words.closed[closed] }] : []),
      ...(closed === 'other track' ? [] : howEntries(delay)),
      ...(told.length > 0 ? told : law.submit !== 'a request' ? [] : [{ text: words.notAsked }]),
      ...(closed || state.closed || law.submit !== 'a request'
        ? []
        : [{ mark: 'list' as const, text: words.ask(state.id, name) }]),
    ],
  }
}

/** The text of a request: with the grounds that were recorded, else with those that a manufacturer can tell, to choose from. */
function requestSection({ each, sensitivity }: CaseDelays, shown: ShownCase): Section {
  const delay = each.find(({ law }) => law.submit === 'a request')
  const grounds = delay?.grounds ?? []
  const recorded = new Set(delay?.asked.flatMap(({ event }) => event.grounds))
  const chosen = grounds.filter(({ key }) => recorded.has(key))
  const { product, operator } = shown.dossier.file
  const lines = [
    ...words.requestLines(product.name ?? product.id ?? '', aboutOf(shown), operator.name),
    ...(chosen.length > 0
      ? chosen.map(each => words.requestGround(each, false))
      : grounds.filter(({ isYours }) => isYours).map(each => words.requestGround(each, true))),
    ...words.requestEnd(sensitivity),
  ]
  return {
    heading: words.request,
    entries: [{ text: words.requestWhere }, ...lines.map((text): Entry => ({ ...writtenEntry(text), depth: 1 }))],
  }
}

/** The fields by which particularly exceptional circumstances are stated: a toggle, checkboxes and a text. */
function formSection({ each, inForm }: CaseDelays, { assessment }: ShownCase): Section {
  const delay = each.find(({ law }) => law.submit === 'a field of the form')
  if (!delay || delay.closed === 'other track') return { entries: [] }
  const { isOn, reasons, information } = inForm
  const isAmiss = isOn !== reasons.length > 0
  return {
    heading: words.form,
    entries: [
      { text: words.toggle(isOn) },
      { text: words.reasons },
      ...delay.law.grounds.map(
        ({ key, cites }): Entry => ({
          depth: 1,
          text: words.box(reasons.includes(key), key),
          tail: tail(cites),
        }),
      ),
      writtenEntry(words.information(information)),
      ...(isAmiss ? [{ mark: 'unmet' as const, text: words.mismatch }] : []),
      ...(delay.closed ? [] : [{ mark: 'list' as const, text: words.write(assessment.state.id) }]),
    ],
  }
}

/** How passing a report on can be delayed (Art. 16(2), 16(6)): three ways, none of which moves a clock. */
export function delaysScreen(shown: ShownCase): Screen {
  const told = delaysFor(shown)
  const { terms, zone } = shown.assessment
  const sections: readonly Section[] = [
    {
      entries: [
        { text: words.noClock, tail: tail(told.noClock), isStrong: true },
        ...(told.early
          ? [
              {
                mark: 'open' as const,
                text: words.early(told.early.from),
                tail: tail([...told.early.cites, told.early.open]),
              },
            ]
          : []),
        {
          ...(told.isOneStateOnly && { mark: 'yes' as const }),
          text: told.isOneStateOnly ? words.oneState : told.oneState.says,
          tail: tail(told.oneState.cites),
        },
      ],
    },
    ...told.each.map(delay => delaySection(delay, shown)),
    formSection(told, shown),
    requestSection(told, shown),
  ]
  return {
    title: words.title(aboutOf(shown)),
    aside: `${localText(terms.now, zone)}, ${zone}`,
    sections: sections.filter(({ entries }) => entries.length > 0),
  }
}
