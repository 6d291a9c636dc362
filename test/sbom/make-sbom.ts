import type { Problem } from '../../src/kit/index.ts'
import { inventoryOf, type StartTranslator, startNotes, startSbom } from '../../src/sbom/index.ts'
import type { SbomEvents } from '../../src/sbom/taker.ts'

type Keys = Readonly<Record<string, unknown>>

/** A CycloneDX document with these components, and whatever else it says. */
export function cycloneDx(components: unknown, more: Keys = {}): Keys {
  return { bomFormat: 'CycloneDX', specVersion: '1.6', components, ...more }
}

/** An SPDX document with these packages, and whatever else it says. */
export function spdx(packages: unknown, more: Keys = {}): Keys {
  return { spdxVersion: 'SPDX-2.3', SPDXID: 'SPDXRef-DOCUMENT', packages, ...more }
}

/** An SPDX 3 document with these elements, and whatever else it says. */
export function spdx3(graph: unknown, more: Keys = {}): Keys {
  return { '@context': 'https://spdx.org/rdf/3.0.1/spdx-context.jsonld', '@graph': graph, ...more }
}

/** A reference of SPDX to a package URL. */
export function purlRef(purl: unknown, more: Keys = {}): Keys {
  return { referenceCategory: 'PACKAGE-MANAGER', referenceType: 'purl', referenceLocator: purl, ...more }
}

/** What is read of a document. */
export function read(document: unknown) {
  const { value, problems } = inventoryOf(document, 'sbom.json')
  return { inventory: value, components: value?.components ?? [], problems }
}

/** Problems in short: the code and the path. */
export function short(problems: readonly Problem[]): readonly string[] {
  return problems.map(({ code, place }) => (place.path === undefined ? code : `${code} ${place.path}`))
}

/** What is read of a text in a syntax other than JSON, which comes in parts of this many characters. */
export function readText(startTranslator: StartTranslator, text: string, size = text.length || 1) {
  const taker = startSbom('sbom.txt')
  const notes = startNotes('sbom.txt')
  const translator = startTranslator(taker, notes)
  for (let at = 0; at < text.length && translator.push(text.slice(at, at + size)); at += size);
  const stop = translator.end()
  const { value, problems } = taker.end(stop !== undefined)
  return { inventory: value, components: value?.components ?? [], problems: [...notes.problems(), ...problems], stop }
}

/** All that a translator gives of a text: the members, and the entries of the lists. */
export function eventsOf(startTranslator: StartTranslator, text: string, lists: readonly string[]) {
  const given: Record<string, unknown> = {}
  const entries: Record<string, unknown[]> = {}
  const events: SbomEvents = {
    wanted: { lists, members: 'all' },
    member: (key, value) => {
      given[key] = value
    },
    element: (list, index, value) => {
      const found = entries[list] ?? []
      found[index] = value
      entries[list] = found
    },
  }
  const translator = startTranslator(events, startNotes('sbom.txt'))
  translator.push(text)
  translator.end()
  return { ...given, ...entries }
}
