import type { FeedsImport, FeedsStatus } from '../actions/findings.ts'
import { brusselsDay } from '../kit/index.ts'
import { findingWords as en } from '../wording/findings.ts'
import type { Entry, Screen, Section } from './screen.ts'

type Manifest = NonNullable<FeedsImport['manifest']>

/** A source by its name: how much, how old, and what of it was not used and why. */
function entriesOf({ sources, exploited, epss, euvd }: Manifest, today: ReturnType<typeof brusselsDay>) {
  const advisories = sources.map(source => {
    const skipped = en.feeds.skipped(source)
    const more = skipped.length > 0 ? [en.feeds.notUsed(skipped)] : []
    return {
      name: source.name,
      entry: {
        mark: 'list',
        text: en.reference.source(source.name, source.records, source.asOf, today),
        more,
      } as Entry,
    }
  })
  const tables = [...exploited, ...(epss ? [epss] : []), ...(euvd ? [euvd] : [])].map(({ name, records, asOf }) => ({
    name,
    entry: { mark: 'list', text: en.reference.source(name, records, asOf, today) } as Entry,
  }))
  return [...advisories, ...tables]
}

function plain(texts: readonly string[]): Section {
  return { entries: texts.map(text => ({ text })) }
}

/** What an import brought, what was there before, and where all of it is kept. */
export function importScreen({ fresh, passedOver, folder }: FeedsImport, manifest: Manifest, now: number): Screen {
  const entries = entriesOf(manifest, brusselsDay(now))
  const [now_, kept] = [
    entries.filter(each => fresh.includes(each.name)),
    entries.filter(each => !fresh.includes(each.name)),
  ]
  const sections = [
    { heading: en.feeds.headings.fresh, entries: now_.map(({ entry }) => entry) },
    { heading: en.feeds.headings.kept, entries: kept.map(({ entry }) => entry) },
    plain([...(passedOver > 0 ? [en.feeds.passedOver(passedOver)] : []), en.feeds.folder(folder), en.feeds.next]),
  ]
  return {
    title: en.feeds.imported(now_.length),
    aside: '',
    sections: sections.filter(each => each.entries.length > 0),
  }
}

/** What the reference holds, and how old each part is. */
export function statusScreen({ folder, manifest, starter = [] }: FeedsStatus, now: number): Screen {
  const today = brusselsDay(now)
  const entries = manifest
    ? entriesOf(manifest, today).map(({ entry }) => entry)
    : starter.map(
        ({ name, records, asOf }): Entry => ({ mark: 'list', text: en.reference.source(name, records, asOf, today) }),
      )
  const notes = manifest ? [en.feeds.folder(folder)] : [en.feeds.starter, en.feeds.howTo]
  return { title: en.feeds.title, aside: '', sections: [{ heading: en.feeds.headings.sources, entries }, plain(notes)] }
}
