import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ecosystem, orders } from '../../../src/vulnerabilities/versions/index.ts'
import type { Order } from '../../../src/vulnerabilities/versions/order.ts'
import { sample } from '../../sample.ts'
import { sharedData } from '../../shared-data.ts'
import { readPairs } from './read-fixture.ts'

const pieces = [
  ...[
    '0',
    '1',
    '2',
    '9',
    '10',
    '007',
    '.',
    '.',
    '.',
    '-',
    '-',
    '_',
    '+',
    '!',
    'v',
    'go',
    'a',
    'b',
    'm',
    'rc',
    'x',
    'Z',
  ],
  ...[
    'alpha',
    'beta',
    'dev',
    'post',
    'final',
    'ga',
    'sp',
    'SNAPSHOT',
    '9007199254740993',
    '1.0.0',
    '.0',
    ' ',
    'é',
    '"',
    '~',
    '^',
    ':',
    '1:',
    '_p',
    '_alpha',
    '-r',
    '#',
    'el9',
    '+1',
  ],
]

const versionLike = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 9 })
  .map(chosen => chosen.join(''))
  .chain(text => fc.constantFrom(text, `1.${text}`, `1.0-${text}`, `v1.0.${text}`))

const anyText = fc.oneof(versionLike, fc.string({ unit: 'binary' }))

/** Each order once, under the first of the ecosystems that share it. */
const rows: readonly [Ecosystem, Order][] = Object.entries(orders)
  .map(([name, order]): [Ecosystem, Order] => [name as Ecosystem, order])
  .filter(([, order], at, all) => all.findIndex(([, each]) => each === order) === at)
const keyed = rows.flatMap(([name, order]) => (order.key ? [{ name, order, key: order.key }] : []))

function signOf(order: number): number {
  return order === 0 ? 0 : Math.sign(order)
}

describe.each(rows)('%s', (name, order) => {
  test('of any two texts one comes first, whichever is named first, or they are the same', () => {
    fc.assert(
      fc.property(anyText, anyText, (a, b) => {
        const compared = order.compare(a, b)
        return signOf(compared) === signOf(-order.compare(b, a)) && order.compare(a, a) === 0
      }),
      { numRuns: sample(200, 20_000) },
    )
  })

  test.skipIf(name === 'Maven')('what comes after another comes after all that this one comes after', () => {
    fc.assert(
      fc.property(anyText, anyText, anyText, (...texts) => {
        const [a, b, c] = texts.toSorted(order.compare)
        if (a === undefined || b === undefined || c === undefined) return false
        return order.compare(a, b) <= 0 && order.compare(b, c) <= 0 && order.compare(a, c) <= 0
      }),
      { numRuns: sample(200, 20_000) },
    )
  })

  test('no text is too strange to be looked at', () => {
    fc.assert(
      fc.property(anyText, text => {
        order.key?.(text)
        order.published?.(text)
        return typeof order.isVersion(text) === 'boolean'
      }),
      { numRuns: sample(200, 20_000) },
    )
  })

  test('a text of 100,000 characters is no version, and comparing it ends', () => {
    const long = ['1', '0', '1.', 'a1', '-', '-0', '.0', 'a', ' ', '1-a.', '+a', '1!', 'go1', '0-', '\u0000'].map(
      piece => piece.repeat(100_000 / piece.length),
    )
    for (const text of [...long, ...long.map(text => `1.0-${text}`), ...long.map(text => `v1${text}\n`)]) {
      expect([order.isVersion(text), order.key?.(text)]).toEqual([false, undefined])
      expect(order.compare(text, text)).toBe(0)
      expect(signOf(order.compare(text, '1.0'))).toBe(signOf(-order.compare('1.0', text)))
    }
  })
})

describe.each(keyed)('$name', ({ name, order, key }) => {
  test('keys sort as versions do', () => {
    fc.assert(
      fc.property(versionLike, versionLike, (a, b) => {
        const [left, right] = [key(a), key(b)]
        if (left === undefined || right === undefined) return true
        return signOf(order.compare(a, b)) === (left === right ? 0 : left < right ? -1 : 1)
      }),
      { numRuns: sample(400, 50_000) },
    )
  })

  test('every version has a key that can stand between quotation marks, and no long one', () => {
    fc.assert(
      fc.property(anyText, text => {
        const made = key(text)
        if (made === undefined) return !order.isVersion(text)
        return /^[ !#-[\]-~]+$/.test(made) && made.length <= 10 * text.length + 8
      }),
      { numRuns: sample(400, 50_000) },
    )
    const plain = ['1', '1.2', '1.2.3', '10.20.30', '1.2.3.4'].map(version => key(version)?.length ?? 0)
    expect(Math.max(...plain)).toBeLessThanOrEqual('10.20.30'.length + 7)
    expect(name).not.toBe('Maven')
  })

  test('a bound can be met exactly: what sorts between two versions by one measure does by the other', () => {
    const real = sharedData('versions/osv/pypi-versions-generated.txt')
    const some = real ? readPairs(real).map(({ a }) => a) : ['1.0', '1.0a1', '1.0-1', '0.9', '1.0.0', '1.0-x']
    const placed = some.filter(order.isVersion)
    const byKey = placed.toSorted((a, b) => ((key(a) ?? '') < (key(b) ?? '') ? -1 : Number(key(a) !== key(b))))
    const byOrder = placed.toSorted(order.compare)
    expect(byOrder.map(key)).toEqual(byKey.map(key))
  })
})

test('Maven has no keys, for its order goes round in circles', () => {
  const circle = ['1.0.alpha', '1.0', '1.0-sp', '1.0.alpha']
  const steps = circle.slice(1).map((version, at) => signOf(orders.Maven.compare(circle[at] ?? '', version)))
  expect(steps).toEqual([-1, -1, -1])
  expect(orders.Maven).not.toHaveProperty('key')
})
