import fc from 'fast-check'
import { expect, test } from 'vitest'
import { classOf, facts, isOpen, openQuestions, type ProductClass } from '../../src/law/index.ts'
import { makeProduct } from './make-product.ts'

const categories = Object.keys(facts.coreFunctionality.choices)

const ids = Object.keys(facts)
const ofClass = ids.slice(ids.indexOf('coreFunctionality'), ids.indexOf('ehrSystem'))

const values = Object.entries(facts).flatMap(([id, fact]) => {
  if (![...ofClass, 'kind', 'mdrApplies', 'ivdrApplies'].includes(id)) return []
  return [[id, fact.kind === 'choice' ? fc.constantFrom(...Object.keys(fact.choices)) : fc.boolean()] as const]
})

const everythingStated = fc.record(Object.fromEntries(values) as Record<string, fc.Arbitrary<boolean | string>>)

function classesOf(stated: Readonly<Record<string, boolean | string>>): readonly string[] {
  const { value } = classOf(makeProduct({ facts: stated, decisions: { 'A-8': 1, 'A-9': 2, 'A-24': 1, 'A-25': 2 } }))
  return (Object.keys(value) as ProductClass[]).filter(name => value[name] !== false)
}

test('there are 19, 4 and 3 categories, and none of them comes first', () => {
  expect(categories).toHaveLength(1 + 19 + 4 + 3)
  expect(categories[0]).toBe('none of Annex III or IV')
})

test('whoever has stated and decided everything has exactly one class', () => {
  fc.assert(fc.property(everythingStated, stated => classesOf(stated).length === 1))
})

test.each(categories.filter(category => category !== 'none of Annex III or IV'))(
  '%s can lead to its own class, and never to a higher one unless it is a chip',
  category => {
    const own = category.startsWith('IV')
      ? 'critical'
      : category.startsWith('III.II')
        ? 'important class II'
        : 'important class I'
    const isChip = ['III.I.13', 'III.I.14', 'III.II.3', 'III.II.4', 'IV.3'].includes(category)
    const seen = new Set<string>()
    fc.assert(
      fc.property(everythingStated, stated => {
        const found = classesOf({ ...stated, coreFunctionality: category })
        for (const name of found) seen.add(name)
        if (!isChip) expect(['default', own]).toEqual(expect.arrayContaining([...found]))
      }),
      { numRuns: 200 },
    )
    expect([...seen]).toContain(own)
  },
)

test('a product that was judged to be in no category is a default product, whatever else is stated', () => {
  fc.assert(
    fc.property(everythingStated, stated => {
      expect(classesOf({ ...stated, coreFunctionality: 'none of Annex III or IV' })).toEqual(['default'])
    }),
  )
})

test('before the core functionality is judged, nothing else is asked', () => {
  expect(openQuestions([classOf(makeProduct({ facts: {} }))])).toEqual([{ fact: 'coreFunctionality' }])
})

test('of a wearable only what its description adds is asked', () => {
  const asked = openQuestions([classOf(makeProduct({ facts: { coreFunctionality: 'III.I.19', wornOnBody: true } }))])
  expect(asked.map(question => ('fact' in question ? question.fact : question.decide))).toEqual([
    'healthMonitoringPurpose',
    'healthSensing',
    'mdrApplies',
    'ivdrApplies',
    'intendedForChildren',
  ])
})

test('what is known of a chip narrows its class before all is known', () => {
  const { value } = classOf(makeProduct({ facts: { coreFunctionality: 'III.I.14', securityBeyondChip: true } }))
  expect(value).toEqual({
    default: false,
    'important class I': 'unknown',
    'important class II': 'unknown',
    critical: 'unknown',
  })
  expect(isOpen(value)).toBe(true)
})
