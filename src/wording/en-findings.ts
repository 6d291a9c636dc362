import { daysBetween, isPlainDate, longDate, type PlainDate } from '../kit/index.ts'

/** Thousands by commas. What Node has for it loads the data of a language first, which takes longer than all else here. */
function grouped(n: number): string {
  return String(n).replace(/\B(?=(\d{3})+$)/g, ',')
}

function count(n: number, one: string, many = `${one}s`): string {
  return n === 1 ? `1 ${one}` : `${grouped(n)} ${many}`
}

/** The day of an instant in UTC, as people write it. */
function dayOf(instant: string): string {
  const day = instant.slice(0, 10)
  return isPlainDate(day) ? longDate(day) : instant
}

function age(instant: string, today: PlainDate): string {
  const day = instant.slice(0, 10)
  if (!isPlainDate(day)) return ''
  const days = daysBetween(day, today)
  if (days < 1) return 'of today'
  return `${count(days, 'day')} old`
}

const lists: Readonly<Record<string, string>> = {
  'cisa-kev': 'the US agency CISA',
  'enisa-euvd': 'the EU vulnerability database (EUVD)',
  'eu-kev': 'the CSIRTs of the EU (EU KEV)',
}

/** `94 %` of a probability: never 0 % or 100 % of what is neither. */
function percent(share: number): string {
  if (share > 0 && share < 0.01) return 'under 1 %'
  return share < 1 && share > 0.99 ? 'over 99 %' : `${Math.round(share * 100)} %`
}

function fixedIn(versions: readonly string[]): string {
  return versions.length === 0 ? 'no version without it is known to us' : `fixed in ${versions.join(', ')}`
}

