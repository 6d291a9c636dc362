import type { DatedTable } from './define.ts'
import type { Dated } from './tables.ts'

/** A dated table as text, ready to be set as a page or shown on a screen. */
export interface PrintedTable {
  readonly table: string
  readonly asOf: string
  readonly source: string
  readonly shelfLifeDays: number
  /** The headings, in the order in which the rows bring them up; none for a table without rows. */
  readonly columns: readonly string[]
  /** As many cells as there are columns; empty where a row has nothing to say. */
  readonly rows: readonly (readonly string[])[]
}

/** `citedOn` as people read it: `cited on`. */
function headingOf(key: string): string {
  return key.replace(/[A-Z]/g, letter => ` ${letter.toLowerCase()}`)
}

function textOf(value: unknown): string {
  if (value === undefined) return ''
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  if (Array.isArray(value)) return value.map(textOf).join('; ')
  if (typeof value !== 'object' || value === null) return String(value)
  return Object.entries(value)
    .map(([key, inner]) => `${headingOf(key)}: ${textOf(inner)}`)
    .join(', ')
}

/** A table with its rows as text. */
export function printTable({ table, asOf, source, shelfLifeDays, rows }: DatedTable<object>): PrintedTable {
  const keys = [...new Set(rows.flatMap(row => Object.keys(row)))]
  const cells = rows.map(row => keys.map(key => textOf(Reflect.get(row, key))))
  return { table, asOf, source, shelfLifeDays, columns: keys.map(headingOf), rows: cells }
}

/**
 * Every dated table with its rows as text, in the order in which the tables stand; the years of the holidays come last.
 */
export function datedTables(dated: Dated): readonly PrintedTable[] {
  const { holidays } = dated
  const years = { ...holidays, table: `${holidays.table}: the years that are told`, rows: holidays.years }
  return [...Object.values<DatedTable<object>>({ ...dated }), years].map(printTable)
}
