import { isKeys, listOf } from '../kit/index.ts'
import { isManifest, type Manifest } from './snapshot.ts'

/**
 * A bundle is a zip file that carries a reference to where there is no network: first `cradle-bundle.json`, which says what
 * the others are, how long and with which hash; then the sources as they came, the lists and the tables. The index is
 * not in it: it is built where the bundle is imported, by the version that will read it.
 */
export const bundleHead = 'cradle-bundle.json'

/** A file in a bundle: what it is called there, how many bytes it has, and their SHA-256 in hexadecimal digits. */
export interface BundledFile {
  readonly file: string
  readonly bytes: number
  readonly sha256: string
}

/** What stands first in a bundle. */
export interface BundleHead {
  readonly schema: 1
  readonly bundle: 'cradle-reference'
  /** The manifest of the reference, its files called as they are in the bundle. */
  readonly manifest: Manifest
  readonly files: readonly BundledFile[]
}

function isBundled(value: unknown): value is BundledFile {
  return (
    isKeys(value) &&
    typeof value.file === 'string' &&
    /^[\w-]{1,80}\.(ndjson|json|bin)$/.test(value.file) &&
    typeof value.bytes === 'number' &&
    typeof value.sha256 === 'string'
  )
}

/** Whether a parsed text is what stands first in a bundle. Names of files in it lead nowhere else. */
export function isBundleHead(value: unknown): value is BundleHead {
  return (
    isKeys(value) &&
    value.schema === 1 &&
    value.bundle === 'cradle-reference' &&
    isManifest(value.manifest) &&
    listOf(value.files).length > 0 &&
    listOf(value.files).every(isBundled)
  )
}
