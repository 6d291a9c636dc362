import { isKeys } from '../kit/index.ts'
import {
  contentKey,
  isList,
  isObject,
  isRepeated,
  keyBesideAttributes,
  keyOf,
  type Standing,
  typed,
} from './cyclonedx-xml-shape.ts'
import type { SbomEvents } from './taker.ts'
import type { Stop } from './translator.ts'
import { isWanted } from './wanted.ts'
import { apart, type XmlElement, type XmlSink } from './xml.ts'

/** Reads a document by its elements. */
export interface XmlReader extends XmlSink {
  /** No more comes; of a document that was not read to its end, what is complete counts. */
  readonly finish: (isDamaged: boolean) => void
}

/** The namespace of every version ends in that version. */
const ours = /^https?:\/\/(?:www\.)?cyclonedx\.org\/schema\/bom\/([^/\s]{1,20})$/

type Built = Record<string, unknown>

/** In place of the list of an element that is none. */
const none: unknown[] = []

/** An element that is open and wanted. */
interface Frame extends Standing {
  /** The element around the one around it. */
  readonly beyond: string
  readonly element: XmlElement
  readonly object: Built
  /** The entries of an element that is a list, unless they are handed on one by one. */
  list: unknown[]
  /** Undefined until the first element within it tells. */
  isList: boolean | undefined
  text: string
  isHandedOn: boolean
  count: number
}

/** What an entry, with all that is in it, may take. An element takes more than the text that it is written in. */
const mostOfEntry = 192 * 1024 * 1024
const perElement = 128

interface Reading {
  readonly events: SbomEvents
  readonly frames: Frame[]
  /** How many open elements are not wanted. */
  skipped: number
  space: string
  /** What the entry takes that is being read. */
  taken: number
}

function put({ events }: Reading, into: Built | unknown[], key: string, value: unknown, line: number): void {
  if (Array.isArray(into)) {
    events.placed?.(into, into.length, line)
    into.push(value)
  } else if (key !== '__proto__') {
    events.placed?.(into, key, line)
    into[key] = value
  }
}

function frameOf(element: XmlElement, parent: Frame | undefined): Frame {
  const { name } = element
  const within = parent?.name ?? ''
  const beyond = parent?.within ?? ''
  // Written out: spread, a million of them take three times as long.
  return {
    name,
    within,
    beyond,
    element,
    object: {},
    list: none,
    isList: undefined,
    text: '',
    isHandedOn: false,
    count: 0,
  }
}

/** The members that the outermost element is, and the version that its namespace is. */
function openRoot(reading: Reading, element: XmlElement): void {
  const { events } = reading
  const [, specVersion] = ours.exec(element.space) ?? []
  reading.space = element.space
  events.member('bomFormat', 'CycloneDX', element.line)
  if (specVersion !== undefined) events.member('specVersion', specVersion, element.line)
  for (const { space, name, value } of element.attributes)
    if (space === '' && isWanted(events.wanted, name))
      events.member(name, name === 'version' && /^\d{1,9}$/.test(value) ? Number(value) : value, element.line)
}

/** Of the top level, what is wanted; of what is wanted, all. */
function isOfUse({ events: { wanted }, frames }: Reading, name: string): boolean {
  return frames.length > 1 || wanted.lists.includes(name) || isWanted(wanted, name)
}

/** Elements of other namespaces are extensions, which say nothing that we know. */
function isOurs({ space: root }: Reading, { space }: XmlElement): boolean {
  return space === root || ours.test(space)
}

/** Whether an element is a list, when the first element in it tells. */
function decide(frame: Frame, firstChild: string | undefined): void {
  if (frame.isList !== undefined) return
  frame.isList = isList(frame, firstChild)
  if (frame.isList) frame.list = []
}

function open(reading: Reading, element: XmlElement): Stop | undefined {
  const { frames, events } = reading
  const parent = frames.at(-1)
  if (!parent) openRoot(reading, element)
  else if (reading.skipped > 0 || !isOurs(reading, element) || !isOfUse(reading, element.name)) {
    reading.skipped += 1
    return undefined
  } else decide(parent, element.name)
  if (frames.length <= 1 || parent?.isHandedOn) reading.taken = 0
  const frame = frameOf(element, parent)
  if (frames.length === 1) frame.isHandedOn = events.wanted.lists.includes(element.name)
  frames.push(frame)
  return take(reading, perElement * (1 + element.attributes.length), element.line)
}

function take(reading: Reading, size: number, line: number): Stop | undefined {
  reading.taken += size
  if (reading.taken <= mostOfEntry) return undefined
  return { code: 'sbom.too-large', line, says: 'This entry is larger than we read' }
}

function addAttributes(reading: Reading, { element, object }: Frame): void {
  for (const { space, name, value } of element.attributes)
    if (space === '' || space === reading.space)
      put(reading, object, keyOf(name), typed(name, apart(value)), element.line)
}

