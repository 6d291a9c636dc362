import { TokenType } from '@streamparser/json'
import { startTokens } from './json-tokens.ts'

export { startLines } from './json-lines.ts'

/** What is wanted of the object that a file holds: some of its lists entry by entry, some of its other members whole. */
export interface Wanted {
  readonly lists: readonly string[]
  readonly members: readonly string[] | 'all'
}

/** Takes what was wanted, in the order of the file. A list of that name that is none comes as a member. */
export interface JsonSink {
  readonly member: (key: string, value: unknown) => void
  readonly element: (list: string, index: number, value: unknown) => void
}

/** Why the rest of a file was not read, and where. */
export interface JsonStop {
  readonly why: 'cut-off' | 'not-json' | 'too-deep' | 'too-large'
  /** In bytes from 0, a byte order mark not counted. */
  readonly offset: number
  readonly line: number
}

/** How far a file was read. */
export interface JsonEnd {
  /** Undefined where it was read to its end. */
  readonly stop: JsonStop | undefined
  /** The last line that was read. */
  readonly line: number
  /** The first line that is not UTF-8. */
  readonly lineNotUtf8: number | undefined
}

/** Reads JSON as its bytes come. */
export interface JsonReader {
  /** Tells whether more is of use. */
  readonly push: (bytes: Uint8Array) => boolean
  readonly end: () => JsonEnd
}

/** What one entry or member may take, and how deep anything may be nested. */
export interface JsonLimits {
  readonly largest: number
  readonly deepest: number
}

const usualLimits: JsonLimits = { largest: 64 * 1024 * 1024, deepest: 10_000 }

type Built = Record<string, unknown> | unknown[]

/** An object or list that is open. */
interface Frame {
  readonly isList: boolean
  /** Undefined where nobody wants it, or its entries are handed on one by one. */
  readonly built: Built | undefined
  readonly isHandedOn: boolean
  expects: 'key' | 'key or end' | 'colon' | 'value' | 'value or end' | 'comma or end'
  key: string
  count: number
}

interface Reading {
  readonly lists: ReadonlySet<string>
  readonly members: { readonly has: (key: string) => boolean }
  readonly sink: JsonSink
  readonly limits: JsonLimits
  readonly frames: Frame[]
  readonly stopAt: (why: JsonStop['why'], offset: number) => void
  /** Where the entry or member begins that is being kept. */
  keptSince: number | undefined
  lastOffset: number
  isComplete: boolean
}

function put({ built, key }: Frame, value: unknown): void {
  if (Array.isArray(built)) built.push(value)
  // Set plainly, this key would change what the object inherits.
  else if (built && key === '__proto__')
    Object.defineProperty(built, key, { value, enumerable: true, configurable: true, writable: true })
  else if (built) built[key] = value
}

/** Whether the value that begins in this frame is wanted. */
function isWanted({ frames, members }: Reading, frame: Frame | undefined): boolean {
  if (frame === undefined) return false
  if (frames.length === 1) return !frame.isList && members.has(frame.key)
  return frame.isHandedOn || frame.built !== undefined
}

function finish(reading: Reading, frame: Frame | undefined, value: unknown, isKept: boolean): void {
  if (frame === undefined) {
    reading.isComplete = true
    return
  }
  const isMember = reading.frames.length === 1
  if (isMember && isKept) reading.sink.member(frame.key, value)
  else if (frame.isHandedOn) reading.sink.element(reading.frames[0]?.key ?? '', frame.count, value)
  else if (!isMember) put(frame, value)
  if (isMember || frame.isHandedOn) reading.keptSince = undefined
  frame.count += 1
  frame.expects = 'comma or end'
}

function open(reading: Reading, frame: Frame | undefined, isList: boolean, offset: number): void {
  const { frames, lists, limits } = reading
  const isHandedOn = frames.length === 1 && isList && frame?.isList === false && lists.has(frame.key)
  const isKept = !isHandedOn && isWanted(reading, frame)
  if (frames.length >= limits.deepest) reading.stopAt('too-deep', offset)
  if (isKept) reading.keptSince ??= offset
  const built = isKept ? (isList ? [] : {}) : undefined
  frames.push({ isList, built, isHandedOn, expects: isList ? 'value or end' : 'key or end', key: '', count: 0 })
}

