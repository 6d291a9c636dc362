import { dirname, join, resolve } from 'node:path'
import { type Dossier, readDossier } from '../dossier/index.ts'
import type { Problem } from '../kit/index.ts'
import { readKeptVex } from './kept-vex.ts'
import { readProductFileBytes } from './read-product-file.ts'

/** A product file that was read: the bytes of it and the name to show for it; without a dossier, what kept it from being read. */
export type ReadDossier =
  | {
      readonly dossier: Dossier
      readonly file: string
      readonly bytes: Uint8Array
      readonly problems: readonly Problem[]
    }
  | { readonly dossier?: undefined; readonly problems: readonly Problem[] }

/** Reads the dossier of a product file or its folder, as seen from a folder; its SBOMs are not read yet. Problems: those of the file. */
export async function readDossierAt(cwd: string, path: string): Promise<ReadDossier> {
  const read = readProductFileBytes(resolve(cwd, path), path)
  if ('problem' in read) return { problems: [read.problem] }
  const { value, problems } = await readDossier(read.bytes, read.file)
  return value === undefined ? { problems } : { dossier: value, ...read, problems }
}

/**
 * The dossier with the SBOMs and the results of other tools that its product file names, each as seen from the file, and what
 * VEX says of them.
 */
export async function withSboms(dossier: Dossier, file: string, cwd: string): Promise<Dossier> {
  const { sboms = [], scans = [] } = dossier.file
  const folder = dirname(file)
  const kept = await readKeptVex(resolve(cwd, folder), folder)
  if (sboms.length + scans.length + kept.statements.length === 0)
    return kept.problems.length === 0 ? dossier : { ...dossier, problems: [...dossier.problems, ...kept.problems] }
  const { readSboms, reportedOf, vexOf } = await import('./scan-sboms.ts')
  const read = await readSboms(resolve(cwd, folder), [...sboms, ...scans], path => join(folder, path))
  const vex = await vexOf([...read.statements, ...kept.statements])
  const reported = await reportedOf(read.results)
  const problems = [...dossier.problems, ...read.problems, ...kept.problems]
  const beside = { ...(vex && { vex }), ...(reported && { reported }) }
  return { ...dossier, inventories: read.inventories, ...beside, problems }
}
