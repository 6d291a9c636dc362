import * as z from 'zod/mini'

const level = z.enum(['none', 'low', 'medium', 'high', 'critical'])
const count = z.int().check(z.nonnegative())

const source = z.strictObject({
  name: z.string(),
  records: count,
  asOf: z.optional(z.string()),
  knownTo: z.optional(z.string()),
})

const reference = z.strictObject({
  kind: z.enum(['imported', 'starter']),
  asOf: z.optional(z.string()),
  sources: z.array(source),
  stale: z.optional(z.array(z.string())),
})

const coverage = z.strictObject({
  components: count,
  lookedUp: count,
  withoutIdentity: count,
  files: count,
  withoutSource: count,
  releaseUnknown: count,
  versionsNotUnderstood: count,
  noVersions: z.strictObject({ missing: count, commit: count, range: count, other: count }),
  declared: z.optional(count),
  typesWithoutSource: z.record(z.string(), count),
  cannotTell: z.array(z.strictObject({ purl: z.string(), id: z.string() })),
})

const said = {
  status: z.enum(['not_affected', 'affected', 'fixed', 'under_investigation']),
  justification: z.optional(
    z.enum([
      'component_not_present',
      'vulnerable_code_not_present',
      'vulnerable_code_not_in_execute_path',
      'vulnerable_code_cannot_be_controlled_by_adversary',
      'inline_mitigations_already_exist',
    ]),
  ),
  isFalsePositive: z.optional(z.literal(true)),
  because: z.optional(z.string()),
  action: z.optional(z.string()),
  by: z.optional(z.string()),
  at: z.optional(z.iso.datetime()),
  until: z.optional(z.iso.datetime()),
  from: z.string(),
  path: z.optional(z.string()),
}

const unused = z.strictObject({
  ids: z.array(z.string()),
  ...said,
  why: z.enum(['nothing found', 'later', 'too many']),
})

const finding = z.strictObject({
  component: z.strictObject({
    ecosystem: z.string(),
    name: z.string(),
    version: z.string(),
    purl: z.string(),
    refs: z.array(z.string()),
    file: z.string(),
    path: z.string(),
    declaredAs: z.optional(z.string()),
  }),
  advisory: z.strictObject({
    id: z.string(),
    aliases: z.array(z.string()),
    summary: z.string(),
    concerns: z.optional(z.array(z.string())),
  }),
  advisories: z.array(
    z.strictObject({ id: z.string(), source: z.string(), says: z.enum(['affected', 'not affected', 'cannot tell']) }),
  ),
  severity: z.optional(z.strictObject({ level, score: z.optional(z.number()), vector: z.optional(z.string()) })),
  exploited: z.array(z.strictObject({ by: z.string(), since: z.iso.date() })),
  epss: z.optional(z.number()),
  fixedIn: z.array(z.string()),
  rebuiltAs: z.optional(z.string()),
  origins: z.optional(
    z.array(
      z.strictObject({
        tool: z.string(),
        toolVersion: z.optional(z.string()),
        file: z.string(),
        path: z.string(),
        id: z.string(),
        decision: z.optional(
          z.strictObject({
            state: z.string(),
            justification: z.optional(z.string()),
            says: z.optional(z.string()),
          }),
        ),
      }),
    ),
  ),
  isNew: z.optional(z.boolean()),
  accepted: z.optional(
    z.strictObject({ id: z.string(), because: z.string(), by: z.optional(z.string()), until: z.optional(z.string()) }),
  ),
  vex: z.optional(z.strictObject(said)),
  vexConflict: z.optional(z.array(z.strictObject(said))),
})

/** What a check and a scan say of vulnerabilities. Absent together, where nothing could be looked up. */
export const vulnerabilityShapes = {
  reference: z.optional(reference),
  coverage: z.optional(coverage),
  findings: z.optional(z.array(finding)),
  reported: z.optional(
    z.array(
      z.strictObject({
        tool: z.string(),
        toolVersion: z.optional(z.string()),
        file: z.string(),
        findings: count,
        passedOver: count,
      }),
    ),
  ),
  baseline: z.optional(z.strictObject({ file: z.string(), new: count, known: count, gone: count })),
  vex: z.optional(z.strictObject({ statements: count, unused: z.array(unused) })),
}

/** What an SBOM is told apart by in what we print. */
export const sbomHeadShape = {
  file: z.string(),
  format: z.enum(['CycloneDX', 'SPDX']),
  formatVersion: z.string(),
  subject: z.optional(z.strictObject({ name: z.string(), version: z.optional(z.string()) })),
}

/** Problems as every JSON that we print has them. */
export const problemsShape = z.array(
  z.strictObject({
    code: z.string(),
    where: z.string(),
    path: z.optional(z.string()),
    says: z.string(),
    remedy: z.string(),
  }),
)

/** What `cradle scan --format json` prints, schema 1. Where no SBOM could be read there are only the problems. */
export const scanShape = z.strictObject({
  schema: z.literal(1),
  asOf: z.optional(z.strictObject({ instant: z.iso.datetime({ offset: true }), day: z.iso.date() })),
  sboms: z.array(
    z.strictObject({
      ...sbomHeadShape,
      components: count,
    }),
  ),
  /** The flaws that alone were asked for (`--flaw`), and where each is. */
  wanted: z.optional(
    z.array(
      z.strictObject({
        id: z.string(),
        sboms: z.array(
          z.strictObject({ file: z.string(), subject: z.optional(z.string()), purls: z.array(z.string()) }),
        ),
      }),
    ),
  ),
  ...vulnerabilityShapes,
  problems: problemsShape,
})
