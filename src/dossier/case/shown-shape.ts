import * as z from 'zod/mini'
import { endShapes, momentShape } from './end-shape.ts'

const trigger = z.enum(['actively exploited vulnerability', 'severe incident'])
const stage = z.enum(['early warning', 'notification', 'intermediate report', 'final report'])
const count = z.int().check(z.nonnegative())

/** A clock as `cradle case show` and `cradle check` print it: moments in UTC, `latest` the first instant too late. */
export const clockShape = z.strictObject({
  trigger,
  stage,
  state: z.enum([
    'not started',
    'undetermined',
    'forecast',
    'running',
    'past safe end',
    'past latest end',
    'met',
    'already provided',
  ]),
  anchor: z.nullable(z.strictObject({ event: z.string(), at: momentShape })),
  ...endShapes,
  withoutUndueDelay: z.boolean(),
  workingDays: z.optional(z.strictObject({ touched: count, whole: count })),
  submitted: z.optional(z.strictObject({ at: momentShape, receipt: z.optional(z.string()) })),
  safeIfAwarenessContested: z.optional(momentShape),
  platformShows: z.optional(momentShape),
  safeIfOnTime: z.optional(momentShape),
  flags: z.array(z.string()),
  cites: z.array(z.string()).check(z.minLength(1)),
})
