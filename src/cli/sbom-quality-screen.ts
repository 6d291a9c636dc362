import type { Judged, JudgedPoint, JudgedSbom, JudgedSboms } from '../actions/sboms.ts'
import { sbomWords } from '../wording/sbom.ts'
import type { Entry, Screen, Section } from './screen.ts'

const en = sbomWords.quality

/** So many places that break the schema are on the screen; JSON has more. */
const placesShown = 5

const marks = { met: 'yes', partly: 'no', 'not met': 'no', 'cannot be told': 'open' } as const

function pointEntry({ asks, section, cites, asked, state, met, of, lacking, note, remedy }: JudgedPoint): Entry {
  const said = [
    asked === 'where it exists' ? en.whereItExists : undefined,
    met === undefined || of === undefined || state === 'met' ? undefined : en.ofThem(met, of),
    state === 'cannot be told' ? en.untold : undefined,
  ].filter(text => text !== undefined)
  const more = [
    ...(note === undefined ? [] : [note]),
    ...(lacking && state === 'partly' ? [en.lacking(lacking.map(({ name }) => name))] : []),
    ...(state === 'met' ? [] : [remedy]),
  ]
  const source = cites?.join('; ') ?? (section === undefined ? undefined : en.section(section))
  return {
    mark: marks[state],
    text: said.length === 0 ? asks : `${asks}: ${said.join(', ')}`,
    ...(source !== undefined && { tail: `[${source}]` }),
    more,
  }
}

function documentSection({ title, published, standing, points }: Judged): Section {
  const entries = points.map(pointEntry)
  const beside = standing === 'law' ? en.beside.map((text): Entry => ({ text })) : []
  return { heading: en.document(title, published, en.standing[standing]), entries: [...entries, ...beside] }
}

function schemaSection({ validation: { schema, isValid, violations, more, why } }: JudgedSbom): Section {
  if (schema === undefined) return { heading: en.noSchema, entries: [{ mark: 'open', text: why ?? en.untold }] }
  const places = violations.slice(0, placesShown).map(
    ({ path, line, says, rule, remedy }): Entry => ({
      mark: 'no',
      text: `${line === undefined ? path : `line ${line}`}: ${says}`,
      tail: `[${rule}]`,
      more: [remedy],
    }),
  )
  const left = more + violations.length - places.length
  const rest = left > 0 ? [{ text: en.more(left) }] : []
  const entries: readonly Entry[] = isValid ? [{ mark: 'yes', text: en.valid }] : [...places, ...rest]
  return { heading: en.schema(schema), entries }
}

function sbomSections(sbom: JudgedSbom): readonly Section[] {
  const { file, format, formatVersion, components, files, documents } = sbom
  const [law, ...others] = documents.map(documentSection)
  return [
    { heading: en.file(file, format, formatVersion, components, files), entries: [] },
    ...(law ? [law] : []),
    schemaSection(sbom),
    ...others,
  ]
}

/** The screen of `cradle sbom quality`: the law first and apart, then the schema, then what is not law. */
export function qualityScreen({ sboms }: JudgedSboms): Screen {
  return { title: en.title(sboms.length), aside: '', sections: sboms.flatMap(sbomSections) }
}
