import type { Wanted } from '../kit/json.ts'
import type { SbomEvents } from './taker.ts'

/** Whether a member of the top level is wanted whole. */
export function isWanted({ members }: Wanted, key: string): boolean {
  return members === 'all' || members.includes(key)
}

/** Hands on the entries of lists of the top level, as they are wanted. */
export interface Lists {
  /** The size is about what the entry takes of the memory, in bytes. */
  readonly add: (list: string, entry: unknown, line: number, size: number) => void
  /** Hands on those lists that are wanted whole. */
  readonly end: () => void
}

/** What all lists may take of the memory that are handed on whole, in bytes. */
const mostGathered = 64 * 1024 * 1024

/** Entries of a list that is wanted entry by entry are handed on at once; the others wait until the end, or are left out. */
export function startLists(events: SbomEvents): Lists {
  const counts = new Map<string, number>()
  const gathered = new Map<string, { readonly entries: unknown[]; readonly line: number }>()
  let left = mostGathered
  return {
    add: (list, entry, line, size) => {
      if (events.wanted.lists.includes(list)) {
        const index = counts.get(list) ?? 0
        counts.set(list, index + 1)
        events.element(list, index, entry, line)
      } else if (isWanted(events.wanted, list) && left > 0) {
        const found = gathered.get(list)
        if (found) found.entries.push(entry)
        else gathered.set(list, { entries: [entry], line })
        left -= size
      }
    },
    end: () => {
      for (const [list, { entries, line }] of gathered) events.member(list, entries, line)
    },
  }
}
