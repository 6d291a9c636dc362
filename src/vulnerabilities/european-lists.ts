import { isKeys, type Keys, listOf } from '../kit/index.ts'
import { dayWritten, instantInEnglish } from './english-date.ts'
import { isCve, noteListing, type ReadList } from './exploited.ts'

/** `EUVD-2025-2009839`: the id that the European vulnerability database gives. */
const euvdId = /^EUVD-\d{4}-\d{1,9}$/

/** An id of another database beside it. What has no hyphen, or begins with anything but a letter, is none. */
const otherId = /^[A-Za-z][A-Za-z0-9]*-[\w.:+-]{1,100}$/

const mostIds = 50

/** One flaw of a list: its ids, the day of its listing if it is listed and the day can be read, and what the entry is as of. */
interface Entry {
  readonly ids: readonly string[]
  readonly euvd?: string
  readonly isListed: boolean
  readonly day?: string
  readonly asOf?: string
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : ''
}

/** An entry of the answers of EUVD's search, of its latest, or of one flaw: aliases are one text with line breaks. */
function entryOfAnswer(value: Keys): Entry | undefined {
  const euvd = textOf(value.id)
  if (!euvdId.test(euvd)) return undefined
  const ids = textOf(value.aliases)
    .slice(0, 10_000)
    .split(/\s+/)
    .slice(0, mostIds)
    .filter(id => otherId.test(id))
  const isListed = textOf(value.exploitedSince) !== ''
  const day = instantInEnglish(value.exploitedSince)?.slice(0, 10) ?? dayWritten(value.exploitedSince)
  const asOf = instantInEnglish(value.dateUpdated)
  return { ids, euvd, isListed, ...(day !== undefined && { day }), ...(asOf !== undefined && { asOf }) }
}

function entryOf(cve: unknown, euvd: unknown, date: unknown): Entry | undefined {
  const [id, other] = [textOf(cve), textOf(euvd)]
  const ids = isCve(id) ? [id] : []
  const isNamed = euvdId.test(other)
  if (ids.length === 0 && !isNamed) return undefined
  const day = dayWritten(date)
  return {
    ids,
    ...(isNamed && { euvd: other }),
    isListed: true,
    ...(day !== undefined && { day, asOf: `${day}T00:00:00Z` }),
  }
}

/** An entry of EUVD's own dump of what it and CISA list (its API documentation, `/api/kev/dump`). */
function entryOfDump({ cveId, euvdId: euvd, dateAdded }: Keys): Entry | undefined {
  return entryOf(cveId, euvd, dateAdded)
}

/** An entry of the list of the EU CSIRTs network (its JSON schema v1): when it was added, in older ones when it was reported. */
function entryOfNetwork({ cveID, euvdID, dateAdded, dateReported }: Keys): Entry | undefined {
  return entryOf(cveID, euvdID, dayWritten(dateAdded) ?? dateReported)
}

function latest(instants: readonly (string | undefined)[], now: string): string | undefined {
  let best: string | undefined
  for (const each of instants) if (each !== undefined && each <= now && each > (best ?? '')) best = each
  return best
}

/** By CVE id and other aliases; the EUVD id only where there is no other, since it is found by the CVE id. */
function keysOf({ ids, euvd }: Entry): readonly string[] {
  return ids.length > 0 ? ids : euvd === undefined ? [] : [euvd]
}

/**
 * A listing whose day cannot be read stands at the day of the list: it was listed then at the latest, and to leave it out
 * would be to miss an exploited flaw for the sake of a date.
 */
function listOfEntries(by: string, entries: readonly Entry[], now: string): ReadList['list'] {
  const asOf =
    latest(
      entries.flatMap(({ asOf: own, day }) => [own, day && `${day}T00:00:00Z`]),
      now,
    ) ?? now
  const since: Record<string, string> = {}
  for (const entry of entries) {
    const day = entry.day ?? asOf.slice(0, 10)
    if (entry.isListed) for (const id of keysOf(entry)) noteListing(since, id, day)
  }
  return { by, asOf, since }
}

function namesIn(entries: readonly Entry[]): ReadonlyMap<string, string> {
  return new Map(
    entries.flatMap(({ ids, euvd }) => (euvd === undefined ? [] : ids.filter(isCve).map(id => [id, euvd] as const))),
  )
}

type Reader = (value: Keys) => Entry | undefined

function readEntries(by: string, values: readonly unknown[], reader: Reader, now: string): ReadList {
  const entries = values.flatMap(value => (isKeys(value) ? (reader(value) ?? []) : []))
  const list = listOfEntries(by, entries, now)
  return { list, bad: values.length - entries.length, names: namesIn(entries) }
}

/** The first entries tell the form: a bad one may stand at the beginning. */
const looked = 20

function hasForm(values: readonly unknown[], is: (value: Keys) => boolean): boolean {
  return values.slice(0, looked).some(value => isKeys(value) && is(value))
}

function isAnswer(value: Keys): boolean {
  return euvdId.test(textOf(value.id)) && ('aliases' in value || 'enisaUuid' in value)
}

/** EUVD's search tells how many there are in all; its latest are the latest eight. */
function readAnswers(values: readonly unknown[], total: unknown, now: string): ReadList {
  const read = readEntries('enisa-euvd', values, entryOfAnswer, now)
  if (typeof total !== 'number') return { ...read, partOf: 'unknown' }
  return total > values.length ? { ...read, partOf: total } : read
}

/**
 * Reads what European lists say of exploited flaws, told apart by their form: EUVD's dump of what is exploited, the answers
 * of its search (whole or a page), its latest, one flaw by its id; and the list of the EU CSIRTs network. `now` is an
 * instant in UTC: what claims to be later is no age. Undefined for anything else.
 */
export function readEuropeanList(value: unknown, now: string): ReadList | undefined {
  if (isKeys(value)) {
    if (isAnswer(value)) return readAnswers([value], undefined, now)
    const items = listOf(value.items)
    return hasForm(items, isAnswer) ? readAnswers(items, value.total, now) : undefined
  }
  const values = listOf(value)
  if (hasForm(values, isAnswer)) return readAnswers(values, undefined, now)
  if (hasForm(values, each => 'cveId' in each && 'euvdId' in each))
    return readEntries('enisa-euvd', values, entryOfDump, now)
  const isNetwork = hasForm(values, each => 'cveID' in each && 'euvdID' in each)
  return isNetwork ? readEntries('eu-kev', values, entryOfNetwork, now) : undefined
}
