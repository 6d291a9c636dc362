import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { errorCode } from '../kit/index.ts'

const pollMs = 50

function ownerOf(path: string): number | undefined {
  try {
    return Number(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Somebody else's process may not be signalled, and is alive all the same.
    return errorCode(error) === 'EPERM'
  }
}

function isTaken(path: string): boolean {
  try {
    writeFileSync(path, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false
    throw error
  }
}

/** A lock that is held: whether it still is, and how to give it back. */
export interface Lock {
  readonly isHeld: () => boolean
  readonly release: () => void
}

/**
 * Takes a lock, which is a file, waiting for whoever holds it; one left behind by a process that is gone is taken away.
 * Undefined where it was not to be had in time.
 */
export async function lockFile(path: string, waitMs: number): Promise<Lock | undefined> {
  for (let waited = 0; ; waited += pollMs) {
    if (isTaken(path)) break
    const owner = ownerOf(path)
    // An empty file is one that is being written this moment, unless it stays so.
    const isLeft = owner !== undefined && (owner > 0 ? !isAlive(owner) : waited > 1000)
    if (isLeft) rmSync(path, { force: true })
    else if (waited >= waitMs) return undefined
    else await setTimeout(pollMs)
  }
  const isHeld = (): boolean => ownerOf(path) === process.pid
  return { isHeld, release: () => (isHeld() ? rmSync(path, { force: true }) : undefined) }
}

/** Takes the lock of a reference folder. Undefined where it was not to be had in time. */
export function lockReference(reference: string, waitMs: number): Promise<Lock | undefined> {
  mkdirSync(reference, { recursive: true })
  return lockFile(join(reference, 'lock'), waitMs)
}
