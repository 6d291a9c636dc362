import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import { z } from 'zod'
import * as law from '../../src/law/index.ts'
import { conclude, expected, type Key } from './conclusions.ts'
import { makeProduct } from './make-product.ts'
import { ordinaryFacts } from './ordinary.ts'

/*
 * test/cases/*.yaml: what the law says of a product of which these facts are known, readable by a lawyer.
 * Strength: A stated by the law or the Commission, O by an organisation about its own products, D our reading.
 * `dated` puts rows that do not exist into the tables of what changes without the Act changing.
 * `ordinary: true` lays the facts over those of ordinary.yaml; `without` takes some of these away again.
 */
const scalar = z.union([z.boolean(), z.number(), z.string()])
const written = z.union([scalar, z.object({ is: scalar }).loose()])
const stated = z.record(z.string(), written)
const names = z.array(z.string())

/** The form of a case. */
export const aCase = z.strictObject({
  id: z.string(),
  says: z.string(),
  source: z.string().refine(law.isCite, 'is no citation'),
  strength: z.enum(['A', 'O', 'D']),
  ordinary: z.boolean().default(false),
  without: names.default([]),
  facts: stated.default({}),
  modules: z.record(z.string(), stated).optional(),
  decisions: z.record(z.string(), z.union([z.literal(1), z.literal(2)])).optional(),
  asOf: z.string().optional(),
  // Rows that stand in a dated table instead of those we know: a world in which more was adopted.
  dated: z.record(z.string(), z.array(z.looseObject({}))).optional(),
  expect: expected,
})

/** A case as it is written, checked. */
export type Case = z.infer<typeof aCase>

const folder = new URL('../cases/', import.meta.url)

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, folder), 'utf8'), { merge: true })
}

/** The files of cases. */
export const caseFiles = readdirSync(folder).filter(name => name.endsWith('.yaml') && name !== 'ordinary.yaml')

function withRows(dated: law.Dated, rows: Readonly<Record<string, unknown>>): law.Dated {
  const tables = Object.entries(dated).map(([name, table]) => [name, { ...table, rows: rows[name] ?? table.rows }])
  const unknown = Object.keys(rows).filter(name => !Object.hasOwn(dated, name))
  if (unknown.length > 0) throw new Error(`no such table: ${unknown.join(', ')}`)
  return Object.fromEntries(tables) as law.Dated
}

/** The product that a case describes. */
export function productOf(one: Case): law.Product {
  const base = Object.entries(one.ordinary ? ordinaryFacts : {}).filter(([id]) => !one.without.includes(id))
  const p = makeProduct({ ...one, facts: { ...Object.fromEntries(base), ...one.facts } })
  return { ...p, dated: withRows(p.dated, one.dated ?? {}) }
}

/** The cases of a file; what is no case is an error that says why. */
export function casesOf(file: string): readonly Case[] {
  return z.array(aCase).parse(read(file))
}

/** Each thing that a case expects: its key, what is wanted, and what the rules say. */
export function answersTo(
  one: Case,
): readonly { readonly key: string; readonly wanted: unknown; readonly found: unknown }[] {
  const p = productOf(one)
  const wanted = Object.entries(one.expect).filter(([, value]) => value !== undefined)
  return wanted.map(([key, value]) => {
    const conclusion: (p: law.Product, wanted: never) => unknown = conclude[key as Key]
    const isSet = Array.isArray(value) && key === 'routes'
    return { key, wanted: isSet ? value.toSorted() : value, found: conclusion(p, value as never) }
  })
}
