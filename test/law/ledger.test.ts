import { expect, test } from 'vitest'
import { ledger } from '../../scripts/ledger.ts'
import { beyond, isCite } from '../../src/law/index.ts'

const rows = ledger()

test('every provision of the Act is covered by something of ours, or a reason says why not', () => {
  const missing = rows.filter(row => row.coveredBy.length === 0 && row.within === undefined && row.beyond === undefined)
  expect(missing.map(({ cite }) => cite)).toEqual([])
})

test('the ledger holds the 71 articles and 8 annexes', () => {
  expect(rows.filter(({ cite }) => /^(Art\. \d+|Annex [IVX]+)$/.test(cite))).toHaveLength(71 + 8)
})

test('what is listed as no duty of an operator concerns nobody, and the reverse', () => {
  const ofNobody: readonly string[] = ['no duty of an operator', 'a definition']
  for (const row of beyond) expect(row.concerns === 'nobody').toBe(ofNobody.includes(row.reason))
})

test('what concerns no operator is listed only where nothing else covers it, and every citation exists', () => {
  const used = new Set(rows.flatMap(row => (row.beyond ? [row.beyond] : [])))
  expect(beyond.filter(row => row.concerns === 'nobody' && !used.has(row)).map(({ says }) => says)).toEqual([])
  expect(beyond.flatMap(row => row.cites).filter(cite => !isCite(cite))).toEqual([])
})
