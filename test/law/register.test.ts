import { expect, test } from 'vitest'
import { isCite, register, walk, wholeLaw } from '../../src/law/index.ts'
import { makeProduct } from './make-product.ts'

test('the register holds A-1 to A-29 and R-1 to R-6', () => {
  const numbered = (letter: string, last: number) => Array.from({ length: last }, (_, at) => `${letter}-${at + 1}`)
  expect(Object.keys(register).toSorted()).toEqual([...numbered('A', 29), ...numbered('R', 6)].toSorted())
})

test('every entry asks a question, has two different readings, and says why', () => {
  for (const { title, readings, why, cites } of Object.values(register)) {
    expect(title).toMatch(/\?$/)
    expect(new Set(readings).size).toBe(2)
    expect(why).toMatch(/\.$/)
    expect(cites.filter(cite => !isCite(cite))).toEqual([])
    expect(cites.some(cite => cite !== 'Our reading')).toBe(true)
  }
})

test('a rule never proposes another safe course than the register', () => {
  const everywhere = ['2027-12-11', '2028-12-11'].flatMap(asOf => wholeLaw(makeProduct({ facts: {}, asOf })))
  const open = everywhere.flatMap(verdict => [...walk(verdict)].flatMap(each => (each.open ? [each.open] : [])))
  const used = new Map(open.map(point => [point.register, point.safe]))
  expect([...used.keys()].toSorted()).toEqual(
    [
      ...['A-1', 'A-2', 'A-3', 'A-4', 'A-6', 'A-7', 'A-8', 'A-9', 'A-13', 'A-14', 'A-15', 'A-16', 'A-19', 'A-20'],
      ...['A-21', 'A-22', 'A-24', 'A-25', 'A-27', 'A-28', 'A-29', 'R-1', 'R-2', 'R-6'],
    ].toSorted(),
  )
  for (const [id, safe] of used) expect(register[id as keyof typeof register].safe).toBe(safe)
})