/** What an element refers to that says nothing else. A dependency is more than its reference where others hang on it. */
function refOf({ name, within, beyond, element, object }: Frame): string | undefined {
  const isOwn = name === 'dependency' && within !== 'dependency' && beyond !== 'composition'
  const ref = element.attributes.find(({ name: key }) => key === 'ref')?.value
  return isOwn || Object.keys(object).length > 1 ? undefined : ref
}

/** What an element without elements in it is. */
function leafValue(reading: Reading, frame: Frame, isEntry: boolean): unknown {
  const { element, name, object, text } = frame
  const own = contentKey(frame)
  const hasAttributes = Object.keys(object).length > 0
  const trimmed = text.trim()
  if (own === undefined && !hasAttributes)
    return trimmed === '' && isEntry && isObject(name) ? {} : typed(name, apart(trimmed))
  const ref = trimmed === '' ? refOf(frame) : undefined
  if (ref !== undefined) return ref
  const key = own ?? keyBesideAttributes(name)
  if (own !== undefined || trimmed !== '')
    put(reading, object, key, apart(key === 'content' && name !== 'hash' ? text : trimmed), element.line)
  return object
}

function valueOfFrame(reading: Reading, frame: Frame, isEntry: boolean): unknown {
  if (frame.isList ?? isList(frame, undefined)) return frame.isList ? frame.list : []
  addAttributes(reading, frame)
  // Only its reference counts of a dependency within another: what hangs on it stands in its own place.
  if (frame.name === 'dependency' && frame.within === 'dependency') return refOf({ ...frame, object: {} })
  return frame.isList === undefined ? leafValue(reading, frame, isEntry) : frame.object
}

/** An entry of a list, in the form that it has in JSON. */
function entryOf({ name, within, element }: Frame, value: unknown): unknown {
  if (within !== 'licenses' || name === 'expression-detailed') return value
  if (name === 'license') return { license: value }
  return element.attributes.length === 0 ? { expression: value } : value
}

function addMember(reading: Reading, parent: Frame, frame: Frame, value: unknown): void {
  const { object } = parent
  const { line } = frame.element
  if (parent.name === 'dataflow' && frame.name === 'classification' && isKeys(value)) {
    for (const key of Object.keys(value)) put(reading, object, key, value[key], line)
    return
  }
  const key = frame.name === 'dependency' ? 'dependsOn' : keyOf(frame.name)
  const before = Object.hasOwn(object, key) ? object[key] : undefined
  if (Array.isArray(before) && !Array.isArray(value)) put(reading, before, '', value, line)
  else if (before !== undefined || key === 'dependsOn' || isRepeated(frame)) {
    const list: unknown[] = []
    if (before !== undefined) put(reading, list, '', before, line)
    put(reading, list, '', value, line)
    put(reading, object, key, list, line)
  } else put(reading, object, key, value, line)
}

function close(reading: Reading): void {
  if (reading.skipped > 0) {
    reading.skipped -= 1
    return
  }
  const frame = reading.frames.pop()
  const parent = reading.frames.at(-1)
  if (!frame || !parent || frame.isHandedOn) return
  const value = entryOf(frame, valueOfFrame(reading, frame, parent.isList === true))
  const { line } = frame.element
  if (reading.frames.length === 1) reading.events.member(keyOf(frame.name), value, line)
  else if (parent.isHandedOn) {
    reading.events.element(parent.name, parent.count, value, line)
    parent.count += 1
  } else if (parent.isList) put(reading, parent.list, '', value, line)
  else addMember(reading, parent, frame, value)
}

/** Closes what is open around the last list of components: those that are nested in a damaged one are whole. */
function closeNested(reading: Reading): void {
  const { frames } = reading
  const last = frames.findLastIndex(
    ({ name, within, isList: is }) => is && name === 'components' && within === 'component',
  )
  if (last < 0) return
  frames.length = last + 1
  reading.skipped = 0
  while (frames.length > 2) close(reading)
}

/**
 * Starts to read CycloneDX 1.0 to 1.7 in XML, and gives it in the shape of its JSON, an entry of each list at a time.
 * The prefix does not matter; elements of other namespaces are left out. Source: CycloneDX 1.7, XML reference.
 */
export function startCycloneDxXml(events: SbomEvents): XmlReader {
  const reading: Reading = { events, frames: [], skipped: 0, space: '', taken: 0 }
  return {
    open: element => open(reading, element),
    text: text => {
      const frame = reading.frames.at(-1)
      if (!frame || reading.skipped > 0 || frame.isList !== undefined) return
      frame.text += text
      reading.taken += text.length
    },
    close: () => close(reading),
    finish: isDamaged => {
      if (isDamaged) closeNested(reading)
    },
  }
}
