import { quoted } from '../kit/index.ts'
import { startCycloneDxXml, type XmlReader } from './cyclonedx-xml.ts'
import { startSpdxRdf } from './spdx-rdf.ts'
import { isSpdxTerm } from './spdx-rdf-terms.ts'
import type { SbomEvents } from './taker.ts'
import type { StartTranslator, Stop } from './translator.ts'
import { startXml, type XmlElement } from './xml.ts'

/** What else XML may be, by its outermost element. */
const others: Readonly<Record<string, readonly [Stop['code'], string]>> = {
  softwareidentity: ['sbom.not-read-yet', 'This is a SWID tag'],
  html: ['sbom.not-an-sbom', 'This is HTML'],
}

/** RDF, or one description of SPDX without an element around it. */
function isRdf(space: string, name: string): boolean {
  return (name === 'RDF' && space === 'http://www.w3.org/1999/02/22-rdf-syntax-ns#') || isSpdxTerm(`${space}${name}`)
}

/** The reader of a document, or what it is that has none. */
function readerOf({ space, name, line }: XmlElement, events: SbomEvents): XmlReader | Stop {
  if (name === 'bom') return startCycloneDxXml(events)
  if (isRdf(space, name)) return startSpdxRdf(events)
  const key = name.toLowerCase()
  const [code, says] = (Object.hasOwn(others, key) ? others[key] : undefined) ?? [
    'sbom.not-an-sbom',
    `This is XML that begins with ${quoted(`<${name}>`)}`,
  ]
  return { code, says, line }
}

/** Starts to read an SBOM in XML, whichever it is by its outermost element. Problems: those of startXml, sbom.not-an-sbom. */
export const startXmlSbom: StartTranslator = (events, notes) => {
  let reader: XmlReader | undefined
  const open = (element: XmlElement): Stop | undefined => {
    if (reader) return reader.open(element)
    const found = readerOf(element, events)
    if ('code' in found) return found
    reader = found
    return reader.open(element)
  }
  const sink = {
    open,
    text: (text: string) => reader?.text(text),
    close: () => reader?.close(),
  }
  const xml = startXml(sink, notes)
  return {
    push: xml.push,
    end: () => {
      const stop = xml.end()
      reader?.finish(stop !== undefined)
      return stop
    },
  }
}
