import { readFileSync } from 'node:fs'
import { expect } from 'vitest'
import { orders } from '../../../src/vulnerabilities/versions/index.ts'
import type { Order } from '../../../src/vulnerabilities/versions/order.ts'
import { testWithShared } from '../../shared-data.ts'
import { mistakes, type Pair, readPairs } from './read-fixture.ts'

/**
 * Where the fixture mixes dots and hyphens before words, and was made by a Maven that put any word after a dot before any
 * word after a hyphen: 1.5.9.RC1 before 1.5.9-RC0. By the specification of today the words themselves decide, and Maven
 * 3.8.7, 3.9.11 and 4.0.0-rc-4 say of each of these pairs what we say.
 */
const wordsAfterDotsFirst = [
  '1.1.34.sec10 1.1.34_noneautotype',
  '1.1.46.sec10 1.1.46_noneautotype',
  '1.2.31.sec10 1.2.31_noneautotype',
  '1.2.50.sec10 1.2.50_noneautotype',
  '1.2.54.sec10 1.2.54_noneautotype',
  '1.2.57.sec10 1.2.57_noneautotype',
  '1.2.60.sec10 1.2.60_noneautotype',
  '1.2.8.sec10_noneautotype 1.2.8_noneautotype',
  '1.5.9.RC1 1.5.9-RC0',
  '6.1.12.rc5 6.1.12rc1',
]

/** PHP's mark for any number; the same file has it equal to nothing at all, and 1.2.3 before 1.2.3.1. */
const anyNumber = ['1.2.3.# 1.2.3.1']

/**
 * Made by PHP's `version_compare` alone. Composer first writes all versions alike, and so do we: v3.0.0-beta leads to v3.0,
 * which is v3.0.0; BETA is beta; stable is no word of its own.
 */
const asPhpWithoutComposer = [
  '5.1.0-stable 5.1.0-beta2',
  'v1.9.0-ALPHA.2 v1.9.0-BETA.2',
  'v1.9.0-BETA.1 v1.9.0-ALPHA.2',
  'v3.0 v3.0.0-beta',
  'v3.4 v3.4.0-alpha',
  'v4-beta4 v4.0-alpha',
  'v6.6 v6.6.0-beta',
]

const fixtures: readonly { readonly name: string; readonly order: Order; readonly known?: readonly string[] }[] = [
  { name: 'semver-versions', order: orders.npm },
  { name: 'semver-versions', order: orders.Go },
  { name: 'pypi-versions', order: orders.PyPI },
  { name: 'pypi-versions-generated', order: orders.PyPI },
  ...(['Hex', 'crates.io', 'SwiftURL', 'VSCode', 'GitHub Actions'] as const).map(name => ({
    name: 'semver-versions',
    order: orders[name],
  })),
  { name: 'nuget-versions', order: orders.NuGet },
  { name: 'pub-versions', order: orders.Pub },
  { name: 'packagist-versions', order: orders.Packagist, known: anyNumber },
  { name: 'packagist-versions-generated', order: orders.Packagist, known: asPhpWithoutComposer },
  { name: 'hackage-versions', order: orders.Hackage },
  { name: 'debian-versions', order: orders.Debian },
  { name: 'debian-versions-generated', order: orders.Debian },
  { name: 'alpine-versions', order: orders.Alpine },
  { name: 'alpine-versions-generated', order: orders.Alpine },
  { name: 'maven-versions', order: orders.Maven },
  { name: 'maven-versions-generated', order: orders.Maven, known: wordsAfterDotsFirst },
]

for (const { name, order, known = [] } of fixtures) {
  const ecosystem = Object.entries(orders).find(([, each]) => each === order)?.[0]
  testWithShared(`versions/osv/${name}.txt`, `${ecosystem} orders ${name} of OSV as OSV does`, path => {
    const pairs = readPairs(path)
    expect(pairs.length).toBeGreaterThan(10)
    expect(mistakes(order, pairs).toSorted()).toEqual(known)
  })
}

interface Vers {
  readonly test_type: string
  readonly input: { readonly versions: readonly [string, string]; readonly native_range?: string }
  readonly expected_output: unknown
}

function readVers(path: string): readonly Vers[] {
  const suite: { readonly tests: readonly Vers[] } = JSON.parse(readFileSync(path, 'utf8'))
  return suite.tests
}

const comparisons = [
  { name: 'maven_version_cmp_test', order: orders.Maven, count: 977 },
  { name: 'alpine_version_cmp_test', order: orders.Alpine, count: 716 },
]

for (const { name, order, count } of comparisons) {
  testWithShared(`versions/vers/${name}.json`, `all comparisons of ${name} of the vers suite`, path => {
    const tests = readVers(path)
    const wrong = tests.filter(({ test_type, input: { versions }, expected_output }) => {
      const [a, b] = versions
      if (test_type === 'equality') return (order.compare(a, b) === 0) !== expected_output
      const sorted = order.compare(a, b) < 0 ? [a, b] : [b, a]
      return order.compare(a, b) === 0 || sorted.join(' ') !== [expected_output].flat().join(' ')
    })
    expect(tests).toHaveLength(count)
    expect(wrong).toEqual([])
  })
}

/** The versions of a `vers` range, which are to stand there in their order. */
function versionsOf(range: unknown): readonly string[] {
  const [, constraints = ''] = /^vers:\w+\/(.+)$/.exec(String(range)) ?? []
  const each = constraints.split('|').map(constraint => decodeURIComponent(constraint.replace(/^[<>=!]+/, '')))
  return each.filter(version => version !== '*' && version !== '')
}

const ranges: readonly [string, Order][] = [
  ['npm_range_from_native_test', orders.npm],
  ['npm_range_containment_test', orders.npm],
  ['pypi_range_from_native_test', orders.PyPI],
  ['pypi_range_validate_test', orders.PyPI],
]

for (const [name, order] of ranges) {
  testWithShared(`versions/vers/${name}.json`, `the bounds in ${name} of vers are versions, in their order`, path => {
    const tests = readVers(path)
    const bounds = tests.map(({ expected_output }) => versionsOf(expected_output))
    const pairs = bounds.flatMap(each => each.slice(1).map((b, at): Pair => ({ a: each[at] ?? '', b, sign: -1 })))
    expect(bounds.flat().filter(version => !order.isVersion(version))).toEqual([])
    expect(
      mistakes(
        order,
        pairs.filter(({ a, b }) => a !== b),
      ),
    ).toEqual([])
    const alone = tests.filter(({ input }) => order.isVersion(input.native_range ?? ''))
    expect(alone.filter(({ expected_output }) => /[<>|*]/.test(String(expected_output)))).toEqual([])
  })
}
