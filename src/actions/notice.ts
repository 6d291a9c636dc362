import { type CustomerFacts, caseProblem, customerFactsOf, type Telling, tellingOf } from '../dossier/case.ts'
import type { Problem, Read } from '../kit/index.ts'
import type { Trigger } from '../law/index.ts'
import { triggerNamed } from './case-pairs.ts'
import type { ShownCase } from './show-case.ts'
import { utcText } from './utc-text.ts'

/** What is asked of a notice. */
export interface NoticeRequest {
  readonly of?: string | undefined
  readonly withDetail?: boolean | undefined
}

/** The track that is named, if it is one of the case. Problem: case.which-track. */
function trackNamed({ assessment }: ShownCase, of: string | undefined): Read<Trigger | undefined> {
  if (of === undefined) return { value: undefined, problems: [] }
  const named = triggerNamed(of)
  if (named !== undefined && assessment.state.opened.concerns.includes(named)) return { value: named, problems: [] }
  const problem: Problem = caseProblem('case.which-track', { file: '--of' }, 'The case has no such track.')
  return { value: undefined, problems: [problem] }
}

/** What can be told of a case. Problem: case.which-track. */
export function tellingFor(shown: ShownCase, { of }: NoticeRequest): Read<Telling | undefined> {
  const { value, problems } = trackNamed(shown, of)
  if (problems.length > 0) return { value: undefined, problems }
  return { value: tellingOf(shown.dossier, shown.assessment, value), problems: [] }
}

/** What can be told of a case as programs read it; what may help to exploit it only where it was asked for. */
export function tellingData(telling: Telling, id: string, isWithDetail: boolean) {
  const { aware, measures, internal, informed, detail, ...told } = telling
  const plain = (each: Telling['measures']) =>
    each.map(({ moment, number, event: { kind, partial, says } }) => ({
      event: number,
      kind,
      since: utcText(moment.ms),
      ...(partial && { partial }),
      ...(says !== undefined && { says }),
    }))
  return {
    schema: 1,
    case: id,
    isDraft: true,
    ...told,
    ...(aware !== undefined && { aware: utcText(aware) }),
    measures: plain(measures),
    internalMeasures: plain(internal),
    informed: informed.map(({ moment, event: { audience, channel } }) => ({
      at: utcText(moment.ms),
      audience,
      channel,
    })),
    withheld: isWithDetail ? [] : detail.map(({ key }) => key),
    detail: isWithDetail ? detail : [],
  }
}

/** The facts of a case for customers that have duties of their own. */
export function factSheetFor({ dossier, assessment }: ShownCase): CustomerFacts {
  return customerFactsOf(dossier, assessment)
}

/** The fact sheet as programs read it: what is absent is not known. */
export function factSheetData(facts: CustomerFacts, id: string, isWithDetail: boolean) {
  const { telling, aware, occurred, reported, ...told } = facts
  const { aware: _, gaps: _g, isDraft: _d, nothing: _n, ...own } = tellingData(telling, id, isWithDetail)
  const at = (each: { readonly trigger: Trigger; readonly ms: number }) => ({
    trigger: each.trigger,
    at: utcText(each.ms),
  })
  return {
    ...own,
    ...told,
    aware: aware.map(at),
    occurred: occurred.map(at),
    submitted: reported.map(({ trigger, stage, ms }) => ({ trigger, stage, at: utcText(ms) })),
  }
}

/** That what was asked for does not go together. Problem: case.one-view. */
export function oneViewProblem(): Problem {
  return caseProblem('case.one-view', { file: 'case show' }, 'These do not go together.')
}
