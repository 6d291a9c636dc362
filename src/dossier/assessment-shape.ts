import * as z from 'zod/mini'
import { clockShape } from './case/shown-shape.ts'
import { vulnerabilityShapes } from './finding-shape.ts'

export const truth = z.union([z.boolean(), z.literal('unknown')])
const day = z.iso.date()
const options = z.record(z.string(), truth)
const note = z.strictObject({
  because: z.optional(z.string()),
  by: z.optional(z.string()),
  on: z.optional(z.string()),
})
const place = z.strictObject({ file: z.string(), line: z.optional(z.int()), path: z.optional(z.string()) })
const datedRow = z.strictObject({
  table: z.string(),
  asOf: day,
  source: z.string(),
  shelfLifeDays: z.number(),
  says: z.string(),
})

export const verdict = z.strictObject({
  id: z.string().check(z.regex(/^[^.]+\..+$/)),
  says: z.string(),
  value: z.union([truth, options]),
  by: z.enum(['fact', 'reckoned', 'all', 'any', 'unless', 'options', 'first', 'readings']),
  cites: z.array(z.string()).check(z.minLength(1)),
  /** Absent where the verdict was told above, with its reasons. */
  get because() {
    return z.optional(z.array(verdict))
  },
  toldAbove: z.optional(z.literal(true)),
  fact: z.optional(z.string()),
  stated: z.optional(z.string()),
  note: z.optional(note),
  place: z.optional(place),
  restsOn: z.optional(z.array(datedRow)),
  open: z.optional(
    z.strictObject({
      register: z.string(),
      safe: z.literal([1, 2]),
      decided: z.optional(z.literal([1, 2])),
      note: z.optional(note),
    }),
  ),
  asksInOrder: z.optional(z.literal(true)),
  part: z.optional(z.string()),
})

export const problem = z.strictObject({ code: z.string(), place, says: z.string(), remedy: z.string() })

const product = z.strictObject({
  id: z.string(),
  name: z.string(),
  applies: verdict,
  modules: z.array(verdict),
  laws: z.array(verdict),
  roles: verdict,
  steward: verdict,
  class: verdict,
  routes: verdict,
  coordinator: verdict,
  timeline: z.array(z.strictObject({ from: day, until: z.optional(day), verdict })),
  gaps: z.array(z.strictObject({ state: z.enum(['not met', 'not shown']), from: day, verdict, remedy: z.string() })),
  openQuestions: z.array(
    z.union([
      z.strictObject({ fact: z.string(), part: z.optional(z.string()) }),
      z.strictObject({ decide: z.string() }),
    ]),
  ),
})

/** What `cradle check --format json` prints, schema 1. Where the product file said nothing there are only the problems. */
export const assessmentShape = z.strictObject({
  schema: z.literal(1),
  asOf: z.optional(z.strictObject({ instant: z.iso.datetime({ offset: true }), day })),
  /** Cases under Article 14 that are open. */
  cases: z.optional(
    z.array(
      z.strictObject({
        id: z.string(),
        title: z.optional(z.string()),
        duties: z.array(z.strictObject({ trigger: z.string(), mustReport: truth })),
        clocks: z.array(clockShape),
      }),
    ),
  ),
  /** The day against which `--ready-for` measured. */
  readyFor: z.optional(day),
  product: z.optional(z.record(z.string(), z.unknown())),
  operator: z.optional(z.record(z.string(), z.unknown())),
  products: z.optional(z.array(product)),
  ...vulnerabilityShapes,
  policy: z.optional(z.record(z.string(), z.unknown())),
  notCovered: z.optional(
    z.array(
      z.strictObject({
        cites: z.array(z.string()),
        says: z.string(),
        reason: z.enum(['needs a person', 'not checked yet', 'no duty of an operator', 'a definition']),
        concerns: z.union([z.enum(['everyone', 'nobody']), z.array(z.string())]),
      }),
    ),
  ),
  problems: z.array(problem),
})
