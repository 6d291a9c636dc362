import { joined } from './bytes.ts'

const newline = 0x0a

const nothing: Uint8Array = new Uint8Array(0)

/** How many lines end before a place in the bytes. */
export function linesIn(bytes: Uint8Array, end: number): number {
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
export function inUtf8(bytes: Uint8Array): Uint8Array {
  try {
    strict.decode(bytes)
    return bytes
  } catch {
    return new TextEncoder().encode(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes))
  }
}

/** The first place at which the bytes are not the same. */
export function firstDifference(a: Uint8Array, b: Uint8Array): number {
  let at = 0
  while (at < a.length && a[at] === b[at]) at += 1
  return at
}

/** Cuts the bytes so that each part ends with a whole character, and leaves a byte order mark out. */
export function wholeCharacters(): (bytes: Uint8Array) => Uint8Array {
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

/** Bytes as text, as they come. */
export interface Utf8Text {
  /** The next characters, without a byte order mark; U+FFFD in place of what is not UTF-8. */
  readonly push: (bytes: Uint8Array) => string
  /** The line reached, counted from 1. */
  readonly line: () => number
  /** The first line that is not UTF-8. */
  readonly lineNotUtf8: () => number | undefined
}

/** Starts to read bytes that come in parts as text. A character that the last of them leaves unfinished is lost. */
export function startUtf8(): Utf8Text {
  const whole = wholeCharacters()
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  let line = 1
  let lineNotUtf8: number | undefined
  return {
    push: bytes => {
      const part = whole(bytes)
      const readable = inUtf8(part)
      if (readable !== part) lineNotUtf8 ??= line + linesIn(readable, firstDifference(part, readable))
      line += linesIn(readable, readable.length)
      return decoder.decode(readable)
    },
    line: () => line,
    lineNotUtf8: () => lineNotUtf8,
  }
}
