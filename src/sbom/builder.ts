import { isKeys, type Keys, quoted, type Read } from '../kit/index.ts'
import { type Analyses, startAnalyses } from './analyses.ts'
import { startBudget } from './budget.ts'
import { type CycloneDx, startCycloneDx } from './cyclonedx.ts'
import { noteForeign } from './foreign.ts'
import { formatOf, noteVersion, type Said } from './format.ts'
import type { Component, Inventory } from './inventory.ts'
import { issuedOf } from './issued.ts'
import { type Notes, startNotes } from './problems.ts'
import { type Spdx, startSpdx } from './spdx.ts'
import { type Spdx3, startSpdx3 } from './spdx3.ts'
import { giveWhole, type SbomTaker, takeWhole } from './taker.ts'
import { noteKind, refsOf, subjectOf } from './values.ts'

/** What is wanted of the top level of an SBOM: the lists entry by entry, the other members whole. */
const sbomMembers = {
  lists: ['components', 'packages', 'relationships', 'vulnerabilities', '@graph'],
  members: [
    ...['bomFormat', 'specVersion', 'metadata', 'spdxVersion', 'SPDXID', 'documentDescribes', 'sbom'],
    ...['serialNumber', 'version', 'documentNamespace'],
    // What tells other things from SBOMs.
    ...['@context', '_type', 'predicateType', 'payloadType', 'mediaType'],
  ],
} as const

interface Reading extends Omit<SbomTaker<unknown>, 'end' | 'count'> {
  readonly end: (isCutOff: boolean) => Inventory | undefined
}

/** Longer texts say nothing that we look for. */
const longestMember = 1024

function called({ name }: Component): string {
  return name === '' ? 'This component' : quoted(name)
}

/** What each component lacks to be looked up. The subject needs not be, and files cannot. */
function noteLacks(components: readonly Component[], subject: Component | undefined, notes: Notes): void {
  for (const component of components) {
    if (component.isFile || component === subject) continue
    if (component.purls.length === 0)
      notes.note('sbom.component-without-identity', component.path, () => `${called(component)} has no package URL.`)
    else if (component.version === undefined && component.purls.every(({ version }) => version === undefined))
      notes.note('sbom.version-missing', component.path, () => `${called(component)} has no version.`)
  }
}

/** What has been read of one SBOM. */
interface Parts {
  readonly file: string
  /** The path of the object that is the SBOM, where that is not the file itself: `sbom.`. */
  readonly prefix: string
  readonly notes: Notes
  readonly members: Map<string, unknown>
  readonly cycloneDx: CycloneDx
  readonly spdx: Spdx
  readonly spdx3: Spdx3
  readonly analyses: Analyses
  issued: NonNullable<Inventory['issued']>
}

/** What the elements of SPDX 3 say where nothing else does: they may be written without a context. */
function saidWithin({ spdx3 }: Parts): Said | undefined {
  const version = spdx3.version()
  return version === undefined ? undefined : { format: 'SPDX', version, key: '@context' }
}

