import { expect, test } from 'vitest'
import { digestOf } from '../../src/law/act/digest/index.ts'
import { allCites, authorityOf, isPinned, parentOf } from '../../src/law/act/index.ts'

const ofTheAct = allCites.filter(cite => /^(Art\.|Annex|Rec\.)/.test(cite))

/** Subparagraphs that only carry on their paragraph are told with it. */
const mayBeToldWithParent = /subparagraph$/

test('every provision of the Act is told in our words', () => {
  const untold = ofTheAct.filter(cite => digestOf(cite) === undefined && !mayBeToldWithParent.test(cite))
  expect(untold).toEqual([])
})

test('a subparagraph without words of its own stands in a paragraph that has some', () => {
  const told = (cite: (typeof allCites)[number]): boolean => {
    const parent = parentOf(cite)
    return digestOf(cite) !== undefined || (parent !== undefined && told(parent))
  }
  expect(ofTheAct.filter(cite => !told(cite))).toEqual([])
})

test('every provision of Reg. (EU) 2025/2392 is told, for it decides the class', () => {
  const held = allCites.filter(cite => cite.startsWith('Reg. (EU) 2025/2392') && isPinned(cite))
  expect(held.length).toBeGreaterThan(30)
  expect(held.filter(cite => digestOf(cite) === undefined)).toEqual([])
})

test('each is a sentence of ours: no "shall", no more than a reader can hold, and of a recital that it explains', () => {
  for (const cite of allCites) {
    const says = digestOf(cite)
    if (says === undefined) continue
    expect(says, cite).not.toMatch(/\bshall\b/i)
    expect(says.length, cite).toBeLessThanOrEqual(380)
    expect(says, cite).toMatch(/[.)]$/)
    if (authorityOf(cite) === 'recital')
      expect(says, cite).toMatch(/^(Explains|Records|Recalls|States|Says|Names|Notes)/)
  }
})
