import { readdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'

/** Where a product keeps its cases, beside its product file. */
const casesFolder: string = join('.cra', 'cases')

/** The cases of a product: the folder that holds their logs, and the name to show for it. */
export interface CaseFolder {
  readonly path: string
  readonly shown: string
}

/** The folder of the cases that belong to a product file. */
export function caseFolderOf(cwd: string, file: string): CaseFolder {
  const shown = join(dirname(file), casesFolder)
  return { path: resolve(cwd, shown), shown }
}

/** Whether there is any case: those who have none do not wait for what reads cases. */
export function hasCases({ path }: CaseFolder): boolean {
  try {
    return readdirSync(path).some(name => name.endsWith('.yaml'))
  } catch {
    return false
  }
}