/** What stands on screens about findings and the reference, in English. */
export const englishFindings = {
  headings: {
    awaiting: (n: number) => `Known to be exploited, and waiting for your assessment (${n})`,
    assessed: 'Known to be exploited, and decided on by you',
    others: (flaws: number, packages: number, hasEpss: boolean) =>
      `${count(flaws, 'other known flaw')} in ${count(packages, 'component')}, the worst${hasEpss ? ' level first, then the likeliest to be exploited' : ' first'}`,
    seen: 'What could be seen, and what not',
    next: 'What to do next',
  },

  wanted: {
    heading: (id: string, found: number, all: number) => `${id}: in ${grouped(found)} of ${count(all, 'SBOM')}`,
    listedIn: (where: string, purls: readonly string[]) => `${where}: ${purls.join(', ')}`,
    inNone: (sboms: number, lookedUp: number, components: number) =>
      `Not found in what could be looked up: ${grouped(lookedUp)} of ${count(components, 'component')} in ${count(sboms, 'SBOM')}. An advisory that this reference does not hold is not found.`,
  },

  ofComponent: (name: string, version: string) => `${name} ${version}`,
  levelAndScore: (level: string | undefined, score: number | undefined) =>
    level === undefined ? 'not rated' : score === undefined ? level : `${level} ${score.toFixed(1)}`,
  flaws: (n: number) => count(n, 'flaw'),
  fixedIn,
  updateTo: (version: string | undefined, unfixed: number, all: number) => {
    if (version === undefined) return 'no version without them is known to us'
    return unfixed > 0 ? `${version} mends ${all - unfixed} of them` : `${version} mends ${all === 1 ? 'it' : 'all'}`
  },
  listedBy: (by: string, since: string) => `listed by ${lists[by] ?? by} since ${dayOf(since)}`,
  epss: (share: number) => `${percent(share)} likely to be exploited within 30 days (EPSS)`,
  accepted: (because: string, by: string | undefined, until: string | undefined) => {
    const who = [by, until ? `until ${dayOf(until)}` : 'without an end: write until: …'].filter(text => text).join(', ')
    return `accepted: ${because}${who && ` (${who})`}`
  },
  acceptedByNobody: 'accepted without a name: write by: … beside because: in policy, so that it counts as decided',
  disagree: (sayings: string) => `the sources disagree: ${sayings}`,
  says: (id: string, source: string, says: string) => `${id} (${source}) says ${says}`,
  rebuilt: (mark: string) =>
    `a rebuild (${mark}), which may have been mended under the same version: ask whoever built it`,
  declaredAs: (name: string) => `known by ${name}, which the product file declares to be this package`,
  more: (n: number) => `and ${count(n, 'more component')} with known flaws (cradle scan on the SBOM shows all)`,

  baseline: {
    compared: ({ file, new: fresh, known, gone }: { file: string; new: number; known: number; gone: number }) =>
      `beside ${file}: ${grouped(fresh)} new, ${grouped(known)} as before, ${grouped(gone)} gone`,
    allNew: 'new since the baseline',
    newOnes: (ids: readonly string[]) => `new since the baseline: ${ids.join(', ')}`,
  },

  reported: {
    also: (tools: readonly string[]) => `also reported by ${tools.join(' and ')}`,
    alone: (tools: readonly string[]) => `reported by ${tools.join(' and ')}; no advisory here says so`,
    decided: (tool: string, state: string, why: string) => `${tool} has it as ${state}${why === '' ? '' : `: ${why}`}`,
    takenIn: (tool: string, file: string, findings: number, passedOver: number) =>
      `${tool}, ${file}: ${count(findings, 'finding')} taken in${passedOver > 0 ? `; ${grouped(passedOver)} entries name no known flaw or no package` : ''}`,
  },

  scanned: (subject: string | undefined, files: readonly string[]) =>
    subject ?? (files.length === 1 ? (files[0] ?? '') : count(files.length, 'SBOM')),

  coverage: {
    lookedUp: (looked: number, all: number) => `${grouped(looked)} of ${count(all, 'component')} looked up`,
    withoutIdentity: (n: number, files: number) => {
      const which = files === n ? ', all of them files' : files > 0 ? `, ${grouped(files)} of them files` : ''
      return `${grouped(n)} without a package URL${which}: nobody can look them up`
    },
    withoutSource: (types: readonly string[], n: number, releaseUnknown: number) => {
      const which = `${grouped(releaseUnknown)} of them of a distribution whose release the package URL does not say`
      return `${grouped(n)} of kinds that no source here covers: ${types.join(', ')}${releaseUnknown > 0 ? `; ${which}` : ''}`
    },
    ofType: (type: string, n: number) => `${type} ${grouped(n)}`,
    declared: (n: number) => `${grouped(n)} known by what the product file declares`,
    notUnderstood: (n: number, why: Readonly<Record<'missing' | 'commit' | 'range' | 'other', number>>) => {
      const parts = [
        [why.missing, 'without any'],
        [why.commit, 'known only by a commit'],
        [why.range, 'with a range'],
        [why.other, 'with something else'],
      ] as const
      const told = parts.filter(([many]) => many > 0).map(([many, what]) => `${grouped(many)} ${what}`)
      return `${grouped(n)} without a version that could be placed: ${told.join(', ')}`
    },
    cannotTell: (names: readonly string[], left: number) =>
      `an advisory names the package and not its versions: ${names.join(', ')}${left > 0 ? ` and ${left} more` : ''}`,
    noComponents: 'No component was listed, so nothing was looked up.',
  },

  reference: {
    starter: (n: number, asOf: string) =>
      `Only the starter reference was asked: ${n} famous exploited flaws as of ${dayOf(asOf)}, and nothing else. To see the rest: cradle feeds import FILE… (advisories in the OSV format, KEV, EPSS).`,
    starterTag: 'starter reference only',
    nothingInStarter:
      'None of the few famous flaws of the starter reference is listed. That says nothing of all others.',
    nothing: (asOf: string) => `Nothing found in the reference as of ${dayOf(asOf)}, within what could be seen:`,
    tooOld: (names: readonly string[], asOf: string | undefined) =>
      `Nothing found, but in a reference too old to say so: ${names.join(', ')}${asOf === undefined ? '' : ` (the newest advisory is of ${dayOf(asOf)})`}. Fetch a newer one: cradle feeds update`,
    nothingAgeless: 'Nothing found in the reference, within what could be seen:',
    empty: 'The reference holds no advisories for anything that is listed here.',
    source: (name: string, records: number, asOf: string | undefined, today: PlainDate) =>
      `${name}: ${count(records, 'record')}${asOf === undefined ? '' : `, the newest of ${dayOf(asOf)}, ${age(asOf, today)}`}`,
    inShort: (names: readonly string[], asOf: string | undefined, today: PlainDate) =>
      `asked: ${names.join(', ')}${asOf === undefined ? '' : `; as of ${dayOf(asOf)}, ${age(asOf, today)}`}`,
    noExploited: 'No list of exploited flaws was imported, so it is not known here what is exploited.',
  },

  next: {
    assess: (id: string, component: string) =>
      `Assess ${id} in ${component} today: is it reachable and exploitable in your product? That it is listed is a signal, not yet awareness; once you are aware that it is exploited in your product, an early warning is due within 24 hours. Keep what you find: cradle case open --flaw ${id}.`,
    decide:
      'Write what you decided, with your name, under policy: { allow: [{ id: …, because: …, by: …, until: … }] }, or update what is affected.',
    update: 'Update what has a mended version, the worst first. Read cradle explain "Annex I Part II(2)".',
    importMore:
      'Import advisories, so that more than the famous flaws can be seen: cradle feeds update, or cradle feeds import FILE…',
    refresh: (days: number) =>
      `Fetch newer advisories, as the newest here are ${days} days old: cradle feeds update (or cradle feeds import FILE…)`,
    keep: 'Scan again when the SBOM changes and when the advisories do.',
    product: 'For the legal answer in the same breath: cradle init, then cradle check.',
  },

  feeds: {
    title: 'The reference of Cradle',
    imported: (n: number) => `Imported: ${count(n, 'source')}`,
    headings: {
      fresh: 'Imported now',
      kept: 'There before, and kept',
      sources: 'Sources',
      fetched: 'Fetched now',
      unchanged: 'Nothing newer than what is there',
      failed: 'Not fetched, and as it was (see the problems above)',
    },
    updated: (n: number, failed: number) =>
      `Fetched: ${count(n, 'source')}${failed > 0 ? `; not fetched: ${grouped(failed)}` : ''}`,
    coming: (source: string, done: number, total: number | undefined, of: 'records' | undefined) => {
      const [unit, by] = of === 'records' ? ['records', 1] : ['kB', 1000]
      const amount = (n: number): string => grouped(Math.ceil(n / by))
      return `Fetching ${source}: ${amount(done)}${total === undefined ? '' : ` of ${amount(total)}`} ${unit}`
    },
    reading: (shown: string) => `Reading ${shown}`,
    exported: (file: string, bytes: number) => `Exported to ${file}: ${grouped(Math.ceil(bytes / 1000))} kB`,
    takeAlong: (file: string) => `Where there is no network: cradle feeds import ${file}`,
    folder: (folder: string) => `Kept in ${folder}.`,
    skipped: ({ withdrawn, bad, openByLoss, ofOtherEcosystems }: Skipped) =>
      [
        [withdrawn, 'withdrawn'],
        [bad, 'that could not be read'],
        [openByLoss, 'that lost where their ranges end'],
        [ofOtherEcosystems, 'of ecosystems that this version does not match'],
      ]
        .filter(([n]) => Number(n) > 0)
        .map(([n, what]) => `${grouped(Number(n))} ${what}`),
    notUsed: (parts: readonly string[]) => `not used: ${parts.join('; ')}`,
    passedOver: (n: number) => `${count(n, 'file')} in the folders held nothing to import.`,
    life: (isStale: boolean, until: string | undefined, days: number, because: string) => {
      if (until === undefined) return 'Of an age that is not known, and not relied on'
      const end = isStale ? `Too old since ${dayOf(until)}` : `Good until ${dayOf(until)}`
      return `${end} (${count(days, 'day')}: ${because})`
    },
    knownTo: (instant: string) => `nothing newer was there on ${dayOf(instant)}`,
    allKnownTo: (instant: string) => `Nothing newer was there on ${dayOf(instant)}.`,
    tooOld: (names: readonly string[]) =>
      `Too old to be relied on: ${names.join(', ')}. Finding nothing in them says nothing. Fetch newer ones with cradle feeds update, or import them.`,
    starter: 'Nothing was imported yet: only the starter reference is there.',
    next: 'cradle scan SBOM and cradle check ask it from now on.',
    howTo: 'Fetch advisories with cradle feeds update, or import them with cradle feeds import FILE…',
  },
} as const

interface Skipped {
  readonly withdrawn: number
  readonly bad: number
  readonly openByLoss: number
  readonly ofOtherEcosystems: number
}
