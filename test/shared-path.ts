import { existsSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../shared/data')

/** The path of a file or folder among the data of others that lie beside the repository, or undefined where it is absent. */
export function sharedData(name: string): string | undefined {
  const path = join(folder, name)
  return existsSync(path) ? path : undefined
}
