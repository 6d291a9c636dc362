import { nearest, type Problem, quoted } from '../../kit/index.ts'
import { type Dated, dated, type FormField, memberStates, type Trigger } from '../../law/index.ts'
import { caseProblem } from './problems.ts'
import type { CaseState } from './state.ts'

/** What a person wrote into a field of the form. */
export type FieldValue = string | boolean | readonly string[]

/** The fields of the form on one track, in its order. */
export function fieldsOn(trigger: Trigger, { reportingForm }: Pick<Dated, 'reportingForm'>): readonly FormField[] {
  const own = trigger === 'severe incident' ? 'incident' : 'vulnerability'
  return reportingForm.rows.filter(({ track }) => track === 'both' || track === own)
}

/** What a field takes, if it does not take the value; undefined where it does. A text may be too long: it is shortened later. */
function misfit({ kind, options, key }: FormField, value: FieldValue): string | undefined {
  if (kind === 'one of') {
    if (options === undefined || (typeof value === 'string' && options.includes(value))) return undefined
    return `one of: ${options.join(', ')}`
  }
  if (kind === 'several of') {
    const may = options ?? (key === 'memberStates' ? Object.keys(memberStates) : undefined)
    const given = Array.isArray(value) ? value : [value]
    return may === undefined || given.every(each => may.includes(each)) ? undefined : `some of: ${may.join(', ')}`
  }
  if (kind === 'on or off') return typeof value === 'boolean' ? undefined : 'true or false'
  if (kind === 'filled in by the platform') return 'nothing: the platform fills it in'
  return typeof value === 'string' ? undefined : 'text'
}

/** Why fields cannot be written as they are: undefined where all can. Problem: case.unknown-field. */
export function unfitFields(state: CaseState, fields: Readonly<Record<string, FieldValue>>): Problem | undefined {
  const known = state.opened.concerns.flatMap(trigger => fieldsOn(trigger, dated))
  for (const [key, value] of Object.entries(fields)) {
    const of = known.filter(field => field.key === key)
    const place = { file: '--field', path: key }
    if (of.length === 0) {
      const near = nearest(key, [...new Set(known.map(field => field.key))])
      const hint = near.length > 0 ? ` Did you mean ${near.join(' or ')}?` : ''
      return caseProblem(
        'case.unknown-field',
        place,
        `The form has no field ${quoted(key)} on the tracks of this case.${hint}`,
      )
    }
    const faults = of.map(field => misfit(field, value))
    if (faults.every(fault => fault !== undefined))
      return caseProblem('case.unknown-field', place, `The field ${quoted(key)} takes ${faults[0]}.`)
  }
  return undefined
}
