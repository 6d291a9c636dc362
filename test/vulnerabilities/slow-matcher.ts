import { rebuildOf } from '../../src/vulnerabilities/rebuilds.ts'
import { orders } from '../../src/vulnerabilities/versions/index.ts'
import { isNaiveSemver, naiveSemver } from './naive-semver.ts'

/**
 * A second matcher, to judge the first by: it is written from the section "Evaluation" of the OSV schema
 * (https://ossf.github.io/osv-schema/) and the rules on our page of pitfalls, asks every record of a package again for
 * every version, and shares nothing with `src/vulnerabilities` but the orders of versions and the marks of rebuilds, which have
 * tests of their own; for npm and crates.io not even the order.
 */
type Keys = Readonly<Record<string, unknown>>

/** What is asked: a package by the names that advisories use, and a version. */
export interface Asked {
  readonly ecosystem: string
  readonly name: string
  readonly version: string
}

interface Scheme {
  readonly isVersion: (text: string) => boolean
  readonly compare: (a: string, b: string) => number
}

const semver: Scheme = { isVersion: isNaiveSemver, compare: naiveSemver }

const own = new Map([
  ['npm', semver],
  ['crates.io', semver],
])

const schemes = new Map<string, Scheme>(Object.entries(orders).map(([name, order]) => [name, own.get(name) ?? order]))

function keys(value: unknown): Keys {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Keys) : {}
}

function list(value: unknown): readonly Keys[] {
  return Array.isArray(value) ? value.map(keys) : []
}

function texts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter(each => typeof each === 'string') : []
}

function schemeOf(ecosystem: string): Scheme | undefined {
  return schemes.get(ecosystem.split(':', 1)[0] ?? '')
}

const sameNames: Readonly<Record<string, (name: string) => string>> = {
  PyPI: name => name.toLowerCase().replace(/[-_.]+/g, '-'),
  npm: name => name.toLowerCase(),
  Go: name => name.toLowerCase(),
}

function packageKey(ecosystem: string, name: string): string {
  return `${ecosystem} ${(sameNames[ecosystem] ?? (same => same))(name)}`
}

/** What somebody built anew counts as what it was built from, too, where an advisory begins, ends, or lists versions. */
function unmarked({ isVersion }: Scheme, ecosystem: string, version: string): string {
  const original = ecosystem.includes(':') ? undefined : rebuildOf(ecosystem, version)?.original
  const bare = original ?? (ecosystem === 'PyPI' ? (version.split('+', 1)[0] ?? version) : version)
  return isVersion(bare) ? bare : version
}

interface Event {
  readonly kind: string
  readonly text: string
}

const kinds = ['introduced', 'fixed', 'last_affected', 'limit']

function eventsIn(range: Keys): readonly Event[] {
  return list(range.events).flatMap(event =>
    kinds.flatMap(kind => (typeof event[kind] === 'string' ? { kind, text: String(event[kind]) } : [])),
  )
}

function isStart({ kind, text }: Event): boolean {
  return kind === 'introduced' && text === '0'
}

function isPlaced(event: Event, { isVersion }: Scheme): boolean {
  return isStart(event) || (event.kind === 'limit' && event.text === '*') || isVersion(event.text)
}

function sorted(events: readonly Event[], { compare }: Scheme): readonly Event[] {
  const turns = events.filter(({ kind }) => kind !== 'limit')
  return turns.toSorted((a, b) => {
    if (isStart(a) || isStart(b)) return Number(isStart(b)) - Number(isStart(a))
    return compare(a.text, b.text) || kinds.indexOf(a.kind) - kinds.indexOf(b.kind)
  })
}

/** Fixed in the version that introduces it again, or introduced in the one that fixes it: nothing happens there. */
function withoutCancelled(events: readonly Event[], { compare }: Scheme): readonly Event[] {
  const kept: Event[] = []
  for (const event of events) {
    const before = kept.at(-1)
    const cancels =
      before !== undefined &&
      event.kind === 'fixed' &&
      before.kind === 'introduced' &&
      !isStart(before) &&
      compare(before.text, event.text) === 0
    if (cancels) kept.pop()
    else kept.push(event)
  }
  return kept
}

