import { expect, test } from 'vitest'
import { readPurl } from '../../src/sbom/purl.ts'
import { libraryOf } from '../../src/vulnerabilities/libraries.ts'
import { oneSpelling } from '../../src/vulnerabilities/names.ts'

test.each([
  ['pkg:npm/%40babel/core@7.0.0', 'npm', '@babel/core', '7.0.0'],
  ['pkg:pypi/Django@1.11', 'PyPI', 'django', '1.11'],
  ['pkg:maven/org.apache.tomcat/tomcat@9.0', 'Maven', 'org.apache.tomcat:tomcat', '9.0'],
  [
    'pkg:golang/github.com/Azure/go-autorest/autorest@v14.2.0%2Bincompatible',
    'Go',
    'github.com/Azure/go-autorest/autorest',
    'v14.2.0+incompatible',
  ],
  ['pkg:golang/k8s.io/api@v0.1.0#core/v1', 'Go', 'k8s.io/api', 'v0.1.0'],
  ['pkg:golang/std@1.21.0', 'Go', 'stdlib', '1.21.0'],
  ['pkg:golang/stdlib@1.21.0', 'Go', 'stdlib', '1.21.0'],
  ['pkg:golang/toolchain@1.21.0', 'Go', 'toolchain', '1.21.0'],
  ['pkg:cargo/parking_lot@0.11.1', 'crates.io', 'parking_lot', '0.11.1'],
  ['pkg:nuget/Newtonsoft.Json@13.0.1', 'NuGet', 'Newtonsoft.Json', '13.0.1'],
  ['pkg:gem/nokogiri@1.13.0-x86_64-linux', 'RubyGems', 'nokogiri', '1.13.0'],
  ['pkg:gem/nokogiri@1.13.10-java', 'RubyGems', 'nokogiri', '1.13.10'],
  ['pkg:gem/nokogiri@1.13.10-x64-mingw-ucrt', 'RubyGems', 'nokogiri', '1.13.10'],
  ['pkg:gem/nokogiri@1.13.0?platform=java', 'RubyGems', 'nokogiri', '1.13.0'],
  ['pkg:gem/ruby-advisory@1.0.0.pre.1', 'RubyGems', 'ruby-advisory', '1.0.0.pre.1'],
  ['pkg:composer/Drupal/core@8.9.0', 'Packagist', 'drupal/core', '8.9.0'],
  ['pkg:pub/http@0.13.0', 'Pub', 'http', '0.13.0'],
  ['pkg:hex/phoenix@1.6.0', 'Hex', 'phoenix', '1.6.0'],
  ['pkg:cran/readxl@1.0', 'CRAN', 'readxl', '1.0'],
  ['pkg:hackage/aeson@2.0.1', 'Hackage', 'aeson', '2.0.1'],
  ['pkg:swift/github.com/apple/swift-nio@2.40.0', 'SwiftURL', 'github.com/apple/swift-nio', '2.40.0'],
  ['pkg:julia/HTTP@1.9.0?uuid=cd3eb016-35fb-5094-929b-558a96fad6f3', 'Julia', 'HTTP', '1.9.0'],
  ['pkg:conan/openssl.org/openssl@3.0.3?user=bincrafters&channel=stable', 'ConanCenter', 'openssl', '3.0.3'],
  ['pkg:bitnami/apache@2.4.57-3?arch=arm64&distro=debian-12', 'Bitnami', 'apache', '2.4.57-3'],
  ['pkg:githubactions/Actions/checkout@v4', 'GitHub Actions', 'Actions/checkout', 'v4'],
  ['pkg:githubactions/github/codeql-action/analyze@refs/tags/v3.1', 'GitHub Actions', 'github/codeql-action', 'v3.1'],
  ['pkg:vscode-extension/ms-python/python@2026.1.0', 'VSCode', 'ms-python.python', '2026.1.0'],
])('%s is asked for as its ecosystem names it', (text, ecosystem, name, version) => {
  const purl = readPurl(text)
  expect(purl && libraryOf(purl)).toEqual({ ecosystem, name, version })
})

test('a package URL of another kind is of no library', () => {
  const purls = [
    'pkg:generic/openssl@3.0',
    'pkg:github/actions/checkout@v4',
    'pkg:oci/debian@sha256:1',
    'pkg:deb/debian/a@1',
  ]
  const read = purls.flatMap(text => readPurl(text) ?? [])
  expect(read).toHaveLength(purls.length)
  expect(read.map(libraryOf)).toEqual(purls.map(() => undefined))
})

test.each([
  ['PyPI', 'Zope.Interface__x', 'zope-interface-x'],
  ['crates.io', 'Parking_Lot', 'parking-lot'],
  ['NuGet', 'Newtonsoft.Json', 'newtonsoft.json'],
  ['Packagist', 'Drupal/Core', 'drupal/core'],
  ['SwiftURL', 'https://github.com/vapor/vapor.git', 'github.com/vapor/vapor'],
  ['GitHub Actions', 'Actions/Checkout', 'actions/checkout'],
  ['Maven', 'org.Group:artifact', 'org.Group:artifact'],
  ['RubyGems', 'RedCloth', 'RedCloth'],
  ['AlmaLinux', 'ImageMagick', 'ImageMagick'],
  ['constructor', 'A', 'A'],
])('in %s, %s is the same as %s', (ecosystem, name, spelling) => {
  expect(oneSpelling(ecosystem, name)).toBe(spelling)
})
