import type { AsOf, PlainDate } from '../../kit/index.ts'
import {
  type Cite,
  contentInForm,
  type FormAgainstLaw,
  type FormField,
  type FormStage,
  isStale,
  reportingStages,
  type Stage,
  type Trigger,
} from '../../law/index.ts'
import type { Dossier } from '../dossier.ts'
import type { CaseAssessment } from './assess-case.ts'
import type { Clock } from './clocks.ts'
import { type FilledField, type FilledFields, filledFields } from './field-values.ts'
import { type FieldValue, fieldsOn } from './fields.ts'
import type { CaseLog } from './read-log.ts'
import { type CaseState, stateOf, submissionOf } from './state.ts'

/** A field of the form at a stage: what it gets, how long that is, and what is new in it. */
export interface SheetField {
  readonly field: FormField
  readonly filled?: FilledField
  /** The form asks for it at this stage, or had it at an earlier one. */
  readonly isRequired: boolean
  /** By characters as people count them (code points) and as programs often do (UTF-16): which the form counts is not known. */
  readonly length?: { readonly codePoints: number; readonly utf16: number }
  readonly fit: 'fits' | 'near the limit' | 'over the limit'
  /** Against what was there when the stage before was submitted. */
  readonly change?: 'new' | 'changed'
}

/** Something that the Act asks a report to tell, and whether this one does. */
export interface SheetContent {
  readonly says: string
  readonly when: string
  readonly cites: readonly Cite[]
  readonly fields: readonly string[]
  /**
   * `open` is what is only asked where there is any, or as far as it is known: it may stay empty for a reason. `proposed` is
   * given by what nobody confirmed yet, or is an update that tells nothing new.
   */
  readonly is: 'given' | 'proposed' | 'missing' | 'open'
}

/** A report at a stage, as a person types it into the form. It says nothing that was not known when the stage was submitted. */
export interface Sheet {
  readonly trigger: Trigger
  readonly stage: Stage
  readonly clock: Clock | undefined
  readonly fields: readonly SheetField[]
  /** The list of the Act: what a report must tell by law. */
  readonly law: readonly SheetContent[]
  /** The list of the form, which is another one: fields that it requires and that are empty. */
  readonly formMissing: readonly FormField[]
  /** Texts longer than their fields. */
  readonly tooLong: readonly FormField[]
  /** Where the form and the Act part. */
  readonly apart: readonly FormAgainstLaw[]
  readonly form: { readonly asOf: PlainDate; readonly source: string; readonly isStale: boolean }
  /** The stage against which new things are marked. */
  readonly since?: Stage
  /** When a person said that they submitted it: what is shown is what was there then. */
  readonly submitted?: Clock['submitted']
}

/** What a sheet is made from. */
export interface SheetSource {
  readonly dossier: Dossier
  readonly log: CaseLog
  readonly assessment: CaseAssessment
  readonly moment: AsOf
}

/** The stages of the form: an intermediate report has no form of its own, and gets what the final report has so far. */
const formStages: Readonly<Record<Stage, FormStage>> = {
  'early warning': 'early warning',
  notification: 'notification',
  'intermediate report': 'final report',
  'final report': 'final report',
}

const order: readonly Stage[] = ['early warning', 'notification', 'intermediate report', 'final report']

function textOf(value: FieldValue): string {
  if (typeof value === 'boolean') return value ? 'Yes' : 'No'
  return typeof value === 'string' ? value : value.join(', ')
}

/** A value of a field as the text that is pasted into it. */
export function pasted({ value }: FilledField): string {
  return textOf(value)
}

/** The case as it stood when an event was recorded. */
function stateAt(log: CaseLog, number: number): CaseState | undefined {
  return stateOf({ ...log, events: log.events.filter(each => each.number <= number) })
}

function isRequiredAt({ stages }: FormField, of: Stage): boolean {
  // The form has no stage for it, and so asks for nothing.
  if (of === 'intermediate report') return false
  const stage = formStages[of]
  const presence = stages[stage]
  if (presence === 'required') return true
  const earlier: readonly FormStage[] = stage === 'final report' ? ['notification', 'early warning'] : ['early warning']
  return presence === 'copied or updated' && earlier.some(each => stages[each] === 'required')
}

