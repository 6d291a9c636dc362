import * as z from 'zod/mini'
import { problemsShape, sbomHeadShape } from '../finding-shape.ts'

const count = z.int().check(z.nonnegative())

const point = z.strictObject({
  id: z.string(),
  asks: z.string(),
  section: z.optional(z.string()),
  cites: z.optional(z.array(z.string())),
  asked: z.enum(['always', 'where it exists']),
  state: z.enum(['met', 'partly', 'not met', 'cannot be told']),
  met: z.optional(count),
  of: z.optional(count),
  lacking: z.optional(z.array(z.strictObject({ name: z.string(), path: z.string() }))),
  note: z.optional(z.string()),
  remedy: z.string(),
})

const document = z.strictObject({
  id: z.string(),
  title: z.string(),
  published: z.iso.date(),
  standing: z.enum(['law', 'technical guideline', 'guidance', 'draft']),
  points: z.array(point),
})

const violation = z.strictObject({
  rule: z.string(),
  path: z.string(),
  line: z.optional(count),
  says: z.string(),
  remedy: z.string(),
})

const validation = z.strictObject({
  schema: z.optional(z.string()),
  isValid: z.boolean(),
  violations: z.array(violation),
  more: count,
  why: z.optional(z.string()),
})

const judged = z.strictObject({
  ...sbomHeadShape,
  components: count,
  files: count,
  documents: z.array(document),
  validation,
})

/** What `cradle sbom quality --format json` prints, schema 1. */
export const sbomQualityShape = z.strictObject({
  schema: z.literal(1),
  sboms: z.array(judged),
  problems: problemsShape,
})

/** What `cradle sbom make --format json` prints, schema 1. Where nothing was made there are only the problems. */
export const sbomMadeShape = z.strictObject({
  schema: z.literal(1),
  file: z.optional(z.string()),
  generator: z.optional(z.strictObject({ name: z.string(), version: z.string() })),
  from: z.optional(z.array(z.string())),
  leftOut: z.optional(z.array(z.string())),
  judged: z.optional(judged),
  problems: problemsShape,
})
