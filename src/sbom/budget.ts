import type { Analysis, Component } from './inventory.ts'
import type { Notes } from './problems.ts'

/** About what the components of an SBOM may take of the memory, in bytes: some 700,000 components as they usually are. */
const mostInAll = 512 * 1024 * 1024

/** What a component, and a package URL of it, take beside their texts. */
const perPart = 320

/** What a text takes beside its characters. */
const perText = 64

/** The room for all that is read of one SBOM. A file of a few bytes each, a hundred million times, must not fill the memory. */
export interface Budget {
  /** Takes the room for an entry, be it of use or not; false where there is none left. Problem, once: sbom.too-large. */
  readonly take: (path: string, room?: number) => boolean
  readonly isSpent: () => boolean
}

function roomOfTexts(texts: readonly string[]): number {
  let room = 0
  for (let index = 0; index < texts.length; index += 1) room += perText + (texts[index]?.length ?? 0)
  return room
}

/** About what a component takes of the memory, in bytes. */
export function roomOf({ name, version = '', ref = '', purls, cpes, source }: Component): number {
  let room = perPart + name.length + version.length + ref.length
  for (let index = 0; index < purls.length; index += 1) room += perPart + 3 * (purls[index]?.text.length ?? 0)
  if (source) room += 2 * perText + source.name.length + (source.version?.length ?? 0)
  return cpes ? room + roomOfTexts(cpes) : room
}

/** About what an analysis takes of the memory, in bytes. */
export function roomOfAnalysis({ id, aliases, detail = '', response, affects }: Analysis): number {
  let room = perPart + id.length + detail.length + roomOfTexts(aliases) + roomOfTexts(response)
  for (const { ref, versions } of affects) room += perText + ref.length + 2 * perText * versions.length
  return room
}

/** The whole room. */
export function startBudget(notes: Notes): Budget {
  let left = mostInAll
  return {
    take: (path, room = perPart) => {
      if (left <= 0) return false
      left -= room
      if (left <= 0) notes.note('sbom.too-large', path, () => 'The SBOM has more components than we read.')
      return left > 0
    },
    isSpent: () => left <= 0,
  }
}
