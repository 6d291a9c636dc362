import { expect, test } from 'vitest'
import { readPurl } from '../../src/sbom/purl.ts'
import { sourceNamed } from '../../src/vulnerabilities/source-package.ts'
import { systemPackageOf } from '../../src/vulnerabilities/system-packages.ts'

/** How advisories are asked for a package of a distribution: ecosystem and releases, names, version. */
function sought(text: string, source?: Parameters<typeof systemPackageOf>[1]): string | undefined {
  const purl = readPurl(text)
  const found = purl && systemPackageOf(purl, source)
  if (!found) return undefined
  const releases = found.isReleaseUnknown ? ['?'] : found.releases
  return [found.ecosystem, releases.join('|'), found.names.join('|'), found.version].filter(Boolean).join(' ')
}

test.each([
  // Advisories of Debian, Ubuntu and Alpine name the source package.
  [
    'pkg:deb/debian/libssl3@3.0.11-1~deb12u2?arch=amd64&distro=debian-12&upstream=openssl%403.0.11-1~deb12u2',
    'Debian 12 openssl 3.0.11-1~deb12u2',
  ],
  [
    'pkg:deb/debian/bsdutils@1%3A2.38.1-5?distro=debian-12&upstream=util-linux%402.38.1-5',
    'Debian 12 util-linux 2.38.1-5',
  ],
  ['pkg:deb/debian/bash@5.2.15-2?distro=debian-12.4', 'Debian 12 bash 5.2.15-2'],
  ['pkg:deb/debian/bash@5.2.15-2?distro=bookworm', 'Debian 12 bash 5.2.15-2'],
  ['pkg:deb/debian/bash@5.2.15-2?distro=debian-bookworm', 'Debian 12 bash 5.2.15-2'],
  ['pkg:deb/debian/bash@5.2.15-2?distro=debian-sid', 'Debian sid bash 5.2.15-2'],
  ['pkg:deb/debian/bash@5.2.15-2?os_distro=bookworm&os_name=debian&os_version=12', 'Debian 12 bash 5.2.15-2'],
  ['pkg:deb/ubuntu/zlib1g@1:1.2.11?upstream=zlib&distro=ubuntu-22.04', 'Ubuntu 22.04|Pro:22.04 zlib 1:1.2.11'],
  ['pkg:deb/ubuntu/bash@5.1?distro=jammy', 'Ubuntu 22.04|Pro:22.04 bash 5.1'],
  ['pkg:deb/ubuntu/bash@5.1?distro=ubuntu-22.04.3', 'Ubuntu 22.04|Pro:22.04 bash 5.1'],
  [
    'pkg:deb/ubuntu/libssl3@3.0.2-0ubuntu1.18%2BFips1?distro=ubuntu-22.04&upstream=openssl',
    'Ubuntu 22.04|Pro:FIPS:22.04|Pro:FIPS-updates:22.04|Pro:FIPS-preview:22.04 openssl 3.0.2-0ubuntu1.18+Fips1',
  ],
  [
    'pkg:apk/alpine/libcrypto3@3.1.4-r5?arch=x86_64&upstream=openssl&distro=alpine-3.18.2',
    'Alpine v3.18 openssl 3.1.4-r5',
  ],
  ['pkg:apk/alpine/busybox@1.36.1-r2?distro=3.18.4', 'Alpine v3.18 busybox 1.36.1-r2'],
  ['pkg:apk/alpine/busybox@1.36.1-r2?distro=3.24.0_alpha20260127', 'Alpine v3.24 busybox 1.36.1-r2'],
  ['pkg:apk/alpine/busybox@1.36.1-r2?distro=alpine-edge', 'Alpine edge busybox 1.36.1-r2'],
  ['pkg:apk/wolfi/libssl3@3.1.4-r5?upstream=openssl&distro=wolfi-20230201', 'Wolfi libssl3|openssl 3.1.4-r5'],
  ['pkg:apk/alpaquita/busybox@1.36.1-r2?distro=alpaquita-23', 'Alpaquita 23 busybox 1.36.1-r2'],
  ['pkg:apk/alpaquita/busybox@1.36.1-r2?distro=alpaquita-stream', 'Alpaquita stream busybox 1.36.1-r2'],
  ['pkg:apk/chainguard/busybox@1.36.1-r2?arch=x86_64', 'Chainguard busybox 1.36.1-r2'],
  // AlmaLinux and Red Hat name what is installed; Rocky Linux, SUSE and openSUSE the source.
  [
    'pkg:rpm/almalinux/dbus-common@1.12.20-7.el9_1?distro=almalinux-9.4&epoch=1',
    'AlmaLinux 9 dbus-common 1:1.12.20-7.el9_1',
  ],
  ['pkg:rpm/acl@2.3.1-3.el9?arch=x86_64&distro=almalinux-9.2', 'AlmaLinux 9 acl 2.3.1-3.el9'],
  [
    'pkg:rpm/redhat/alternatives@1.24-2.el9?distro=rhel-9.7&upstream=chkconfig-1.24-2.el9.src.rpm',
    'Red Hat 9 alternatives 1.24-2.el9',
  ],
  ['pkg:rpm/redhat/bash@5.1.8-6.el9?distro=redhat-9.2', 'Red Hat 9 bash 5.1.8-6.el9'],
  ['pkg:rpm/redhat/bash@5.1.8-6.el9?distro=el9', 'Red Hat 9 bash 5.1.8-6.el9'],
  [
    'pkg:rpm/rocky/openssl-libs@3.0.7-24.el9?epoch=1&distro=rocky-9.3&upstream=openssl-3.0.7-24.el9.src.rpm',
    'Rocky Linux 9 openssl 1:3.0.7-24.el9',
  ],
  ['pkg:rpm/rocky-linux/ruby@3.3.1?distro=rocky-linux-9&epoch=0', 'Rocky Linux 9 ruby 0:3.3.1'],
  [
    'pkg:rpm/suse/libopenssl3@3.0.8-1?distro=sles-15.5&upstream=openssl-3-3.0.8-1.src.rpm',
    'SUSE 15.5 openssl-3 3.0.8-1',
  ],
  ['pkg:rpm/sles/bash@4.4?distro=sles-15-SP5', 'SUSE 15.5 bash 4.4'],
  ['pkg:rpm/suse/bash@4.4?distro=sles-15', 'SUSE 15.0 bash 4.4'],
  ['pkg:rpm/suse/bash@4.4?distro=sle-micro-5.3', 'SUSE Linux Enterprise Micro 5.3 bash 4.4'],
  ['pkg:rpm/opensuse/bash@4.4?distro=opensuse-leap-15.5', 'openSUSE Leap 15.5 bash 4.4'],
  ['pkg:rpm/opensuse/bash@5.2?distro=opensuse-tumbleweed-20240101', 'openSUSE Tumbleweed bash 5.2'],
  ['pkg:rpm/azurelinux/zlib@1.3.1-1.azl3?distro=azurelinux-3.0', 'Azure Linux 3 zlib 1.3.1-1.azl3'],
  ['pkg:rpm/mageia/bash@5.2?distro=mageia-9', 'Mageia 9 bash 5.2'],
])('%s is asked for as its distribution names it', (purl, expected) => {
  expect(sought(purl)).toBe(expected)
})

