import { expect, test } from 'vitest'
import { allCites, type Cite, ceilingOf, ceilings, finesApplyFrom, otherCeilingOf } from '../../src/law/index.ts'

function found(cite: Cite): string | undefined {
  return ceilingOf(cite)?.cite
}

test('the three ceilings are those of Article 64(2), (3) and (4)', () => {
  expect(ceilings.map(({ cite, euros, percentOfTurnover }) => [cite, euros, percentOfTurnover])).toEqual([
    ['Art. 64(2)', 15_000_000, 2.5],
    ['Art. 64(3)', 10_000_000, 2],
    ['Art. 64(4)', 5_000_000, 1],
  ])
})

test('fines apply from the day on which the Act as a whole does', () => {
  expect(finesApplyFrom.date).toBe('2027-12-11')
})

test.each<[Cite, string | undefined]>([
  ['Annex I Part I(2)(a)', 'Art. 64(2)'],
  ['Annex I Part II(8)', 'Art. 64(2)'],
  ['Art. 13(8), first subparagraph', 'Art. 64(2)'],
  ['Art. 14(2)(c)(ii)', 'Art. 64(2)'],
  ['Art. 14(7), second subparagraph', 'Art. 64(2)'],
  ['Art. 18(3)(a)', 'Art. 64(3)'],
  ['Art. 19(2)(d)', 'Art. 64(3)'],
  ['Art. 23(2)', 'Art. 64(3)'],
  ['Art. 28(1)', 'Art. 64(3)'],
  ['Art. 30(4), second subparagraph', 'Art. 64(3)'],
  ['Art. 31(4)', 'Art. 64(3)'],
  ['Art. 32(1)(a)', 'Art. 64(3)'],
  ['Art. 32(3)(c)', 'Art. 64(3)'],
  ['Art. 33(5), first subparagraph', 'Art. 64(3)'],
  ['Art. 39(12)', 'Art. 64(3)'],
  ['Art. 53', 'Art. 64(3)'],
])('a breach of %s has the ceiling of %s', (cite, ceiling) => {
  expect(found(cite)).toBe(ceiling)
})

test.each<Cite>([
  'Art. 6',
  'Art. 12(1)',
  'Art. 17(2)',
  'Art. 24(1)',
  'Art. 24(3)',
  'Art. 30',
  'Art. 30(5)',
  'Art. 31(5)',
  'Art. 32',
  'Art. 32(4)(b)',
  'Art. 32(5)',
  'Art. 32(5a)',
  'Art. 32(6)',
  'Art. 33(1)(a)',
  'Art. 52(3)',
  'Art. 54(1), first subparagraph',
  'Annex II',
  'Annex VII',
  'Art. 3(30)',
])('no paragraph names %s, so that only national penalties are left', cite => {
  expect(found(cite)).toBeUndefined()
})

test('no provision is named by two paragraphs, nor does one that is named stand in another', () => {
  const named = ceilings.flatMap(({ names }) => names)
  expect(new Set(named).size).toBe(named.length)
  const counted = (cite: Cite): number => ceilings.filter(({ names }) => names.includes(cite)).length
  expect(allCites.filter(cite => counted(cite) > 1)).toEqual([])
  expect(named.filter(cite => named.some(other => cite !== other && cite.startsWith(`${other}(`)))).toEqual([])
})

test.each<[Cite, string | undefined]>([
  ['Art. 32(1)', 'Art. 64(2)'],
  ['Art. 32(2)(a)', 'Art. 64(2)'],
  ['Art. 32(4)(a)', 'Art. 64(2)'],
  ['Art. 32(5a)', 'Art. 64(2)'],
  ['Art. 32(6)', undefined],
  ['Art. 13(12), second subparagraph', 'Art. 64(3)'],
  ['Art. 13(12), first subparagraph', undefined],
  ['Art. 13(8), first subparagraph', undefined],
  ['Art. 28(1)', undefined],
])('for the assessment of conformity, %s has %s as the other ceiling in question', (cite, other) => {
  const open = otherCeilingOf(cite)
  expect(open?.ceiling.cite).toBe(other)
  if (other !== undefined) expect(open?.register).toBe('A-11')
})
