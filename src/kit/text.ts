/** C0 and C1 controls, marks that turn the direction of text, characters of no width, tags, halves of surrogate pairs. */
const unsafe =
  /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u115f\u1160\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffb\u{e0000}-\u{e007f}]|\p{Cs}/gu

/** Joiners belong to emoji and to the scripts that need them; after anything else they only hide. */
const strayJoiner = /(?<![\p{Extended_Pictographic}\p{Emoji_Modifier}\p{M}\p{Script=Arabic}])[\u200c\u200d]/gu

function visibly(character: string): string {
  if (/[\t\n\r]/.test(character)) return ' '
  return `<U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}>`
}

/**
 * Text from outside as one line that is safe on a terminal: whatever would move the cursor, turn the direction or hide
 * is written out as its code point, line breaks and tabs become spaces.
 */
export function printable(text: string): string {
  return text.replace(/\r\n/g, ' ').replace(unsafe, visibly).replace(strayJoiner, visibly)
}

/** What someone typed, between quotation marks, on one line, safe on a terminal and not longer than a glance. */
export function quoted(text: string): string {
  const short = text.length > 60 ? `${text.slice(0, 57)}…` : text
  return `"${printable(short)}"`
}

/** East Asian wide and full-width characters and pictures take two columns (Unicode Standard Annex 11). */
const wide =
  /[\u1100-\u115e\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{1f1e6}-\u{1f1ff}\u{20000}-\u{3fffd}]|\p{Emoji_Presentation}|\ufe0f/u

/** Latin letters, the usual punctuation and our own marks: what needs no look at its parts. */
const oneColumnEach = /^[\u0020-\u007e\u00a0-\u00ac\u00ae-\u02ff\u2010-\u2027\u2713\u2717]*$/

let segmenter: Intl.Segmenter | undefined

function graphemes(text: string): readonly string[] {
  segmenter ??= new Intl.Segmenter('en', { granularity: 'grapheme' })
  return Array.from(segmenter.segment(text), ({ segment }) => segment)
}

function graphemeWidth(grapheme: string): number {
  if (wide.test(grapheme)) return 2
  return /^\p{M}+$/u.test(grapheme) ? 0 : 1
}

/** How many columns the text takes on a terminal. */
function displayWidth(text: string): number {
  if (oneColumnEach.test(text)) return text.length
  return graphemes(text).reduce((sum, grapheme) => sum + graphemeWidth(grapheme), 0)
}

/** A word as pieces that each fit: only one that is too long for a line of its own is broken. */
function pieces(word: string, width: number): readonly string[] {
  if (displayWidth(word) <= width) return [word]
  const cut = ['']
  let used = 0
  for (const grapheme of oneColumnEach.test(word) ? word : graphemes(word)) {
    const columns = graphemeWidth(grapheme)
    if (used > 0 && used + columns > width) {
      cut.push('')
      used = 0
    }
    cut[cut.length - 1] += grapheme
    used += columns
  }
  return cut
}

/** Below this there is no reading anyway; a narrower terminal folds the lines itself. */
const narrowest = 10

/** The text as lines of at most `width` columns, broken between words. Always at least one line. */
export function wrap(text: string, width: number): readonly string[] {
  const room = Math.max(width, narrowest)
  const lines: string[] = []
  let line = ''
  let used = 0
  for (const word of text.split(/[ \n]+/).flatMap(whole => pieces(whole, room))) {
    const columns = displayWidth(word)
    if (line !== '' && used + 1 + columns > room) {
      lines.push(line)
      line = ''
      used = 0
    }
    line = line === '' ? word : `${line} ${word}`
    used = line === word ? columns : used + 1 + columns
  }
  return [...lines, line]
}
