import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isInRange } from '../../../src/vulnerabilities/vers/contains.ts'
import { versFault } from '../../../src/vulnerabilities/vers/fault.ts'
import { versOfNative } from '../../../src/vulnerabilities/vers/native.ts'
import { readVers, writeVers } from '../../../src/vulnerabilities/vers/vers.ts'
import { sample } from '../../sample.ts'

/** Which of the versions lie in the range. */
function within(range: string, type: string, versions: string): string {
  return versions
    .split(' ')
    .filter(version => isInRange(range, version, type))
    .join(' ')
}

test.each([
  ['vers:npm/>=1.0.0|<2.0.0', 'npm', '0.9.0 1.0.0 1.5.0 2.0.0-rc.1 2.0.0', '1.0.0 1.5.0 2.0.0-rc.1'],
  ['vers:npm/>1.0.0|<=2.0.0', 'npm', '1.0.0 1.0.1 2.0.0 2.0.1', '1.0.1 2.0.0'],
  ['vers:npm/<1.0.0|>=2.0.0', 'npm', '0.1.0 1.0.0 1.9.0 2.0.0 3.0.0', '0.1.0 2.0.0 3.0.0'],
  ['vers:npm/<1.0.0|>=2.0.0|<3.0.0|>=4.0.0', 'npm', '0.1.0 2.5.0 3.5.0 4.0.0', '0.1.0 2.5.0 4.0.0'],
  ['vers:npm/1.2.3|>=2.0.0|<5.0.0', 'npm', '1.2.2 1.2.3 1.2.4 2.0.0 5.0.0', '1.2.3 2.0.0'],
  ['vers:pypi/>=2.2.0|!=2.2.1|<2.3.0', 'pypi', '2.2.0 2.2.1 2.2.2 2.3.0', '2.2.0 2.2.2'],
  ['vers:pypi/!=1.0', 'pypi', '0.9 1.0 1.0.0 1.1', '0.9 1.1'],
  ['vers:pypi/1.0', 'pypi', '1.0.0 1 1.0.1', '1.0.0 1'],
  ['vers:npm/*', 'npm', '0.0.1 anything', '0.0.1 anything'],
  ['vers:all/*', 'maven', '1 2', '1 2'],
  ['vers:none/*', 'maven', '1 2', ''],
  // Out of order, with bounds that say nothing new, with space: what is meant is plain.
  ['vers:pypi/0.0.2|0.0.6|>=3.0.0|0.0.1', 'pypi', '0.0.1 0.0.3 2.0.3 3.0.0 4', '0.0.1 3.0.0 4'],
  ['vers:npm/>=1.0.0|>=2.0.0|<3.0.0|<4.0.0', 'npm', '0.9.0 1.0.0 3.5.0 4.0.0', '1.0.0 3.5.0'],
  [' VERS:NPM/>=1.0.0 | <2.0.0 ', 'npm', '1.0.0 2.0.0', '1.0.0'],
  ['vers:maven/>=1.0|<2.0', 'maven', '1.0 1.5.redhat-1 2.0', '1.0 1.5.redhat-1'],
  ['vers:semver/<4.2.0', 'generic', '4.1.0 4.2.0', '4.1.0'],
  ['vers:generic/>=1.0|<2.10', 'generic', '0.9 1.0 2.9 2.10', '1.0 2.9'],
  ['vers:openssl/>=1.0.1|<=1.0.1f', 'generic', '1.0.1 1.0.1f 1.0.1g', '1.0.1 1.0.1f'],
  ['vers:intdot/>=1.2|<2.0', '', '1.5.0 2.0', '1.5.0'],
  ['vers:conan/>=1.2|<2-', 'conan', '1.2 1.9 2.0-beta 2.0', '1.2 1.9'],
])('%s holds, of %s: %s', (range, type, versions, expected) => {
  expect(within(range, type, versions)).toBe(expected)
})

describe('what cannot be told is not told', () => {
  test.each([
    ['vers:npm/>=1.0.0|<2.0.0', 'main', 'npm'],
    ['vers:npm/>=main', '1.0.0', 'npm'],
    ['vers:unheard-of/>=1.0', '1.0.1', 'npm2'],
    ['vers:npm/<2.0.0', '1.0', 'pypi'],
    ['vers:npm/', '1.0.0', 'npm'],
    ['vers:npm/>=', '1.0.0', 'npm'],
    ['vers:npm/1.0%zz', '1.0.0', 'npm'],
    ['vers:npm/*|1.0.0', '1.0.0', 'npm'],
    ['vers:invalid/1.0.0', '1.0.0', ''],
    ['no range', '1.0.0', 'npm'],
    ['', '1.0.0', 'npm'],
    ['>=5.0.0 >=4.0.0', '4.5.0', 'npm'],
    ['>2.0.0 <1.0.0', '3.0.0', 'npm'],
    [`vers:npm/${'1.0.0|'.repeat(20_000)}`, '1.0.0', 'npm'],
  ])('%.40s: %s', (range, version, type) => {
    expect(isInRange(range, version, type)).toBeUndefined()
  })
})

test('in a type without an order a version is that which is written the same', () => {
  expect(isInRange('vers:unheard-of/1.0-x|2', '1.0-x', '')).toBe(true)
  expect(isInRange('vers:unheard-of/1.0-x|2', '3', '')).toBe(false)
  expect(isInRange('vers:unheard-of/1.0-x|>=2', '3', '')).toBeUndefined()
})

