import { expect, test } from 'vitest'
import { orderOfType } from '../../../src/vulnerabilities/vers/schemes.ts'

/** Versions of each type, from the first to the last; what is the same stands with an equals sign between. */
const inOrder: Readonly<Record<string, readonly string[]>> = {
  alpm: [
    '1.0a',
    '1.0alpha',
    '1.0b',
    '1.0rc',
    '1.0=1.0-1=0:1.0',
    '1.0.a',
    '1.0.1',
    '1.01.1',
    '1.10',
    '1:0.5-1',
    '1:0.5-2',
  ],
  gentoo: [
    ...['1.0_alpha', '1.0_alpha1', '1.0_beta', '1.0_pre2', '1.0_rc', '1.0=1.0-r0', '1.0-r1', '1.0_p', '1.0b', '1.0.0'],
    ...['1.01', '1.1', '1.2', '1.10', '999999999999999999999999999999'],
  ],
  openssl: [
    '0.9.8',
    '0.9.8a',
    '0.9.8z',
    '0.9.8za',
    '1.0.0-beta1',
    '1.0.0',
    '1.1.1z',
    '3.0.0-alpha1',
    '3.0.0-beta1',
    '3.0.0',
    '3.0.10',
  ],
  datetime: [
    ...[
      '1969-12-31T23:59:59Z',
      '2023-12-31T23:00:00+02:00',
      '2024-01-01T00:00:00Z=2023-12-31T19:00:00-05:00=2024-01-01T00:00:00.000Z',
    ],
    ...['2024-01-01T00:00:00.09Z', '2024-01-01T00:00:00.1Z', '2024-02-29T12:00:00Z', '2024-03-01T00:00:00Z'],
  ],
  lexicographic: ['', 'A', 'a', 'aa', 'b', 'é', '€', '\uffff', '😀'],
  intdot: ['1.2=01.002=1.2beta=1.2.0', '1.2.1', '1.10', '2'],
  conan: ['1-', '1-alpha.1', '1-alpha.2', '1=1.0', '1+build', '1.2', '1.10', '1.a', '2-', '2-rc', '2'],
}

test.each(Object.entries(inOrder))('versions of %s have an order', (type, versions) => {
  const order = orderOfType(type)
  const groups = versions.map(each => each.split('='))
  expect(groups.flat().filter(each => !order?.isVersion(each))).toEqual([])
  const compared = groups.flatMap((group, at) =>
    group.flatMap(one =>
      groups.flatMap((others, otherAt) =>
        others.map(other => [one, other, Math.sign(order?.compare(one, other) ?? 9), Math.sign(at - otherAt)] as const),
      ),
    ),
  )
  expect(compared.filter(([, , sign, wanted]) => sign !== wanted)).toEqual([])
})

test('what is no version of a type is none', () => {
  const none: Readonly<Record<string, readonly string[]>> = {
    alpm: ['', '1-2-3', 'a/b', '1'.repeat(300)],
    gentoo: ['', '1.0_gamma', '1.0-r', 'v1'],
    openssl: ['1.0', '1.0.0_a', 'master'],
    datetime: ['2024-01-01', '2024-13-01T00:00:00Z', '2024-01-01T24:00:00Z'],
    generic: ['main', ''],
  }
  for (const [type, texts] of Object.entries(none))
    expect([type, texts.filter(text => orderOfType(type)?.isVersion(text) !== false)]).toEqual([type, []])
  expect(['__proto__', 'toString', 'unheard-of', ''].map(orderOfType)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})
