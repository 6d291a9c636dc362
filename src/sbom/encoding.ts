/** How the characters of a file are written. */
export interface Encoding {
  /** As the standard decoders call it: `utf-8`, `utf-16le`. Undefined where we read none of it. */
  readonly label: string | undefined
  /** What is to be said of it: that it is none that we know, or not what the file says. */
  readonly says?: string
}

const marks: readonly (readonly [readonly number[], string | undefined])[] = [
  [[0xef, 0xbb, 0xbf], 'utf-8'],
  [[0xff, 0xfe, 0, 0], undefined],
  [[0, 0, 0xfe, 0xff], undefined],
  [[0xff, 0xfe], 'utf-16le'],
  [[0xfe, 0xff], 'utf-16be'],
]

const inUtf32: Encoding = { label: undefined, says: 'The file is UTF-32, which we do not read.' }

/** Which of the first four bytes are zero, where the first two characters are of ASCII: `.0.0` is UTF-16. */
const zeros: Readonly<Record<string, Encoding>> = {
  '.0.0': { label: 'utf-16le' },
  '0.0.': { label: 'utf-16be' },
  '.000': inUtf32,
  '000.': inUtf32,
}

const written = /^<\?xml(?=\s)[^<>]*?\sencoding\s*=\s*["']([\w.:-]{1,40})["']/

/** Encodings of two and four bytes a character, which the start of the file shows that it is not in. */
const wide = /^(?:utf-?(?:16|32)|ucs-?[24]|iso-10646)/

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => bytes[at] === byte)
}

/** The encoding that XML says it is in. ASCII is UTF-8. */
function saidBy(declaration: string): Encoding {
  const said = (written.exec(declaration)?.[1] ?? 'utf-8').toLowerCase()
  if (/^(?:utf-?8|us-ascii|ascii)$/.test(said)) return { label: 'utf-8' }
  const other: Encoding = {
    label: 'utf-8',
    says: `The file says that it is ${said.toUpperCase()}; it was read as UTF-8.`,
  }
  if (wide.test(said)) return other
  try {
    return { label: new TextDecoder(said).encoding }
  } catch {
    return other
  }
}

/** Zero, a character that a text may begin with, or neither. */
function kindOf(byte: number): string {
  if (byte === 0) return '0'
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x09 || byte === 0x0a || byte === 0x0d ? '.' : 'x'
}

/** The encoding of a file, by its first bytes: its mark, the zeros between its characters, what XML says of itself. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const mark = marks.find(([first]) => startsWith(bytes, first))
  if (mark) return mark[1] === undefined ? inUtf32 : { label: mark[1] }
  const pattern = Array.from(bytes.subarray(0, 4), kindOf).join('')
  return zeros[pattern] ?? saidBy(String.fromCharCode(...bytes.subarray(0, 256)))
}

function linesIn(text: string): number {
  return text.split('\n').length - 1
}

/** Writes bytes of some encoding as UTF-8, as they come. */
export interface Recoding {
  readonly push: (bytes: Uint8Array) => Uint8Array
  readonly end: () => Uint8Array
  /** The first line with a character that could not be read, or that was lost before. */
  readonly lineLost: () => number | undefined
}

/** Starts to write bytes of an encoding as UTF-8, without a byte order mark. What cannot be read becomes U+FFFD. */
export function startRecoding(label: string): Recoding {
  const decoder = new TextDecoder(label)
  const encoder = new TextEncoder()
  let line = 1
  let lineLost: number | undefined
  const recode = (text: string): Uint8Array => {
    const lost = text.indexOf('\ufffd')
    if (lost >= 0) lineLost ??= line + linesIn(text.slice(0, lost))
    line += linesIn(text)
    return encoder.encode(text)
  }
  return {
    push: bytes => recode(decoder.decode(bytes, { stream: true })),
    end: () => recode(decoder.decode()),
    lineLost: () => lineLost,
  }
}
