import type { Inventory } from '../../src/sbom/index.ts'
import type { AdvisoryReference } from '../../src/vulnerabilities/reference.ts'
import { sharedData } from '../shared-path.ts'
import { makeReference } from './make-reference.ts'
import { bundledRecords } from './shared-advisories.ts'
import { inventoriesIn } from './shared-inventories.ts'

/** The records of the bundle, and a reference over them. */
interface World {
  readonly records: readonly unknown[]
  readonly reference: AdvisoryReference
}

let world: World | undefined
let inventories: Promise<readonly Inventory[]> | undefined

/** The bundle in a folder, read and built into an index once for all tests of a file. */
export function sharedWorld(folder: string): World {
  if (world === undefined) {
    const records = [...bundledRecords(folder).values()].flat()
    world = { records, reference: makeReference({ all: records }) }
  }
  return world
}

/** Every shared SBOM that can be read, read once for all tests of a file. */
export function sharedInventories(): Promise<readonly Inventory[]> {
  inventories ??= inventoriesIn(sharedData('sboms') ?? '')
  return inventories
}
