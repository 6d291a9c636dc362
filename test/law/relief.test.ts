import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { dated, type Product, reliefFor, walk } from '../../src/law/index.ts'
import { makeProduct } from './make-product.ts'

const ordinary: Readonly<Record<string, boolean | string>> = parse(
  readFileSync(new URL('../cases/ordinary.yaml', import.meta.url), 'utf8'),
)

type Empowerment = Product['dated']['empowerments']['rows'][number]
type Act = Empowerment['adopted'][number]

const form: Omit<Act, 'inForceFrom'> = {
  act: 'Art. 33(5), first subparagraph',
  adoptedOn: '2028-02-01' as Act['adoptedOn'],
  publishedOn: '2028-02-10' as Act['publishedOn'],
}

/** A manufacturer with so many people, on 1 March 2028, where the Commission has adopted the form. */
function where(headcount: number, act: Act): Product {
  const facts = {
    ...ordinary,
    operatorRole: 'manufacturer',
    headcount,
    turnoverEur: 1_200_000,
    figuresIncludeLinkedEnterprises: true,
    publicBodyControls25Percent: false,
  }
  const { empowerments } = dated
  const rows = empowerments.rows.map((row): Empowerment => {
    return row.provision === 'Art. 33(5), first subparagraph' ? { ...row, status: 'adopted', adopted: [act] } : row
  })
  return { ...makeProduct({ facts, asOf: '2028-03-01' }), dated: { ...dated, empowerments: { ...empowerments, rows } } }
}

function simplified(p: Product): unknown {
  return reliefFor(p).value['simplified technical documentation']
}

const inForce: Act = { ...form, inForceFrom: '2028-03-01' as Act['publishedOn'] }

test('once the form is in force, micro and small manufacturers have it, and no larger ones', () => {
  expect([5, 14, 60, 300].map(headcount => simplified(where(headcount, inForce)))).toEqual([true, true, false, false])
})

test('a form that is not yet in force is none, and one of which that is not known leaves it open', () => {
  expect(simplified(where(14, { ...form, inForceFrom: '2028-03-02' as Act['publishedOn'] }))).toBe(false)
  expect(simplified(where(14, form))).toBe('unknown')
})

test('that there is no form rests on a table with its age and source', () => {
  const p = makeProduct({ facts: {} })
  const found = [...walk(reliefFor(p))].find(({ id }) => id === 'art-33.form-in-force')
  expect(found?.value).toBe(false)
  expect(found?.restsOn?.[0]).toMatchObject({ says: 'no form known to us', asOf: dated.empowerments.asOf })
})
