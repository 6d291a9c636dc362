import type { SchemaName } from './names.ts'
import type { Checks } from './validate.ts'

/** The checks of an official schema. The build puts those compiled ahead in the place of this file. */
export async function loadChecks(name: SchemaName): Promise<Checks> {
  const { compile } = await import('./compile.ts')
  return compile(name)
}
