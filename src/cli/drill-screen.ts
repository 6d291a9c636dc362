import { type DrillRecord, type drillListData, type drillScriptData, momentWords } from '../actions/drills.ts'
import { localText } from '../kit/time.ts'
import { caseWords, drillWords as words } from '../wording/case.ts'
import type { Entry, Screen, Section } from './screen.ts'

type List = ReturnType<typeof drillListData>
type Script = ReturnType<typeof drillScriptData>
type Question = Script['timeline'][number]['questions'][number]
type Answered = DrillRecord['questions'][number]
type Head = Pick<Script, 'product' | 'component' | 'zone' | 'assumed'>

/** The drills there are. */
export function drillListScreen({ drills }: List): Screen {
  const entries = drills.map(
    ({ name, title, teaches, questions }): Entry => ({
      label: name,
      text: title,
      more: [`${teaches}; ${words.questions(questions)}`],
    }),
  )
  const steps = words.listSteps.map(text => ({ mark: 'step' as const, text }))
  return {
    title: words.listTitle(drills.length),
    aside: '',
    sections: [{ entries }, { heading: words.next, entries: steps }],
  }
}

/** A moment as a person reads it; what is none stays as it is. */
function momentText(text: string, zone: string): string {
  const ms = text.includes('T') ? Date.parse(text) : Number.NaN
  if (!Number.isNaN(ms)) return localText(ms, zone)
  return text === 'open' || text === 'none' ? `${text} (${momentWords[text]})` : text
}

function headEntries({ product, component, zone, assumed }: Head): readonly Entry[] {
  const version = component?.version === undefined ? '' : ` ${component.version}`
  const name = component && words.fromSbom(component.purl ?? `${component.name}${version}`, component.sbom)
  return [
    { label: words.product, text: product },
    { label: words.component, text: name ?? words.noComponent },
    ...assumed.map(text => ({ label: words.assumed, text })),
    { text: words.clocks(zone) },
    { text: words.notForReal },
  ]
}

/** A question with the report or the track that it is about before it. */
export function askedText({ asks, of, stage }: Pick<Question, 'asks' | 'of' | 'stage'>): string {
  const about = words.about(stage && caseWords.stage(stage), of && caseWords.track(of))
  return words.asks(about, asks)
}

function putEntry(question: Question): Entry {
  const { key, form, options } = question
  const how = form === 'moment' ? [words.aMoment] : form === 'several' ? [words.several] : []
  return {
    mark: 'open',
    text: askedText(question),
    isStrong: true,
    tail: `[${key}]`,
    more: [...options.map(({ id, label }) => words.option(id, label)), ...how],
  }
}

/** The script of a drill with its questions, to be played on paper. */
export function drillScriptScreen(script: Script): Screen {
  const { title, timeline, zone, scenario } = script
  const beats = timeline.map(
    ({ at, says, questions }): Section => ({
      heading: momentText(at, zone),
      entries: [{ text: says }, ...questions.map(putEntry)],
    }),
  )
  const steps = [{ mark: 'step' as const, text: words.answersFile(scenario) }]
  return {
    title: words.title(title),
    aside: '',
    sections: [{ entries: headEntries(script) }, ...beats, { heading: words.next, entries: steps }],
  }
}

function answerText({ form, given }: Answered, zone: string): string {
  if (given === null) return words.notAnswered
  const texts = (typeof given === 'string' ? [given] : given).map(text =>
    form === 'moment' ? momentText(text, zone) : text,
  )
  return words.answered(texts.length > 0 ? texts.join('; ') : words.none)
}

function rightAnswer({ form, right }: Answered, zone: string): string {
  const [only = ''] = right
  if (form !== 'moment') return words.right(right.join('; '))
  return words.right(momentText(only, zone))
}

/** What an answer came to: what is right, why, and by which provisions. */
export function answeredEntry(answered: Answered, zone: string): Entry {
  const { points, outOf, why, because, cites } = answered
  return {
    mark: points === outOf ? 'yes' : points === 0 ? 'no' : 'open',
    text: askedText(answered),
    isStrong: true,
    tail: `[${cites.join('; ')}]`,
    more: [
      answerText(answered, zone),
      ...(points === outOf ? [] : [rightAnswer(answered, zone)]),
      ...(because === undefined ? [] : [because]),
      why,
      words.pointsOf(points, outOf),
    ],
  }
}

function beatEntry({ at, says, recorded }: DrillRecord['timeline'][number], zone: string): Entry {
  const more = recorded.length > 0 ? [words.recorded(recorded)] : []
  return { label: momentText(at, zone), text: says, more }
}

/** The record of a drill: for the screen, and for the file that is kept. */
export function drillRecordScreen(record: DrillRecord, files: readonly string[]): Screen {
  const { title, on, by, points, outOf, coordinator, timeline, questions, mend, shows, showsCites, zone } = record
  const [people, place] = [by.length > 0 ? by.join(', ') : words.nobody, coordinator ?? words.unknown]
  const head: readonly Entry[] = [
    { label: words.points, text: words.pointsOf(points, outOf), isStrong: true },
    { label: words.people, text: people },
    { label: words.coordinator, text: place },
    ...headEntries(record),
  ]
  const steps = mend.map(text => ({ mark: 'step' as const, text }))
  const kept = files.map(text => ({ mark: 'list' as const, text }))
  return {
    title: words.recordTitle(title),
    aside: on,
    sections: [
      { entries: head },
      {
        heading: words.timeline,
        entries: timeline.map(beat => beatEntry(beat, zone)),
      },
      { heading: words.questionsHeading, entries: questions.map(each => answeredEntry(each, zone)) },
      { heading: words.mend, entries: steps.length > 0 ? steps : [{ text: words.nothingToMend }] },
      { heading: words.shows, entries: [{ text: shows, tail: `[${showsCites.join('; ')}]` }] },
      ...(kept.length > 0 ? [{ heading: words.kept, entries: kept }] : []),
    ],
  }
}
