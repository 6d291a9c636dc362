import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { digestOf } from '../../src/law/act/digest/index.ts'
import { beyond, isCite, walk, wholeLaw } from '../../src/law/index.ts'
import { aCase, answersTo, productOf } from './case-files.ts'

const statement = aCase.omit({ strength: true }).extend({
  statement: z.string(),
  where: z.string(),
  cite: z.string().refine(isCite, 'is no citation'),
  would: aCase.shape.expect,
})

const file = new URL('../statements/statements.yaml', import.meta.url)
const statements = z.array(statement).parse(parse(readFileSync(file, 'utf8'), { merge: true }))

test.each(statements.map(one => [one.id, one.statement, one] as const))(
  '%s is contradicted, and the provision shows why: %s',
  (_, _says, one) => {
    const asCase = { ...one, strength: 'A' as const }
    for (const { key, wanted, found } of answersTo(asCase)) expect(found, key).toEqual(wanted)
    const asStated = answersTo({ ...asCase, expect: one.would })
    expect(asStated.length).toBeGreaterThan(0)
    for (const { key, wanted, found } of asStated) expect(found, key).not.toEqual(wanted)
    const cites = wholeLaw(productOf(asCase)).flatMap(verdict => [...walk(verdict)].flatMap(each => each.cites))
    expect(cites).toContain(one.cite)
  },
)

test('N-07: what the Act does not have cannot be cited, and notified bodies stand in Articles 35 to 51, not in Article 26', () => {
  expect(isCite('Annex X')).toBe(false)
  expect(isCite('Art. 72')).toBe(false)
  expect(digestOf('Art. 26')).toMatch(/guidance/i)
  const numbers = Array.from({ length: 17 }, (_, at) => `Art. ${35 + at}`)
  expect(beyond.find(({ says }) => says.includes('conformity assessment bodies'))?.cites).toEqual(numbers)
})

test('all ten statements are there', () => {
  expect([...statements.map(({ id }) => id), 'N-07'].toSorted()).toEqual(
    ['N-01', 'N-02', 'N-04', 'N-05', 'N-07', 'N-08', 'N-10', 'N-11', 'N-13', 'N-14'].toSorted(),
  )
})
