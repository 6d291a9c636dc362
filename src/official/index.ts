import type { SbomTaker } from '../sbom/index.ts'
import { loadChecks } from './load.ts'
import type { SchemaName } from './names.ts'
import { type Check, startCheck, type Violations } from './validate.ts'
import type { Fault } from './words.ts'

export { schemaNameOf } from './names.ts'
export type { Violations } from './validate.ts'
export { type Fault, titleOf } from './words.ts'

function takerOf(file: string, check: Check, lists: readonly string[]): SbomTaker<Violations> {
  let count = 0
  return {
    wanted: { lists, members: 'all' },
    member: check.member,
    element: (list, index, value) => {
      count += 1
      check.element(list, index, value)
    },
    isFull: () => false,
    end: () => {
      const value = check.end()
      return { value, problems: value.violations.map(fault => problemOf(fault, file)) }
    },
    count: () => count,
  }
}

/** A broken rule as a problem. Problem: sbom.not-valid. */
function problemOf({ path, says, rule, remedy }: Fault, file: string) {
  return { code: 'sbom.not-valid', place: { file, path }, says: `${says} (${rule})`, remedy } as const
}

/**
 * Loads an official schema, by which SBOMs in JSON that are read entry by entry are then checked. Source: the JSON schemas
 * of CycloneDX and SPDX in schemas/official. Problem, one for each violation, in their order: sbom.not-valid.
 */
export async function loadValidator(schema: SchemaName): Promise<(file: string) => SbomTaker<Violations>> {
  const checks = await loadChecks(schema)
  return file => takerOf(file, startCheck(schema, checks), Object.keys(checks.lists))
}
