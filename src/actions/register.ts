import { coordinatorOf, type StatesOfCase, statesOf } from '../dossier/case.ts'
import { type Dossier, toldVerdict } from '../dossier/index.ts'
import type { AsOf } from '../kit/index.ts'
import { dated, isStale, type MemberState, memberStates } from '../law/index.ts'
import { type CaseRequest, type CaseResult, caseOf, openCases, type ShownCase } from './show-case.ts'

/** What it takes to be able to submit: the steps on the platform, to whom, and for which Member States. */
export interface Register {
  readonly dossier: Dossier
  readonly moment: AsOf
  readonly registration: typeof dated.registration
  readonly isStale: boolean
  readonly verdict: ReturnType<typeof coordinatorOf>['verdict']
  readonly coordinator?: {
    readonly state: MemberState
    readonly name: string
    readonly platform: string
    readonly addresses: readonly string[]
  }
  /** Of a case, where one is looked at. */
  readonly case?: { readonly id: string; readonly isClosed: boolean }
  readonly states: StatesOfCase
}

function registerOf(dossier: Dossier, moment: AsOf, shown: ShownCase | undefined): Register {
  const { registration, coordinators } = dated
  const { state, verdict } = coordinatorOf(dossier, moment.day, dated)
  const row = coordinators.rows.find(each => each.state === state)
  const of = shown?.assessment.state
  return {
    dossier,
    moment,
    registration,
    isStale: isStale(registration, moment.day),
    verdict,
    ...(row && { coordinator: row }),
    ...(of && { case: { id: of.id, isClosed: of.closed !== undefined } }),
    states: statesOf(dossier, of),
  }
}

/**
 * What it takes to be able to submit on the platform, before anything happens or in a case. Problems: those of the product
 * file, and of the log where a case is named.
 */
export async function showRegister(
  request: CaseRequest & { readonly id: string | undefined },
): Promise<CaseResult<Register>> {
  const opened = await openCases(request)
  if (opened.folder === undefined) return { problems: opened.problems }
  const { value: shown, problems } = request.id === undefined ? { problems: [] } : caseOf(opened, request.id)
  if (request.id !== undefined && shown === undefined)
    return { problems: [...opened.problems, ...problems], usage: true }
  return {
    value: registerOf(opened.dossier, opened.moment, shown),
    problems: [...opened.problems, ...problems],
  }
}

/** The same as programs read it. */
export function registerData(register: Register) {
  const { registration, isStale: isOld, verdict, coordinator, states, case: of } = register
  const { asOf, source, rows } = registration
  return {
    schema: 1,
    ...(of && { case: of.id }),
    coordinator: {
      ...(coordinator && { ...coordinator, inWords: memberStates[coordinator.state] }),
      verdict: toldVerdict(verdict),
    },
    memberStates: { proposed: states.proposed, confirmed: states.confirmed?.event.states ?? null },
    registration: { asOf, source, isStale: isOld, steps: rows },
  }
}