function fitOf({ limit }: FormField, length: SheetField['length']): SheetField['fit'] {
  if (limit === undefined || length === undefined) return 'fits'
  if (length.codePoints > limit) return 'over the limit'
  return length.utf16 > limit * 0.9 ? 'near the limit' : 'fits'
}

function sheetField(field: FormField, stage: Stage, now: FilledFields, before: FilledFields | undefined): SheetField {
  const filled = now[field.key]
  const text = filled && field.kind === 'text' ? pasted(filled) : undefined
  const length = text === undefined ? undefined : { codePoints: [...text].length, utf16: text.length }
  const earlier = before?.[field.key]
  const isSame = filled && earlier && pasted(filled) === pasted(earlier)
  return {
    field,
    ...(filled && { filled }),
    isRequired: isRequiredAt(field, stage),
    ...(length && { length }),
    fit: fitOf(field, length),
    ...(before && filled && !isSame && { change: earlier ? ('changed' as const) : ('new' as const) }),
  }
}

/** What an earlier report told word for word is no update (Art. 14(6)): the text is there, and a person has to look at it. */
function isOldNews(stage: Stage, keys: readonly string[], fields: readonly SheetField[]): boolean {
  if (stage !== 'intermediate report') return false
  return !fields.some(({ field, change }) => keys.includes(field.key) && change !== undefined)
}

function lawOf(
  trigger: Trigger,
  stage: Stage,
  filled: FilledFields,
  all: readonly SheetField[],
): readonly SheetContent[] {
  return reportingStages[trigger][stage].content.map(({ says, when, cites }) => {
    const fields = contentInForm[says] ?? []
    const isGiven = fields.every(key => filled[key] !== undefined)
    const isProposed = fields.some(key => filled[key]?.from === 'proposal') || isOldNews(stage, fields, all)
    const empty = when === 'always' ? 'missing' : 'open'
    return { says, when, cites, fields, is: isGiven ? (isProposed ? 'proposed' : 'given') : empty }
  })
}

/** The last stage before this one that was submitted: its fields are what the form copies. */
function stageBefore(state: CaseState, trigger: Trigger, stage: Stage) {
  const track = state.tracks.find(each => each.trigger === trigger)
  if (!track) return undefined
  const earlier = order.slice(0, order.indexOf(stage)).toReversed()
  for (const each of earlier) {
    const submission = submissionOf(track, each)
    if (submission) return { stage: each, number: submission.event.number }
  }
  return undefined
}

/**
 * The sheet of a stage on a track of a case: the fields of the dated form with what they get, and two lists of what is still
 * missing, that of the Act and that of the form. Of a stage that was submitted it shows what was there then.
 */
export function sheetOf({ dossier, log, assessment, moment }: SheetSource, trigger: Trigger, stage: Stage): Sheet {
  const { clocks, terms, state } = assessment
  const { dated } = terms
  const clock = clocks.find(each => each.trigger === trigger && each.stage === stage)
  const shown = clock?.submitted ? (stateAt(log, clock.submitted.number) ?? state) : state
  const fill = (of: CaseState): FilledFields => filledFields(dossier, of, trigger, dated, moment)
  const filled = fill(shown)
  const previous = stageBefore(state, trigger, stage)
  const then = previous && stateAt(log, previous.number)
  const before = then && fill(then)
  const formStage = formStages[stage]
  const fields = fieldsOn(trigger, dated)
    .filter(({ stages }) => stages[formStage] !== 'not applicable')
    .map(field => sheetField(field, stage, filled, before))
  const { reportingForm } = dated
  return {
    trigger,
    stage,
    clock,
    fields,
    law: lawOf(trigger, stage, filled, fields),
    formMissing: fields.flatMap(each => (each.isRequired && !each.filled ? [each.field] : [])),
    tooLong: fields.flatMap(each => (each.fit === 'over the limit' ? [each.field] : [])),
    apart: dated.formAgainstLaw.rows.filter(row => row.stages.includes(stage) && (row.on ?? trigger) === trigger),
    form: { asOf: reportingForm.asOf, source: reportingForm.source, isStale: isStale(reportingForm, moment.day) },
    ...(previous && { since: previous.stage }),
    ...(clock?.submitted && { submitted: clock.submitted }),
  }
}
