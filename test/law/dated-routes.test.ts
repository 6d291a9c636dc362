import { describe, expect, test } from 'vitest'
import { plainDate } from '../../src/kit/index.ts'
import { citedAs } from '../../src/law/dated/index.ts'
import { classOf, type Dated, dated, facts, type Product, type Route, routesOf } from '../../src/law/index.ts'
import { makeProduct } from './make-product.ts'

/*
 * What the Commission may do any day opens and closes routes by a row of a table, with no code touched. The rows here
 * are fictitious; the day of which we speak is 11 December 2027.
 */
const before = plainDate('2027-06-01')
const later = plainDate('2027-12-12')
const scheme = 'European cybersecurity certification scheme'

type Category = keyof typeof facts.coreFunctionality.choices

function product(
  category: Category,
  stated: Readonly<Record<string, boolean | string>>,
  tables: Partial<Dated>,
): Product {
  const plain = { kind: 'software', sourceIsPublic: false, ehrSystem: false, highRiskAi: false }
  const all = { ...plain, coreFunctionality: category, monitorsAndRestrictsTraffic: true, ...stated }
  return { ...makeProduct({ facts: all }), dated: { ...dated, ...tables } }
}

function open(p: Product): readonly Route[] {
  const { value } = routesOf(p)
  return (Object.keys(value) as Route[]).filter(route => value[route] === true)
}

const every = Object.keys(facts.coreFunctionality.choices) as Category[]
const classOne = every.filter(category => classOf(product(category, {}, {})).value['important class I'] === true)

interface Way {
  readonly of: string
  /** What a person states who uses it. */
  readonly stated: Readonly<Record<string, boolean | string>>
  readonly row: (category: Category, from: typeof before) => Partial<Dated>
}

const ways: readonly Way[] = [
  {
    of: 'a cited standard',
    stated: { standardAppliedInFull: true },
    row: (category, citedOn) => ({
      standards: { ...dated.standards, rows: [...dated.standards.rows, { category, standard: 'fictitious', citedOn }] },
    }),
  },
  {
    of: 'a common specification',
    stated: { commonSpecificationAppliedInFull: true },
    row: (category, appliesFrom) => ({
      commonSpecifications: {
        ...dated.commonSpecifications,
        rows: [{ act: 'a fictitious act', categories: [category], appliesFrom }],
      },
    }),
  },
  {
    of: 'a named certification scheme',
    stated: { certificateAtLeastSubstantial: true },
    row: (category, appliesFrom) => ({
      certificationSchemes: {
        ...dated.certificationSchemes,
        rows: [{ act: 'a fictitious act', level: 'substantial', categories: [category], appliesFrom }],
      },
    }),
  },
]

test('some categories are of class I by their core functionality alone', () => {
  expect(classOne.length).toBeGreaterThan(5)
})

describe.each(ways)('$of', ({ stated, row }) => {
  test.each(classOne)('opens module A to class I, category %s', category => {
    expect(open(product(category, stated, {}))).not.toContain('module A')
    expect(open(product(category, stated, row(category, before)))).toContain('module A')
  })

  test('changes nothing for another category, and nothing before its day', () => {
    for (const category of classOne) {
      const today = routesOf(product(category, stated, {})).value
      const another = category === 'III.I.3' ? 'III.I.2' : 'III.I.3'
      expect(routesOf(product(category, stated, row(another, before))).value).toEqual(today)
      expect(routesOf(product(category, stated, row(category, later))).value).toEqual(today)
    }
  })

  test('opens nothing to a product that does not use it', () => {
    const unused = Object.fromEntries(Object.keys(stated).map(fact => [fact, false]))
    expect(open(product('III.I.3', unused, row('III.I.3', before)))).not.toContain('module A')
  })

  test('opens module A to no product of class II', () => {
    expect(open(product('III.II.2', stated, row('III.II.2', before)))).not.toContain('module A')
  })
})

test('a required certificate is the only route, for its category and from its day on', () => {
  const gateway = { advancedSecurityDevice: 'smart meter gateway', gatewayMeetsDescription: true }
  const required = (category: Category, appliesFrom: typeof before) => ({
    requiredCertificates: {
      ...dated.requiredCertificates,
      rows: [{ act: 'a fictitious act', categories: [category], appliesFrom }],
    },
  })
  const today = open(product('IV.2', gateway, {}))
  expect(today).toEqual(['modules B + C', 'module H'])
  expect(open(product('IV.2', gateway, required('IV.2', before)))).toEqual([scheme])
  expect(open(product('IV.2', gateway, required('IV.1', before)))).toEqual(today)
  expect(open(product('IV.2', gateway, required('IV.2', later)))).toEqual(today)
})

test('every category of Annexes III and IV has a row, and today none is cited', () => {
  const known = new Set(dated.standards.rows.map(({ category }) => category))
  expect(every.filter(category => !known.has(category))).toEqual(['none of Annex III or IV'])
  expect(dated.standards.rows.filter(({ citedOn }) => citedOn !== undefined)).toEqual([])
  const profiles = dated.otherStandards.rows.flatMap(({ categories = [] }) => categories)
  expect(profiles.filter(category => !known.has(category))).toEqual([])
})

test('what a citation covers and what it excepts is told with its name', () => {
  const cited = { category: 'III.I.3', standard: 'a fictitious standard', citedOn: before } as const
  expect(citedAs(cited)).toBe('a fictitious standard')
  expect(citedAs({ ...cited, covers: ['Annex I Part I(2)(a)', 'Annex I Part II'], restriction: 'clause 5' })).toBe(
    'a fictitious standard (covering Annex I Part I(2)(a), Annex I Part II; cited with a restriction: clause 5)',
  )
})