/** What a cut-off file is most likely to be: only one of the formats has such a list. */
function likelyFormat({ cycloneDx, spdx, spdx3 }: Parts): Said | undefined {
  if (cycloneDx.components().length > 0) return { format: 'CycloneDX', version: undefined, key: 'specVersion' }
  if (spdx.components().length > 0) return { format: 'SPDX', version: undefined, key: 'spdxVersion' }
  if (spdx3.components().length > 0) return { format: 'SPDX', version: undefined, key: '@context' }
  return undefined
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** How others refer to a document of CycloneDX, which counts its versions from 1. Source: CycloneDX, BOM-Link. */
function bomLink(members: Parts['members']): string | undefined {
  const serial = /^urn:uuid:([\da-f-]{36})$/i.exec(textOf(members.get('serialNumber')))?.[1]
  const version = members.get('version')
  return serial && `urn:cdx:${serial.toLowerCase()}/${typeof version === 'number' ? version : 1}`
}

/** What was read of one of the formats. */
interface Found extends Pick<Spdx3, 'components' | 'subject' | 'analyses' | 'id'> {
  readonly issued: NonNullable<Inventory['issued']>
  /** The lists of the top level that it has. */
  readonly lists: readonly string[]
}

function foundOf({ members, cycloneDx, spdx, spdx3, analyses, issued }: Parts, { format, key }: Said): Found {
  const at = spdx3.created()
  if (key === '@context') return { lists: ['@graph'], ...spdx3, issued: at === undefined ? {} : { at } }
  if (format === 'CycloneDX')
    return {
      lists: ['components', 'vulnerabilities'],
      ...cycloneDx,
      analyses: analyses.all,
      id: () => bomLink(members),
      issued,
    }
  // Source: SPDX 2.3, clause 6.5.
  const id = () => textOf(members.get('documentNamespace'))
  return { lists: ['packages'], ...spdx, analyses: () => [], id, issued: {} }
}

function inventoryFrom({ file, notes }: Parts, { format, version }: Said, found: Found): Inventory {
  const components = found.components()
  const subject = found.subject()
  const id = found.id()
  const analyses = found.analyses()
  noteLacks(components, subject, notes)
  return {
    ...{ file, format, formatVersion: version ?? 'unknown', ...(id && { id }) },
    ...(subject && subject.name !== '' && { subject: subjectOf(subject), subjectRefs: refsOf(subject) }),
    components,
    ...(analyses.length > 0 && { analyses, issued: found.issued }),
  }
}

function finish(parts: Parts, isCutOff: boolean): Inventory | undefined {
  const { file, prefix, notes, members } = parts
  const said = formatOf(members) ?? saidWithin(parts) ?? (isCutOff ? likelyFormat(parts) : undefined)
  const github = members.get('sbom')
  if (!said && prefix === '' && isKeys(github)) return inventoryWithin(github, file, 'sbom.', notes, isCutOff)
  if (!said) {
    if (!isCutOff) noteForeign(members, notes)
    return undefined
  }
  const found = foundOf(parts, said)
  for (const key of found.lists) noteKind(members.get(key), 'a list', prefix.slice(0, -1), key, notes)
  if (!isCutOff) noteVersion(said, prefix, notes)
  const inventory = inventoryFrom(parts, said, found)
  // A file of statements on flaws in other SBOMs (VEX) lists nothing, and is not meant to.
  if (inventory.components.length === 0 && !inventory.analyses && !isCutOff)
    notes.note('sbom.no-components', undefined, () => 'The SBOM lists no component.')
  return inventory
}

/** A member as far as it is needed at the end: what tells formats apart is short. */
function kept(key: string, value: unknown): unknown {
  if (key === 'sbom' || key === '@context') return value
  if (typeof value === 'string') return value.length > longestMember ? '' : value
  if (isKeys(value)) return {}
  return Array.isArray(value) ? [] : value
}

function startWithin(file: string, prefix: string, notes: Notes): Reading {
  const budget = startBudget(notes)
  const cycloneDx = startCycloneDx(notes, budget)
  const spdx = startSpdx(notes, budget)
  const spdx3 = startSpdx3(notes, budget)
  const analyses = startAnalyses(notes, budget)
  const readers = new Map<string, Pick<Spdx, 'restart' | 'add'>>([
    ['components', cycloneDx],
    ['packages', spdx],
    ['vulnerabilities', analyses],
    ['@graph', spdx3],
  ])
  const parts: Parts = { file, prefix, notes, members: new Map(), cycloneDx, spdx, spdx3, analyses, issued: {} }
  return {
    wanted: sbomMembers,
    member: (key, value) => {
      parts.members.set(key, kept(key, value))
      if (key === 'metadata') {
        cycloneDx.metadata(value, `${prefix}metadata`)
        parts.issued = issuedOf(value)
      } else if (key === 'documentDescribes') spdx.describes(value)
    },
    element: (list, index, value) => {
      if (list === 'relationships') return spdx.relate(value)
      const reader = readers.get(list)
      if (index === 0) reader?.restart()
      reader?.add(value, `${prefix}${list}[${index}]`)
    },
    isFull: budget.isSpent,
    end: isCutOff => finish(parts, isCutOff),
  }
}

function inventoryWithin(
  document: Keys,
  file: string,
  prefix: string,
  notes: Notes,
  isCutOff: boolean,
): Inventory | undefined {
  const reading = startWithin(file, prefix, notes)
  giveWhole(document, reading)
  return reading.end(isCutOff)
}

/**
 * Starts to read an SBOM that comes in parts: CycloneDX 1.2 to 1.7 or SPDX 2.2, 2.3 and 3.0, in the
 * shape that they have in JSON, or what GitHub exports.
 * Undefined where it is none. Problems: those of src/sbom/problems.ts that are not about bytes.
 */
export function startSbom(file: string): SbomTaker<Inventory | undefined> {
  const notes = startNotes(file)
  const reading = startWithin(file, '', notes)
  let count = 0
  return {
    ...reading,
    end: (isCutOff = false) => {
      const value = reading.end(isCutOff)
      count = value?.components.length ?? 0
      return { value, problems: notes.problems() }
    },
    count: () => count,
  }
}

/** The inventory of an SBOM that was parsed whole. What it reads, and its problems, are those of startSbom. */
export function inventoryOf(document: unknown, file: string): Read<Inventory | undefined> {
  return takeWhole(document, file, startSbom)
}
