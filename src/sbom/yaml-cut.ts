import { startLines } from './lines.ts'
import type { Notes } from './problems.ts'

/** A stretch of a YAML file that can be read by itself. */
export interface Stretch {
  /** The key of the top level that it stands at. */
  readonly key: string
  readonly text: string
  /** Its first line. */
  readonly line: number
  /** Whether it is one entry of the list at the key; else it is the key with all that stands at it. */
  readonly isEntry: boolean
}

/** How what stands at a key is wanted: entry by entry, whole, or not at all. */
export type Way = 'entries' | 'whole' | undefined

/** One stretch holds a package, or a few members, and not more than this many characters. */
const longest = 8 * 1024 * 1024

/** What is being cut out. */
interface Cut {
  readonly key: string
  readonly line: number
  readonly isEntry: boolean
  readonly lines: string[]
  size: number
}

interface Cutting {
  readonly take: (stretch: Stretch) => void
  readonly wayOf: (key: string) => Way
  readonly notes: Notes
  readonly seen: Set<string>
  cut: Cut | undefined
  /** The entries of the list that is being read begin with a hyphen after so many spaces; undefined as long as none came. */
  indent: number | undefined
  /** The list that is being read entry by entry. */
  list: string | undefined
  isStarted: boolean
  /** A second document began. */
  isOver: boolean
}

/** A key of the top level: in quotation marks or not, and what stands after it on its line. */
const margin = /^(["']?)([\w@$.-]{1,200})\1[ \t]*:(?:[ \t]+(.*))?$/

const hyphen = /^( *)-(?: |$)/

function close(cutting: Cutting): void {
  const { cut, notes } = cutting
  cutting.cut = undefined
  if (!cut) return
  const { key, line, isEntry, lines, size } = cut
  if (size > longest) notes.noteLine('sbom.too-large', line, () => 'What begins here is longer than we read.')
  else cutting.take({ key, line, isEntry, text: lines.join('\n') })
}

function add({ cut }: Cutting, line: string): void {
  if (!cut) return
  cut.size += line.length + 1
  if (cut.size <= longest) cut.lines.push(line)
}

function open(cutting: Cutting, key: string, line: number, isEntry: boolean, first: string): void {
  close(cutting)
  cutting.cut = { key, line, isEntry, lines: [], size: 0 }
  add(cutting, first)
}

/** A line at the margin begins what stands at another key. */
function takeMargin(cutting: Cutting, line: string, number: number): void {
  const { seen, notes } = cutting
  const [, , key = '', after = ''] = margin.exec(line) ?? []
  const way = key === '' ? undefined : cutting.wayOf(key)
  const isKnown = seen.has(key)
  close(cutting)
  cutting.isStarted = true
  cutting.list = undefined
  cutting.indent = undefined
  if (key === '') notes.noteLine('sbom.bad-line', number, () => 'This line is not `key: value`.')
  else if (way !== undefined && isKnown)
    notes.noteLine('sbom.bad-line', number, () => `The key \`${key}\` stands before this line already.`)
  else if (way !== undefined) {
    seen.add(key)
    open(cutting, key, number, false, line)
    if (way === 'entries' && /^(?:#|$)/.test(after)) cutting.list = key
  }
}

/** A line within what stands at a key: in a list, it may begin an entry. */
function takeWithin(cutting: Cutting, line: string, number: number): void {
  const { list, indent } = cutting
  const isText = list !== undefined && !/^[ \t]*(?:#|$)/.test(line)
  const spaces = isText ? hyphen.exec(line)?.[1]?.length : undefined
  // What stands at the key is no list: it is read whole.
  if (isText && indent === undefined && spaces === undefined) cutting.list = undefined
  if (list !== undefined && spaces !== undefined && (indent === undefined || spaces === indent)) {
    // Before the first entry there is only the key.
    if (indent === undefined) cutting.cut = undefined
    cutting.indent = spaces
    open(cutting, list, number, true, line)
  } else add(cutting, line)
}

function takeLine(cutting: Cutting, line: string, number: number): void {
  if (cutting.isOver) return
  const { isStarted } = cutting
  if (/^(?:---|\.\.\.)(?:\s|$)/.test(line)) {
    if (!isStarted) return
    close(cutting)
    cutting.isOver = true
    if (line.startsWith('-'))
      cutting.notes.noteLine('sbom.bad-line', number, () => 'A second document begins here. It was not read.')
  } else if (/^[^\s#\-\]}]/.test(line) && !(line.startsWith('%') && !isStarted)) takeMargin(cutting, line, number)
  else takeWithin(cutting, line, number)
}

/**
 * Starts to cut YAML into what stands at each key of its top level, and lists there into their entries. What stands at a
 * key is indented, so that a line at the margin begins the next; the same holds for the hyphens of a list.
 * Problems: sbom.bad-line, sbom.too-large. Source: YAML 1.2.2, chapter 8.
 */
export function startYamlCut(take: Cutting['take'], wayOf: Cutting['wayOf'], notes: Notes) {
  const state = { seen: new Set<string>(), cut: undefined, indent: undefined, list: undefined }
  const how = { isStarted: false, isOver: false }
  const cutting: Cutting = { take, wayOf, notes, ...state, ...how }
  const lines = startLines((line, number) => takeLine(cutting, line, number), notes)
  return {
    push: (part: string): boolean => {
      lines.push(part)
      return !cutting.isOver
    },
    end: (): void => {
      lines.end()
      close(cutting)
    },
  }
}
