import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { z } from 'zod'
import * as law from '../../src/law/index.ts'
import { makeProduct } from './make-product.ts'

/*
 * test/cases/*.yaml: what the law says of a product of which these facts are known, readable by a lawyer.
 * Strength: A stated by the law or the Commission, O by an organisation about its own products, D our reading.
 * `ordinary: true` lays the facts over those of ordinary.yaml; `without` takes some of these away again.
 */
const truth = z.union([z.boolean(), z.literal('unknown')])
const written = z.union([z.boolean(), z.string(), z.object({ is: z.union([z.boolean(), z.string()]) }).loose()])
const stated = z.record(z.string(), written)
const perName = z.record(z.string(), truth)
const names = z.array(z.string())

const expected = z.strictObject({
  applies: truth.optional(),
  because: z.string().optional(),
  asks: names.optional(),
  roles: perName.optional(),
  asksOnRoles: names.optional(),
  products: perName.optional(),
  remote: perName.optional(),
  thirdParty: perName.optional(),
  outside: perName.optional(),
  mayBeShown: truth.optional(),
  mayBeReleasedForTesting: truth.optional(),
  stewardDuties: truth.optional(),
  class: z.string().optional(),
  asksOnClass: names.optional(),
  routes: names.optional(),
  asksOnRoutes: names.optional(),
  timeline: perName.optional(),
  asksOnTimeline: names.optional(),
})

const aCase = z.strictObject({
  id: z.string(),
  says: z.string(),
  source: z.string().refine(law.isCite, 'is no citation'),
  strength: z.enum(['A', 'O', 'D']),
  ordinary: z.boolean().default(false),
  without: names.default([]),
  facts: stated.default({}),
  modules: z.record(z.string(), stated).optional(),
  decisions: z.record(z.string(), z.union([z.literal(1), z.literal(2)])).optional(),
  asOf: z.string().optional(),
  expect: expected,
})

type Case = z.infer<typeof aCase>
type Key = keyof Case['expect']
type Any = law.Verdict<unknown>

const folder = new URL('../cases/', import.meta.url)

function read(name: string): unknown {
  return parse(readFileSync(new URL(name, folder), 'utf8'), { merge: true })
}

const ordinary = stated.parse(read('ordinary.yaml'))
const files = readdirSync(folder).filter(name => name.endsWith('.yaml') && name !== 'ordinary.yaml')

function productOf(one: Case): law.Product {
  const base = Object.entries(one.ordinary ? ordinary : {}).filter(([id]) => !one.without.includes(id))
  return makeProduct({ ...one, facts: { ...Object.fromEntries(base), ...one.facts } })
}

function* decisiveOf(verdict: Any): Generator<Any> {
  yield verdict
  for (const part of law.decisive(verdict)) yield* decisiveOf(part)
}

function milestones(p: law.Product): readonly law.Verdict[] {
  return law.timelineOf(p).map(({ verdict }) => verdict)
}

function asked(...verdicts: readonly Any[]): readonly string[] {
  return law.openQuestions(verdicts).map(question => ('fact' in question ? question.fact : question.decide))
}

function only<T>(all: Readonly<Record<string, T>>, wanted: object): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in wanted))
}

/** Module by module, whether it is of this kind. */
function are(kind: law.PartKind, p: law.Product): Readonly<Record<string, law.Truth>> {
  return Object.fromEntries(law.partKinds(p).map(({ part, value }) => [part, value[kind]]))
}

function trueOf(options: law.Options): readonly string[] {
  return Object.keys(options).filter(name => options[name] === true)
}

/** For each key of `expect`, what the rules say of the product, in the form in which a case writes it. */
const conclude: { readonly [K in Key]-?: (p: law.Product, wanted: NonNullable<Case['expect'][K]>) => unknown } = {
  applies: p => law.actApplies(p).value,
  because: (p, wanted) => [...decisiveOf(law.actApplies(p))].map(({ id }) => id).find(id => id === wanted),
  asks: p => asked(law.actApplies(p)),
  roles: (p, wanted) => only(law.rolesOf(p).value, wanted),
  asksOnRoles: p => asked(law.rolesOf(p)),
  products: (p, wanted) => only(are('product', p), wanted),
  remote: (p, wanted) => only(are('remote data processing', p), wanted),
  thirdParty: (p, wanted) => only(are('third-party service', p), wanted),
  outside: (p, wanted) => only(are('outside the product', p), wanted),
  mayBeShown: p => law.mayBeShown(p).value,
  mayBeReleasedForTesting: p => law.mayBeReleasedForTesting(p).value,
  stewardDuties: p => law.stewardDutiesApply(p).value,
  class: p => trueOf(law.classOf(p).value).join(' and '),
  asksOnClass: p => asked(law.classOf(p)),
  routes: p => trueOf(law.routesOf(p).value).toSorted(),
  asksOnRoutes: p => asked(law.routesOf(p)),
  timeline: (p, wanted) => only(Object.fromEntries(milestones(p).map(({ id, value }) => [id, value])), wanted),
  asksOnTimeline: p => asked(...milestones(p)),
}

function check(p: law.Product, key: Key, wanted: unknown): void {
  const conclusion: (p: law.Product, wanted: never) => unknown = conclude[key]
  expect(conclusion(p, wanted as never), key).toEqual(
    Array.isArray(wanted) && key === 'routes' ? wanted.toSorted() : wanted,
  )
}

for (const file of files) {
  describe(file, () => {
    const cases = z.array(aCase).parse(read(file))
    test.each(cases.map(one => [`${one.id} (${one.strength}, ${one.source}) ${one.says}`, one] as const))(
      '%s',
      (_, one) => {
        const p = productOf(one)
        const wanted = Object.entries(one.expect).filter(([, value]) => value !== undefined)
        expect(wanted.length).toBeGreaterThan(0)
        for (const [key, value] of wanted) check(p, key as Key, value)
      },
    )
  })
}

test('every case has an id of its own', () => {
  const ids = files.flatMap(file =>
    z
      .array(aCase)
      .parse(read(file))
      .map(({ id }) => id),
  )
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([])
})
