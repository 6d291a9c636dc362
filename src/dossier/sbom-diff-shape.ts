import * as z from 'zod/mini'
import { problemsShape, sbomHeadShape } from './finding-shape.ts'

const count = z.int().check(z.nonnegative())
const texts = z.array(z.string())
const oneSided = z.strictObject({ component: z.string(), version: z.optional(z.string()) })
const content = z.strictObject({
  component: z.string(),
  version: z.optional(z.string()),
  before: texts,
  after: texts,
})
const flaw = z.strictObject({
  component: z.string(),
  version: z.string(),
  id: z.string(),
  aliases: texts,
  level: z.optional(z.string()),
  isExploited: z.boolean(),
})
const state = z.strictObject({ ...sbomHeadShape, components: count })

/** What `cradle sbom diff --format json` prints, schema 1. Where one of the two cannot be read there are only the problems. */
export const sbomDiffShape = z.strictObject({
  schema: z.literal(1),
  before: z.optional(state),
  after: z.optional(state),
  added: z.optional(z.array(oneSided)),
  removed: z.optional(z.array(oneSided)),
  changed: z.optional(
    z.array(
      z.strictObject({
        component: z.string(),
        before: texts,
        after: texts,
        direction: z.optional(z.enum(['upgrade', 'downgrade', 'same version, written otherwise'])),
      }),
    ),
  ),
  renamed: z.optional(
    z.array(z.strictObject({ before: z.string(), after: z.string(), version: z.optional(z.string()) })),
  ),
  hashes: z.optional(z.array(content)),
  licences: z.optional(z.array(content)),
  same: z.optional(count),
  /** Present where a reference was named and could be asked. */
  findings: z.optional(
    z.strictObject({
      new: z.array(flaw),
      gone: z.array(flaw),
      same: count,
      asOf: z.optional(z.string()),
      stale: z.optional(texts),
    }),
  ),
  problems: problemsShape,
})
