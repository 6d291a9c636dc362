import { isKeys } from '../../src/kit/index.ts'
import { compile } from '../../src/official/compile.ts'
import type { SchemaName } from '../../src/official/names.ts'
import { type Checks, startCheck, type Violations } from '../../src/official/validate.ts'

const compiled = new Map<SchemaName, Checks>()

/** The checks of a schema, compiled once for all tests of a file. */
export function checksOf(schema: SchemaName): Checks {
  const checks = compiled.get(schema) ?? compile(schema)
  compiled.set(schema, checks)
  return checks
}

/** What a document breaks of a schema. */
export function violationsOf(schema: SchemaName, document: unknown, checks: Checks = checksOf(schema)): Violations {
  const check = startCheck(schema, checks)
  for (const [key, value] of Object.entries(isKeys(document) ? document : {})) {
    if (!checks.lists[key] || !Array.isArray(value)) check.member(key, value)
    else for (let index = 0; index < value.length; index += 1) check.element(key, index, value[index])
  }
  return check.end()
}

/** Where and how a document breaks a schema, a line each. */
export function linesOf(schema: SchemaName, document: unknown): readonly string[] {
  return violationsOf(schema, document).violations.map(({ path, says }) => `${path}: ${says}`)
}
