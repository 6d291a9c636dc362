import fc from 'fast-check'
import { expect, test } from 'vitest'
import { given } from '../../src/law/given.ts'
import {
  all,
  always,
  any,
  firstOf,
  known,
  options,
  readings,
  type Truth,
  unless,
  type Verdict,
} from '../../src/law/verdict.ts'
import { decisive, isOpen, openQuestions } from '../../src/law/why.ts'
import { sample } from '../sample.ts'

const truths: readonly Truth[] = [true, false, 'unknown']

function leaf(fact: string, value: Truth): Verdict {
  return { id: `fact.${fact}`, says: fact, value, by: 'fact', cites: ['Art. 2(1)'], because: [], fact: fact as never }
}

/** A random tree over five facts, as a function of what is stated of them: the same rule under any knowledge. */
type Rule = (facts: Readonly<Record<string, Truth>>) => Verdict

const names = ['a', 'b', 'c', 'd', 'e'] as const
const cites = ['Art. 2(1)'] as const

type Rules = fc.Arbitrary<Rule>

const ofFact: Rules = fc.constantFrom(...names).map(name => facts => leaf(name, facts[name] ?? 'unknown'))

const ofAll = (rules: Rules): Rules =>
  fc.array(rules, { maxLength: 4 }).map(
    parts => facts =>
      all(
        't.all',
        'all',
        cites,
        parts.map(part => part(facts)),
      ),
  )

const ofAny = (rules: Rules): Rules =>
  fc.array(rules, { maxLength: 4 }).map(
    parts => facts =>
      any(
        't.any',
        'any',
        cites,
        parts.map(part => part(facts)),
      ),
  )

const ofGiven = (rules: Rules): Rules =>
  fc.tuple(rules, rules).map(
    ([gate, then]) =>
      facts =>
        given('t.given', 'given', cites, gate(facts), then(facts)),
  )

const ofUnless = (rules: Rules): Rules =>
  fc.tuple(rules, fc.array(rules, { maxLength: 3 })).map(
    ([main, but]) =>
      facts =>
        unless(
          't.unless',
          'unless',
          cites,
          main(facts),
          but.map(part => part(facts)),
        ),
  )

const ofTable = (rules: Rules): Rules =>
  fc.tuple(fc.array(fc.tuple(rules, rules), { maxLength: 3 }), rules).map(([rows, last]) => facts => {
    const table = rows.map(([when, then]) => ({ when: when(facts), then: then(facts) }))
    return firstOf('t.first', 'first', cites, table, last(facts))
  })

const ofReadings = (rules: Rules): Rules =>
  fc.tuple(rules, rules).map(
    ([one, two]) =>
      facts =>
        readings('t.readings', 'readings', cites, { register: 'A-1', safe: 1 }, [one(facts), two(facts)]),
  )

const makers = [ofAll, ofAny, ofGiven, ofUnless, ofTable, ofReadings]

const rule = fc.letrec<{ rule: Rule }>(tie => ({
  rule: fc.oneof({ maxDepth: 4, withCrossShrink: true }, ofFact, ...makers.map(make => make(tie('rule')))),
})).rule

const knowledge = fc.record(Object.fromEntries(names.map(name => [name, fc.constantFrom(...truths)])))

test('Kleene: all, any and unless over every pair of truths', () => {
  const min = (a: Truth, b: Truth): Truth => (a === false || b === false ? false : a === true && b === true)
  for (const a of truths) {
    for (const b of truths) {
      const parts = [leaf('a', a), leaf('b', b)]
      const both =
        a === 'unknown' || b === 'unknown'
          ? min(a, b) === false && (a === false || b === false)
            ? false
            : 'unknown'
          : a && b
      expect(all('t.t', 't', cites, parts).value).toBe(both)
      const neither = (x: Truth): Truth => (x === 'unknown' ? x : !x)
      expect(any('t.t', 't', cites, parts).value).toBe(
        neither(all('t.t', 't', cites, [leaf('a', neither(a)), leaf('b', neither(b))]).value),
      )
      expect(unless('t.t', 't', cites, leaf('a', a), [leaf('b', b)]).value).toBe(
        all('t.t', 't', cites, [leaf('a', a), leaf('b', neither(b))]).value,
      )
    }
  }
})

