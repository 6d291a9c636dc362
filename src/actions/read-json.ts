import { jsonIn } from '../kit/index.ts'
import { isDense } from './read-sbom.ts'
import { openBytes } from './sbom-bytes.ts'

/** A file of JSON that was parsed whole, with its bytes, in which lines can be looked for. */
export interface JsonFile {
  readonly document: unknown
  readonly bytes: Uint8Array
}

/** What a file says that is JSON of a size that we parse, compressed by gzip or not; undefined where it cannot be opened or is larger. */
export async function readJsonFile(path: string): Promise<JsonFile | undefined> {
  const bytes = await openBytes(path)
  if (!(bytes instanceof Uint8Array) || isDense(bytes)) return undefined
  return { document: jsonIn(new TextDecoder().decode(bytes)), bytes }
}
