import { resolve } from 'node:path'
import { type Quality, startJudge } from '../dossier/sbom-quality.ts'
import type { Problem } from '../kit/index.ts'
import type { Inventory } from '../sbom/index.ts'
import { problemData } from './problem-data.ts'
import { readSbomFile, readSbomWith } from './read-sbom.ts'
import { type Validation, validateSbomFile } from './validate-sbom.ts'

/** One SBOM with what came of judging it. */
export interface JudgedSbom extends Quality, Pick<Inventory, 'file' | 'format' | 'formatVersion' | 'subject'> {
  readonly validation: Omit<Validation, 'problems'> & { readonly why?: string }
}

/** What came of judging SBOMs, and what could not be read. */
export interface JudgedSboms {
  readonly sboms: readonly JudgedSbom[]
  readonly problems: readonly Problem[]
}

/** Codes of what a validation says in its own place. */
const saidThere = ['sbom.not-valid', 'sbom.not-checked', 'file.more-problems']

async function judgeFile(cwd: string, { file, format, formatVersion, subject }: Inventory): Promise<JudgedSboms> {
  const judged = await readSbomWith(resolve(cwd, file), file, () => startJudge(format, formatVersion))
  const { problems, ...validation } = await validateSbomFile(cwd, { file, format, formatVersion })
  const why = problems.find(({ code }) => code === 'sbom.not-checked')?.says
  const { value } = judged
  const said = { file, format, formatVersion, ...(subject && { subject }) }
  return {
    sboms: value ? [{ ...said, ...value, validation: { ...validation, ...(why !== undefined && { why }) } }] : [],
    problems: problems.filter(({ code }) => !saidThere.includes(code) && !code.startsWith('sbom.')),
  }
}

/**
 * Judges SBOMs by what the law asks of them, by what guidelines and drafts ask, and by the official schemas.
 * Problems: those of reading SBOMs.
 */
export async function judgeSboms(cwd: string, paths: readonly string[]): Promise<JudgedSboms> {
  const all: JudgedSboms[] = []
  for (const path of new Set(paths)) {
    const { value, problems } = await readSbomFile(resolve(cwd, path), path)
    all.push({ sboms: [], problems })
    if (value) all.push(await judgeFile(cwd, value))
  }
  return { sboms: all.flatMap(({ sboms }) => sboms), problems: all.flatMap(({ problems }) => problems) }
}

/** What `cradle sbom quality --format json` prints, schema 1 (schemas/sbom-quality.schema.json). */
export function qualityData({ sboms, problems }: JudgedSboms) {
  return { schema: 1, sboms, problems: problemData(problems) }
}
