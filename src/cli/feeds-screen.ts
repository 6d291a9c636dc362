import {
  type exportFeeds,
  type FeedsImport,
  type FeedsStatus,
  type FeedsUpdate,
  tablesIn,
} from '../actions/findings.ts'
import { brusselsDay } from '../kit/index.ts'
import { findingWords as en } from '../wording/findings.ts'
import type { Entry, Screen, Section } from './screen.ts'

type Manifest = NonNullable<FeedsImport['manifest']>

/** A source by its name: how much, how old, and what of it was not used and why. */
function entriesOf(manifest: Manifest, today: ReturnType<typeof brusselsDay>) {
  const advisories = manifest.sources.map(source => {
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
  const tables = tablesIn(manifest).map(({ name, records, asOf }) => ({
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

type Ages = FeedsStatus['ages']

function lifeOf({ isStale, goodUntil, shelfLifeDays, because }: Ages[number]): string {
  return en.feeds.life(isStale, goodUntil, shelfLifeDays, because)
}

/** Sources that can be relied on for equally long, and for the same reason: what holds for all of them is said once. */
function ageSection(life: string, ages: Ages, today: ReturnType<typeof brusselsDay>): Section {
  const known = new Set(ages.flatMap(({ knownTo }) => knownTo ?? []))
  const [first] = known.size === 1 ? known : []
  // What is as new as that needs no word for it, and does not contradict it either.
  const isOfAll = ages.every(
    ({ knownTo, asOf = '' }) => knownTo !== undefined || asOf.slice(0, 10) === first?.slice(0, 10),
  )
  const shared = isOfAll ? first : undefined
  const entries = ages.map(({ name, records, asOf, knownTo, isStale }): Entry => {
    const isOwn = knownTo !== undefined && shared === undefined
    const own = isOwn ? { more: [en.feeds.knownTo(knownTo)] } : {}
    return { mark: isStale ? 'alarm' : 'list', text: en.reference.source(name, records, asOf, today), ...own }
  })
  const last = shared === undefined ? [] : [{ text: en.feeds.allKnownTo(shared) }]
  return { heading: life, entries: [...entries, ...last] }
}

function ageSections(ages: Ages, today: ReturnType<typeof brusselsDay>): readonly Section[] {
  return [...Map.groupBy(ages, lifeOf)].map(([life, each]) => ageSection(life, each, today))
}

/** What the reference holds, how old each part is and how long it can be relied on, and what to run. */
export function statusScreen({ folder, manifest, ages, starter = [] }: FeedsStatus, now: number): Screen {
  const today = brusselsDay(now)
  const old = ages.filter(({ isStale }) => isStale).map(({ name }) => name)
  const included = starter.map(
    ({ name, records, asOf }): Entry => ({ mark: 'list', text: en.reference.source(name, records, asOf, today) }),
  )
  const sources = manifest ? ageSections(ages, today) : [{ heading: en.feeds.headings.sources, entries: included }]
  const notes = manifest ? [en.feeds.folder(folder)] : [en.feeds.starter, en.feeds.howTo]
  const steps = old.length === 0 ? [] : [en.feeds.tooOld(old)]
  return {
    title: en.feeds.title,
    aside: '',
    sections: [...sources, plain([...notes, ...steps])],
  }
}

/** What was written into a bundle, and what to do with it. */
export function exportScreen(
  { file, bytes = 0 }: Awaited<ReturnType<typeof exportFeeds>>,
  manifest: Manifest,
  now: number,
): Screen {
  const entries = entriesOf(manifest, brusselsDay(now)).map(({ entry }) => entry)
  return {
    title: en.feeds.exported(file, bytes),
    aside: '',
    sections: [{ heading: en.feeds.headings.sources, entries }, plain([en.feeds.takeAlong(file)])],
  }
}

/** What an update brought, what is as it was and what could not be fetched. */
export function updateScreen({ outcomes, manifest, folder }: FeedsUpdate, now: number): Screen {
  const entries = manifest ? entriesOf(manifest, brusselsDay(now)) : []
  const named = (state: 'new' | 'same' | 'failed'): readonly string[] =>
    outcomes.filter(each => each.state === state).map(({ source }) => source)
  const told = (names: readonly string[]): readonly Entry[] =>
    names.map(name => entries.find(each => each.name === name)?.entry ?? { mark: 'list', text: name })
  const [fresh, failed] = [manifest ? named('new') : [], named('failed')]
  const sections = [
    { heading: en.feeds.headings.fetched, entries: told(fresh) },
    { heading: en.feeds.headings.unchanged, entries: told(named('same')) },
    { heading: en.feeds.headings.failed, entries: failed.map((text): Entry => ({ mark: 'alarm', text })) },
    plain(manifest ? [en.feeds.folder(folder), en.feeds.next] : []),
  ]
  return {
    title: en.feeds.updated(fresh.length, failed.length),
    aside: '',
    sections: sections.filter(each => each.entries.length > 0),
  }
}
