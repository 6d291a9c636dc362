import { describe, expect, test } from 'vitest'
import { ecosystemOf, lookupKey, scopeText } from '../../src/vulnerabilities/identity.ts'
import { releaseNamed } from '../../src/vulnerabilities/releases.ts'

describe('the release that an advisory speaks for stands behind the colon', () => {
  test.each([
    ['Debian', '12', '12'],
    ['Debian', 'sid', 'sid'],
    ['Ubuntu', '22.04:LTS', '22.04'],
    ['Ubuntu', '25.10', '25.10'],
    ['Ubuntu', 'Pro:22.04:LTS', 'Pro:22.04'],
    ['Ubuntu', 'Pro:FIPS-updates:18.04:LTS', 'Pro:FIPS-updates:18.04'],
    ['Ubuntu', '22.04:LTS:for:NVIDIA:BlueField', '22.04:for:NVIDIA:BlueField'],
    ['Ubuntu', 'Pro:24.04:LTS:Realtime:Kernel', 'Pro:24.04:Realtime:Kernel'],
    ['Alpine', 'v3.18', 'v3.18'],
    ['AlmaLinux', '9', '9'],
    ['Rocky Linux', '9', '9'],
    ['Red Hat', 'enterprise_linux:9::baseos', '9'],
    ['Red Hat', 'enterprise_linux:9::appstream', '9'],
    ['Red Hat', 'enterprise_linux:10.0', '10'],
    ['Red Hat', 'rhel_eus:9.2::appstream', 'rhel_eus:9.2::appstream'],
    ['SUSE', 'Linux Enterprise Server 15 SP5', '15.5'],
    ['SUSE', 'SUSE Linux Enterprise Server 15 SP5', '15.5'],
    ['SUSE', 'Linux Enterprise Module for Basesystem 15 SP5', '15.5'],
    ['SUSE', 'Linux Enterprise Server 12', '12.0'],
    ['SUSE', 'Linux Enterprise Micro 5.3', 'Linux Enterprise Micro 5.3'],
    ['openSUSE', 'Leap 15.5', 'Leap 15.5'],
    ['openSUSE', 'openSUSE Leap 15.5', 'Leap 15.5'],
    ['Mageia', '9', '9'],
    ['Azure Linux', '3', '3'],
    ['Maven', 'https://maven.google.com', undefined],
    ['Packagist', 'https://packages.drupal.org/8', undefined],
    ['CRAN', '', undefined],
  ])('%s:%s', (ecosystem, suffix, release) => {
    expect(releaseNamed(ecosystem, suffix)).toBe(release)
  })
})

test('an ecosystem is told from its release; one that we cannot match is none', () => {
  expect(ecosystemOf('npm')).toEqual({ ecosystem: 'npm' })
  expect(ecosystemOf('Maven:https://maven.google.com')).toEqual({ ecosystem: 'Maven' })
  expect(['', ':', 'None', 'toString', 'npm2', `npm:${'x'.repeat(200)}`].map(ecosystemOf)).toEqual(
    Array.from({ length: 6 }, () => undefined),
  )
})

test('a package is looked up within its release: the same name in another release is another package', () => {
  const keys = ['1', '2', undefined].map(release =>
    lookupKey({ ecosystem: 'PyPI', ...(release !== undefined && { release }), name: 'A_b' }),
  )
  expect(keys).toEqual(['PyPI:1\na-b', 'PyPI:2\na-b', 'PyPI\na-b'])
  expect(scopeText({ ecosystem: 'npm' })).toBe('npm')
})
