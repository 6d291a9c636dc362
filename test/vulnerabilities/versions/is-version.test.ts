import { describe, expect, test } from 'vitest'
import { type Ecosystem, orders } from '../../../src/vulnerabilities/versions/index.ts'

const commit = 'c2843e01d9a2bc60bb26ad24e09734fdc2d9ec58'
const commitWithDigitFirst = '5ec03a8b1d9a2bc60bb26ad24e09734fdc2d9ec5'

/** A property of Maven that nobody has filled in. */
const revision = '$'.concat('{revision}')

const versions: Readonly<Partial<Record<Ecosystem, readonly string[]>>> = {
  npm: ['1.2.3', 'v1.2.3', '=1.2.3', '0', '1.2', '1.2.3.4', '1.2.3-x.7', '1.2.3-rc.1+build.5', '0.0.0-experimental-1'],
  Go: [
    ...['v1.2.3', '1.2.3', '0', 'v2.0.0+incompatible', 'v0.0.0-20190308221718-c2843e01d9a2', 'v1.2.3+dirty'],
    ...['go1.20.1', 'go1.19', 'go1', '1.21rc2', '1.17beta1', '1.21.0-0', 'go1.21.3-acme', 'go1.22.1 X:rangefunc'],
  ],
  PyPI: [
    ...['1.0', '1!1.0', '1.0.post1.dev2+local.7', 'V1.0-RC_1', ' 1.0\n'],
    ...['2004d', '0.9-doduo', '2013-01-21T20:33:09+01'],
  ],
  Maven: ['1.0', 'r09', 'Finchley.SR2', 'Finchley.RELEASE', '1.0-SNAPSHOT', '1.0_2', '1.0+3', '31.1-jre', '20040616'],
  'crates.io': ['1.2.3', '0.1.0-alpha.1', '0.9.1+zstd.1.5.5', '0.1'],
  Hex: ['1.2.3', '0.0.0', '3.0.0-alpha-1', '1.0.0+build'],
  Pub: ['1.2.3', '2.0.0-nullsafety.0', '1.0.0+hotfix.1', '0.12.0-dev'],
  NuGet: ['1', '1.2', '1.2.3', '1.2.3.4', '03.02.01', '1.0.0-Beta.1', '1.0.0+Sha.5', '10.0-alpha1'],
  RubyGems: [...['1', '1.2.3', '3.2.22.1', '1.0.0.rc1', '1.0.0-rc.1', '0.a', '3.0.0.alpha.5.0.5.1']],
  Packagist: [
    ...['1.0', 'v1.2.3', 'V1.2.3.4', '1.0.0-RC1', '1.0.0beta2.1', '1.0.0_RC1', '1.0.0-stable', '2024.01.02', '1.0-dev'],
    ...['v6.13.7-beta1+EZP-30823.preview', '1.5.1.dev101', '2.2.0.0_a1'],
  ],
  Debian: [
    ...['1.0', '1:1.2.11.dfsg-2+deb11u2', '8:6.9.6.2+dfsg-2', '1.06-6.2~deb10u1build0.14.04.1+esm1', '0', 'v0.16.0'],
    ...['2.7.4+reloaded2-13ubuntu1', '20240203', 'r1234-1', '0~git20240101.abcdef0-1', '1.2-3-4'],
  ],
  AlmaLinux: [
    ...['1.2.3', '1.2.3-4.el9', '0:1.2.3-4.el9_2', '2:2.3.4-2.git87f9237.module_el8.5.0+119+9a9ec082', '1.0~rc1-1'],
    ...['1.0^20240101git0a1b2c3-1.fc40', 'r20-1', '1.0-1.oe2203sp3', '6.1.0-150400.3.8.1', '1.0%2-1'],
  ],
  SwiftURL: ['1.2.3', 'v1.2.3', '4.0.0-rc.2.5', '1.0'],
  Julia: ['1.0.7+0', '1.2.3', '0.0.39001+0', '1.0.0-rc1+2'],
  CRAN: ['1.2.3', '1.2-3', '7.3-60.1', '2024.1', '0'],
  Hackage: ['1', '0.1.26.0', '9.2.4', '2.0.1.0'],
  Bitnami: ['1.2.3', '1.2.3-4', '2.4.46-10.el8', '2.6.0-rc1', '0.0.0-20250806193153-183891f8d535'],
  'GitHub Actions': ['v4', 'v4.1', 'v4.1.2', '46.0.1', 'v2.0.0-beta'],
  ConanCenter: ['1.1.1w', '3.0.0', 'cci.20200203', '1.0-rc.1+build', 'system1'],
  VSCode: ['1.2.3', '2024.2.0', '0.0.1-alpha', 'v1.0.0'],
  Linux: ['6.13', '6.13-rc1', '5.4.291', '2.6.32.71', 'v6.1'],
  Alpine: [
    '1.2.3',
    '1.2.3-r4',
    '2.12r-r4',
    '6.6.2p1-r0',
    '1.2.4_git20230717-r5',
    '1_rc1_p2',
    '1.2~0a1b-r0',
    '20240705-r0',
  ],
}

