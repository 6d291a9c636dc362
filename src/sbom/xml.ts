import { type SaxesOptions, SaxesParser, type SaxesTagPlain } from 'saxes'
import { printable, quoted } from '../kit/index.ts'
import type { Notes } from './problems.ts'
import type { Stop, Translator } from './translator.ts'
import { startNamespaces, type XmlAttribute, type XmlName } from './xml-names.ts'

/** An element as it opens. */
export interface XmlElement extends XmlName {
  readonly attributes: readonly XmlAttribute[]
  /** Where it begins. */
  readonly line: number
}

/** Takes the parts of XML in their order. Each element that opens also closes, unless the file is damaged before. */
export interface XmlSink {
  /** May say why no more is to be read. */
  readonly open: (element: XmlElement) => Stop | undefined
  readonly text: (text: string) => void
  readonly close: () => void
}

/** The same text, apart from the part of the file that it was cut from: kept as it is, it would keep all of that. */
export function apart(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1)
}

/** Elements nested deeper than this are no document; and what comes between two tags, or in one, is not longer. */
const deepest = 10_000
const largest = 16 * 1024 * 1024

const options = { xmlns: false, position: true } as const satisfies SaxesOptions

/** The entities that XML has without a declaration. All others stay as they are written, whatever is declared. */
const predefined: Readonly<Record<string, string>> = { amp: '&', gt: '>', lt: '<', quot: '"', apos: "'" }

const entityName = /^[^\s&;<>"'%()[\]]{1,100}$/

function notXml(line: number, message: string): Stop {
  const reason = printable(message.replace(/^\d+:\d+: /, '').replace(/\.$/, ''))
  return { code: 'sbom.not-xml', line, says: `From here on the file is not XML (${reason})` }
}

/** What is known while a file is read. */
interface Reading {
  readonly parser: SaxesParser<typeof options>
  readonly sink: XmlSink
  readonly notes: Notes
  stop: Stop | undefined
  isEnding: boolean
  depth: number
  hasRoot: boolean
  /** Where the last part ended, in characters. */
  reached: number
  /** Where the tag begins that is being read. */
  tagLine: number
}

function meetEntity(reading: Reading, name: string): string {
  const { line } = reading.parser
  if (Object.hasOwn(predefined, name)) return predefined[name] ?? ''
  if (entityName.test(name))
    reading.notes.noteLine('sbom.xml-entity', line, () => `${quoted(`&${name};`)} stands for nothing that we read.`)
  // An ampersand that begins no entity: the name goes on to the next semicolon, wherever that is.
  else reading.stop ??= notXml(line - (name.split('\n').length - 1), 'an ampersand that begins no entity')
  return `&${name};`
}

/** The parser asks a table for what an entity stands for. This one knows five, and says what it was asked besides. */
function entitiesOf(reading: () => Reading): Record<string, string> {
  return new Proxy<Record<string, string>>({}, { get: (_, name) => meetEntity(reading(), String(name)) })
}

function meetTag(reading: Reading, tag: SaxesTagPlain, names: ReturnType<typeof startNamespaces>): void {
  const line = reading.tagLine
  reading.depth += 1
  reading.hasRoot = true
  const element = names.enter(tag.name, tag.attributes)
  if (reading.depth > deepest) reading.stop = { code: 'sbom.too-deep', line, says: 'Elements are nested too deep here' }
  else reading.stop ??= reading.sink.open({ ...element, line })
}

function listen(reading: Reading): void {
  const { parser, sink, notes } = reading
  const names = startNamespaces()
  const unless = (act: () => void): void => {
    reading.reached = parser.position
    if (!reading.stop) act()
  }
  // After a name that ends with its line, the parser already is on the next one.
  parser.on('opentagstart', () => {
    reading.tagLine = parser.column === 0 ? parser.line - 1 : parser.line
  })
  parser.on('opentag', tag => unless(() => meetTag(reading, tag, names)))
  parser.on('closetag', () =>
    unless(() => {
      reading.depth -= 1
      names.leave()
      sink.close()
    }),
  )
  const meetText = (text: string): void =>
    unless(() => {
      if (reading.depth > 0) sink.text(text)
    })
  parser.on('text', meetText)
  parser.on('cdata', meetText)
  for (const ignored of ['comment', 'processinginstruction'] as const) parser.on(ignored, () => unless(() => {}))
  parser.on('doctype', () =>
    unless(() =>
      notes.noteLine('sbom.xml-entity', parser.line, () => 'The file declares a document type, which was not read.'),
    ),
  )
  parser.on('error', ({ message }) => {
    if (!reading.isEnding) reading.stop ??= notXml(parser.line, message)
  })
}

/**
 * Starts to read XML 1.0 and 1.1 as its text comes: no entity but the five of XML itself is expanded, nothing that is
 * declared is used, nothing is fetched. Problems: sbom.not-xml, sbom.cut-off, sbom.too-deep, sbom.too-large, sbom.xml-entity.
 */
export function startXml(sink: XmlSink, notes: Notes): Translator {
  const parser = new SaxesParser(options)
  const reading: Reading = {
    ...{ parser, sink, notes, stop: undefined, isEnding: false },
    ...{ depth: 0, hasRoot: false, reached: 0, tagLine: 1 },
  }
  parser.ENTITIES = entitiesOf(() => reading)
  listen(reading)
  return {
    push: text => {
      if (reading.stop) return false
      parser.write(text)
      const { line } = parser
      if (parser.position - reading.reached > largest)
        reading.stop ??= { code: 'sbom.too-large', line, says: 'Here is a text longer than we read' }
      return reading.stop === undefined
    },
    end: () => {
      if (reading.stop) return reading.stop
      const { line } = parser
      const isWhole = reading.depth === 0 && reading.hasRoot
      reading.isEnding = true
      parser.close()
      return isWhole ? undefined : { code: 'sbom.cut-off', line, says: 'The file ends here, in the middle' }
    },
  }
}
