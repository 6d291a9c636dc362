import { isPlainDate, type PlainDate } from '../../src/kit/index.ts'
import { dated, type Facts, facts, type Product } from '../../src/law/index.ts'

/** A fact as a case writes it: the bare value, or the value with the judgement behind it. */
export type Written = boolean | number | string | { readonly is: boolean | number | string }

export interface Draft {
  readonly facts: Readonly<Record<string, Written>>
  readonly modules?: Readonly<Record<string, Readonly<Record<string, Written>>>> | undefined
  readonly decisions?: Readonly<Record<string, 1 | 2>> | undefined
  readonly asOf?: string | undefined
}

function fits(id: string, value: boolean | number | string): boolean {
  const definition = Object.entries(facts).find(([known]) => known === id)?.[1]
  if (!definition) return false
  if (definition.kind === 'truth') return typeof value === 'boolean'
  if (definition.kind === 'number') return typeof value === 'number'
  if (definition.kind === 'date') return typeof value === 'string' && isPlainDate(value)
  return typeof value === 'string' && Object.keys(definition.choices).includes(value)
}

function factsOf(written: Readonly<Record<string, Written>>): Facts {
  const stated = Object.entries(written).map(([id, value]) => {
    const judged = typeof value === 'object' ? value : { is: value }
    if (!fits(id, judged.is)) throw new Error(`no such fact, or no such value of it: ${id}: ${String(judged.is)}`)
    return [id, judged]
  })
  return Object.fromEntries(stated) as Facts
}

/** The product that a case or a property describes; an unknown fact or value is an error. */
export function makeProduct({ facts: own, modules = {}, decisions = {}, asOf = '2027-12-11' }: Draft): Product {
  if (!isPlainDate(asOf)) throw new Error(`not a day: ${asOf}`)
  const day: PlainDate = asOf
  return {
    facts: factsOf(own),
    parts: Object.entries(modules).map(([id, its]) => ({ id, facts: factsOf({ ...own, ...its }) })),
    decisions: Object.fromEntries(Object.entries(decisions).map(([id, reading]) => [id, { reading }])),
    asOf: day,
    dated,
  }
}
