import { resolve } from 'node:path'
import { assessVulnerabilities, type VulnerabilityAssessment } from '../dossier/vulnerabilities.ts'
import type { AsOf, Problem } from '../kit/index.ts'
import type { Inventory } from '../sbom/index.ts'
import { type Asked, momentOf } from './moment.ts'
import { readSbomFile } from './read-sbom.ts'
import { type ReferenceWish, withReference } from './reference.ts'

/** What is to be scanned: files of SBOMs, the reference to look things up in, and the moment of which it is asked. */
export interface ScanRequest extends Asked, ReferenceWish {
  readonly paths: readonly string[]
  /** The file of what an earlier run found, as its JSON. */
  readonly baseline?: string | undefined
}

/** What was found in SBOMs. Without vulnerabilities there was nothing to look up, or nothing to look it up in. */
export interface Scan {
  readonly asOf?: AsOf
  readonly inventories: readonly Inventory[]
  readonly vulnerabilities?: VulnerabilityAssessment
  readonly problems: readonly Problem[]
  /** There is no reference where one was named, or it is damaged. */
  readonly hasNoReference: boolean
  /** The request itself could not be understood. */
  readonly usage?: true
}

/** What could be read of files of SBOMs, in their order, and what could not. */
export async function readSboms(
  cwd: string,
  paths: readonly string[],
  shown: (path: string) => string = path => path,
): Promise<{ readonly inventories: readonly Inventory[]; readonly problems: readonly Problem[] }> {
  const inventories: Inventory[] = []
  const problems: Problem[] = []
  for (const path of new Set(paths)) {
    const read = await readSbomFile(resolve(cwd, path), shown(path))
    if (read.value) inventories.push(read.value)
    problems.push(...read.problems)
  }
  return { inventories, problems }
}

async function scanAll(request: ScanRequest): Promise<Scan> {
  const nothing = { inventories: [], hasNoReference: false }
  const moment = await momentOf(request)
  if ('problem' in moment) return { ...nothing, problems: [moment.problem], usage: true }
  const { inventories, problems } = await readSboms(request.cwd, request.paths)
  const answer = await withReference(request, reference =>
    reference && inventories.length > 0 ? assessVulnerabilities(inventories, reference, moment) : undefined,
  )
  return {
    asOf: moment,
    inventories,
    ...(answer.value && { vulnerabilities: answer.value }),
    problems: [...problems, ...answer.problems],
    hasNoReference: answer.hasNoReference,
  }
}

/** Looks up what SBOMs list. What of them cannot be read is a problem; the rest is looked up all the same. */
export async function scanSboms(request: ScanRequest): Promise<Scan> {
  const scan = await scanAll(request)
  if (request.baseline === undefined || scan.usage) return scan
  const { compareWithBaseline } = await import('./baseline.ts')
  const { value, problems } = compareWithBaseline(request.cwd, request.baseline, scan.vulnerabilities)
  return { ...scan, ...(value && { vulnerabilities: value }), problems: [...scan.problems, ...problems] }
}