test('more facts never overturn a conclusion', () => {
  fc.assert(
    fc.property(rule, knowledge, knowledge, (decide, less, further) => {
      const more = Object.fromEntries(
        names.map(n => [n, less[n] === 'unknown' ? (further[n] ?? 'unknown') : (less[n] ?? 'unknown')]),
      )
      const before = decide(less).value
      expect(before === 'unknown' || decide(more).value === before).toBe(true)
    }),
    { numRuns: sample(500, 20_000) },
  )
})

function decisiveFacts(verdict: Verdict<unknown>): readonly string[] {
  return [...(verdict.fact ? [verdict.fact as string] : []), ...decisive(verdict).flatMap(decisiveFacts)]
}

test('the decisive reasons suffice for the conclusion', () => {
  fc.assert(
    fc.property(rule, knowledge, (decide, facts) => {
      const verdict = decide(facts)
      if (verdict.value === 'unknown') return
      const kept = new Set(decisiveFacts(verdict))
      const only = Object.fromEntries(
        names.map(name => [name, kept.has(name) ? (facts[name] ?? 'unknown') : ('unknown' as Truth)]),
      )
      expect(decide(only).value).toBe(verdict.value)
    }),
    { numRuns: sample(500, 20_000) },
  )
})

test('an unknown verdict asks something, a known one nothing, and answering all it asks ends the asking', () => {
  fc.assert(
    fc.property(rule, knowledge, knowledge, (decide, facts, answers) => {
      let stated = facts
      for (let round = 0; round <= names.length; round += 1) {
        const verdict = decide(stated)
        const questions = openQuestions([verdict])
        expect(questions.length > 0).toBe(isOpen(verdict.value))
        const asked = questions.flatMap(question => ('fact' in question ? [question.fact as string] : []))
        if (asked.length === 0) return
        stated = Object.fromEntries(
          names.map(n => [n, asked.includes(n) ? answers[n] === true : (stated[n] ?? 'unknown')]),
        )
      }
      expect.unreachable('asked more often than there are facts')
    }),
    { numRuns: sample(500, 20_000) },
  )
})

test('a decision table knows what all outcomes still possible agree on, option by option', () => {
  const routes = (a: boolean, b: boolean) =>
    options('t.o', 'o', cites, { a: known('t.a', 'a', cites, a), b: known('t.b', 'b', cites, b) })
  const table = firstOf(
    't.first',
    'first',
    cites,
    [{ when: leaf('a', 'unknown'), then: routes(true, true) }],
    routes(false, true),
  )
  expect(table.value).toEqual({ a: 'unknown', b: true })
  expect(openQuestions([table])).toEqual([{ fact: 'a' }])
})

test('a decision table asks nothing of an outcome before its condition is known', () => {
  const table = (when: Truth) =>
    firstOf('t.first', 'first', cites, [{ when: leaf('a', when), then: leaf('b', 'unknown') }], leaf('c', 'unknown'))
  expect(openQuestions([table('unknown')])).toEqual([{ fact: 'a' }])
  expect(openQuestions([table(true)])).toEqual([{ fact: 'b' }])
  expect(openQuestions([table(false)])).toEqual([{ fact: 'c' }])
})

test('an open point is decided by a person, never by us', () => {
  const both = [known('t.one', 'one', cites, true), known('t.two', 'two', cites, false)] as const
  const open = readings('t.r', 'r', cites, { register: 'A-1', safe: 2 }, both)
  expect(open.value).toBe('unknown')
  expect(openQuestions([open])).toEqual([{ decide: 'A-1' }])
  expect(readings('t.r', 'r', cites, { register: 'A-1', safe: 2, decided: 1 }, both).value).toBe(true)
})

test('what is always so rests on nothing', () => {
  expect(always('t.always', 'always', cites)).toMatchObject({ value: true, because: [] })
})