type Answer = 'no' | 'yes' | 'yes, without an end'

/** What one range says of a version, by the schema's own loop over its sorted events. */
function evaluated(asked: Asked, events: readonly Event[], scheme: Scheme): Answer {
  const { compare } = scheme
  const limits = events.filter(({ kind, text }) => kind === 'limit' && text !== '*')
  if (limits.length > 0 && !limits.some(({ text }) => compare(asked.version, text) < 0)) return 'no'
  const turns = withoutCancelled(sorted(events, scheme), scheme)
  const bare = unmarked(scheme, asked.ecosystem, asked.version)
  let isVulnerable = false
  for (const event of turns) {
    const isReached = isStart(event) || compare(asked.version, event.text) >= 0 || compare(bare, event.text) >= 0
    if (event.kind === 'introduced' && isReached) isVulnerable = true
    if (event.kind === 'fixed' && isReached) isVulnerable = false
    if (event.kind === 'last_affected' && compare(bare, event.text) > 0) isVulnerable = false
  }
  if (!isVulnerable) return 'no'
  return limits.length === 0 && isWithoutEnd(asked, turns, scheme) ? 'yes, without an end' : 'yes'
}

/** Whether no end comes after the version. */
function isWithoutEnd({ version }: Asked, turns: readonly Event[], { compare }: Scheme): boolean {
  return !turns.some(({ kind, text }) => kind !== 'introduced' && compare(version, text) <= 0)
}

function usableRanges(holder: unknown, scheme: Scheme): readonly (readonly Event[])[] {
  return list(holder)
    .filter(({ type }) => type !== 'GIT')
    .map(eventsIn)
    .filter(events => events.some(({ kind }) => kind === 'introduced') && events.every(each => isPlaced(each, scheme)))
}

/** GitHub says beside a range without an end where the end that it knows is. */
function isWithinBound(asked: Asked, entry: Keys, events: readonly Event[], scheme: Scheme): boolean {
  const { isVersion, compare } = scheme
  const text = keys(entry.database_specific).last_known_affected_version_range
  const [, sign, bound] = (typeof text === 'string' && /^\s*(<=?)\s*(\S+)\s*$/.exec(text)) || []
  if (bound === undefined || !isVersion(bound)) return true
  const last = events.filter(event => event.kind === 'introduced' && !isStart(event)).map(({ text: start }) => start)
  if (last.some(start => compare(start, bound) > 0 && compare(asked.version, start) >= 0)) return true
  const bare = unmarked(scheme, asked.ecosystem, asked.version)
  if (sign === '<=') return compare(bare, bound) <= 0
  return compare(asked.version, bound) < 0 && compare(bare, bound) < 0
}

function hasNoEnd(events: readonly Event[], scheme: Scheme): boolean {
  const isLimited = events.some(({ kind, text }) => kind === 'limit' && text !== '*')
  return !isLimited && withoutCancelled(sorted(events, scheme), scheme).at(-1)?.kind === 'introduced'
}

function isAffectedBy(asked: Asked, entry: Keys, scheme: Scheme): boolean {
  const stated = usableRanges(entry.ranges, scheme)
  const custom = usableRanges(keys(entry.ecosystem_specific).custom_ranges, scheme)
  const ranges = custom.length > 0 && stated.some(range => hasNoEnd(range, scheme)) ? custom : stated
  const isWithin = ranges.some(events => {
    const answer = evaluated(asked, events, scheme)
    return answer === 'yes' || (answer !== 'no' && isWithinBound(asked, entry, events, scheme))
  })
  const bare = unmarked(scheme, asked.ecosystem, asked.version)
  const equals = (text: string): boolean =>
    scheme.isVersion(text) && (scheme.compare(asked.version, text) === 0 || scheme.compare(bare, text) === 0)
  return isWithin || texts(entry.versions).some(equals)
}