function takeValue(reading: Reading, type: TokenType, value: unknown, offset: number): void {
  const frame = reading.frames.at(-1)
  const mayBegin = frame ? frame.expects === 'value' || frame.expects === 'value or end' : !reading.isComplete
  if (!mayBegin || type === TokenType.COMMA || type === TokenType.COLON) reading.stopAt('not-json', offset)
  else if (type === TokenType.LEFT_BRACE || type === TokenType.LEFT_BRACKET)
    open(reading, frame, type === TokenType.LEFT_BRACKET, offset)
  else finish(reading, frame, value, isWanted(reading, frame))
}

function takeEnd(reading: Reading, isList: boolean, offset: number): void {
  const frame = reading.frames.at(-1)
  if (frame?.isList !== isList || !frame.expects.endsWith('or end')) reading.stopAt('not-json', offset)
  else {
    reading.frames.pop()
    finish(reading, reading.frames.at(-1), frame.built, frame.built !== undefined)
  }
}

function take(reading: Reading, type: TokenType, value: unknown, offset: number): void {
  const frame = reading.frames.at(-1)
  const expects = frame?.expects
  if (frame && type === TokenType.COMMA && expects === 'comma or end') frame.expects = frame.isList ? 'value' : 'key'
  else if (frame && type === TokenType.COLON && expects === 'colon') frame.expects = 'value'
  else if (frame && type === TokenType.STRING && (expects === 'key' || expects === 'key or end')) {
    frame.key = String(value)
    frame.expects = 'colon'
  } else if (type === TokenType.RIGHT_BRACE || type === TokenType.RIGHT_BRACKET)
    takeEnd(reading, type === TokenType.RIGHT_BRACKET, offset)
  else takeValue(reading, type, value, offset)
}

/**
 * Starts to read JSON that comes in parts, hostile or not: it keeps no more than one entry or member at a time, throws
 * nothing, and hands on all that is complete before the place where it must stop.
 */
export function startJson(wanted: Wanted, sink: JsonSink, limits: JsonLimits = usualLimits): JsonReader {
  const lists = new Set(wanted.lists)
  const members = wanted.members === 'all' ? { has: () => true } : new Set([...wanted.lists, ...wanted.members])
  let stop: JsonStop | undefined
  let isEnding = false
  const stopAt = (why: JsonStop['why'], offset: number): void => {
    stop ??= { why: isEnding ? 'cut-off' : why, offset, line: tokens.lineAt(offset) }
  }
  const place = { keptSince: undefined, lastOffset: 0, isComplete: false }
  const reading: Reading = { lists, members, sink, limits, frames: [], stopAt, ...place }
  const tokens = startTokens({
    token: (type, value, offset) => {
      const { keptSince } = reading
      reading.lastOffset = offset
      if (stop) return
      if (keptSince !== undefined && offset - keptSince > limits.largest) stopAt('too-large', keptSince)
      else take(reading, type, value, offset)
    },
    unreadable: offset => stopAt('not-json', isEnding ? tokens.length() : offset),
  })
  return {
    push: bytes => {
      if (stop) return false
      tokens.push(bytes)
      // A text that does not end is no token yet, but takes memory.
      const isTooLarge = tokens.length() - reading.lastOffset > limits.largest && !reading.isComplete
      if (isTooLarge) stopAt('too-large', reading.lastOffset)
      return stop === undefined
    },
    end: () => {
      isEnding = true
      // Within an object or list, a number at the end of the file may have been cut off like all else.
      if (!stop && reading.frames.length === 0) tokens.end()
      if (!reading.isComplete) stopAt('cut-off', tokens.length())
      return { stop, line: stop?.line ?? tokens.lineAt(tokens.length()), lineNotUtf8: tokens.lineNotUtf8() }
    },
  }
}
