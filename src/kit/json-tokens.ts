import { Tokenizer, TokenizerError, type TokenType } from '@streamparser/json'
import { bug } from './bug.ts'
import { firstDifference, inUtf8, linesIn, wholeCharacters } from './utf8-parts.ts'

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

const nothing: Uint8Array = new Uint8Array(0)

/** The library says the place only within its sentence. A test holds it to that. */
function placeIn({ message }: Error): number {
  return Number(/chunk position "(\d+)"/.exec(message)?.[1] ?? 0)
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
