import { type CustomerFacts, coordinatorName, type ShownCase } from '../actions/cases.ts'
import { localText } from '../kit/time.ts'
import { caseWords, noticeWords, factSheetWords as words } from '../wording/case.ts'
import { measureEntries, writtenEntry } from './case-notice-screen.ts'
import type { Entry, Screen, Section } from './screen.ts'

type At = (ms: number) => string

const { rows } = words

/** A fact under its name; one that nobody recorded is said as not known. */
function row(label: string, text: string | undefined): Entry {
  return text === undefined ? { label, mark: 'open', text: words.notKnown } : { ...writtenEntry(text), label }
}

function momentsOf(each: CustomerFacts['aware'], isOne: boolean, at: At): string | undefined {
  if (each.length === 0) return undefined
  return each.map(({ trigger, ms }) => words.onTrack(trigger, at(ms), isOne)).join('; ')
}

function eventSection(facts: CustomerFacts, at: At): Section {
  const { telling, kinds, status, exploited, suspectedMalicious } = facts
  const concerns = kinds.map(({ trigger }) => trigger)
  const { by, contact, product, ids, component } = telling
  const isOne = concerns.length === 1
  const isFlaw = concerns.includes('actively exploited vulnerability')
  return {
    heading: words.headings.event,
    entries: [
      row(rows.manufacturer, by),
      row(rows.contact, contact),
      row(rows.product, product.name),
      row(rows.versions, product.versions),
      ...(component === undefined ? [] : [row(rows.component, component)]),
      ...(isFlaw ? [row(rows.ids, ids.length > 0 ? ids.join(', ') : undefined)] : []),
      row(rows.kind, words.kind(kinds)),
      row(rows.status, words.status[status]),
      ...(isFlaw ? [row(rows.exploited, exploited && words.exploited[exploited])] : []),
      ...(concerns.includes('severe incident') ? [row(rows.acts, suspectedMalicious)] : []),
      row(rows.occurred, momentsOf(facts.occurred, isOne, at)),
      row(rows.aware, momentsOf(facts.aware, isOne, at)),
    ],
  }
}

function effectsSection({ telling, kinds, sensitive, maliciousCode }: CustomerFacts): Section {
  const { impact, severity, effects } = telling
  const isIncident = kinds.some(({ trigger }) => trigger === 'severe incident')
  return {
    heading: words.headings.effects,
    entries: [
      row(rows.impact, impact),
      row(rows.severity, severity),
      ...(isIncident
        ? [
            row(rows.effects, effects === undefined ? undefined : noticeWords.effects[effects]),
            row(rows.sensitive, sensitive === undefined ? undefined : words.sensitive(sensitive)),
            row(rows.code, maliciousCode === undefined ? undefined : words.code(maliciousCode)),
          ]
        : []),
      { label: rows.personal, mark: 'open', text: words.personal },
    ],
  }
}

function measuresSection({ telling, measuresTaken }: CustomerFacts, at: At): Section {
  const forUsers = measureEntries(telling, at)
  const internal = telling.internal.map(({ event, moment }) => words.internal(at(moment.ms), event.says))
  const taken = measuresTaken === undefined ? internal : [...internal, measuresTaken]
  const can = telling.actions
  return {
    heading: words.headings.measures,
    entries: [
      ...(forUsers.length > 0 ? forUsers : [{ text: words.noMeasure }]).map(each => ({
        ...each,
        label: rows.forUsers,
      })),
      ...(taken.length > 0 ? taken.map(text => row(rows.by, text)) : [row(rows.by, words.noMeasure)]),
      ...(can.length > 0 ? can.map(({ text }) => row(rows.can, text)) : [row(rows.can, undefined)]),
    ],
  }
}

function reportedSection({ reported }: CustomerFacts, shown: ShownCase, at: At): Section {
  const to = coordinatorName(shown.assessment)
  const made = reported.map(({ trigger, stage, ms }) => ({
    text: words.reported(caseWords.stage(stage), trigger, at(ms)),
  }))
  return {
    heading: words.headings.reported,
    entries:
      made.length > 0
        ? [...made, ...(to ? [{ text: words.coordinator(to.name, to.state) }] : [])]
        : [{ text: words.noneReported }],
  }
}

/** What of a case a customer with duties of its own can use: facts alone, and what is not known said as such. */
export function factSheetScreen(facts: CustomerFacts, shown: ShownCase, isWithDetail: boolean): Screen {
  const { state, terms, zone } = shown.assessment
  const at: At = ms => localText(ms, zone)
  const { detail, product } = facts.telling
  const exercise: Entry = { mark: 'alarm', text: words.exercise, isStrong: true }
  const left = detail.length > 0 && !isWithDetail ? [{ text: words.withheld }] : []
  const details = detail.map(({ key, text }) => writtenEntry(noticeWords.detail(key, text)))
  return {
    title: words.title(product.name),
    aside: `${at(terms.now)}, ${zone}`,
    sections: [
      { entries: [...(state.opened.exercise ? [exercise] : []), { text: words.facts }, ...left] },
      eventSection(facts, at),
      effectsSection(facts),
      ...(isWithDetail && details.length > 0 ? [{ heading: noticeWords.headings.detail, entries: details }] : []),
      measuresSection(facts, at),
      reportedSection(facts, shown, at),
      {
        heading: words.headings.yours,
        entries: [
          { text: words.yours },
          ...words.questions.map(text => ({ mark: 'list' as const, text })),
          { mark: 'open', text: words.received },
        ],
      },
    ],
  }
}
