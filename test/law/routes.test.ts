import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isPlainDate, type PlainDate } from '../../src/kit/index.ts'
import { classOf, type Dated, dated, type Product, type Route, routesOf, walk } from '../../src/law/index.ts'
import { sample } from '../sample.ts'
import { makeProduct } from './make-product.ts'

function day(text: string): PlainDate {
  if (!isPlainDate(text)) throw new Error(text)
  return text
}

function product(stated: Readonly<Record<string, boolean | string>>, tables: Partial<Dated> = {}): Product {
  const facts = { kind: 'software', sourceIsPublic: false, ehrSystem: false, highRiskAi: false, ...stated }
  return { ...makeProduct({ facts }), dated: { ...dated, ...tables } }
}

function open(p: Product): readonly string[] {
  const { value } = routesOf(p)
  return (Object.keys(value) as Route[]).filter(route => value[route] === true)
}

const thirdParty = ['modules B + C', 'module H']
const scheme = 'European cybersecurity certification scheme'

const citedStandard: Partial<Dated> = {
  standards: {
    ...dated.standards,
    rows: [{ category: 'III.I.3', standard: 'a fictitious standard', citedOn: day('2027-06-01') }],
  },
}

// Dated tables open routes, and no code is touched.

test('nothing is cited today, and the verdict says how old that knowledge is', () => {
  const routes = routesOf(product({ coreFunctionality: 'III.I.3' }))
  const rows = [...walk(routes)].flatMap(({ restsOn = [] }) => restsOn)
  expect(rows.filter(({ table }) => table === dated.standards.table).map(({ says }) => says)).toContain(
    'none known to us; in preparation: EN 304 618',
  )
  expect(rows.every(({ asOf, source }) => isPlainDate(asOf) && source !== '')).toBe(true)
  expect(open(product({ coreFunctionality: 'III.I.3', standardAppliedInFull: true }))).toEqual(thirdParty)
})

test('a cited standard that is applied in full opens module A', () => {
  expect(open(product({ coreFunctionality: 'III.I.3', standardAppliedInFull: true }, citedStandard))).toEqual([
    'module A',
    ...thirdParty,
  ])
})

test('applied in part it does not, and how far the notified body looks is an open point with one outcome', () => {
  const p = product({ coreFunctionality: 'III.I.3', standardAppliedInFull: false }, citedStandard)
  expect(open(p)).toEqual(thirdParty)
  expect([...walk(routesOf(p))].some(verdict => verdict.open?.register === 'A-3')).toBe(true)
  expect(routesOf(p).value['module A']).toBe(false)
})

test('for another category, or before the day of its citation, it opens nothing', () => {
  expect(open(product({ coreFunctionality: 'III.I.2', standardAppliedInFull: true }, citedStandard))).toEqual(
    thirdParty,
  )
  const early = {
    ...product({ coreFunctionality: 'III.I.3', standardAppliedInFull: true }, citedStandard),
    asOf: day('2027-05-31'),
  }
  expect(open(early)).toEqual(thirdParty)
})

test('a standard that is cited turns an unstated fact into a question', () => {
  expect(routesOf(product({ coreFunctionality: 'III.I.3' }, citedStandard)).value['module A']).toBe('unknown')
})

test('a common specification opens module A like a standard', () => {
  const row = { act: 'a fictitious act', categories: ['III.I.3'], appliesFrom: day('2027-06-01') } as const
  const tables = { commonSpecifications: { ...dated.commonSpecifications, rows: [row] } }
  expect(open(product({ coreFunctionality: 'III.I.3', commonSpecificationAppliedInFull: true }, tables))).toContain(
    'module A',
  )
})

test('a named scheme opens the route of certification; for class II only from level substantial on', () => {
  const named = (level: 'basic' | 'substantial') => ({
    certificationSchemes: {
      ...dated.certificationSchemes,
      rows: [
        {
          act: 'a fictitious act',
          level,
          categories: ['III.II.2', 'none of Annex III or IV'] as const,
          appliesFrom: day('2027-06-01'),
        },
      ],
    },
  })
  const firewall = { coreFunctionality: 'III.II.2', monitorsAndRestrictsTraffic: true }
  expect(open(product(firewall, named('substantial')))).toEqual([...thirdParty, scheme])
  expect(open(product(firewall, named('basic')))).toEqual(thirdParty)
  expect(open(product({ coreFunctionality: 'none of Annex III or IV' }, named('basic')))).toContain(scheme)
})

test('a certificate that is required is the only route of a critical product, also of one judged a lesser chip', () => {
  const row = { act: 'a fictitious act', categories: ['IV.3'], appliesFrom: day('2027-06-01') } as const
  const tables = { requiredCertificates: { ...dated.requiredCertificates, rows: [row] } }
  const top = { securityBeyondChip: true, tamperFeatures: true, avaVanDesignLevel: '4 or 5', kind: 'hardware' }
  expect(open(product({ ...top, coreFunctionality: 'IV.3' }, tables))).toEqual([scheme])
  expect(open(product({ ...top, coreFunctionality: 'III.I.13' }, tables))).toEqual([scheme])
  expect(open(product({ ...top, coreFunctionality: 'III.I.13', avaVanDesignLevel: 'below 2' }, tables))).toEqual(
    thirdParty,
  )
})