test.each([
  ['npm', '^1.2.3', 'vers:npm/>=1.2.3|<2.0.0'],
  ['npm', '~1', 'vers:npm/>=1.0.0|<2.0.0'],
  ['npm', '1.2.3 - 2.3.4', 'vers:npm/>=1.2.3|<=2.3.4'],
  ['npm', '>=2.0.0 <=2.0.0', 'vers:npm/>=2.0.0|<=2.0.0'],
  ['npm', '2.1.x || 2.0.x', 'vers:npm/>=2.0.0|<2.1.0|>=2.1.0|<2.2.0'],
  ['cargo', '1.2', 'vers:cargo/>=1.2.0|<2.0.0'],
  ['gem', '~>2.0.8', 'vers:gem/>=2.0.8|<2.1'],
  ['gem', '>= 1.0, < 2.0', 'vers:gem/>=1.0|<2.0'],
  ['hex', '~> 1.2 or ~> 2.0', 'vers:hex/>=1.2|<2|>=2.0|<3'],
  ['composer', '^1.2 | ~2.3.1', 'vers:composer/>=1.2|<2|>=2.3.1|<2.4'],
  ['pypi', '~=2.2.1', 'vers:pypi/>=2.2.1|<2.3'],
  ['pypi', '==1.*, !=1.5', 'vers:pypi/>=1|!=1.5|<2'],
  ['maven', '[1.0,2.0)', 'vers:maven/>=1.0|<2.0'],
  ['maven', '(,1.0],[1.2,)', 'vers:maven/<=1.0|>=1.2'],
  ['maven', '[1.5]', 'vers:maven/1.5'],
  ['nuget', '[1.0.0, 2.0.0)', 'vers:nuget/>=1.0.0|<2.0.0'],
  ['nuget', '1.0', 'vers:nuget/>=1.0'],
  ['deb', '(<< 1.2-3)', 'vers:deb/<1.2-3'],
  ['openssl', '3.0.0, 1.0.1b', 'vers:openssl/1.0.1b|3.0.0'],
  ['nginx', '1.5.0+, 1.4.1+', 'vers:nginx/>=1.4.1|<1.5.0|>=1.5.0'],
  ['generic', '<4.2', 'vers:generic/<4.2'],
  ['npm', '*', 'vers:npm/*'],
])('in %s, %s is %s', (type, text, expected) => {
  const read = versOfNative(type, text)
  expect(read && writeVers(read)).toBe(expected)
})

test('a range that is empty, or that no sequence of constraints says, is none', () => {
  const texts = [
    '',
    ' || ',
    '>',
    '^',
    '[',
    '(,)',
    '[1.0',
    '1.0.0 2.0.0',
    '>1.0.0 >2.0.0',
    '!=1.0.0 || 1.0.0',
    '>=x.y',
    '__proto__',
  ]
  expect(texts.flatMap(text => versOfNative('npm', text) ?? [])).toEqual([])
  expect(versOfNative('__proto__', '<1')?.constraints).toBeUndefined()
})

test.each([
  ['vers:npm/>=1.0.0|<2.0.0', undefined],
  ['vers:npm/1.0%252F0', undefined],
  ['vers:npm/=1.0.0', 'a version has an equals sign before it'],
  ['vers:npm/1.0.0|>=1.0.0', 'a version is named twice'],
  ['vers:npm/>=1.0.0|>=2.0.0', 'the bounds do not take turns'],
  ['vers:npm/1.0.0|<2.0.0', 'the bounds do not take turns'],
  ['vers:npm/>=1.0.0|!=1.5.0|<2.0.0', undefined],
  ['vers:npm/1.0.0|*', 'an asterisk does not stand alone'],
  ['npm/1.0.0', 'it does not begin with `vers:`, a type and a slash'],
  ['VERS:npm/1.0.0', 'it does not begin with `vers:`, a type and a slash'],
])('what keeps %s from the one spelling of the specification: %s', (text, fault) => {
  expect(versFault(text)).toBe(fault)
})

test('any text is read without harm and soon, and what is written is read as the same', () => {
  const pieces = [
    'vers:',
    'npm',
    'pypi',
    'maven',
    'nginx',
    '/',
    '|',
    '>=',
    '<',
    '!=',
    '*',
    '1.0',
    '2',
    ' ',
    ',',
    '[',
    ')',
    '%',
    '^',
    '~',
    '-',
    '||',
  ]
  const like = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(
      fc.oneof(like, fc.string({ unit: 'binary' })),
      fc.constantFrom('npm', 'maven', 'conan', ''),
      (text, type) => {
        versFault(text)
        isInRange(text, '1.0.0', type)
        const read = readVers(text) ?? versOfNative(type, text)
        if (read) expect(readVers(writeVers(read))).toEqual(read)
      },
    ),
    { numRuns: sample(300, 20_000) },
  )
  for (const piece of [...pieces, '1.', '>1 ', '[1,', '1|', '<1||']) {
    versFault(`vers:npm/${piece.repeat(60_000 / piece.length)}`)
    for (const type of ['npm', 'maven', 'deb', 'hex', 'nginx'])
      isInRange(piece.repeat(4000 / piece.length), '1.0', type)
  }
})
