import { expect, test } from 'vitest'
import { type Product, type Verdict, walk } from '../../src/law/index.ts'
import type { Duty } from '../../src/law/obligations/define.ts'
import { dutiesByRole, obligationsOf } from '../../src/law/obligations.ts'
import { everyRule } from './every-rule.ts'
import { makeProduct } from './make-product.ts'
import { ordinaryFacts } from './ordinary.ts'
import { nothingKnown } from './products.ts'

type Stated = Readonly<Record<string, boolean | number | string>>

const duties = dutiesByRole.manufacturer
const plain: Stated = { kind: 'software', sourceIsPublic: false, ehrSystem: false, highRiskAi: false }

/** The duties whose condition holds for the product of these facts. */
function due(stated: Stated): readonly string[] {
  const p = makeProduct({ facts: { ...plain, ...stated } })
  return duties.flatMap(({ id, onlyIf }) => (onlyIf?.(p).value === true ? [id] : []))
}

function condition(id: string, stated: Stated): unknown {
  return duties.find(duty => duty.id === id)?.onlyIf?.(makeProduct({ facts: stated })).value
}

const moduleA = 'annex-8.take-all-measures'
const moduleC = 'annex-8.produce-to-the-type'
const moduleH = 'annex-8.operate-the-quality-system'

test('a default product may take every module, and neither class nor another act binds it', () => {
  const found = due({ coreFunctionality: 'none of Annex III or IV' })
  expect(found).toEqual(expect.arrayContaining([moduleA, moduleC, moduleH, 'annex-8.hand-over-the-declaration']))
  expect(found.filter(id => /^art-(12|31|32)\./.test(id))).toEqual([])
})

const securityBox = {
  coreFunctionality: 'IV.1',
  kind: 'hardware with software',
  discreteComponentsWithPhysicalEnvelope: true,
  sensitiveDataOrCryptography: true,
  tamperFeatures: true,
}

test.each([
  ['class I', { coreFunctionality: 'III.I.3' }, 'art-32.assess-class-one'],
  ['class II', { coreFunctionality: 'III.II.2', monitorsAndRestrictsTraffic: true }, 'art-32.assess-class-two'],
  ['a critical product', securityBox, 'art-32.assess-critical'],
])('%s without cited standard and public source goes beyond module A', (_, facts, duty) => {
  const found = due(facts)
  expect(found.filter(id => id.startsWith('art-32.assess'))).toEqual([duty])
  expect(found).not.toContain(moduleA)
  expect(found).toEqual(expect.arrayContaining([moduleC, moduleH, 'art-30.add-the-number-of-the-body']))
  expect(found).toContain('annex-8.hand-over-the-declaration')
})

const freeSoftware = { coreFunctionality: 'III.I.3', sourceIsPublic: true, licenceGrantsAllRights: true }

test('free software of class I has module A once its documentation is public', () => {
  const found = due({ ...freeSoftware, tdPublishedAtPlacing: true })
  expect(found).toEqual(expect.arrayContaining(['art-32.publish-the-documentation', moduleA]))
  expect(found).not.toContain('art-32.assess-class-one')
})

test('free software of class I whose documentation is not public is bound by its class', () => {
  const found = due({ ...freeSoftware, tdPublishedAtPlacing: false })
  expect(found).toEqual(expect.arrayContaining(['art-32.publish-the-documentation', 'art-32.assess-class-one']))
})

test('public documentation is asked of free software of Annex III only', () => {
  expect(due({ coreFunctionality: 'III.I.3' })).not.toContain('art-32.publish-the-documentation')
  const unlisted = { ...freeSoftware, coreFunctionality: 'none of Annex III or IV' }
  expect(due(unlisted)).not.toContain('art-32.publish-the-documentation')
  const classTwo = { ...freeSoftware, coreFunctionality: 'III.II.2', monitorsAndRestrictsTraffic: true }
  expect(due(classTwo)).toContain('art-32.publish-the-documentation')
})

const ehrData = 'only images, test results or discharge reports'
const late = { coreFunctionality: 'none of Annex III or IV', placedOnMarket: '2032-01-01' }

test('an EHR system follows the health data law, and no module of Annex VIII', () => {
  const found = due({ ...late, ehrSystem: true, ehrData })
  expect(found).toEqual(expect.arrayContaining(['art-32.assess-ehr-system', 'art-31.draw-up-one-set']))
  expect(found.filter(id => id.startsWith('annex-8.') || id.startsWith('art-12.'))).toEqual([])
})

test('a high-risk AI system follows the AI Act, and no module of Annex VIII', () => {
  const found = due({ ...late, highRiskAi: true, aiProcedure: 'internal control' })
  const its = ['art-12.assess-high-risk-ai', 'art-12.declare-ai-cybersecurity', 'art-31.draw-up-one-set']
  expect(found).toEqual(expect.arrayContaining(its))
  expect(found.filter(id => id.startsWith('annex-8.') || id.startsWith('art-32.'))).toEqual([])
})

