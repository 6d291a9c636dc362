import { describe, expect, test } from 'vitest'
import { type Ecosystem, orders } from '../../../src/vulnerabilities/versions/index.ts'

const commit = 'c2843e01d9a2bc60bb26ad24e09734fdc2d9ec58'
const commitWithDigitFirst = '5ec03a8b1d9a2bc60bb26ad24e09734fdc2d9ec5'

/** A property of Maven that nobody has filled in. */
const revision = '$'.concat('{revision}')

const versions: Readonly<Record<Ecosystem, readonly string[]>> = {
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

const noVersions: Readonly<Record<Ecosystem, readonly string[]>> = {
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
}

describe.each(Object.keys(orders) as Ecosystem[])('%s', name => {
  test('knows a version', () => {
    expect(versions[name].filter(text => !orders[name].isVersion(text))).toEqual([])
  })

  test('knows what is none: a range, a branch, a commit, an address, a placeholder, or nothing at all', () => {
    expect([...never, ...noVersions[name]].filter(text => orders[name].isVersion(text))).toEqual([])
  })
})

test('the version that advisories speak of has no local label', () => {
  const versions = ['1.0+ubuntu1', '1.0rc1+a.b', '1.0', '2013-01-21T20:33:09+0100', '+1', '']
  const published = versions.map(version => orders.PyPI.published?.(version))
  expect(published).toEqual(['1.0', '1.0rc1', '1.0', '2013-01-21T20:33:09+0100', '+1', ''])
})