const ranges = [
  ...['^1.0.0', '~1.2', '>=1 <2', '>1', '<=2', '!=1', '1 || 2', '1.0 - 2.0', '1,2', '[1,2)', '(,1]'],
  ...['*', '1.*'],
]
const placeholders = ['', 'latest', 'unknown', 'UNKNOWN', 'undefined', 'null', 'none', 'main', 'n/a', '-', '.', '?']
const addresses = ['https://example.org/a-1.0.tgz', 'git+ssh://git@example.org/a#1', 'file:../a', 'workspace:*', '1/2']
const hostile = [
  ...['1.0"', '1.0\\', '1.0 x', '$(id)', '1;id', '1.0\n2.0', '1.0\u0000', '1.0\u001b[31m', '1.0\u202e'],
  ...['１.０', '1'.repeat(257)],
]
const never = [...ranges, ...placeholders, ...addresses, ...hostile, commit, revision, '@scope/a']

const noVersions: Readonly<Partial<Record<Ecosystem, readonly string[]>>> = {
  npm: [
    '1.x',
    'x',
    '1.2.x',
    'next',
    'workspace:^1.0.0',
    'npm:a@1.0.0',
    '1..2',
    '1.',
    '1.0-',
    '1.0+',
    '1.36.0rc1',
    ' 1.0',
  ],
  Go: [
    '(devel)',
    'master',
    'c2843e01d9a2',
    '123456789012',
    'gov1.2',
    'go',
    'v1.21rc2',
    'go1.21.3 X:',
    'devel go1.22-c2843e',
  ],
  PyPI: ['==1.0', '~=1.0', '1.0; python_version > "3"', '1.0 @ file', 'a3', '-1', '1.0/2', commitWithDigitFirst],
  Maven: [
    ...[
      'Unspecified',
      'LATEST',
      'RELEASE',
      'latest.release',
      '1.+',
      '+',
      `1.0-${revision}`,
      '[1.0]',
      'master-SNAPSHOT',
    ],
    ...['-1', '.1', '1:2', commitWithDigitFirst],
  ],
  'crates.io': ['1.x', '1.', '1..2', '1.0-', 'nightly', '1.0.0rc1', commitWithDigitFirst],
  Hex: ['1.0', '1', 'v1.0.0', '1.0.0.0', '1.0.0rc1', commitWithDigitFirst],
  Pub: ['any', '1.x', '1.0-', '1.0+', commitWithDigitFirst],
  NuGet: ['1.*', '1.0-*', '1.', 'v', '1.0.0beta1', commitWithDigitFirst],
  RubyGems: ['~> 1.0', '1.', '1..2', 'v1.0', 'a.1', '1.0_1', '1.0-', 'java', '-java'],
  Packagist: [
    ...[
      'dev-main',
      'dev-master',
      '1.x-dev',
      '1.0.x-dev',
      'x-dev',
      '9999999-dev',
      '1.0.*',
      '1.2.3.#',
      '1.',
      '1..2',
      'v',
    ],
    ...['self.version', '5ec03a8', commitWithDigitFirst],
  ],
  Debian: [
    'unstable',
    'sid',
    '<unfixed>',
    '1_000:1',
    '1.0 (arm64)',
    '~1.0',
    '+1',
    'a',
    '12345678901:1',
    commitWithDigitFirst,
  ],
  AlmaLinux: ['el', '~1', '^1', '(none)', '1.0:2', 'a:1', '12345678901:1', commitWithDigitFirst],
  SwiftURL: ['1.x', 'branch', '1.0-', '1.0.0rc1', commitWithDigitFirst],
  Julia: ['1.x', '1.', '1.0+', 'nightly', commitWithDigitFirst],
  CRAN: ['1.', '1-', '1..2', '1.0a', 'v1.0', '1.0.r1'],
  Hackage: ['1.', '1..2', '1.0-2', '1.0a', 'v1.0'],
  Bitnami: ['nightly', 'nightly.2026-03-10.0', '1.x', '1.0-', commitWithDigitFirst],
  'GitHub Actions': ['1234567', 'v1.x', 'releases/v1', 'c2843e0', commitWithDigitFirst],
  ConanCenter: ['[>=1.0]', '[>=1.0 <2]', 'system', '1..2', '1.', '1.0@user/channel', '1.0#a1b2', commitWithDigitFirst],
  VSCode: ['1.x', '1.', '1.0-', 'pre-release', commitWithDigitFirst],
  Linux: ['4.x', '6.1-arch1', '5.10.0-8-amd64', '6.13-rc', '6.1.0+', '6.13rc1', 'v', '1.2.3.4.5', commitWithDigitFirst],
  Alpine: [
    ...['1.2.', '1..2', '.1', '1.2_blah', '1.2_csv2', '1.2ab', '1.2.a', '1-r', '1-1', '1-ruff', '1.2A', '1.2~', 'a'],
    ...['1.2-r1-r2', '1.2-r1_p1', 'v1.2', commitWithDigitFirst],
  ],
}

