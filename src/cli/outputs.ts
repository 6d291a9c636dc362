import { fstatSync, writeSync } from 'node:fs'
import { errorCode } from '../kit/index.ts'

/** The part of a stream that is written to by commands. */
export interface Output {
  readonly write: (text: string) => void
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

/** Writes at once what can be; what is left where the reader is slow and nobody is to wait for it. */
function writeNow(handle: Handle, text: string): Uint8Array | undefined {
  const bytes = Buffer.from(text)
  for (let done = 0; done < bytes.length; )
    try {
      done += writeSync(handle, bytes, done)
    } catch (error) {
      const code = errorCode(error)
      if (code === 'EAGAIN') return bytes.subarray(done)
      if (code !== 'EPIPE') throw error
      return undefined
    }
  return undefined
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
    write: text => {
      if (!isDirect || stream !== undefined) return viaStream(text)
      const rest = writeNow(handle, text)
      if (rest) viaStream(rest)
    },
  }
}
