import { fstatSync, writeSync } from 'node:fs'
import { errorCode } from '../kit/index.ts'

/** The part of a stream that is written to by commands. */
export interface Output {
  readonly write: (text: string) => void
  /** Whether nothing that was written can still be on its way. */
  readonly isDone: () => boolean
}

/** Where a process writes, by the number that the operating system has for it. */
export type Handle = 1 | 2

const streams = { 1: () => process.stdout, 2: () => process.stderr } as const

/** Every terminal is a character device; files, pipes and sockets are none. What cannot be told is left to Node's own stream. */
function mayBeTerminal(handle: Handle): boolean {
  try {
    return fstatSync(handle).isCharacterDevice()
  } catch {
    return true
  }
}

/** The terminal that a process writes to, where it does. */
export function terminalOf(handle: Handle): NodeJS.WriteStream | undefined {
  const stream = mayBeTerminal(handle) ? streams[handle]() : undefined
  return stream?.isTTY === true ? stream : undefined
}

/** A reader that closes the pipe early (`| head`) ends the output, not the program. */
function endQuietlyOnClosedPipe(stream: NodeJS.WriteStream): void {
  stream.on('error', error => {
    if (errorCode(error) !== 'EPIPE') throw error
  })
}

const pieceBytes = 64 * 1024

/** Writes bytes at once; how many were taken, which is fewer only where the reader is slow and nobody is to wait for it. */
function writeBytes(handle: Handle, bytes: Uint8Array): number {
  let done = 0
  try {
    while (done < bytes.length) done += writeSync(handle, bytes, done)
  } catch (error) {
    const code = errorCode(error)
    if (code === 'EPIPE') return bytes.length
    if (code !== 'EAGAIN') throw error
  }
  return done
}

/** Writes a text at once, as far as that is possible; what is left of it. All of it goes through one small piece of memory. */
function writeNow(handle: Handle, text: string): readonly (string | Uint8Array)[] {
  const encoder = new TextEncoder()
  const piece = new Uint8Array(Math.min(pieceBytes, text.length * 3))
  for (let at = 0; at < text.length; ) {
    const { read, written } = encoder.encodeInto(at === 0 ? text : text.slice(at), piece)
    at += read
    const done = writeBytes(handle, piece.subarray(0, written))
    if (done < written) return [piece.subarray(done, written), text.slice(at)]
  }
  return []
}

/**
 * Where a process writes. Node's own streams load some thirty modules with what opens connections, which takes a good part
 * of the time of a short run; only a terminal, and a reader that is slow, need them.
 */
export function outputTo(handle: Handle): Output {
  let stream: NodeJS.WriteStream | undefined
  const viaStream = (rest: string | Uint8Array): void => {
    if (stream === undefined) {
      stream = streams[handle]()
      endQuietlyOnClosedPipe(stream)
    }
    stream.write(rest)
  }
  const isDirect = !mayBeTerminal(handle)
  return {
    isDone: () => stream === undefined,
    write: text => {
      if (!isDirect || stream !== undefined) return viaStream(text)
      for (const rest of writeNow(handle, text)) viaStream(rest)
    },
  }
}
