import { isKeys, type Keys, type Read } from '../../kit/index.ts'
import { isCsaf, readCsaf } from './csaf.ts'
import { isOpenVex, readOpenVex } from './openvex.ts'
import type { Statement } from './statement.ts'

interface Format {
  readonly is: (value: unknown) => boolean
  readonly read: (document: Keys, file: string) => Read<readonly Statement[]>
}

/** The formats of VEX beside CycloneDX, which is read as the SBOM that it may be. */
const formats: readonly Format[] = [
  { is: isOpenVex, read: readOpenVex },
  { is: isCsaf, read: readCsaf },
]

/** The statements of a parsed VEX document, whichever format it is of; undefined where it is of none of them. */
export function readVex(document: unknown, file: string): Read<readonly Statement[]> | undefined {
  return isKeys(document) ? formats.find(({ is }) => is(document))?.read(document, file) : undefined
}
