import {
  type ExploitedList,
  flawsIn,
  noteListing,
  type ReadList,
  readEuropeanList,
  readKev,
} from '../vulnerabilities/index.ts'
import type { Gathered } from './gathered.ts'
import type { Input } from './inputs.ts'
import { badRecords } from './problems.ts'

/** Both lists as one: each flaw since the earlier day, as of the later instant. */
export function mergedLists(one: ExploitedList, other: ExploitedList): ExploitedList {
  const since: Record<string, string> = { ...one.since }
  for (const [id, day] of Object.entries(other.since)) noteListing(since, id, day)
  return { by: one.by, asOf: [one.asOf, other.asOf].toSorted()[1] ?? one.asOf, since }
}

/** What is still missing when two pages are laid together: nothing, once they hold as many as the list says it has. */
function partOf(one: ReadList, other: ReadList, held: number): Pick<ReadList, 'partOf'> {
  if (one.partOf === undefined || other.partOf === undefined) return {}
  const total = typeof one.partOf === 'number' ? one.partOf : other.partOf
  return typeof total === 'number' && held >= total ? {} : { partOf: total }
}

/** Pages of one list are laid together; of two whole lists the newer one counts. */
function together(before: ReadList, read: ReadList): ReadList {
  const isWhole = before.partOf === undefined && read.partOf === undefined
  const names = new Map([...before.names, ...read.names])
  if (isWhole) return { ...(before.list.asOf < read.list.asOf ? read : before), names }
  const list = mergedLists(before.list, read.list)
  return { list, bad: 0, ...partOf(before, read, flawsIn(list)), names }
}

/** Takes a list of exploited flaws, whoever keeps it; false for what is none. Problems: feeds.bad-record. */
export function takeList(value: unknown, { shown }: Input, now: string, { lists, problems }: Gathered): boolean {
  const read = readKev(value) ?? readEuropeanList(value, now)
  if (read === undefined) return false
  const { by } = read.list
  const before = lists.get(by)
  lists.set(by, before === undefined ? read : together(before, read))
  if (read.bad > 0) problems.push(badRecords(shown, read.bad))
  return true
}
