import { dayFrom1970, daysFrom1970, isPlainDate, type PlainDate } from '../kit/index.ts'
import type { ReferenceSource } from './reference.ts'

/** How long what a source says can be relied on, in days, and why no longer. */
export interface ShelfLife {
  readonly days: number
  readonly because: string
}

/** Whoever lists exploited flaws. */
const ofLists: ShelfLife = { days: 7, because: 'newly exploited flaws are listed several times a week' }

/** What other kinds of sources a reference has, by how their names begin. */
const lives: readonly (readonly [begins: string, life: ShelfLife])[] = [
  ['osv/', { days: 7, because: 'advisories are published and corrected every day' }],
  ['epss', { days: 7, because: 'scores are of one day and for the 30 days after it' }],
  ['euvd', { days: 30, because: 'a flaw keeps its name; only new ones are missing' }],
]

/** How long a source can be relied on: our reading of how often each is published, as the Act sets no period. */
export function shelfLifeOf(name: string): ShelfLife {
  return lives.find(([begins]) => name.startsWith(begins))?.[1] ?? ofLists
}

function dayIn(instant: string | undefined): PlainDate | undefined {
  const day = instant?.slice(0, 10) ?? ''
  return isPlainDate(day) ? day : undefined
}

/** The last day on which a source can be relied on; undefined where nothing tells its age. */
export function goodUntil({ name, asOf, knownTo }: ReferenceSource): PlainDate | undefined {
  const day = dayIn(knownTo ?? asOf)
  return day && dayFrom1970(daysFrom1970(day) + shelfLifeOf(name).days)
}

/**
 * Whether a source is too old to be relied on at a moment. One that is newer than the moment is not, and one whose age
 * nothing tells is: it cannot be known to be fresh.
 */
export function isStale(source: ReferenceSource, instant: string): boolean {
  const until = goodUntil(source)
  return until === undefined || until < instant.slice(0, 10)
}
