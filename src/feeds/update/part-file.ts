import { createHash } from 'node:crypto'
import { createReadStream, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { isKeys, jsonIn } from '../../kit/index.ts'

/** What has come of a file in an earlier try, or an earlier run, and by what the server knows that it is still the same. */
export interface Part {
  readonly size: number
  readonly validator: string
}

/** Where a file stands that is not whole yet. */
export function partPath(path: string): string {
  return `${path}.part`
}

function notePath(path: string): string {
  return `${path}.part.json`
}

/** What is there of a file from an address; undefined where there is nothing that can be gone on with. */
export function partAt(path: string, address: string): Part | undefined {
  try {
    const note = jsonIn(readFileSync(notePath(path), 'utf8'))
    const { size } = statSync(partPath(path))
    const isSame = isKeys(note) && note.address === address && typeof note.validator === 'string'
    return isSame && size > 0 ? { size, validator: String(note.validator) } : undefined
  } catch {
    return undefined
  }
}

/** Notes what a part that begins now is of. Without something that tells one version from another, it cannot be gone on with. */
export function notePart(path: string, address: string, validator: string | undefined): void {
  rmSync(notePath(path), { force: true })
  if (validator !== undefined) writeFileSync(notePath(path), JSON.stringify({ address, validator }))
}

/** Takes away what has come of a file. */
export function dropPart(path: string): void {
  rmSync(partPath(path), { force: true })
  rmSync(notePath(path), { force: true })
}

/** Takes away the note once a file is whole. */
export function dropNote(path: string): void {
  rmSync(notePath(path), { force: true })
}

/** The SHA-256 of a file in hexadecimal digits. */
export async function hashOfFile(path: string): Promise<string> {
  const hash = createHash('sha256')
  for await (const piece of createReadStream(path)) hash.update(piece)
  return hash.digest('hex')
}
