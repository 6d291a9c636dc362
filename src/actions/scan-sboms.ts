import { resolve } from 'node:path'
import {
  assessVulnerabilities,
  type Reported,
  type Vex,
  type VulnerabilityAssessment,
} from '../dossier/vulnerabilities.ts'
import type { AsOf, Problem } from '../kit/index.ts'
import type { Inventory } from '../sbom/index.ts'
import type { ScannerResult } from '../vulnerabilities/scanners.ts'
import type { Statement } from '../vulnerabilities/vex.ts'
import type { WantedFlaw } from './flaws-wanted.ts'
import { type Asked, momentOf } from './moment.ts'
import { readSbomFile } from './read-sbom.ts'
import { type ReferenceWish, withReference } from './reference.ts'

/** What is to be scanned: files of SBOMs, the reference to look things up in, and the moment of which it is asked. */
export interface ScanRequest extends Asked, ReferenceWish {
  readonly paths: readonly string[]
  /** Files of VEX beside those among the paths. */
  readonly vex?: readonly string[] | undefined
  /** The file of what an earlier run found, as its JSON. */
  readonly baseline?: string | undefined
  /** Names of flaws that alone are wanted. */
  readonly flaws?: readonly string[] | undefined
  /** Whether the SBOMs are to be checked by the official schemas, too. */
  readonly validate?: boolean | undefined
}

/** What was found in SBOMs. Without vulnerabilities there was nothing to look up, or nothing to look it up in. */
export interface Scan {
  readonly asOf?: AsOf
  readonly inventories: readonly Inventory[]
  readonly vulnerabilities?: VulnerabilityAssessment
  readonly problems: readonly Problem[]
  /** The flaws that alone were wanted, and where each is. */
  readonly wanted?: readonly WantedFlaw[]
  /** There is no reference where one was named, or it is damaged. */
  readonly hasNoReference: boolean
  /** The request itself could not be understood. */
  readonly usage?: true
}

/** What could be read of SBOMs, what is said of flaws in them or beside them, and what other tools found. */
export interface ReadSboms {
  readonly inventories: readonly Inventory[]
  readonly statements: readonly Statement[]
  readonly results: readonly ScannerResult[]
  readonly problems: readonly Problem[]
}

/** What a file is that is no SBOM: VEX, or the result of another tool with what was decided there. */
async function readBeside(path: string, shown: string, problems: readonly Problem[]): Promise<ReadSboms> {
  const nothing = { inventories: [], statements: [], results: [], problems }
  if (!problems.some(({ code }) => code === 'sbom.not-an-sbom')) return nothing
  const json = await (await import('./read-json.ts')).readJsonFile(path)
  if (json === undefined) return nothing
  const vex = await (await import('./read-vex.ts')).vexIn(json, shown)
  if (vex) return { ...nothing, ...vex }
  const { readScannerResult, statementsOf } = await import('../vulnerabilities/scanners.ts')
  const results = readScannerResult(json.document, shown)
  if (results === undefined) return nothing
  return { ...nothing, statements: statementsOf(results), results, problems: [] }
}

/** An SBOM, VEX that was given beside it, or the result of another tool: which of them a file is, it says itself. */
async function readInput(path: string, shown: string): Promise<ReadSboms> {
  const { value, problems } = await readSbomFile(path, shown)
  if (value === undefined) return readBeside(path, shown, problems)
  if (value.analyses === undefined) return { inventories: [value], statements: [], results: [], problems }
  const { detached, statementsIn } = await import('../vulnerabilities/vex.ts')
  const said = statementsIn(value)
  const met = [...problems, ...said.problems]
  if (value.components.length > 0) return { inventories: [value], statements: said.value, results: [], problems: met }
  // A document of statements alone lists nothing that could be looked up.
  return { inventories: [], statements: detached(said.value, value), results: [], problems: met }
}