test.each([
  ['pkg:rpm/redhat/bash@5.1.8-6.el9', 'Red Hat 9 bash 5.1.8-6.el9'],
  ['pkg:rpm/almalinux/nodejs@18.1-1.module%2Bel8.6.0%2B1', 'AlmaLinux 8 nodejs 18.1-1.module+el8.6.0+1'],
  ['pkg:rpm/rocky/bash@4.4-1.el8_10', 'Rocky Linux 8 bash 4.4-1.el8_10'],
  ['pkg:deb/debian/openssl@3.0.11-1~deb12u2', 'Debian 12 openssl 3.0.11-1~deb12u2'],
  ['pkg:deb/debian/base-files@12.4%2Bdeb12u13', 'Debian 12 base-files 12.4+deb12u13'],
  ['pkg:deb/ubuntu/bash@5.1-6ubuntu1.0.22.04.1~22.04.1', 'Ubuntu 22.04|Pro:22.04 bash 5.1-6ubuntu1.0.22.04.1~22.04.1'],
])('the release may stand in the version alone: %s', (purl, expected) => {
  expect(sought(purl)).toBe(expected)
})

test.each([
  ['pkg:deb/debian/bash@5.2.15-2', 'Debian ? bash 5.2.15-2'],
  ['pkg:deb/debian/bash@5.2.15-2?distro=debian', 'Debian ? bash 5.2.15-2'],
  ['pkg:apk/alpine/busybox@1.36.1-r2', 'Alpine ? busybox 1.36.1-r2'],
  ['pkg:rpm/redhat/bash@5.1', 'Red Hat ? bash 5.1'],
  [
    'pkg:rpm/redhat/bash@5.1-6.el9_2?distro=rhel-9.2&repository_id=rhel-9-for-x86_64-baseos-eus-rpms',
    'Red Hat ? bash 5.1-6.el9_2',
  ],
])('a package of no known release is asked for under none: %s', (purl, expected) => {
  expect(sought(purl)).toBe(expected)
})

test('a distribution without advisories in the OSV format has none, and so has one that nobody names', () => {
  const purls = [
    'pkg:rpm/fedora/curl@7.50.3-1.fc25?distro=fedora-25',
    'pkg:rpm/amzn/curl@8.3.0?distro=amzn-2023',
    'pkg:rpm/oraclelinux/curl@7.61?distro=ol-8.9',
    'pkg:rpm/centos/curl@7.61?distro=centos-7',
    'pkg:rpm/curl@7.61.1-30.el8',
    'pkg:alpm/arch/zlib@1.3.1-2?distro=arch-20260111',
    'pkg:deb/raspbian/bash@5.1?distro=raspbian-11',
    'pkg:deb/toString/bash@5.1',
    'pkg:npm/bash@1.0.0?distro=debian-12',
  ]
  expect(purls.map(purl => sought(purl))).toEqual(purls.map(() => undefined))
})

test('what an SBOM says beside the package URL of its source counts where the package URL says nothing', () => {
  const source = { name: 'openssl', version: '3.0.11-1~deb12u2' }
  const purl = 'pkg:deb/debian/libssl3@3.0.11-1~deb12u2?distro=debian-12.4'
  expect(sought(purl, source)).toBe('Debian 12 openssl 3.0.11-1~deb12u2')
  expect(sought(`${purl}&upstream=other`, source)).toBe('Debian 12 other 3.0.11-1~deb12u2')
  expect(sought('pkg:rpm/redhat/openssl-libs@3.0.7-24.el9?distro=redhat-9.3', source)).toBe(
    'Red Hat 9 openssl-libs 3.0.7-24.el9',
  )
})

test('an upstream is a name, a name with a version, or the file name of a source RPM', () => {
  expect(
    ['zlib', 'bash@5.2.15-2', 'perl-Exporter-5.74-461.el9.src.rpm', 'x-1-2.nosrc.rpm', '', 'src.rpm'].map(sourceNamed),
  ).toEqual([
    { name: 'zlib' },
    { name: 'bash', version: '5.2.15-2' },
    { name: 'perl-Exporter', version: '5.74-461.el9' },
    { name: 'x', version: '1-2' },
    undefined,
    undefined,
  ])
})