test('an important high-risk AI system under internal control keeps the duty of its class', () => {
  const facts = { ...late, coreFunctionality: 'III.I.3', highRiskAi: true, aiProcedure: 'internal control' }
  expect(due(facts)).toEqual(expect.arrayContaining(['art-32.assess-class-one', moduleC, moduleH]))
  expect(due({ ...facts, aiProcedure: 'notified body' })).not.toContain('art-32.assess-class-one')
})

/** Open point A-2: whether an important EHR system keeps the routes of its class. */
test('an important EHR system has the duty of its class only in the reading that keeps its routes', () => {
  const facts = { ...plain, ...late, coreFunctionality: 'III.I.3', ehrSystem: true, ehrData }
  const byReading = [{ 'A-2': 1 } as const, { 'A-2': 2 } as const, {}].map(decisions => {
    const p = makeProduct({ facts, decisions })
    const value = (id: string) => duties.find(duty => duty.id === id)?.onlyIf?.(p).value
    return [value('art-32.assess-ehr-system'), value('art-32.assess-class-one')]
  })
  expect(byReading).toEqual([
    [true, false],
    [false, true],
    ['unknown', 'unknown'],
  ])
})

test('software and hardware are marked each in its way', () => {
  const marks = (kind: string) => due({ kind }).filter(id => /mark-(the-product|software|tall-enough)$/.test(id))
  expect(marks('software')).toEqual(['art-30.mark-software'])
  expect(marks('hardware with software')).toEqual(['art-30.mark-the-product', 'art-30.mark-tall-enough'])
  expect(condition('annex-7.show-the-hardware', { kind: 'hardware' })).toBe(true)
  expect(condition('annex-7.show-the-hardware', { kind: 'software' })).toBe(false)
})

test('only a micro or small enterprise has a simplified form to use', () => {
  const figures = { figuresIncludeLinkedEnterprises: true, publicBodyControls25Percent: false, turnoverEur: 1e6 }
  const of = (headcount: number) =>
    condition('art-33.use-the-simplified-form', { ...figures, balanceSheetEur: 1e6, headcount })
  expect([of(9), of(49), of(50)]).toEqual([true, true, false])
})

test('how to turn automatic updates off is told where they are a default setting', () => {
  const of = (primarilyForIntegration: boolean) =>
    condition('annex-2.turning-off-automatic-updates', {
      requirementI2c: true,
      automaticUpdatesExpected: true,
      primarilyForIntegration,
    })
  expect([of(false), of(true)]).toEqual([true, false])
})

test('of a product of which nothing is known, every condition is open', () => {
  const values = duties.flatMap(({ id, onlyIf }) => (onlyIf ? [[id, onlyIf(nothingKnown).value]] : []))
  expect(values.filter(([, value]) => value !== 'unknown')).toEqual([])
})

function nodesOf(trees: readonly Verdict<unknown>[]): readonly Verdict<unknown>[] {
  return trees.flatMap(tree => [...walk(tree)])
}

test('an id has one sentence and one set of cites, in the duties and in every rule', async () => {
  const rules = nodesOf((await everyRule(nothingKnown)).flatMap(({ verdicts }) => verdicts(nothingKnown)))
  const all = [...nodesOf(obligationsOf(nothingKnown).map(({ verdict }) => verdict)), ...rules]
  const told = new Map<string, Set<string>>()
  for (const { id, says, cites } of all) told.set(id, (told.get(id) ?? new Set()).add(`${says} ${cites.join()}`))
  expect([...told].filter(([, texts]) => texts.size > 1).map(([id]) => id)).toEqual([])
  const ofRules = new Set(rules.map(({ id }) => id))
  expect(duties.filter(({ id }) => ofRules.has(id)).map(({ id }) => id)).toEqual([])
})

const ordinary: Stated = { ...ordinaryFacts, operatorRole: 'manufacturer', placedOnMarket: '2028-01-17' }

function verdicts(p: Product, which: (duty: Duty) => boolean): readonly unknown[] {
  const found = new Map(obligationsOf(p).map(({ verdict }) => [verdict.id, verdict.value]))
  return [...new Set(duties.filter(which).map(({ id }) => found.get(id)))]
}

test('the manufacturer of an ordinary product has every duty without a condition', () => {
  expect(verdicts(makeProduct({ facts: ordinary }), ({ onlyIf }) => onlyIf === undefined)).toEqual([true])
})

test('for a product placed on the market earlier there is only reporting', () => {
  const stated = { ...ordinary, placedOnMarket: '2026-01-17', substantiallyModifiedSince: false }
  const legacy = makeProduct({ facts: stated })
  expect(verdicts(legacy, ({ begins }) => begins === 'with reporting')).toEqual([true])
  expect(verdicts(legacy, ({ begins }) => begins === undefined)).toEqual([false])
})
