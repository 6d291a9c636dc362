import { expect, test } from 'vitest'
import { allCites, beyond, type Cite, parentOf, walk, wholeLaw } from '../../src/law/index.ts'
import { nothingKnown } from './products.ts'

function top(cite: Cite): Cite {
  const parent = parentOf(cite)
  return parent === undefined ? cite : top(parent)
}

const read = new Set(wholeLaw(nothingKnown).flatMap(verdict => [...walk(verdict)].flatMap(each => each.cites.map(top))))
const listed = new Set(beyond.flatMap(row => row.cites.map(top)))
const whole = allCites.filter(cite => /^(Art\. \d+|Annex [IVX]+)$/.test(cite))

test('the Act has 71 articles and 8 annexes, and each is read by a rule or said to be beyond them', () => {
  expect(whole).toHaveLength(71 + 8)
  expect(whole.filter(cite => !read.has(cite) && !listed.has(cite))).toEqual([])
})

test('what is listed as no duty of an operator concerns nobody, and the reverse', () => {
  for (const row of beyond) expect(row.concerns === 'nobody').toBe(row.reason === 'no duty of an operator')
})