test('tables speak from their day on, that day included', () => {
  const onTheDay = (stated: Readonly<Record<string, boolean | string>>, tables: Partial<Dated>) => ({
    ...product(stated, tables),
    asOf: day('2027-06-01'),
  })
  const act = { act: 'a fictitious act', level: 'high', appliesFrom: day('2027-06-01') } as const
  const standard = { coreFunctionality: 'III.I.3', standardAppliedInFull: true }
  expect(open(onTheDay(standard, citedStandard))).toContain('module A')
  const specified = { ...dated.commonSpecifications, rows: [{ ...act, categories: ['III.I.3'] as const }] }
  const specification = { coreFunctionality: 'III.I.3', commonSpecificationAppliedInFull: true }
  expect(open(onTheDay(specification, { commonSpecifications: specified }))).toContain('module A')
  const named = { ...dated.certificationSchemes, rows: [{ ...act, categories: ['III.I.3'] as const }] }
  expect(open(onTheDay({ coreFunctionality: 'III.I.3' }, { certificationSchemes: named }))).toEqual([
    ...thirdParty,
    scheme,
  ])
  const required = { ...dated.requiredCertificates, rows: [{ ...act, categories: ['IV.2'] as const }] }
  const gateway = {
    coreFunctionality: 'IV.2',
    advancedSecurityDevice: 'smart meter gateway',
    gatewayMeetsDescription: true,
  }
  expect(open(onTheDay(gateway, { requiredCertificates: required }))).toEqual([scheme])
})

test('for class I a certificate under a named scheme opens module A, from level substantial on', () => {
  const named = (level: 'basic' | 'substantial') => ({
    certificationSchemes: {
      ...dated.certificationSchemes,
      rows: [{ act: 'a fictitious act', level, categories: ['III.I.3'] as const, appliesFrom: day('2027-06-01') }],
    },
  })
  const certified = { coreFunctionality: 'III.I.3', certificateAtLeastSubstantial: true }
  expect(open(product(certified, named('substantial')))).toContain('module A')
  expect(open(product({ ...certified, certificateAtLeastSubstantial: false }, named('substantial')))).not.toContain(
    'module A',
  )
  expect(open(product(certified, named('basic')))).toEqual(thirdParty)
})

test('high-risk AI of class I that is covered in full takes the procedure of the AI Act, also under internal control', () => {
  const ai = {
    coreFunctionality: 'III.I.3',
    highRiskAi: true,
    aiProcedure: 'internal control',
    placedOnMarket: '2028-06-01',
  }
  expect(open(product({ ...ai, standardAppliedInFull: true }, citedStandard))).toEqual(['high-risk AI procedure'])
  expect(open(product({ ...ai, standardAppliedInFull: false }, citedStandard))).toEqual(thirdParty)
})

const drafts = fc.record({
  kind: fc.constantFrom('software', 'hardware with software'),
  coreFunctionality: fc.constantFrom('none of Annex III or IV', 'III.I.3', 'III.I.12', 'III.II.2', 'IV.1', 'III.I.14'),
  networkDevice: fc.constantFrom('router', 'switch'),
  managementPlane: fc.boolean(),
  monitorsAndRestrictsTraffic: fc.boolean(),
  detectsIntrusions: fc.boolean(),
  discreteComponentsWithPhysicalEnvelope: fc.boolean(),
  sensitiveDataOrCryptography: fc.boolean(),
  securityBeyondChip: fc.boolean(),
  tamperFeatures: fc.boolean(),
  avaVanDesignLevel: fc.constantFrom('below 2', '2 or 3', '4 or 5'),
  sourceIsPublic: fc.boolean(),
  licenceGrantsAllRights: fc.boolean(),
  tdPublishedAtPlacing: fc.boolean(),
  standardAppliedInFull: fc.boolean(),
})

test('class II and critical products never open module A, unless class II is free software', () => {
  fc.assert(
    fc.property(drafts, stated => {
      const p = product(stated, citedStandard)
      const { 'important class II': two, critical } = classOf(p).value
      const isFree = stated.sourceIsPublic && stated.licenceGrantsAllRights && stated.tdPublishedAtPlacing
      const alone = routesOf(p).value['module A']
      if (critical === true) expect(alone).toBe(false)
      if (two === true && !isFree) expect(alone).toBe(false)
    }),
    { numRuns: sample(100, 5000) },
  )
})

test('there is always a route with a notified body, unless another act prescribes its own procedure', () => {
  fc.assert(
    fc.property(drafts, stated => {
      const { value } = routesOf(product(stated))
      expect([value['modules B + C'], value['module H']]).toContain(true)
      expect([value['EHR system procedure'], value['high-risk AI procedure']]).toEqual([false, false])
    }),
  )
})

test('a common specification, too, can be applied in part, which is where the open point begins', () => {
  const row = { act: 'a fictitious act', categories: ['III.I.3'], appliesFrom: day('2027-06-01') } as const
  const tables = { commonSpecifications: { ...dated.commonSpecifications, rows: [row] } }
  const begins = (p: Product) => [...walk(routesOf(p))].find(({ id }) => id === 'art-27.can-be-applied-in-part')?.value
  expect(begins(product({ coreFunctionality: 'III.I.3' }))).toBe(false)
  expect(begins(product({ coreFunctionality: 'III.I.3' }, tables))).toBe(true)
})

test('for class I the scheme is cited by the paragraph on schemes, never by the point on class II', () => {
  const p = product({ coreFunctionality: 'III.I.3' })
  const routes = [...walk(routesOf(p))]
  const taken = routes.find(({ id }) => id === 'art-32.class-one-third-party')
  if (!taken) throw new Error('class I has no route with a notified body')
  expect([...walk(taken)].flatMap(({ cites }) => cites)).toContain('Art. 27(9)')
  expect([...walk(taken)].flatMap(({ cites }) => cites)).not.toContain('Art. 32(3)(c)')
})
