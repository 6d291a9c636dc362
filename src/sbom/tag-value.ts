import type { Notes } from './problems.ts'
import { startTagLines } from './tag-lines.ts'
import { type Draft, listOf, type Part, type Row, rows } from './tag-rows.ts'
import type { SbomEvents } from './taker.ts'
import type { Translator } from './translator.ts'
import { isWanted, startLists } from './wanted.ts'

/** A part that is being read. */
interface Open {
  readonly draft: Draft
  readonly line: number
  /** About what it takes of the memory, in bytes. */
  size: number
}

interface Reading {
  readonly events: SbomEvents
  readonly notes: Notes
  readonly open: Map<Part, Open>
  /** What `SPDXID` is of. */
  latest: 'document' | 'package' | 'file'
  readonly close: (part: keyof typeof listOf, open: Open) => void
}

/** What one part may take of the memory, in bytes: as much as one entry of a list in JSON. */
const largest = 64 * 1024 * 1024

/** What a value takes beside its characters. */
const perValue = 100

function isList(part: Part): part is keyof typeof listOf {
  return part in listOf
}

function closePart({ open, close }: Reading, part: Part): void {
  const found = open.get(part)
  open.delete(part)
  if (found && isList(part)) close(part, found)
}

function openPart(reading: Reading, part: Part, line: number): Open {
  closePart(reading, part)
  const opened: Open = { draft: {}, line, size: 0 }
  reading.open.set(part, opened)
  if (part === 'package' || part === 'file') reading.latest = part
  return opened
}

/** Tells the lines of what was put, where somebody looks for them. */
function tellPlace({ events }: Reading, draft: Draft, key: string, line: number): void {
  if (!events.placed) return
  const value = draft[key]
  const isMore = Array.isArray(value) && value.length > 1
  if (!isMore) events.placed(draft, key, line)
  if (Array.isArray(value)) events.placed(value, value.length - 1, line)
}

function hasRoom({ notes }: Reading, open: Open, value: string): boolean {
  const hadRoom = open.size <= largest
  open.size += value.length + perValue
  if (open.size <= largest) return true
  if (hadRoom) notes.noteLine('sbom.too-large', open.line, () => 'What begins here has more values than we read.')
  return false
}

/** `SPDXID` stands in the document and in each package and file. */
function takeRef(reading: Reading, value: string, line: number): void {
  const { events, open, latest } = reading
  const found = latest === 'document' ? undefined : open.get(latest)
  if (found) {
    found.draft.SPDXID = value
    tellPlace(reading, found.draft, 'SPDXID', line)
  } else if (isWanted(events.wanted, 'SPDXID')) events.member('SPDXID', value, line)
}

/** What a tag belongs to; undefined where that did not begin. The document and its creation begin by themselves. */
function openFor(reading: Reading, { part, begins }: Row, line: number): Open | undefined {
  const found = begins ? undefined : reading.open.get(part)
  return found ?? (begins || !isList(part) ? openPart(reading, part, line) : undefined)
}

function putValue(reading: Reading, open: Open, tag: string, row: Row, value: string, line: number): void {
  const { events, notes } = reading
  const key = row.put(open.draft, value)
  if (key === undefined) {
    if (row.begins) reading.open.delete(row.part)
    notes.noteLine('sbom.bad-line', line, () => `The value of \`${tag}\` is not of its form.`)
  } else if (row.part !== 'document') tellPlace(reading, open.draft, key, line)
  else if (isWanted(events.wanted, key)) events.member(key, value, line)
}

function takeTag(reading: Reading, tag: string, value: string, line: number): void {
  const row = rows.get(tag)
  const open = row && openFor(reading, row, line)
  if (tag === 'SPDXID') takeRef(reading, value, line)
  else if (row && !open)
    reading.notes.noteLine('sbom.bad-line', line, () => `\`${tag}\` stands before what it belongs to.`)
  else if (row && open && hasRoom(reading, open, value)) putValue(reading, open, tag, row, value, line)
}

/**
 * Starts to translate SPDX 2 as tags and values into the shape that it has in JSON. What is not of the form of a tag, or
 * stands out of its place, is a problem, and the rest is read; a tag that nobody knows is passed over.
 * Problems: sbom.bad-line, sbom.too-large. Source: SPDX 2.3, clauses 6 to 11.
 */
export function startTagValue(events: SbomEvents, notes: Notes): Translator {
  const lists = startLists(events)
  const close: Reading['close'] = (part, { draft, line, size }) => lists.add(listOf[part], draft, line, size)
  const reading: Reading = { events, notes, open: new Map(), latest: 'document', close }
  const lines = startTagLines((tag, value, line) => takeTag(reading, tag, value, line), notes)
  return {
    push: lines.push,
    end: () => {
      const stop = lines.end()
      const creation = reading.open.get('creation')
      for (const part of [...reading.open.keys()]) closePart(reading, part)
      if (creation && isWanted(events.wanted, 'creationInfo'))
        events.member('creationInfo', creation.draft, creation.line)
      lists.end()
      return stop
    },
  }
}
