import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { isCve } from './exploited.ts'
import { ecosystemOf, lookupKey, type PackageName, type Scope } from './identity.ts'
import type { Interval } from './interval.ts'
import { intervalsOf, listedOutside } from './ranges.ts'
import type { Severity } from './severity.ts'
import { type ScoreOf, severityIn } from './severity-of-record.ts'
import { orders } from './versions/index.ts'

/** Which versions of a package an advisory concerns. */
export interface Affected extends PackageName {
  readonly intervals: readonly Interval[]
  /** Affected versions that lie in no interval, as positions in their order. */
  readonly listed: readonly string[]
  /** The record names the package and no version of it that we could compare: nobody can tell from it. */
  readonly cannotTell: boolean
}

/** One advisory record, compiled: what matching needs of it, and what is shown of a finding. */
export interface Advisory {
  readonly id: string
  readonly aliases: readonly string[]
  readonly summary: string
  readonly severity?: Severity
  /** As written, where it is an instant that can be one. */
  readonly published?: string
  readonly modified?: string
  /** CVE ids of the flaws that it is about and is no name of: those of a package that this one contains or mends. */
  readonly concerns: readonly string[]
  readonly affected: readonly Affected[]
}

/** A record that matches nothing, and why. */
export interface Unused {
  readonly unused: 'not a record' | 'withdrawn' | 'open by loss' | 'of other ecosystems'
  readonly id?: string
  /** Names of one flaw that it makes equal all the same: a withdrawn one makes none equal. */
  readonly aliases: readonly string[]
  readonly modified?: string
}

const longestId = 128
const longestSummary = 300
const mostAliases = 1000

function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length > 2 && value.length <= longestId && /^[\x21-\x7e]+$/.test(value)
}

/** Records of year 1 are how some feeds say that they do not know. */
function instant(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/.test(value)) return undefined
  return value.startsWith('0001-') ? undefined : value.slice(0, 32)
}

/** The first sentence or so of what the record says, on one line. */
function summaryOf({ summary, details }: Keys): string {
  const text =
    typeof summary === 'string' && summary.trim() !== '' ? summary : typeof details === 'string' ? details : ''
  // A single space stays what it is: to put it for itself a hundred times a record is what would take long.
  const line = text
    .slice(0, 4 * longestSummary)
    .replace(/[^\S ]\s*| \s+/g, ' ')
    .trim()
  return line.length > longestSummary ? `${line.slice(0, longestSummary - 1)}…` : line
}

const scopes = new Map<string, Scope | undefined>()
const mostScopes = 10_000

/** As `ecosystemOf`, remembered: a few ecosystems are named a hundred thousand times. */
function scopeAgain(text: string): Scope | undefined {
  const known = scopes.get(text)
  if (known !== undefined || scopes.has(text)) return known
  if (scopes.size >= mostScopes) scopes.clear()
  const scope = ecosystemOf(text)
  scopes.set(text, scope)
  return scope
}

/** The package that an entry of a record names; undefined where it is of an ecosystem that we do not match, or none. */
function packageIn(entry: Keys): PackageName | undefined {
  if (!isKeys(entry.package)) return undefined
  const { ecosystem: named, name } = entry.package
  const scope = typeof named === 'string' ? scopeAgain(named) : undefined
  if (scope === undefined || typeof name !== 'string' || name === '' || name.length > 1024) return undefined
  return { ...scope, name }
}

/** What each entry of a record says that we can match. A loop, for this is done a hundred thousand times in an import. */
function affectedBy(entries: readonly unknown[]): readonly Affected[] {
  const affected: Affected[] = []
  for (const entry of entries) {
    const named = isKeys(entry) ? packageIn(entry) : undefined
    if (named === undefined || !isKeys(entry)) continue
    const order = orders[named.ecosystem]
    const intervals = intervalsOf(entry, order)
    const listed = listedOutside(listOf(entry.versions), intervals, order)
    affected.push({ ...named, intervals, listed, cannotTell: intervals.length === 0 && listed.length === 0 })
  }
  return affected
}

/** Some carriers keep a record and lose where its range ends, and say so: it would match every version. */
function isOpenByLoss({ database_specific: own }: Keys): boolean {
  return isKeys(own) && typeof own.upper_bound === 'string' && own.upper_bound.startsWith('lost')
}

function isWithdrawn({ withdrawn }: Keys): boolean {
  return withdrawn !== undefined && withdrawn !== null
}

function aliasesIn({ aliases }: Keys): readonly string[] {
  return listOf(aliases).slice(0, mostAliases).filter(isId)
}

/** What a record is about, without what it says of it. */
export interface Outline {
  readonly id: string
  /** None where it is withdrawn: it makes no names equal any more. */
  readonly aliases: readonly string[]
  readonly isWithdrawn: boolean
  /** What the packages that it names are looked up by. */
  readonly packages: readonly string[]
}

/** Reads what a record is about, and compiles nothing of it; undefined for what is no record. */
export function outlineOf(record: unknown): Outline | undefined {
  if (!isKeys(record) || !isId(record.id) || !Array.isArray(record.affected)) return undefined
  const packages = record.affected.flatMap((entry): readonly string[] => {
    const named = isKeys(entry) ? packageIn(entry) : undefined
    return named ? [lookupKey(named)] : []
  })
  const isGone = isWithdrawn(record)
  return { id: record.id, aliases: isGone ? [] : aliasesIn(record), isWithdrawn: isGone, packages }
}

/** Whose advisories list the flaws that an update mends under `related`, and have no aliases. */
const mending: ReadonlySet<string> = new Set(['AlmaLinux', 'Rocky Linux', 'Red Hat'])

const none: readonly string[] = Object.freeze([])

/** Flaws that the record is about without being a name of them: `upstream`, and for updates of distributions `related`. */
function concernsOf(record: Keys, aliases: readonly string[], affected: readonly Affected[]): readonly string[] {
  const isUpdate = aliases.length === 0 && affected.every(({ ecosystem }) => mending.has(ecosystem))
  const named = [...listOf(record.upstream), ...(isUpdate ? listOf(record.related) : [])]
  if (named.length === 0) return none
  const cves = named.slice(0, mostAliases).filter(id => isId(id) && isCve(id) && !aliases.includes(id))
  return [...new Set(cves as readonly string[])]
}

/**
 * Reads one record in the OSV format (OSV schema 1.7) for the ecosystems that we match. What of it cannot be read is left
 * out; a record without an id or a list of what it affects is none. Written by hand: a shape for a library to check takes
 * longer than all the rest of an import together.
 */
export function readAdvisory(record: unknown, scoreOf: ScoreOf): Advisory | Unused {
  if (!isKeys(record) || !isId(record.id) || !Array.isArray(record.affected))
    return { unused: 'not a record', aliases: [] }
  const { id } = record
  const modified = instant(record.modified)
  const dated = modified === undefined ? {} : { modified }
  if (isWithdrawn(record)) return { unused: 'withdrawn', id, aliases: [], ...dated }
  const aliases = aliasesIn(record)
  const affected = affectedBy(record.affected)
  if (affected.length === 0) return { unused: 'of other ecosystems', id, aliases, ...dated }
  if (isOpenByLoss(record)) return { unused: 'open by loss', id, aliases, ...dated }
  const severity = severityIn(record, scoreOf)
  const published = instant(record.published)
  return {
    id,
    aliases,
    summary: summaryOf(record),
    ...(severity && { severity }),
    ...(published !== undefined && { published }),
    ...dated,
    concerns: concernsOf(record, aliases, affected),
    affected,
  }
}
