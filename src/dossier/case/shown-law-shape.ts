import * as z from 'zod/mini'
import { memberStates, otherReporting } from '../../law/index.ts'

const moment = z.iso.datetime()
const day = z.iso.date()
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
  from: z.optional(moment),
  safe: z.optional(moment),
  nominal: z.optional(moment),
  latest: z.optional(moment),
  nominalDay: z.optional(day),
  latestDay: z.optional(day),
  prudentDay: z.optional(day),
  withTwoWorkingDays: z.optional(day),
  noon: z.optional(moment),
  noonIsFor: z.optional(z.enum(['for all', 'with exceptions'])),
  noLaterThan: z.optional(moment),
  soonest: z.optional(z.enum(['without undue delay', 'immediately', 'as early as possible'])),
  onlyFor: z.optional(z.array(z.string())),
  reported: z.optional(z.strictObject({ at: moment, receipt: z.optional(z.string()) })),
  flags: z.array(z.string()),
  cites,
})

/** What holds of another law in a case, as `cradle case show` prints it. */
export const otherLawShape = z.strictObject({
  regime: z.enum(Object.keys(otherReporting) as [string, ...string[]]),
  status: z.enum(['open', 'applies', 'does not apply', 'not in force yet', 'contradicts the Act']),
  product: z.optional(z.string()),
  appliesFrom: z.optional(day),
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
