import type { PlainDate } from '../../../kit/index.ts'
import { offsetAt } from '../../../kit/time.ts'
import type { Cite } from '../../../law/index.ts'
import { coordinatorName } from '../assess-case.ts'
import { momentText } from '../typed-moment.ts'
import type { Given } from './given.ts'
import { full, judge, rightTexts } from './judge.ts'
import type { Played, PutQuestion } from './play.ts'
import type { DrillRecord } from './record-shape.ts'

/** Who played when, and what they answered, by the keys of the questions. */
export interface Playing {
  readonly on: PlainDate
  readonly by: readonly string[]
  readonly given: ReadonlyMap<string, Given>
}

const shows: { readonly says: string; readonly cites: readonly Cite[] } = {
  says: 'This record shows that the process for handling vulnerabilities and reporting them was tried, by whom, and how it went: part of showing that the process works. It is no test of the product, and nothing was reported to anybody. Both provisions apply from 11 December 2027 on; reporting itself since 11 September 2026.',
  cites: ['Art. 13(8)', 'Annex VII(2)(b)', 'Art. 71(2), first subparagraph', 'Art. 71(2), second subparagraph'],
}

/** What was taken for granted because the product file and its SBOMs do not tell. */
export function assumedIn({ isAssumed, component, assessment, scenario }: Played): readonly string[] {
  const isUnknown = assessment.coordinator.state === undefined && scenario.hidesCoordinator !== true
  return [
    ...(isAssumed
      ? [
          'cra.yaml does not show that the Act applies to it and that you are its manufacturer: that is taken for granted.',
        ]
      : []),
    ...(component ? [] : ['No SBOM lists a component: the drill speaks of a library without a name.']),
    ...(isUnknown
      ? ['The coordinator is not known: the clocks are those of Brussels, and no holidays are counted.']
      : []),
    ...(scenario.hidesCoordinator ? ['In this drill nobody knows the coordinator, whatever cra.yaml says.'] : []),
  ]
}

/** A moment by the clocks of the drill, as programs read it. */
export function momentIn(ms: number, { zone }: Pick<Played, 'zone'>): string {
  return momentText(ms, offsetAt(ms, zone))
}

/** A question without what is right, as it is put. */
export function putData({ key, asks, about, form, options }: PutQuestion) {
  return { key, asks, ...about, form, options: [...options] }
}

function givenText(
  given: Given | undefined,
  { options }: PutQuestion,
  played: Pick<Played, 'zone'>,
): string | string[] | null {
  if (given === undefined) return null
  if ('choices' in given) return given.choices.map(id => options.find(option => option.id === id)?.label ?? id)
  if ('word' in given) return given.word
  return 'day' in given ? given.day : momentIn(given.ms, played)
}

/** A question with what was answered, what is right and why, and the points. */
export function answeredQuestion(
  question: PutQuestion,
  given: Given | undefined,
  played: Pick<Played, 'zone'>,
): DrillRecord['questions'][number] {
  const { zone } = played
  const { points, because } = judge(question, given, zone)
  const { why, cites } = question.right
  return {
    ...putData(question),
    askedAt: momentIn(question.ms, played),
    given: givenText(given, question, played),
    right: [...rightTexts(question, ms => momentIn(ms, played))],
    why,
    cites: [...cites],
    points,
    outOf: full,
    ...(because !== undefined && { because }),
  }
}

function toMend(played: Played, by: readonly string[], lost: readonly PutQuestion[]): readonly string[] {
  const { isAssumed, component, assessment, scenario } = played
  const isUnknown = assessment.coordinator.state === undefined && scenario.hidesCoordinator !== true
  return [
    ...new Set(lost.map(({ mend }) => mend)),
    ...(isUnknown
      ? ['State mainEstablishmentState in cra.yaml, so that the coordinator is known before anything happens.']
      : []),
    ...(isAssumed ? ['State in cra.yaml what the product is and who you are: cradle check asks.'] : []),
    ...(component ? [] : ['List an SBOM in cra.yaml: without one nobody can say which components an event concerns.']),
    ...(by.length > 0 ? [] : ['Write down who took part: --by NAME.']),
  ]
}

/** The record of a drill that was played: every answer with what is right, why, and by which provisions. */
export function recordOf(played: Played, { on, by, given }: Playing): DrillRecord {
  const { scenario, id, zone, component, assessment, beats, title, product } = played
  const put = beats.flatMap(({ questions }) => questions)
  const questions = put.map(question => answeredQuestion(question, given.get(question.key), played))
  const lost = put.filter((_, at) => (questions[at]?.points ?? 0) < full)
  const name = coordinatorName(assessment)
  return {
    schema: 1,
    is: 'record',
    drill: id,
    scenario: scenario.name,
    title,
    on,
    by: [...by],
    product,
    component: component ?? null,
    coordinator: name ? `${name.name}, ${name.state}` : null,
    zone,
    assumed: [...assumedIn(played)],
    shows: shows.says,
    showsCites: [...shows.cites],
    timeline: beats.map(({ ms, says, records }) => ({
      at: momentIn(ms, played),
      says,
      recorded: records.map(({ event }) => event),
    })),
    questions,
    points: questions.reduce((sum, { points }) => sum + points, 0),
    outOf: questions.length * full,
    mend: [...toMend(played, by, lost)],
    log: `${id}.log.yaml`,
  }
}
