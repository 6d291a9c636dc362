import fc from 'fast-check'
import { expect, test } from 'vitest'
import { withErased } from '../../src/dossier/case/erase.ts'
import { type Addition, appended, type CaseLog, opening, readCaseLog } from '../../src/dossier/case.ts'
import { sample } from '../sample.ts'

const opened = Date.parse('2026-11-20T18:00:00Z')
let salts = 0

function addition(draft: object, ms: number): Addition {
  salts += 1
  return {
    draft: { at: new Date(ms).toISOString(), ...draft } as Addition['draft'],
    ms,
    recorded: ms,
    saltOf: () => `salt${salts}`,
  }
}

function read(text: string): CaseLog {
  return readCaseLog(text, 'c.yaml', 'c').value
}

function start(): string {
  const draft = { event: 'opened', schema: 1, case: 'c', concerns: ['severe incident'], by: 'A' }
  return opening(addition(draft, opened)).value ?? ''
}

/** A log with a note after it, or none where it does not take one. */
function noted(text: string, says: string, after: number): string {
  const { value } = appended(read(text), addition({ event: 'note', by: 'A', says }, opened + after))
  return value === undefined ? text : text + value
}

const anyText = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }).filter(text => /\S/.test(text))

test('whatever people write comes back as they wrote it, and the log stays whole', () => {
  fc.assert(
    fc.property(anyText, says => {
      const text = noted(start(), says, 1)
      const { value, problems } = readCaseLog(text, 'c.yaml', 'c')
      expect(problems).toEqual([])
      const last = value.events.at(-1)?.event
      expect(last?.event === 'note' && last.says).toBe(says)
    }),
    {
      numRuns: sample(100, 5000),
      examples: [['---\nevent: opened'], ['# no comment'], ['a: b'], ['\r\n---\r\n'], [' x '], ['a\u2028b']],
    },
  )
})

const three = noted(noted(start(), 'one', 1), 'two', 2)

test('no letter of a log can be exchanged unseen, wherever it stands in a value', () => {
  const places = [...three.matchAll(/: (.+)$|- (.+)$/gm)].flatMap(({ index, 0: line }) => {
    const from = line.startsWith('-') ? 2 : line.indexOf(': ') + 2
    return Array.from({ length: line.length - from }, (_, at) => index + from + at)
  })
  const unseen = places.filter(at => {
    const other = three[at] === 'b' ? 'c' : 'b'
    const { value } = readCaseLog(three.slice(0, at) + other + three.slice(at + 1), 'c.yaml', 'c')
    return value.isIntact
  })
  expect(places.length).toBeGreaterThan(500)
  expect(unseen).toEqual([])
})

test('events cannot be left out, moved or told twice unseen; only what is cut off at the end does not show', () => {
  const [first = '', second = '', third = ''] = three.split(/^(?=---\n)/m)
  const orders = [
    [second, third],
    [first, third],
    [first, third, second],
    [first, second, second, third],
    [third, second, first],
  ]
  expect(orders.map(order => read(order.join('')).isIntact)).toEqual(orders.map(() => false))
  expect(read(first + second).isIntact).toBe(true)
})

test('two branches of a log that version control put together are whole, and the next event follows on both', () => {
  const base = start()
  const [left, right] = [noted(base, 'left', 1).slice(base.length), noted(base, 'right', 1).slice(base.length)]
  const merged = base + left + right
  expect(read(merged)).toMatchObject({ isIntact: true, heads: [expect.any(String), expect.any(String)] })
  const after = noted(merged, 'both', 2)
  expect(read(after)).toMatchObject({ isIntact: true, heads: [expect.any(String)] })
  expect(read(after).events.at(-1)?.event.previous).toHaveLength(2)
})

test('an erased text is gone, and the chain holds; another put in its place shows', () => {
  const erased = withErased(three, read(three), 2) ?? ''
  expect(erased).not.toContain('one')
  expect(read(erased)).toMatchObject({ isIntact: true, erased: ['2/by', '2/says'] })
  expect(read(erased.replace('says: (erased)', 'says: something else')).isIntact).toBe(false)
  expect(withErased(erased, read(erased), 2)).toBeUndefined()
  expect(read(noted(erased, 'three', 3)).isIntact).toBe(true)
})

test('nothing that is fed to the reader ends it or keeps it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), fc.nat(three.length), (noise, at) => {
      readCaseLog(noise, 'c.yaml', 'c')
      readCaseLog(three.slice(0, at) + noise + three.slice(at), 'c.yaml', 'c')
    }),
    { numRuns: sample(100, 5000) },
  )
})