/** What could be read of files of SBOMs and of VEX, in their order, and what could not. */
export async function readSboms(
  cwd: string,
  paths: readonly string[],
  shown: (path: string) => string = path => path,
): Promise<ReadSboms> {
  const read: ReadSboms[] = []
  for (const path of new Set(paths)) read.push(await readInput(resolve(cwd, path), shown(path)))
  return {
    inventories: read.flatMap(({ inventories }) => inventories),
    statements: read.flatMap(({ statements }) => statements),
    results: read.flatMap(({ results }) => results),
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** Statements with what lays them over findings, which is loaded only where there are any. */
export async function vexOf(statements: readonly Statement[]): Promise<Vex | undefined> {
  if (statements.length === 0) return undefined
  const { layOver } = await import('../vulnerabilities/vex.ts')
  return { statements, layOver }
}

/** Results of other tools with what lays them beside our findings, which is loaded only where there are any. */
export async function reportedOf(results: readonly ScannerResult[]): Promise<Reported | undefined> {
  if (results.length === 0) return undefined
  const { withReported } = await import('../vulnerabilities/scanners.ts')
  return { results, withReported }
}

/** The VEX documents that were named as such. */
async function readNamedVex({ cwd, vex = [] }: ScanRequest): Promise<Pick<ReadSboms, 'statements' | 'problems'>> {
  if (vex.length === 0) return { statements: [], problems: [] }
  const { readVexFiles } = await import('./read-vex.ts')
  return readVexFiles(cwd, vex)
}

/** Everything that was named. Statements alone are no answer to what is in a product. Problem: vex.no-sbom. */
async function readInputs({ cwd, paths }: ScanRequest): Promise<ReadSboms> {
  const read = await readSboms(cwd, paths)
  if (read.inventories.length > 0 || read.results.length > 0 || read.statements.length === 0) return read
  const { vexProblem } = await import('../vulnerabilities/vex.ts')
  const place = { file: read.statements[0]?.from.file ?? '' }
  return { ...read, problems: [...read.problems, vexProblem('vex.no-sbom', place, 'No SBOM was given beside this.')] }
}

async function scanAll(request: ScanRequest): Promise<Scan> {
  const nothing = { inventories: [], hasNoReference: false }
  const moment = await momentOf(request)
  if ('problem' in moment) return { ...nothing, problems: [moment.problem], usage: true }
  const { inventories, statements, results, problems } = await readInputs(request)
  const named = await readNamedVex(request)
  const [vex, reported] = [await vexOf([...statements, ...named.statements]), await reportedOf(results)]
  const hasAny = inventories.length > 0 || reported !== undefined
  const answer = await withReference(request, reference =>
    reference && hasAny
      ? assessVulnerabilities(inventories, reference, moment, { ...(vex && { vex }), ...(reported && { reported }) })
      : undefined,
  )
  return {
    asOf: moment,
    inventories,
    ...(answer.value && { vulnerabilities: answer.value }),
    problems: [...problems, ...named.problems, ...answer.problems],
    hasNoReference: answer.hasNoReference,
  }
}

/** What of the SBOMs breaks the official schemas. Of those that are none their reading has said so. */
async function violationsIn({ inventories, problems }: Scan, cwd: string): Promise<readonly Problem[]> {
  const { validateSbomFile } = await import('./validate-sbom.ts')
  const found: Problem[] = []
  for (const inventory of inventories) found.push(...(await validateSbomFile(cwd, inventory)).problems)
  const known = new Set(problems.map(problem => JSON.stringify(problem)))
  return found.filter(problem => !known.has(JSON.stringify(problem)))
}

async function scanAndCheck(request: ScanRequest): Promise<Scan> {
  const all = await scanAll(request)
  const { flaws = [] } = request
  const scan = flaws.length === 0 ? all : (await import('./flaws-wanted.ts')).onlyFlaws(all, flaws)
  if (request.validate !== true) return scan
  return { ...scan, problems: [...scan.problems, ...(await violationsIn(scan, request.cwd))] }
}

/** Looks up what SBOMs list. What of them cannot be read is a problem; the rest is looked up all the same. */
export async function scanSboms(request: ScanRequest): Promise<Scan> {
  const scan = await scanAndCheck(request)
  if (request.baseline === undefined || scan.usage) return scan
  const { compareWithBaseline } = await import('./baseline.ts')
  const { value, problems } = compareWithBaseline(request.cwd, request.baseline, scan.vulnerabilities)
  return { ...scan, ...(value && { vulnerabilities: value }), problems: [...scan.problems, ...problems] }
}
