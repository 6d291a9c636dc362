import * as z from 'zod/mini'
import { problem, truth, verdict } from './assessment-shape.ts'
import { otherLawShape } from './case/shown-law-shape.ts'
import { clockShape } from './case/shown-shape.ts'

const duty = z.strictObject({
  trigger: z.enum(['actively exploited vulnerability', 'severe incident']),
  product: z.string(),
  mustReport: truth,
  verdict,
  users: verdict,
})

/** An event as it holds after corrections; what it says beside is by its kind. */
const event = z.looseObject({
  number: z.int(),
  event: z.string(),
  at: z.iso.datetime({ offset: true }),
  recorded: z.iso.datetime(),
  hash: z.string(),
  correctedBy: z.optional(z.array(z.int())),
})

/** What `cradle case show --format json` prints. */
export const caseShape = z.strictObject({
  schema: z.literal(1),
  asOf: z.strictObject({ instant: z.iso.datetime({ offset: true }), day: z.iso.date() }),
  case: z.strictObject({
    id: z.string(),
    title: z.optional(z.string()),
    concerns: z.array(z.string()),
    flaw: z.optional(z.string()),
    component: z.optional(z.string()),
    isExercise: z.boolean(),
    isOpen: z.boolean(),
    toAssessAgain: z.optional(z.int()),
  }),
  log: z.strictObject({
    file: z.string(),
    heads: z.array(z.string()),
    isIntact: z.boolean(),
    erased: z.array(z.string()),
  }),
  coordinator: z.strictObject({ state: z.optional(z.string()), zone: z.string(), verdict }),
  duties: z.array(duty),
  clocks: z.array(clockShape),
  openPoints: z.array(z.string()),
  otherLaws: z.array(otherLawShape),
  events: z.array(event),
  problems: z.array(problem),
})
