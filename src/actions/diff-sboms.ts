import { resolve } from 'node:path'
import { diffParts, type PartList, type SbomDiff, startPartList } from '../dossier/sbom-diff.ts'
import type { Problem } from '../kit/index.ts'
import type { Inventory } from '../sbom/index.ts'
import type { FindingsDiff, FindingsDiffRequest } from './diff-findings.ts'
import { problemData } from './problem-data.ts'
import { readSbomFile, readSbomWith } from './read-sbom.ts'

/** One of the two SBOMs that are compared. */
interface Side extends Pick<Inventory, 'file' | 'format' | 'formatVersion' | 'subject'> {
  readonly components: number
}

/** What differs between two SBOMs; undefined where one of them cannot be read. */
export interface SbomChange {
  readonly diff?: SbomDiff & { readonly before: Side; readonly after: Side; readonly findings?: FindingsDiff }
  readonly problems: readonly Problem[]
  /** The reference that was to be asked saw nothing of one of the two. */
  readonly isUnseen?: true
}

/** What is to be compared; with a reference, also what it knows against each. */
export interface SbomDiffRequest extends Omit<FindingsDiffRequest, 'reference'> {
  readonly reference?: string | undefined
}

interface ReadSide {
  readonly side?: Side
  readonly list?: PartList
  readonly problems: readonly Problem[]
}

async function readSide(cwd: string, path: string): Promise<ReadSide> {
  const { value, problems } = await readSbomFile(resolve(cwd, path), path)
  const list = value && (await readSbomWith(resolve(cwd, path), path, startPartList)).value
  if (!value || !list) return { problems }
  const { file, format, formatVersion, subject } = value
  return {
    side: { file, format, formatVersion, ...(subject && { subject }), components: list.components },
    list,
    problems,
  }
}

/** Problems of reading a file twice are told once. */
function onlyOnce(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map(problem => [JSON.stringify(problem), problem])).values()]
}

/**
 * Compares two SBOMs by what they list, whichever format each has, and by what is known against it if a reference is named.
 * Problems: those of reading SBOMs, and of a scan.
 */
export async function diffSboms(request: SbomDiffRequest): Promise<SbomChange> {
  const { cwd, older, newer, reference } = request
  const change = await diffLists(cwd, older, newer)
  if (reference === undefined || !change.diff) return change
  const { diffFindings } = await import('./diff-findings.ts')
  const { diff: findings, problems, isUnseen } = await diffFindings({ ...request, reference })
  return {
    diff: { ...change.diff, ...(findings && { findings }) },
    problems: onlyOnce([...change.problems, ...problems]),
    ...(isUnseen && { isUnseen }),
  }
}

async function diffLists(cwd: string, older: string, newer: string): Promise<SbomChange> {
  const [before, after] = [await readSide(cwd, older), await readSide(cwd, newer)]
  const problems = [...before.problems, ...after.problems]
  if (!before.list || !before.side || !after.list || !after.side) return { problems }
  return { diff: { before: before.side, after: after.side, ...diffParts(before.list, after.list) }, problems }
}

/** What `cradle sbom diff --format json` prints, schema 1 (schemas/sbom-diff.schema.json). */
export function sbomDiffData({ diff, problems }: SbomChange) {
  return { schema: 1, ...diff, problems: problemData(problems) }
}
