import * as z from 'zod/mini'
import { reportingStages, type Stage, type Trigger } from '../../../law/index.ts'
import { problemsShape } from '../../finding-shape.ts'

const optional = z.exactOptional
const text = z.string()
const count = z.int().check(z.nonnegative())
const option = z.strictObject({ id: text, label: text })
const component = z.strictObject({ name: text, version: optional(text), purl: optional(text), sbom: text })

const listed = z.strictObject({ name: text, title: text, teaches: text, questions: count })

const put = z.strictObject({
  key: text,
  asks: text,
  of: optional(z.enum(Object.keys(reportingStages) as [Trigger, ...Trigger[]])),
  stage: optional(z.enum(Object.keys(reportingStages['severe incident']) as [Stage, ...Stage[]])),
  form: z.enum(['one', 'several', 'moment']),
  options: z.array(option),
})

/** What a drill is about, as a script and as a record tell it. Moments are RFC 3339, by the clocks of `zone`. */
const head = {
  schema: z.literal(1),
  scenario: text,
  title: text,
  product: text,
  component: z.nullable(component),
  zone: text,
  /** What was taken for granted because the product does not tell. */
  assumed: z.array(text),
}

const beat = { at: text, says: text }

const answered = z.strictObject({
  ...put.shape,
  askedAt: text,
  /** As it was read; null where nobody answered. */
  given: z.nullable(z.union([text, z.array(text)])),
  right: z.array(text),
  why: text,
  cites: z.array(text),
  points: count,
  outOf: count,
  /** Why it is not worth more. */
  because: optional(text),
})

const drillListShape = z.strictObject({
  schema: z.literal(1),
  is: z.literal('list'),
  drills: z.array(listed),
  problems: problemsShape,
})

const drillScriptShape = z.strictObject({
  ...head,
  is: z.literal('script'),
  timeline: z.array(z.strictObject({ ...beat, questions: z.array(put) })),
  problems: problemsShape,
})

/** The record of a drill, as it is kept. */
export const drillRecordShape = z.strictObject({
  ...head,
  is: z.literal('record'),
  drill: text,
  /** The day on which it was played. */
  on: z.iso.date(),
  by: z.array(text),
  coordinator: z.nullable(text),
  shows: text,
  showsCites: z.array(text),
  timeline: z.array(z.strictObject({ ...beat, recorded: z.array(text) })),
  questions: z.array(answered),
  points: count,
  outOf: count,
  mend: z.array(text),
  /** The log of the exercise, beside the record. */
  log: text,
})

/** What `cradle case drill --format json` prints, schema 1: the drills there are, a script, or the record of one. */
export const drillShape = z.union([
  drillListShape,
  drillScriptShape,
  // What is kept is the record alone; what is printed says besides what could not be read of the product.
  z.strictObject({ ...drillRecordShape.shape, problems: optional(problemsShape) }),
])

/** The record of a drill. */
export type DrillRecord = z.output<typeof drillRecordShape>
