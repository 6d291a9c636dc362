import type { SchemaName } from './names.ts'
import type { Checks } from './validate.ts'

/** To compile a schema takes longer than to check most SBOMs by it. */
const compiled = new Map<SchemaName, Promise<Checks>>()

async function compileNow(name: SchemaName): Promise<Checks> {
  return (await import('./compile.ts')).compile(name)
}

/** The checks of an official schema. The build puts those compiled ahead in the place of this file. */
export function loadChecks(name: SchemaName): Promise<Checks> {
  const checks = compiled.get(name) ?? compileNow(name)
  compiled.set(name, checks)
  return checks
}
