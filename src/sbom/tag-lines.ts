import { startLines } from './lines.ts'
import type { Notes } from './problems.ts'
import type { Stop, Translator } from './translator.ts'

/** Takes a tag and its value, and the line on which the tag stands. */
export type TakeTag = (tag: string, value: string, line: number) => void

/** A text over several lines holds a licence, or many; not more than that. */
const longestText = 16 * 1024 * 1024

const opening = '<text>'
const closing = '</text>'

const isTag = /^[A-Za-z][A-Za-z0-9]{0,63}$/

/** A text over several lines that is open. */
interface OpenText {
  readonly tag: string
  readonly line: number
  readonly lines: string[]
  size: number
}

interface Scan {
  readonly take: TakeTag
  readonly notes: Notes
  line: number
  text: OpenText | undefined
}

function addToText(text: OpenText, line: string): void {
  text.size += line.length + 1
  if (text.size <= longestText) text.lines.push(line)
}

function closeText({ take, notes }: Scan, { tag, line, lines, size }: OpenText): void {
  if (size <= longestText) take(tag, lines.join('\n'), line)
  else notes.noteLine('sbom.too-large', line, () => 'The text that begins here is longer than we read.')
}

/** A copy: what is cut out of a part of the file would keep all of that part in the memory, as long as it is kept itself. */
function copied(text: string): string {
  const half = text.length >> 1
  return [text.slice(0, half), text.slice(half)].join('')
}

/** A value, or the beginning of a text that goes on. The line is the whole one: space belongs to a text. */
function takeValue(scan: Scan, tag: string, value: string, whole: string): void {
  const isText = value.startsWith(opening)
  const end = isText ? value.indexOf(closing, opening.length) : 0
  if (!isText) scan.take(tag, copied(value), scan.line)
  else if (end >= 0) scan.take(tag, copied(value.slice(opening.length, end)), scan.line)
  else {
    scan.text = { tag, line: scan.line, lines: [], size: 0 }
    addToText(scan.text, whole.slice(whole.indexOf(opening) + opening.length))
  }
}

function takeLine(scan: Scan, whole: string): void {
  const line = whole.trim()
  if (line === '' || line.startsWith('#')) return
  const colon = line.indexOf(':')
  const tag = colon < 0 ? '' : line.slice(0, colon).trimEnd()
  if (isTag.test(tag)) takeValue(scan, tag, line.slice(colon + 1).trimStart(), whole)
  else scan.notes.noteLine('sbom.bad-line', scan.line, () => 'This line is no tag with a value.')
}

function takeNext(scan: Scan, text: OpenText, line: string): void {
  const end = line.indexOf(closing)
  addToText(text, end < 0 ? line : line.slice(0, end))
  if (end < 0) return
  scan.text = undefined
  closeText(scan, text)
}

/**
 * Starts to read lines of tags and values, of which a value between `<text>` and `</text>` may take several.
 * Problems: sbom.bad-line, sbom.too-large. Source: SPDX 2.3, where a field says its format in tag:value.
 */
export function startTagLines(take: TakeTag, notes: Notes): Translator {
  const scan: Scan = { take, notes, line: 0, text: undefined }
  const lines = startLines((line, number) => {
    scan.line = number
    if (scan.text === undefined) takeLine(scan, line)
    else takeNext(scan, scan.text, line)
  }, notes)
  return {
    push: part => {
      lines.push(part)
      return true
    },
    end: (): Stop | undefined => {
      lines.end()
      if (scan.text === undefined) return undefined
      return { code: 'sbom.cut-off', line: scan.text.line, says: 'The `<text>` that is opened here is not closed' }
    },
  }
}
