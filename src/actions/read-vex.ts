import { resolve } from 'node:path'
import type { Problem } from '../kit/index.ts'
import { jsonIn } from '../kit/index.ts'
import { detached, readVex, type Statement, statementsIn, vexProblem } from '../vulnerabilities/vex.ts'
import { isDense, linesOfJson, readSbomFile, withLines } from './read-sbom.ts'
import { openBytes, slices } from './sbom-bytes.ts'

/** Statements that could be read, and what was wrong with them or others. */
export interface ReadVex {
  readonly statements: readonly Statement[]
  readonly problems: readonly Problem[]
}

/** What the bytes of a file say, if they are JSON of a size that we parse. */
async function parsed(path: string): Promise<{ readonly document: unknown; readonly bytes: Uint8Array } | undefined> {
  const bytes = await openBytes(path)
  if (!(bytes instanceof Uint8Array) || isDense(bytes)) return undefined
  return { document: jsonIn(new TextDecoder().decode(bytes)), bytes }
}

/** Reads OpenVEX or CSAF; undefined where the file is neither. Problems: all of `vex.…` that are about statements. */
export async function readVexFile(path: string, shown: string): Promise<ReadVex | undefined> {
  const file = await parsed(path)
  const read = file && readVex(file.document, shown)
  if (file === undefined || read === undefined) return undefined
  const problems = await withLines(
    read.problems,
    linesOfJson(() => slices(file.bytes)),
  )
  return { statements: read.value, problems }
}

/** Reads one VEX document of whichever format. Problems: those of its format, or vex.cannot-read, vex.not-vex. */
async function readOne(path: string, shown: string): Promise<ReadVex> {
  const vex = await readVexFile(path, shown)
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
