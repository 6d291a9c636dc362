import { Tokenizer, TokenizerError, type TokenType } from '@streamparser/json'
import { bug } from './bug.ts'
import { joined } from './bytes.ts'

/** Takes the pieces that JSON is made of, each with the place of its first byte, counted from 0 without a byte order mark. */
export interface TokenSink {
  readonly token: (type: TokenType, value: unknown, offset: number) => void
  /** What stands there is no piece of JSON. No more pieces come. */
  readonly unreadable: (offset: number) => void
}

/** Cuts bytes that come in parts into the pieces of JSON. */
export interface Tokens {
  readonly push: (bytes: Uint8Array) => void
  readonly end: () => void
  /** The line of a place in the bytes that are being pushed, counted from 1; of an earlier place, the line reached. */
  readonly lineAt: (offset: number) => number
  /** How many bytes came. */
  readonly length: () => number
  /** The first line that is not UTF-8. */
  readonly lineNotUtf8: () => number | undefined
}

const newline = 0x0a

const nothing: Uint8Array = new Uint8Array(0)

function linesIn(bytes: Uint8Array, end: number): number {
  let lines = 0
  for (let at = bytes.indexOf(newline); at >= 0 && at < end; at = bytes.indexOf(newline, at + 1)) lines += 1
  return lines
}

/** How many bytes at the end begin a character of which more must come. */
function unfinished(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] ?? 0
    const isFollowing = byte >= 0x80 && byte < 0xc0
    if (!isFollowing) return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1) > back ? back : 0
  }
  return 0
}

function hasMark([first, second, third]: Uint8Array): boolean {
  return first === 0xef && second === 0xbb && third === 0xbf
}

const strict = new TextDecoder('utf-8', { fatal: true })

/** The same bytes where they are UTF-8; otherwise with U+FFFD in place of what is not. */
function inUtf8(bytes: Uint8Array): Uint8Array {
  try {
    strict.decode(bytes)
    return bytes
  } catch {
    return new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  }
}

/** The first place at which the bytes are not the same. */
function firstDifference(a: Uint8Array, b: Uint8Array): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

/** The library says the place only within its sentence. A test holds it to that. */
function placeIn({ message }: Error): number {
  return Number(/chunk position "(\d+)"/.exec(message)?.[1] ?? 0)
}

/** Cuts the bytes so that each part ends with a whole character, and leaves a byte order mark out. */
function wholeCharacters(): (bytes: Uint8Array) => Uint8Array {
  let tail = nothing
  let isFirst = true
  return bytes => {
    const both = joined(tail, bytes)
    const end = both.length - unfinished(both)
    // A copy: `slice` of a Node buffer would share the memory.
    tail = new Uint8Array(both.subarray(end))
    const start = isFirst && hasMark(both) ? 3 : 0
    if (end > 0) isFirst = false
    return both.subarray(start, end)
  }
}

/** Starts to cut JSON into its pieces. Bytes that are not UTF-8 become U+FFFD, so that what stands beside them is read. */
export function startTokens(sink: TokenSink): Tokens {
  const tokenizer = new Tokenizer()
  const whole = wholeCharacters()
  let current = nothing
  let start = 0
  let linesBefore = 0
  let lineNotUtf8: number | undefined
  tokenizer.onToken = ({ token, value, offset }) => sink.token(token, value, offset)
  tokenizer.onError = error => {
    if (!(error instanceof TokenizerError)) bug(`reading JSON: ${error.message}`)
    sink.unreadable(start + placeIn(error))
  }
  const lineAt = (offset: number): number => linesBefore + 1 + linesIn(current, offset - start)
  return {
    push: bytes => {
      const chunk = whole(bytes)
      current = inUtf8(chunk)
      if (current !== chunk) lineNotUtf8 ??= lineAt(start + firstDifference(chunk, current))
      tokenizer.write(current)
      // Whoever reads a file fills the same memory again, so that nothing can be counted in it afterwards.
      linesBefore += linesIn(current, current.length)
      start += current.length
      current = nothing
    },
    end: () => tokenizer.end(),
    lineAt,
    length: () => start + current.length,
    lineNotUtf8: () => lineNotUtf8,
  }
}
