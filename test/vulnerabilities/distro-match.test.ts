import { expect, test } from 'vitest'
import { match } from '../../src/vulnerabilities/match.ts'
import { component, inventory, makeReference, record } from './make-reference.ts'

const now = { instant: '2026-11-25T00:00:00Z', day: '2026-11-25' }
const before = (version: string) => [{ introduced: '0' }, { fixed: version }]

const advisories = [
  record('DSA-1', 'Debian:12', 'openssl', before('3.0.11-1~deb12u2')),
  record('DSA-2', 'Debian', 'curl', before('8.0-1')),
  record('USN-1', 'Ubuntu:22.04:LTS', 'openssl', before('3.0.2-0ubuntu1.10')),
  record('USN-2', 'Ubuntu:Pro:22.04:LTS', 'ansible', before('2.10.7-1ubuntu0.1~esm1')),
  record('ALPINE-1', 'Alpine:v3.18', 'openssl', before('3.1.4-r1')),
  record('ALSA-1', 'AlmaLinux:9', 'dbus-common', before('1:1.12.20-8.el9')),
  record('RHSA-1', 'Red Hat:enterprise_linux:9::baseos', 'bash', before('0:5.1.8-7.el9')),
  record('RHSA-2', 'Red Hat:rhel_eus:9.2::baseos', 'bash', before('0:5.1.8-9.el9_2')),
  record('RLSA-1', 'Rocky Linux:9', 'openssl', before('1:3.0.7-25.el9')),
  record('SUSE-1', 'SUSE:Linux Enterprise Module for Basesystem 15 SP5', 'openssl-3', before('3.0.8-150500.5.20.1')),
  record('openSUSE-1', 'openSUSE:Leap 15.5', 'curl', before('8.0.1-1')),
  record('BIT-1', 'Bitnami', 'apache', before('2.4.57')),
  record('GHSA-a', 'GitHub Actions', 'Actions/checkout', before('4.0.0')),
  record('GHSA-s', 'SwiftURL', 'https://github.com/apple/swift-nio.git', before('2.0.0')),
  record('GHSA-d', 'Packagist:https://packages.drupal.org/8', 'drupal/lingotek', before('2.0.0')),
  record('WOLFI-1', 'Wolfi', 'openssl', before('3.2.0-r0')),
]

/** What is found at each package URL: the ids of its findings. */
function found(purl: string): readonly string[] {
  const { findings } = match([inventory(component('x', purl))], makeReference({ s: advisories }), now)
  return findings.map(({ advisory }) => advisory.id).toSorted()
}

test.each([
  ['pkg:deb/debian/libssl3@3.0.11-1~deb12u1?distro=debian-12&upstream=openssl', ['DSA-1']],
  ['pkg:deb/debian/libssl3@3.0.11-1~deb12u2?distro=debian-12&upstream=openssl', []],
  ['pkg:deb/debian/openssl@3.0.11-1~deb12u1', ['DSA-1']],
  ['pkg:deb/debian/openssl@1.1.1n-0+deb11u5?distro=debian-11', []],
  ['pkg:deb/debian/libssl3@3.0.11-1~deb12u1%2Bb1?distro=debian-12&upstream=openssl%403.0.11-1~deb12u2', []],
  // An advisory that names no release is one for all of them.
  ['pkg:deb/debian/curl@7.9-1?distro=debian-11', ['DSA-2']],
  ['pkg:deb/debian/curl@7.9-1', ['DSA-2']],
  ['pkg:deb/ubuntu/libssl3@3.0.2-0ubuntu1.9?distro=ubuntu-22.04&upstream=openssl', ['USN-1']],
  ['pkg:deb/ubuntu/libssl3@3.0.2-0ubuntu1.9?distro=ubuntu-23.04&upstream=openssl', []],
  ['pkg:deb/ubuntu/ansible@2.10.7-1?distro=jammy', ['USN-2']],
  ['pkg:apk/alpine/libcrypto3@3.1.4-r0?distro=alpine-3.18.2&upstream=openssl', ['ALPINE-1']],
  ['pkg:apk/alpine/libcrypto3@3.1.4-r0?distro=3.18.4&upstream=openssl', ['ALPINE-1']],
  ['pkg:apk/alpine/libcrypto3@3.1.4-r0?distro=alpine-3.19.0&upstream=openssl', []],
  ['pkg:rpm/almalinux/dbus-common@1.12.20-7.el9_1?distro=almalinux-9.4&epoch=1', ['ALSA-1']],
  ['pkg:rpm/almalinux/dbus-common@1.12.20-9.el9?distro=almalinux-9.4&epoch=1', []],
  ['pkg:rpm/redhat/bash@5.1.8-6.el9?distro=rhel-9.7', ['RHSA-1']],
  ['pkg:rpm/redhat/bash@5.1.8-6.el9', ['RHSA-1']],
  ['pkg:rpm/redhat/bash@5.1.8-8.el9?distro=rhel-9.2', []],
  [
    'pkg:rpm/rocky/openssl-libs@3.0.7-24.el9?epoch=1&distro=rocky-9.3&upstream=openssl-3.0.7-24.el9.src.rpm',
    ['RLSA-1'],
  ],
  [
    'pkg:rpm/suse/libopenssl3@3.0.8-150500.5.5.1?distro=sles-15.5&upstream=openssl-3-3.0.8-150500.5.5.1.src.rpm',
    ['SUSE-1'],
  ],
  ['pkg:rpm/opensuse/curl@7.9-1?distro=opensuse-leap-15.5', ['openSUSE-1']],
  ['pkg:rpm/opensuse/curl@7.9-1?distro=opensuse-leap-15.6', []],
  ['pkg:apk/wolfi/libssl3@3.1.4-r5?upstream=openssl&distro=wolfi-20230201', ['WOLFI-1']],
  ['pkg:bitnami/apache@2.4.56-4?distro=debian-12', ['BIT-1']],
  ['pkg:bitnami/apache@2.4.57-3?distro=debian-12', []],
  ['pkg:githubactions/actions/checkout@v3.1', ['GHSA-a']],
  ['pkg:githubactions/actions/checkout@f27b608878404679385c85cfa523b85ccb86e213', []],
  ['pkg:swift/github.com/apple/swift-nio@1.9.0', ['GHSA-s']],
  ['pkg:composer/drupal/lingotek@1.0.0', ['GHSA-d']],
])('%s: %j', (purl, expected) => {
  expect(found(purl)).toEqual(expected)
})

test('what is of no known release, or of one without advisories, is counted as without a source', () => {
  const parts = [
    component('no release', 'pkg:apk/alpine/busybox@1.36.1-r2'),
    component('other release', 'pkg:apk/alpine/busybox@1.36.1-r2?distro=alpine-3.4.1'),
    component('other distribution', 'pkg:rpm/fedora/bash@5.2-1.fc39?distro=fedora-39'),
    component('known', 'pkg:apk/alpine/busybox@1.36.1-r2?distro=alpine-3.18.1'),
  ]
  const { coverage } = match([inventory(...parts)], makeReference({ s: advisories }), now)
  expect(coverage).toMatchObject({
    lookedUp: 1,
    withoutSource: 3,
    releaseUnknown: 1,
    typesWithoutSource: { apk: 2, rpm: 1 },
  })
})