/** The first of the ecosystems that share an order. */
const names = (Object.keys(orders) as Ecosystem[]).filter(
  (name, at, all) => all.findIndex(each => orders[each] === orders[name]) === at,
)

describe.each(names)('%s', name => {
  const [some = [], none = []] = [versions[name], noVersions[name]]

  test('knows a version', () => {
    expect(some.length).toBeGreaterThan(3)
    expect(some.filter(text => !orders[name].isVersion(text))).toEqual([])
  })

  test('knows what is none: a range, a branch, a commit, an address, a placeholder, or nothing at all', () => {
    expect(none.length).toBeGreaterThan(3)
    expect([...never, ...none].filter(text => orders[name].isVersion(text))).toEqual([])
  })
})

test('the version that advisories speak of has no local label', () => {
  const versions = ['1.0+ubuntu1', '1.0rc1+a.b', '1.0', '2013-01-21T20:33:09+0100', '+1', '']
  const published = versions.map(version => orders.PyPI.published?.(version))
  expect(published).toEqual(['1.0', '1.0rc1', '1.0', '2013-01-21T20:33:09+0100', '+1', ''])
})

test('the version that Bitnami packed has no revision', () => {
  const versions = [
    '1.2.3-4',
    '1.2.3-0',
    '1.2.3-10.el8',
    '1.2.3',
    '1.2.3-rc1',
    '1.2.3-0.20260410083055-07c6232d159b',
    '',
  ]
  const published = versions.map(version => orders.Bitnami.published?.(version))
  expect(published).toEqual(['1.2.3', '1.2.3', '1.2.3', '1.2.3', '1.2.3-rc1', versions[5], ''])
})
