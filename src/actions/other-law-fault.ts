import { type CaseLog, caseProblem, type Draft, devicesUnderTheAct, effectiveEvents } from '../dossier/case.ts'
import { type Problem, quoted } from '../kit/index.ts'
import { dated, otherRegimeNames } from '../law/index.ts'
import type { OpenedCases } from './show-case.ts'

type OnOtherLaw = Extract<Draft, { readonly event: 'other law' }>

/** What a draft says of another law: itself, or what a correction makes of an event. What does not fit is found by its shape. */
function saidIn(log: CaseLog, draft: Draft): OnOtherLaw | undefined {
  if (draft.event === 'other law') return draft
  if (draft.event !== 'corrected' || draft.instead === undefined) return undefined
  const target = effectiveEvents(log).find(({ event }) => event.hash === draft.corrects)?.event
  return target?.event === 'other law' ? { ...target, ...draft.instead } : undefined
}

/**
 * Why what is said of another law cannot be recorded. When one became aware under it is asked for, and neither taken from the
 * other clocks nor from this one. Problems: case.needs, case.device-and-product.
 */
export function otherLawFault(
  { dossier, moment }: Pick<OpenedCases, 'dossier' | 'moment'>,
  log: CaseLog,
  draft: Draft,
  at: string | undefined,
): Problem | undefined {
  const said = saidIn(log, draft)
  if (said?.applies !== true || !Object.hasOwn(otherRegimeNames, said.regime ?? '')) return undefined
  const name = otherRegimeNames[said.regime]
  const [device] = devicesUnderTheAct(dossier, said, moment.day, dated)
  if (device !== undefined) {
    const says = `The Act applies to ${quoted(device)}, or may, and ${name} is said to apply to the same product.`
    return caseProblem('case.device-and-product', { file: '--regime' }, says)
  }
  if (at !== undefined || draft.event === 'corrected') return undefined
  const says = `It is not said when you became aware under ${name}.`
  return caseProblem('case.needs', { file: '--at' }, says, 'Give it with --at: it may differ from that of the Act.')
}
