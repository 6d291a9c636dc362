import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { type NoAnswer, noAnswerBy, type Patience } from './ask.ts'

/** What is received, and where to. */
export interface Receiving {
  readonly answer: IncomingMessage
  readonly to: string
  /** Where in the file the answer begins. */
  readonly from: number
  /** How long the whole file is, where the server says so. */
  readonly total: number | undefined
  readonly most: number
  readonly patience: Patience
  /** Milliseconds since 1970 at which it must be done. */
  readonly until: number
  readonly onBytes: (bytes: number, total: number | undefined) => void
}

/** Breaks an answer off that comes too slowly or takes too long; returns what stops watching. */
function watch({ answer, patience, until }: Receiving, came: { readonly bytes: number }): () => void {
  let before = 0
  const slow = setInterval(() => {
    if (came.bytes - before < patience.leastBytes) answer.destroy(new Error('It comes too slowly.'))
    before = came.bytes
  }, patience.silenceMs)
  const late = setTimeout(() => answer.destroy(new Error('It takes too long.')), Math.max(0, until - Date.now()))
  return () => {
    clearInterval(slow)
    clearTimeout(late)
  }
}

function tooLong(most: number): NoAnswer {
  return { says: `It is longer than the ${most} bytes that are taken.`, retry: false }
}

async function write(handle: number, receiving: Receiving, came: { bytes: number }): Promise<NoAnswer | undefined> {
  const { answer, from, total, most, onBytes } = receiving
  let size = from
  for await (const piece of answer) {
    const bytes: Buffer = piece
    if (size + bytes.length > most) {
      answer.destroy()
      return tooLong(most)
    }
    for (let at = 0; at < bytes.length; ) at += writeSync(handle, bytes, at, bytes.length - at, size + at)
    size += bytes.length
    came.bytes += bytes.length
    onBytes(size, total)
  }
  if (total === undefined || size === total) return undefined
  return { says: `It ends after ${size} of ${total} bytes.`, retry: true }
}

/** Writes the body of an answer into a file; undefined when all of it is there, else why not. */
export async function receive(receiving: Receiving): Promise<NoAnswer | undefined> {
  const { answer, to, from, total, most } = receiving
  if (total !== undefined && total > most) {
    answer.destroy()
    return tooLong(most)
  }
  const handle = openSync(to, from > 0 ? 'r+' : 'w')
  const came = { bytes: 0 }
  const stop = watch(receiving, came)
  try {
    return await write(handle, receiving, came)
  } catch (error) {
    return noAnswerBy(error)
  } finally {
    stop()
    fsyncSync(handle)
    closeSync(handle)
  }
}
