import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { jsonIn, type Problem } from '../kit/index.ts'
import {
  addEuvdNames,
  type EuvdNames,
  type ExploitedList,
  flawsIn,
  isExploitedList,
  type ReadList,
} from '../vulnerabilities/index.ts'
import { mergedLists } from './gather-lists.ts'
import type { Gathered } from './gathered.ts'
import { feedProblem } from './problems.ts'
import { epssFile, euvdFile, type Snapshot, type StoredTable } from './snapshot.ts'
import { keepFile, writeSafely } from './write-snapshot.ts'

/** What the tables beside the index are written from: what was gathered, and what was there before. */
export interface TableWork {
  readonly gathered: Gathered
  readonly folder: string
  readonly now: string
  readonly before: Snapshot | undefined
}

/** The tables of a new snapshot: those just imported, and those that were there and stay. */
export interface Tables {
  readonly exploited: readonly StoredTable[]
  readonly epss?: StoredTable
  readonly euvd?: StoredTable
  /** The names of what was imported this time. */
  readonly fresh: readonly string[]
}

function listBefore({ before }: TableWork, by: string): ExploitedList | undefined {
  const stored = before?.manifest.exploited.find(({ name }) => name === by)
  if (before === undefined || stored === undefined) return undefined
  const list = jsonIn(readFileSync(join(before.folder, stored.file), 'utf8'))
  return isExploitedList(list) ? list : undefined
}

/** A part of a list is laid over what was there: it does not say that the rest is listed no more. */
function listNow(work: TableWork, { list, partOf }: ReadList): ExploitedList {
  const old = partOf === undefined ? undefined : listBefore(work, list.by)
  return old === undefined ? list : mergedLists(old, list)
}

function exploitedOf(work: TableWork): readonly StoredTable[] {
  const { gathered, folder, now, before } = work
  const fresh = [...gathered.lists.values()]
    .filter(({ list }) => flawsIn(list) > 0)
    .map(read => {
      const list = listNow(work, read)
      const { by, asOf } = list
      const stored = { name: by, file: `exploited-${by}.json`, records: flawsIn(list), asOf, imported: now }
      writeSafely(join(folder, stored.file), JSON.stringify(list))
      return stored
    })
  const kept = (before?.manifest.exploited ?? []).filter(({ name }) => !fresh.some(each => each.name === name))
  for (const { file } of kept) if (before) keepFile(before, folder, file)
  return [...fresh, ...kept].toSorted((a, b) => (a.name < b.name ? -1 : 1))
}

/** A table of one file: what was gathered, else the one that was there. */
function tableOf(
  { folder, now, before }: TableWork,
  name: 'epss' | 'euvd',
  file: string,
  table: { readonly bytes: Uint8Array; readonly records: number; readonly asOf: string } | undefined,
): StoredTable | undefined {
  if (table) {
    writeSafely(join(folder, file), table.bytes)
    return { name, file, records: table.records, asOf: table.asOf, imported: now }
  }
  const kept = before?.manifest[name]
  if (before && kept) keepFile(before, folder, kept.file)
  return kept
}

/** The names of EUVD: its mapping, or what was there, with those that lists tell of their flaws laid over it. */
function namesOf({ gathered, before }: TableWork): (EuvdNames & { readonly asOf: string }) | undefined {
  const told = new Map([...gathered.lists.values()].flatMap(({ names }) => [...names]))
  if (told.size === 0) return gathered.euvd
  const kept = before?.manifest.euvd
  const old = gathered.euvd?.bytes ?? (before && kept ? readFileSync(join(before.folder, kept.file)) : undefined)
  const asOf = [...gathered.lists.values()].filter(({ names }) => names.size > 0).map(({ list }) => list.asOf)
  const newest = [...asOf, ...(gathered.euvd ? [gathered.euvd.asOf] : kept ? [kept.asOf] : [])].toSorted().at(-1)
  return { ...addEuvdNames(old, told), asOf: newest ?? '' }
}

/** Writes the tables beside the index into the folder of a new snapshot. */
export function tablesOf(work: TableWork): Tables {
  const { gathered } = work
  const exploited = exploitedOf(work)
  const epss = tableOf(work, 'epss', epssFile, gathered.epss)
  const euvd = tableOf(work, 'euvd', euvdFile, namesOf(work))
  const lists = [...gathered.lists.values()]
  const fresh = [
    ...lists.filter(({ list }) => flawsIn(list) > 0).map(({ list }) => list.by),
    ...(gathered.epss ? ['epss'] : []),
    ...(gathered.euvd || lists.some(({ names }) => names.size > 0) ? ['euvd'] : []),
  ]
  return { exploited, ...(epss && { epss }), ...(euvd && { euvd }), fresh }
}

/** Whether there is any list or table to import. */
export function holdsTables({ lists, epss, euvd }: Gathered): boolean {
  return (
    epss !== undefined ||
    euvd !== undefined ||
    [...lists.values()].some(({ list, names }) => flawsIn(list) + names.size > 0)
  )
}

/** The lists of which only a part was given. Problems: feeds.part-of-list. */
export function partialLists({ lists }: Gathered): readonly Problem[] {
  return [...lists.values()]
    .filter(({ partOf, list }) => partOf !== undefined && flawsIn(list) > 0)
    .map(({ list, partOf }) => {
      const of = typeof partOf === 'number' ? ` of ${partOf}` : ''
      const says = `This is a part of the list: ${flawsIn(list)}${of} exploited flaws. It was laid over what was there before.`
      return feedProblem('feeds.part-of-list', { file: list.by }, says)
    })
}
