import { closeSync, openSync, readSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { errorCode, type Problem } from '../kit/index.ts'
import { actionProblem } from './problems.ts'

/** The bytes of a product file and the name to show for it, or the problem that kept them from being read. */
export type ReadBytes = { readonly bytes: Uint8Array; readonly file: string } | { readonly problem: Problem }

/** One byte more than the reader accepts, so that it can say that the file is too large. */
const most = 1024 * 1024 + 1

function readStart(path: string): Uint8Array | 'folder' | 'no file' {
  const found = statSync(path)
  if (found.isDirectory()) return 'folder'
  // A pipe or a device could keep us waiting for ever.
  if (!found.isFile()) return 'no file'
  const handle = openSync(path, 'r')
  try {
    const bytes = new Uint8Array(Math.min(found.size + 1, most))
    let length = 0
    for (let read = -1; read !== 0 && length < bytes.length; length += read)
      read = readSync(handle, bytes, length, bytes.length - length, null)
    return bytes.subarray(0, length)
  } finally {
    closeSync(handle)
  }
}

/** Reads `cra.yaml`, or the `cra.yaml` of a folder; never more of it than a product file may hold. */
export function readProductFileBytes(path: string, shown: string): ReadBytes {
  try {
    const bytes = readStart(path)
    if (bytes === 'folder') return readProductFileBytes(join(path, 'cra.yaml'), join(shown, 'cra.yaml'))
    if (bytes === 'no file') return { problem: actionProblem('actions.cannot-read', shown, 'This is not a file.') }
    return { bytes, file: shown }
  } catch (error) {
    const code = errorCode(error) ?? 'unknown reason'
    const missing = code === 'ENOENT' || code === 'ENOTDIR'
    const says = missing ? 'There is no product file here.' : `The product file could not be read (${code}).`
    return { problem: actionProblem(missing ? 'actions.no-product-file' : 'actions.cannot-read', shown, says) }
  }
}
