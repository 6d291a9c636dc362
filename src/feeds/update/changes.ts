import { parseInstantMs } from './instant-ms.ts'

/** What OSV.dev lists of an ecosystem: every record with the instant of its last change, the newest first. */
export interface Changes {
  readonly ids: ReadonlyMap<string, number>
  /** The newest change that is not in the future, as written. */
  readonly upTo: string | undefined
}

const row = /^([^,]{10,40}),([\w.:+-]{1,128})$/

/** Reads the list (`modified_id.csv`: an instant and an id in a row, no heading). Undefined for what is no such list. */
export function readChanges(text: string, now: string): Changes | undefined {
  const ids = new Map<string, number>()
  const latest = parseInstantMs(now) ?? 0
  let [newest, upTo, bad] = [0, undefined as string | undefined, 0]
  for (const line of text.split('\n')) {
    const [, written = '', id = ''] = row.exec(line.trimEnd()) ?? []
    const ms = parseInstantMs(written)
    if (ms === undefined) {
      if (line.trim() !== '') bad += 1
      continue
    }
    ids.set(id, ms)
    if (ms > newest && ms <= latest) [newest, upTo] = [ms, written]
  }
  return ids.size > 0 && bad <= ids.size / 100 ? { ids, upTo } : undefined
}

/** The instants of one second stand in no certain order, so what is as new as the last time is taken again. */
const overlapMs = 1000

/** The ids of records that changed since an instant of the list, or at it. */
export function changedSince({ ids }: Changes, upTo: string): readonly string[] {
  const since = (parseInstantMs(upTo) ?? 0) - overlapMs
  return [...ids].filter(([, ms]) => ms >= since).map(([id]) => id)
}
