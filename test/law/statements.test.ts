import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import { isCite, walk, wholeLaw } from '../../src/law/index.ts'
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

test('a chapter that the Act does not have cannot be cited', () => {
  expect(isCite('Annex X')).toBe(false)
  expect(isCite('Art. 72')).toBe(false)
})
