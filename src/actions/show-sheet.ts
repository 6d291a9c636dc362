import { caseProblem, fieldsOn, pasted, type Sheet, sheetOf } from '../dossier/case.ts'
import { nearest, type Problem, quoted } from '../kit/index.ts'
import { dated, reportingStages, type Stage } from '../law/index.ts'
import { trackOf } from './case-pairs.ts'
import type { ShownCase } from './show-case.ts'

/** Which sheet of a case: its stage, and in a case on two tracks the track. */
export interface SheetWish {
  readonly sheet: string
  readonly of?: string | undefined
  /** One field alone, to paste it. */
  readonly field?: string | undefined
}

function stageNamed(name: string): Stage | undefined {
  const plain = name.trim().toLowerCase().replaceAll('-', ' ')
  return Object.keys(reportingStages['severe incident']).find((stage): stage is Stage => stage === plain)
}

/** A sheet, or the text of one of its fields; or what is wrong with the wish. Problems: case.which-track, case.no-such-stage, case.unknown-field. */
export function sheetFor(
  shown: ShownCase,
  wish: SheetWish,
): { readonly sheet: Sheet; readonly alone?: string } | { readonly problem: Problem } {
  const stage = stageNamed(wish.sheet)
  if (stage === undefined) {
    const says = `${quoted(wish.sheet)} is no stage of a report.`
    return { problem: caseProblem('case.no-such-stage', { file: '--sheet' }, says) }
  }
  const trigger = trackOf(shown.assessment.state.opened.concerns, wish.of)
  if (typeof trigger !== 'string') return { problem: trigger }
  const sheet = sheetOf(shown, trigger, stage)
  if (wish.field === undefined) return { sheet }
  const found = sheet.fields.find(({ field }) => field.key === wish.field || field.number === wish.field)
  if (found) return { sheet, alone: found.filled ? pasted(found.filled) : '' }
  const near = nearest(
    wish.field,
    fieldsOn(trigger, dated).map(({ key }) => key),
  )
  const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''
  const says = `The form has no field ${quoted(wish.field)} at this stage.${hint}`
  return { problem: caseProblem('case.unknown-field', { file: '--field' }, says) }
}

/** Why a case is no page. */
export const noPage: Problem = caseProblem('case.no-page', { file: '--format' }, 'How a case stands is no page.')
