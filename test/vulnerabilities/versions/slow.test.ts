import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Ecosystem, orders } from '../../../src/vulnerabilities/versions/index.ts'
import { sample } from '../../sample.ts'
import * as slow from './slow.ts'

type Compare = (a: string, b: string) => number

const numbers = ['0', '0', '1', '1', '2', '9', '10', '00', '01', '010', '9007199254740993']
const semver = [...numbers, '.', '.', '.', '-', '+', 'a', 'b', 'Z', 'rc', '-rc.', '-a.', '+1.']

/** For each order, the same written apart, and the pieces that its versions are made of. */
const pairs: readonly (readonly [Ecosystem, Compare, readonly string[]])[] = [
  ['npm', slow.slowSemver, semver],
  ['crates.io', slow.slowSemver, semver],
  ['Hex', slow.slowSemver, semver],
  ['SwiftURL', slow.slowSemver, semver],
  ['VSCode', slow.slowSemver, semver],
  ['GitHub Actions', slow.slowSemver, semver],
  ['Pub', slow.slowSemverWithBuilds, semver],
  ['Julia', slow.slowSemverWithBuilds, semver],
  ['NuGet', slow.slowNuget, [...semver, 'A', 'RC', 'z']],
  ['Bitnami', slow.slowBitnami, [...semver, '-1', '-1.', '-0', '-0.']],
  ['Linux', slow.slowLinux, [...numbers, '.', '.', '.', '-rc', '-rc']],
  ['RubyGems', slow.slowGem, [...numbers, '.', '.', '.', '-', 'a', 'A', 'aA', 'ab', 'pre', 'rc', '.0', '.0', '.0.a']],
  [
    'Packagist',
    slow.slowComposer,
    [
      ...numbers,
      '.',
      '.',
      '-',
      '-',
      '_',
      'dev',
      'alpha',
      'a',
      'b',
      'RC',
      'rc1',
      'p',
      'pl',
      'stable',
      'foo',
      '+1',
      '.0',
    ],
  ],
  ['Debian', slow.slowDpkg, [...numbers, '1:', '.', '-', '-', '+', '~', '~', 'a', 'b', 'z', 'A', 'Z', 'aA', '_', '.0']],
  [
    'AlmaLinux',
    slow.slowRpm,
    [...numbers, '1:', '.', '-', '-', '+', '~', '~', '^', '^', 'a', 'b', 'A', 'aA', '_', '%'],
  ],
  [
    'Alpine',
    slow.slowApk,
    [...numbers, '.', '.', '.', 'a', 'b', 'p', '_alpha', '_rc', '_cvs', '_p', '_git', '~a', '~0', '-r0', '-r', '.0'],
  ],
  ['Hackage', slow.slowList, [...numbers, '.', '.', '.', '.0']],
  ['CRAN', slow.slowList, [...numbers, '.', '.', '-', '-', '.0', '-0']],
  ['ConanCenter', slow.slowConan, [...numbers, '.', '.', '.0', '-', '+', 'a', 'w', 'cci', '_', '-rc', 'A']],
]

function textOf(pieces: readonly string[]): string {
  return pieces.join('')
}

describe.each(pairs)('%s', (name, compare, alphabet) => {
  const order = orders[name]
  const some = fc.array(fc.constantFrom(...alphabet), { maxLength: 7 })

  /** Two versions that begin alike, or one and another. */
  const twoTexts = fc
    .tuple(fc.constantFrom('1', '0', '1.0', '1.2.3', '1.0.0', '1:1'), some, some, some)
    .map(([first, shared, a, b]) => [textOf([first, ...shared, ...a]), textOf([first, ...shared, ...b])] as const)

  test('places any two versions as the specification does, step by step', () => {
    let [seen, unequal] = [0, 0]
    fc.assert(
      fc.property(twoTexts, ([a, b]) => {
        if (!order.isVersion(a) || !order.isVersion(b)) return
        const expected = compare(a, b)
        seen++
        if (expected !== 0) unequal++
        expect(`${a} ${Math.sign(order.compare(a, b)) || 0} ${b}`).toBe(`${a} ${Math.sign(expected) || 0} ${b}`)
      }),
      { numRuns: sample(10_000, 100_000) },
    )
    expect(seen).toBeGreaterThan(200)
    expect(unequal).toBeGreaterThan(100)
  })
})

test('every order but those older than this file is held against another', () => {
  const held = pairs.map(([name]) => orders[name])
  const rest = (Object.keys(orders) as Ecosystem[]).filter(name => !held.includes(orders[name]))
  expect(rest).toEqual(['PyPI', 'Maven', 'Go'])
})