interface OneRecord {
  readonly id: string
  readonly aliases: readonly string[]
  readonly modified: string
  readonly isWithdrawn: boolean
  readonly entries: readonly Keys[]
}

function keyOfEntry(entry: Keys): string {
  const { ecosystem, name } = keys(entry.package)
  return packageKey(String(ecosystem), String(name))
}

function oneRecord(record: Keys): OneRecord | undefined {
  if (typeof record.id !== 'string' || !Array.isArray(record.affected)) return undefined
  const entries = list(record.affected).filter(entry => {
    const { ecosystem, name } = keys(entry.package)
    return typeof ecosystem === 'string' && typeof name === 'string' && schemeOf(ecosystem) !== undefined
  })
  // The year 1 is how some feeds say that they do not know.
  const modified = String(record.modified ?? '').replace(/^0001-.*/, '')
  const isWithdrawn = (record.withdrawn ?? null) !== null
  return { id: record.id, aliases: texts(record.aliases), modified, isWithdrawn, entries }
}

function merged(record: OneRecord, other: OneRecord): OneRecord {
  const [newer, older] = record.modified > other.modified ? [record, other] : [other, record]
  if (newer.isWithdrawn || (older.isWithdrawn && older.modified === newer.modified))
    return { ...newer, isWithdrawn: true }
  if (older.isWithdrawn) return newer
  const named = new Set(newer.entries.map(keyOfEntry))
  const more = older.entries.filter(entry => !named.has(keyOfEntry(entry)))
  if (more.length === 0) return newer
  return { ...newer, aliases: [...newer.aliases, ...older.aliases], entries: [...newer.entries, ...more] }
}

/** Records with one id are one: what the older says only counts for packages that the newer does not name. */
function together(records: readonly unknown[]): readonly OneRecord[] {
  const byId = new Map<string, OneRecord>()
  for (const record of records.flatMap(each => oneRecord(keys(each)) ?? [])) {
    const other = byId.get(record.id)
    byId.set(record.id, other ? merged(record, other) : record)
  }
  return [...byId.values()].filter(({ isWithdrawn }) => !isWithdrawn)
}

/** All names of the flaw of each record: ids that one can reach from another over `aliases`, told in order. */
function namesOf(records: readonly OneRecord[]): ReadonlyMap<string, string> {
  const beside = new Map<string, Set<string>>()
  const link = (a: string, b: string): void => void (beside.get(a) ?? beside.set(a, new Set()).get(a))?.add(b)
  for (const { id, aliases } of records)
    for (const alias of [id, ...aliases]) {
      link(id, alias)
      link(alias, id)
    }
  const names = new Map<string, string>()
  for (const start of beside.keys()) {
    if (names.has(start)) continue
    const reached = new Set([start])
    for (const id of reached) for (const next of beside.get(id) ?? []) reached.add(next)
    const text = [...reached].toSorted().join(' ')
    for (const id of reached) names.set(id, text)
  }
  return names
}

/** Answers for versions of packages: the names of each flaw that touches one, a flaw a line, in order. */
export function slowMatcher(records: readonly unknown[]): (asked: Asked) => readonly string[] {
  const live = together(records)
  const names = namesOf(live)
  const naming = new Map<string, { readonly id: string; readonly entry: Keys }[]>()
  for (const { id, entries } of live)
    for (const entry of entries) {
      const key = keyOfEntry(entry)
      const told = naming.get(key) ?? []
      naming.set(key, told)
      told.push({ id, entry })
    }
  return asked => {
    const scheme = schemeOf(asked.ecosystem)
    if (!scheme?.isVersion(asked.version)) return []
    const told = naming.get(packageKey(asked.ecosystem, asked.name)) ?? []
    const touching = told.filter(({ entry }) => isAffectedBy(asked, entry, scheme))
    return [...new Set(touching.map(({ id }) => names.get(id) ?? ''))].toSorted()
  }
}
