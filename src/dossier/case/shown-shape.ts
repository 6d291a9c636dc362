import * as z from 'zod/mini'

const moment = z.iso.datetime()
const day = z.iso.date()
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
  anchor: z.nullable(z.strictObject({ event: z.string(), at: moment })),
  safe: z.optional(moment),
  nominal: z.optional(moment),
  latest: z.optional(moment),
  nominalDay: z.optional(day),
  latestDay: z.optional(day),
  prudentDay: z.optional(day),
  withoutUndueDelay: z.boolean(),
  workingDays: z.optional(z.strictObject({ touched: count, whole: count })),
  submitted: z.optional(z.strictObject({ at: moment, receipt: z.optional(z.string()) })),
  safeIfAwarenessContested: z.optional(moment),
  platformShows: z.optional(moment),
  safeIfOnTime: z.optional(moment),
  flags: z.array(z.string()),
  cites: z.array(z.string()).check(z.minLength(1)),
})
