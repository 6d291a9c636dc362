import { resolve } from 'node:path'
import type { Problem } from '../kit/index.ts'
import { detached, readVex, type Statement, statementsIn, vexProblem } from '../vulnerabilities/vex.ts'
import { type JsonFile, readJsonFile } from './read-json.ts'
import { linesOfJson, readSbomFile, withLines } from './read-sbom.ts'
import { slices } from './sbom-bytes.ts'

/** Statements that could be read, and what was wrong with them or others. */
export interface ReadVex {
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

/** Reads OpenVEX or CSAF; undefined where the file is neither. Problems: all of `vex.…` that are about statements. */
export async function vexIn({ document, bytes }: JsonFile, shown: string): Promise<ReadVex | undefined> {
  const read = readVex(document, shown)
  if (read === undefined) return undefined
  const problems = await withLines(
    read.problems,
    linesOfJson(() => slices(bytes)),
  )
  return { statements: read.value, problems }
}

/** Reads one VEX document of whichever format. Problems: those of its format, or vex.cannot-read, vex.not-vex. */
async function readOne(path: string, shown: string): Promise<ReadVex> {
  const json = await readJsonFile(path)
  const vex = json && (await vexIn(json, shown))
  if (vex) return vex
  const { value, problems } = await readSbomFile(path, shown)
  if (value?.analyses) {
    const { value: own, problems: met } = statementsIn(value)
    return { statements: detached(own, value), problems: [...problems.filter(isOfAnalyses), ...met] }
  }
  const [cannotRead] = problems.filter(({ code }) => code === 'sbom.cannot-read')
  const says = value ? 'The file is an SBOM that says nothing of flaws.' : 'The file is no VEX document.'
  const problem = cannotRead
    ? vexProblem('vex.cannot-read', { file: shown }, cannotRead.says)
    : vexProblem('vex.not-vex', { file: shown }, says)
  return { statements: [], problems: [problem] }
}

/** What components lack is no matter where a document is read for its statements alone. */
function isOfAnalyses({ code }: Problem): boolean {
  return code !== 'sbom.component-without-identity' && code !== 'sbom.version-missing'
}

/** Reads files that are meant to be VEX, in their order. Problems: those of their formats, vex.cannot-read, vex.not-vex. */
export async function readVexFiles(
  cwd: string,
  paths: readonly string[],
  shown: (path: string) => string = path => path,
): Promise<ReadVex> {
  const statements: Statement[] = []
  const problems: Problem[] = []
  for (const path of new Set(paths)) {
    const read = await readOne(resolve(cwd, path), shown(path))
    for (const statement of read.statements) statements.push(statement)
    problems.push(...read.problems)
  }
  return { statements, problems }
}
