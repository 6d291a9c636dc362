import type { SbomChange } from '../actions/sboms.ts'
import { sbomWords } from '../wording/sbom.ts'
import type { Entry, Screen, Section } from './screen.ts'

const en = sbomWords.diff

type Diff = NonNullable<SbomChange['diff']>

/** A comparison of two large products is read in a file; JSON has all. */
const shownMost = 100

function section(heading: string, texts: readonly string[]): readonly Section[] {
  if (texts.length === 0) return []
  const entries = texts.slice(0, shownMost).map((text): Entry => ({ mark: 'list', text }))
  const left = texts.length - entries.length
  return [
    {
      heading: en.heading(heading, texts.length),
      entries: [...entries, ...(left > 0 ? [{ text: en.more(left) }] : [])],
    },
  ]
}

/** The screen of `cradle sbom diff`: what is new first, for that is what has to be looked at. */
export function sbomDiffScreen(diff: Diff): Screen {
  const sides = [diff.before, diff.after].map(
    ({ file, format, formatVersion, components }): Entry => ({
      text: en.side(file, format, formatVersion, components),
    }),
  )
  const sections = [
    ...section(en.headings.added, diff.added.map(en.one)),
    ...section(en.headings.removed, diff.removed.map(en.one)),
    ...section(en.headings.changed, diff.changed.map(en.change)),
    ...section(en.headings.renamed, diff.renamed.map(en.rename)),
    ...section(en.headings.hashes, diff.hashes.map(en.content)),
    ...section(en.headings.licences, diff.licences.map(en.content)),
  ]
  const known = diff.findings && [
    ...section(en.headings.newFlaws, diff.findings.new.map(en.flaw)),
    ...section(en.headings.goneFlaws, diff.findings.gone.map(en.flaw)),
    { entries: [{ text: en.flaws(diff.findings) }] },
  ]
  const summary = sections.length === 0 ? en.nothing(diff.same) : en.same(diff.same)
  return {
    title: en.title,
    aside: '',
    sections: [{ entries: sides }, ...sections, { entries: [{ text: summary }] }, ...(known ?? [])],
  }
}
