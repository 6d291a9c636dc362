import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { decisive, facts, isOpen, type Product, register, type Verdict, walk } from '../../src/law/index.ts'
import { sample } from '../sample.ts'
import { everyRule } from './every-rule.ts'
import { type Draft, makeProduct } from './make-product.ts'

type Any = Verdict<unknown>
type Stated = Readonly<Record<string, boolean | number | string>>

const nothingKnown = makeProduct({ facts: {}, modules: { part: {} } })
const rules = await everyRule(nothingKnown)

const aValueOf = Object.fromEntries(
  Object.entries(facts).map(([id, fact]) => {
    if (fact.kind === 'truth') return [id, fc.boolean()]
    if (fact.kind === 'choice') return [id, fc.constantFrom(...Object.keys(fact.choices))]
    if (fact.kind === 'number') return [id, fc.constantFrom(0, 3, 5, 9, 10, 49, 50, 249, 250, 2e6, 1e7, 5e7, 6e7)]
    return [id, fc.constantFrom('2026-09-11', '2027-12-10', '2027-12-11', '2029-03-01')]
  }),
) as Record<string, fc.Arbitrary<boolean | number | string>>

/** Some of the facts, often nearly all of them: conclusions are rare where little is known. */
function someFacts(): fc.Arbitrary<Stated> {
  const all = fc.record(aValueOf)
  return fc
    .tuple(all, fc.integer({ min: 0, max: 100 }), fc.array(fc.nat(99), { minLength: 200, maxLength: 200 }))
    .map(([values, share, dice]) =>
      Object.fromEntries(Object.entries(values).filter((_, at) => (dice[at] ?? 0) < share)),
    )
}

const drafts: fc.Arbitrary<Draft> = fc.record({
  facts: someFacts(),
  modules: fc.oneof(
    fc.constant({}),
    fc.dictionary(fc.constantFrom('app', 'cloud', 'device'), someFacts(), { maxKeys: 2 }),
  ),
  decisions: fc.dictionary(fc.constantFrom(...Object.keys(register)), fc.constantFrom(1 as const, 2 as const)),
})

/** More facts, none of them against what was stated: what a module inherits it keeps. */
function extend(little: Draft, more: Draft): Draft {
  const modules = Object.entries(little.modules ?? {}).map(([id, own]) => [
    id,
    { ...more.modules?.[id], ...little.facts, ...own },
  ])
  return {
    facts: { ...more.facts, ...little.facts },
    modules: Object.fromEntries(modules),
    decisions: { ...more.decisions, ...little.decisions },
  }
}

function known(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value === 'unknown' ? undefined : value
  return Object.fromEntries(Object.entries(value).filter(([, one]) => one !== 'unknown'))
}

/** The product with only the facts and decisions on which the verdict rests. */
function onlyWhatDecided(p: Product, top: Any): Product {
  const kept = new Set<string>()
  const collect = (verdict: Any, part: string): void => {
    const here = verdict.part ?? part
    if (verdict.fact) kept.add(`${here}/${verdict.fact}`)
    if (verdict.open) kept.add(verdict.open.register)
    for (const reason of decisive(verdict)) collect(reason, here)
  }
  collect(top, '')
  const keep = (all: object, part: string) =>
    Object.fromEntries(Object.entries(all).filter(([id]) => kept.has(part === '.' ? id : `${part}/${id}`)))
  return {
    ...p,
    facts: keep(p.facts, ''),
    parts: p.parts.map(part => ({ id: part.id, facts: keep(part.facts, part.id) })),
    decisions: keep(p.decisions, '.'),
  }
}

function holds<T extends unknown[]>(property: fc.IProperty<T>): void {
  fc.assert(property, { numRuns: sample(15, 1000) })
}

test('more facts never overturn what was concluded', () => {
  holds(
    fc.property(drafts, drafts, (little, more) => {
      const [before, after] = [makeProduct(little), makeProduct(extend(little, more))]
      for (const { name, verdicts } of rules) {
        const later = verdicts(after)
        verdicts(before).forEach((verdict, at) => {
          const [was, is] = [known(verdict.value), known(later[at]?.value)]
          if (typeof was === 'object') expect(is, name).toMatchObject(was as object)
          else if (was !== undefined) expect(is, name).toEqual(was)
        })
      }
    }),
  )
})

test('the order of the parts does not matter', () => {
  const byPart = (all: readonly Any[]) => Object.fromEntries(all.map(verdict => [verdict.part ?? '', verdict.value]))
  holds(
    fc.property(drafts, draft => {
      const p = makeProduct(draft)
      const turned = { ...p, parts: p.parts.toReversed() }
      for (const { name, verdicts } of rules) expect(byPart(verdicts(turned)), name).toEqual(byPart(verdicts(p)))
    }),
  )
})

test('the decisive reasons suffice for the conclusion', () => {
  holds(
    fc.property(drafts, draft => {
      const p = makeProduct(draft)
      for (const { name, verdicts } of rules) {
        verdicts(p).forEach((verdict, at) => {
          expect(verdicts(onlyWhatDecided(p, verdict))[at]?.value, name).toEqual(verdict.value)
        })
      }
    }),
  )
})

function* decisiveOf(verdict: Any): Generator<Any> {
  yield verdict
  for (const reason of decisive(verdict)) yield* decisiveOf(reason)
}

test.each(rules)('$name concludes nothing without facts, unless a dated table settles it', ({ verdicts }) => {
  for (const verdict of verdicts(nothingKnown)) {
    const readsFacts = [...walk(verdict)].some(({ fact }) => fact !== undefined)
    const settledByDate = [...decisiveOf(verdict)].some(({ restsOn = [] }) => restsOn.length > 0)
    if (readsFacts && !settledByDate) expect(isOpen(verdict.value)).toBe(true)
  }
})

describe('the tree of the unknown product', () => {
  const all = rules.flatMap(({ verdicts }) => verdicts(nothingKnown)).flatMap(verdict => [...walk(verdict)])

  test('every verdict is cited and says something', () => {
    expect(all.filter(({ cites, says }) => cites.length === 0 || says.trim() === '')).toEqual([])
  })

  test('an id always says and cites the same', () => {
    const texts = new Map<string, Set<string>>()
    for (const { id, says, cites } of all) {
      texts.set(id, (texts.get(id) ?? new Set()).add(JSON.stringify([says, cites])))
    }
    expect([...texts].filter(([, different]) => different.size > 1)).toEqual([])
  })

  test('our own reading never stands alone', () => {
    expect(all.filter(({ cites }) => cites.every(cite => cite === 'Our reading'))).toEqual([])
  })
})
