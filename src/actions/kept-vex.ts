import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode } from '../kit/index.ts'
import type { ReadVex } from './read-vex.ts'

/** Where a product keeps what was decided on findings, beside its product file. */
export const vexFolder = join('.cra', 'vex')

/** Nobody decides on so many findings one by one. */
const mostFiles = 10_000

/** The names of the VEX documents that a folder keeps, in their order; none where there is no such folder. */
function vexFilesIn(folder: string): readonly string[] {
  try {
    const files = readdirSync(join(folder, vexFolder), { withFileTypes: true }).filter(each => !each.isDirectory())
    const names = files.map(({ name }) => name).filter(name => !name.startsWith('.'))
    return names.toSorted().slice(0, mostFiles)
  } catch (error) {
    if (errorCode(error) === undefined) throw error
    return []
  }
}

/**
 * Reads the VEX documents beside a product file: those that were written by `cradle vex add`, and what others sent.
 * Problems: those of their formats, vex.cannot-read, vex.not-vex.
 */
export async function readKeptVex(folder: string, shown: string): Promise<ReadVex> {
  const names = vexFilesIn(folder)
  if (names.length === 0) return { statements: [], problems: [] }
  const { readVexFiles } = await import('./read-vex.ts')
  const paths = names.map(name => join(vexFolder, name))
  return readVexFiles(folder, paths, path => join(shown, path))
}
