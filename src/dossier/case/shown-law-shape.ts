import * as z from 'zod/mini'
import { memberStates, otherReporting } from '../../law/index.ts'
import { dayShape, endShapes, momentShape } from './end-shape.ts'

const cites = z.array(z.string()).check(z.minLength(1))
const anchor = z.enum([
  'became aware',
  'notification submitted',
  'handled',
  'classified as major',
  'first notification submitted',
  'last intermediate report submitted',
])

/** A report under another law: moments in UTC, `latest` the first instant too late. */
const otherClock = z.strictObject({
  report: z.string(),
  state: z.enum(['undetermined', 'no number', 'running', 'past safe end', 'past latest end', 'met']),
  countedFrom: anchor,
  from: z.optional(momentShape),
  ...endShapes,
  withTwoWorkingDays: z.optional(dayShape),
  noon: z.optional(momentShape),
  noonIsFor: z.optional(z.enum(['for all', 'with exceptions'])),
  noLaterThan: z.optional(momentShape),
  soonest: z.optional(z.enum(['without undue delay', 'immediately', 'as early as possible'])),
  onlyFor: z.optional(z.array(z.string())),
  reported: z.optional(z.strictObject({ at: momentShape, receipt: z.optional(z.string()) })),
  flags: z.array(z.string()),
  cites,
})

/** What holds of another law in a case, as `cradle case show` prints it. */
export const otherLawShape = z.strictObject({
  regime: z.enum(Object.keys(otherReporting) as [string, ...string[]]),
  status: z.enum(['open', 'applies', 'does not apply', 'not in force yet', 'contradicts the Act']),
  product: z.optional(z.string()),
  appliesFrom: z.optional(dayShape),
  event: z.optional(z.int()),
  because: z.optional(z.string()),
  kind: z.optional(z.string()),
  authorityIn: z.optional(z.enum(Object.keys(memberStates) as [string, ...string[]])),
  question: z.string(),
  trigger: z.string(),
  by: z.string(),
  to: z.string(),
  relation: z.string(),
  clocks: z.array(otherClock),
  cites,
})
