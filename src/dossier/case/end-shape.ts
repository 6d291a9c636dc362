import * as z from 'zod/mini'

export const momentShape: z.ZodMiniISODateTime = z.iso.datetime()
export const dayShape: z.ZodMiniISODate = z.iso.date()

/** The ends of a period as programs read them: moments in UTC, and days where it ends with one. */
export const endShapes = {
  safe: z.optional(momentShape),
  nominal: z.optional(momentShape),
  latest: z.optional(momentShape),
  nominalDay: z.optional(dayShape),
  latestDay: z.optional(dayShape),
  prudentDay: z.optional(dayShape),
} as const
