import { daysBetween, type PlainDate } from '../../kit/index.ts'

/** What a conclusion rests on that changes without the Act changing: which table, as of when, and whose word it is. */
export interface DatedRow {
  readonly table: string
  readonly asOf: PlainDate
  readonly source: string
  readonly shelfLifeDays: number
  /** What the table knows on this point, in a sentence: "none known to us". */
  readonly says: string
}

/**
 * A table of rows that change without the Act changing. Older than its shelf life, every output that used it says so.
 */
export interface DatedTable<R> {
  readonly table: string
  /**
   * The day of which its source speaks, not the day on which we read it; where the source names none, that of our
   * search.
   */
  readonly asOf: PlainDate
  readonly source: string
  readonly shelfLifeDays: number
  readonly rows: readonly R[]
}

/** What a table says on one point, with its age and its source, for a conclusion to rest on. */
export function rowOf({ table, asOf, source, shelfLifeDays }: DatedTable<unknown>, says: string): DatedRow {
  return { table, asOf, source, shelfLifeDays, says }
}

/**
 * Whether something dated is older on a day than it may be to rely on. The last day of its shelf life is still good.
 */
export function isStale({ asOf, shelfLifeDays }: Pick<DatedRow, 'asOf' | 'shelfLifeDays'>, day: PlainDate): boolean {
  return daysBetween(asOf, day) > shelfLifeDays
}
