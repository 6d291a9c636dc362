import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { feedProblem, fetchIntoReference, type OriginName, originNames, type Updated } from '../feeds/index.ts'
import { instantText, nearest, type Problem } from '../kit/index.ts'
import type { Inventory } from '../sbom/index.ts'
import { ecosystemsListed, orders } from '../vulnerabilities/index.ts'
import { type ReferenceWish, referencePlace } from './reference.ts'

type Bytes = NonNullable<Parameters<typeof fetchIntoReference>[0]['onBytes']>

/** What is to be fetched: by a flag, else for the SBOMs that are named or stand beside, at an instant of the clock. */
export interface UpdateFeedsRequest extends ReferenceWish {
  readonly now: number
  readonly sboms: readonly string[]
  readonly ecosystems?: readonly string[]
  readonly sources?: readonly OriginName[]
  readonly onBytes?: Bytes
}

/** What came of an update, and the folder of the reference. */
export interface FeedsUpdate extends Updated {
  readonly folder: string
  /** The request itself could not be understood. */
  readonly usage?: true
}

/** The SBOMs that a product file in the folder names; what is wrong with it is for a check to say. */
async function inventoriesBeside(cwd: string): Promise<readonly Inventory[]> {
  if (!existsSync(join(cwd, 'cra.yaml'))) return []
  const { readDossierAt, withSboms } = await import('./read-dossier.ts')
  const { dossier, ...read } = await readDossierAt(cwd, '.')
  return dossier && 'file' in read ? (await withSboms(dossier, read.file, cwd)).inventories : []
}

async function ecosystemsFor({ cwd, sboms, ecosystems }: UpdateFeedsRequest) {
  if (ecosystems !== undefined) return { ecosystems: ecosystems.map(namedLike), problems: [] }
  if (sboms.length === 0) return { ecosystems: [...ecosystemsListed(await inventoriesBeside(cwd))], problems: [] }
  const { readSboms } = await import('./scan-sboms.ts')
  const { inventories, problems } = await readSboms(cwd, sboms)
  return { ecosystems: [...ecosystemsListed(inventories)], problems }
}

/** The name as OSV.dev writes it, whatever its capitals. */
function namedLike(typed: string): string {
  return Object.keys(orders).find(name => name.toLowerCase() === typed.toLowerCase()) ?? typed
}

function unknown(ecosystems: readonly string[]): readonly Problem[] {
  const known = Object.keys(orders)
  return ecosystems
    .filter(name => !known.includes(name))
    .map(name => {
      const [meant] = nearest(name, known)
      const says = `${name} is no ecosystem that we match.${meant === undefined ? '' : ` Did you mean ${meant}?`}`
      return feedProblem('feeds.no-such-source', { file: '--ecosystem' }, says)
    })
}

/**
 * Fetches advisories, lists and scores from where they are published. Of advisories those of the ecosystems that are asked
 * for, else that the SBOMs use, else those fetched before, else the main ones. Problems: all that begin with `feeds.`, and
 * those of SBOMs that are named.
 */
export async function updateFeeds(request: UpdateFeedsRequest): Promise<FeedsUpdate> {
  const { folder } = referencePlace(request)
  const { ecosystems, problems } = await ecosystemsFor(request)
  const nothing = { fresh: [], passedOver: 0, outcomes: [], folder }
  const wrong = unknown(ecosystems)
  if (wrong.length > 0) return { ...nothing, problems: wrong, usage: true }
  if (problems.length > 0 && ecosystems.length === 0) return { ...nothing, problems }
  const { env, now, sources = originNames, onBytes } = request
  const instant = instantText(now)
  const updated = await fetchIntoReference({
    reference: folder,
    now: instant,
    env,
    origins: sources,
    ecosystems,
    ...(onBytes && { onBytes }),
  })
  return { ...updated, problems: [...problems, ...updated.problems], folder }
}
