import { describe, expect, test } from 'vitest'
import { allCites, type Cite, isCite, parentOf } from '../../src/law/index.ts'
import { dutiesByRole, moments, obligationsOf } from '../../src/law/obligations.ts'
import { makeProduct } from './make-product.ts'

const others = ['importer', 'distributor', 'authorised representative', 'open-source software steward'] as const
const duties = others.flatMap(role => dutiesByRole[role].map(duty => ({ ...duty, role })))
const articles = [18, 19, 20, 23, 24]

/** Provisions that no duty cites by itself, and why. */
const notByThemselves: Readonly<Record<string, string>> = {
  'Art. 19(2)': 'its points and its second subparagraph are cited one by one',
  'Art. 19(2), first subparagraph': 'its points are cited one by one',
  'Art. 19(3)': 'its subparagraphs are cited one by one',
  'Art. 19(5)': 'its subparagraphs are cited one by one',
  'Art. 20(2)': 'its points are cited one by one',
  'Art. 20(4)': 'its subparagraphs are cited one by one',
  'Art. 24(2)': 'its subparagraphs are cited one by one',
}

function articleOf(cite: Cite): Cite {
  const parent = parentOf(cite)
  return parent === undefined ? cite : articleOf(parent)
}

describe.each(articles)('Article %i', article => {
  const provisions = allCites.filter(cite => articleOf(cite) === `Art. ${article}` && cite !== `Art. ${article}`)
  const cited = new Set<string>(duties.flatMap(({ cites }) => cites))

  test('each paragraph, subparagraph and point is cited by a duty, or a reason says why not', () => {
    expect(provisions.length).toBeGreaterThan(0)
    expect(provisions.filter(cite => !cited.has(cite) && !(cite in notByThemselves))).toEqual([])
  })

  test('a reason stands only where no duty cites the provision, and where duties cite all that stands in it', () => {
    for (const cite of provisions.filter(each => each in notByThemselves)) {
      expect(cited.has(cite), cite).toBe(false)
      const within = provisions.filter(each => parentOf(each) === cite.replace(', first subparagraph', ''))
      expect(within.length, cite).toBeGreaterThan(0)
      expect(
        within.filter(each => !cited.has(each) && !(each in notByThemselves)),
        cite,
      ).toEqual([])
    }
  })
})

test('ids are unique among all roles', () => {
  const ids = Object.values(dutiesByRole).flatMap(each => each.map(({ id }) => id))
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})

test.each(duties.map(duty => [duty.id, duty] as const))('%s reads as a duty and can be shown', (id, duty) => {
  expect(id).toMatch(/^art-\d\d\.[a-z-]+$/)
  expect(duty.says).toMatch(/^(?!you |to )[a-z]+,? .*[^.]$/)
  expect(duty.says.length).toBeLessThanOrEqual(260)
  expect(duty.says).not.toMatch(/\bshall\b|\bsupplier/)
  expect(duty.cites.every(isCite)).toBe(true)
  expect(moments).toContain(duty.moment)
  expect(duty.shownBy.length).toBeGreaterThan(0)
  expect(duty.shownBy.every(each => each.trim() !== '' && !each.endsWith('.'))).toBe(true)
})

test.each(duties.map(duty => [duty.id, duty] as const))(
  '%s stands in the article that its first cite names',
  (id, duty) => {
    expect(`art-${/\d+/.exec(duty.cites[0])?.[0]}`).toBe(id.split('.')[0])
  },
)

test('importer and distributor are bound by what their articles list, not by each other’s list', () => {
  const citedBy = (role: (typeof others)[number]) => new Set(dutiesByRole[role].flatMap(({ cites }) => cites))
  const [importer, distributor] = [citedBy('importer'), citedBy('distributor')]
  const ofManufacturer: readonly Cite[] = ['Art. 13(15)', 'Art. 13(16)', 'Art. 13(18)', 'Art. 13(19)', 'Art. 13(20)']
  expect(ofManufacturer.filter(cite => importer.has(cite))).toEqual([
    'Art. 13(15)',
    'Art. 13(16)',
    'Art. 13(19)',
    'Art. 13(20)',
  ])
  expect(ofManufacturer.filter(cite => distributor.has(cite))).toEqual(ofManufacturer)
  for (const cite of ['Art. 31(1)', 'Art. 32', 'Annex VII'] as const) {
    expect(importer.has(cite), cite).toBe(true)
    expect(distributor.has(cite), cite).toBe(false)
  }
})

test('only names are kept by distributors for a time that the Act sets; importers and representatives keep documents too', () => {
  const kept = (role: (typeof others)[number]) =>
    dutiesByRole[role].filter(({ moment }) => moment === 'as long as records are kept').map(({ cites }) => cites[0])
  expect(kept('distributor')).toEqual(['Art. 23(2)'])
  expect(kept('importer')).toEqual(['Art. 19(6)', 'Art. 19(6)', 'Art. 23(2)'])
  expect(kept('authorised representative')).toContain('Art. 18(3)(a)')
  expect(kept('open-source software steward')).toEqual([])
})

test('Articles 23 and 53 to 57 bind operators, Articles 54(4) and 57(2) those who supply, Article 58 only manufacturers', () => {
  const binds = (cite: Cite) => others.filter(role => dutiesByRole[role].some(({ cites }) => cites.includes(cite)))
  const operators = ['importer', 'distributor', 'authorised representative']
  for (const cite of ['Art. 23(1)(a)', 'Art. 23(1)(b)', 'Art. 23(2)', 'Art. 53', 'Art. 56(3)', 'Art. 57(7)'] as const) {
    expect(binds(cite), cite).toEqual(operators)
  }
  expect(binds('Art. 54(1), first subparagraph')).toEqual(operators)
  for (const cite of ['Art. 54(4)', 'Art. 57(2)'] as const)
    expect(binds(cite), cite).toEqual(['importer', 'distributor'])
  expect(binds('Art. 58(1)')).toEqual([])
  expect(binds('Art. 58(2)')).toEqual([])
  expect(binds('Art. 52(3)')).toEqual(['open-source software steward'])
  expect(binds('Art. 52(7), second subparagraph')).toEqual(others)
})

test('no duty of these roles begins before 11 December 2027, that of stewards to report neither', () => {
  const all = obligationsOf(makeProduct({ facts: {}, asOf: '2026-10-01' }))
  const theirs = all.filter(({ role }) => role !== 'manufacturer')
  expect(theirs).toHaveLength(duties.length)
  expect(theirs.filter(({ from }) => from !== '2027-12-11')).toEqual([])
})

test('stewards are not fined; for the others each duty of their articles has the ceiling of Article 64(3)', () => {
  const all = obligationsOf(makeProduct({ facts: {} }))
  expect(all.filter(({ role, fine }) => role === 'open-source software steward' && fine)).toEqual([])
  const own = all.filter(({ role, verdict }) => role !== 'manufacturer' && /^art-(18|19|20|23|53)\./.test(verdict.id))
  const fined = own.filter(({ role }) => role !== 'open-source software steward')
  expect(fined.filter(({ fine }) => fine?.cite !== 'Art. 64(3)').map(({ verdict }) => verdict.id)).toEqual([])
})
