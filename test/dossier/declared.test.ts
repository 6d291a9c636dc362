import { expect, test } from 'vitest'
import { countDeclared, withDeclared } from '../../src/dossier/declared.ts'
import { readProductFile } from '../../src/dossier/product-file/read.ts'
import { assessVulnerabilities } from '../../src/dossier/vulnerabilities.ts'
import type { Component } from '../../src/sbom/index.ts'
import { component, inventory, makeReference, record } from '../vulnerabilities/make-reference.ts'

function read(text: string) {
  return readProductFile(new TextEncoder().encode(`schema: 1\nidentities:\n${text}`), 'cra.yaml')
}

const declared = `
  - cpe: cpe:2.3:a:openssl:openssl
    purl: pkg:npm/openssl
    because: we build it from that source
    by: A. Martin
  - { cpe: "cpe:/a:acme:tool:2.0", purl: pkg:npm/tool-two }
  - { name: Log4j Core, purl: pkg:maven/org.apache.logging.log4j/log4j-core }
`

/** The package URL under which a component goes, and by what that is declared. */
function known(own: Partial<Component>, ...purls: readonly string[]): string {
  const [{ components } = { components: [] }] = withDeclared(
    [inventory({ ...component('x', ...purls), ...own })],
    read(declared).value?.identities,
  )
  return [components[0]?.purls.map(({ text }) => text).join(' '), components[0]?.declaredAs]
    .filter(Boolean)
    .join(' <- ')
}

test('a component that has a CPE name and no package URL is the package that is declared for the name', () => {
  const purl = 'pkg:npm/openssl'
  const as = ' <- cpe:2.3:a:openssl:openssl'
  const full = 'cpe:2.3:a:openssl:openssl:3.0.11:*:*:*:*:*:*:*'
  expect(known({ cpes: [full] })).toBe(`${purl}@3.0.11${as}`)
  expect(known({ cpes: ['cpe:/a:OpenSSL:OpenSSL'], version: '1.1.1k' })).toBe(`${purl}@1.1.1k${as}`)
  expect(known({ cpes: ['cpe:/a:other:thing', full], version: '3.0.12' })).toBe(`${purl}@3.0.12${as}`)
  expect(known({ cpes: ['cpe:/a:openssl:openssl:-'] })).toBe(`${purl}${as}`)
  expect(known({ cpes: [full] }, 'pkg:generic/openssl@3.0.11')).toBe(`${purl}@3.0.11${as}`)
})

test('what a declaration says of the version holds', () => {
  expect(known({ cpes: ['cpe:/a:acme:tool:2.0'] })).toBe('pkg:npm/tool-two@2.0 <- cpe:/a:acme:tool:2.0')
  expect(known({ cpes: ['cpe:/a:acme:tool:3.0'] })).toBe('')
})

test('a component is known by its name where that is declared, and never where it is not', () => {
  const log4j = 'pkg:maven/org.apache.logging.log4j/log4j-core'
  expect(known({ name: ' log4j core ', version: '2.14.1' })).toBe(`${log4j}@2.14.1 <- Log4j Core`)
  expect(known({ name: 'log4j-core', version: '2.14.1' })).toBe('')
  expect(known({ name: 'openssl', version: '3.0.11' })).toBe('')
  expect(known({ name: '__proto__', cpes: ['cpe:/a:__proto__:constructor:1'] })).toBe('')
})

test('a package URL that an SBOM gives is not overruled', () => {
  const own = 'pkg:deb/debian/openssl@3.0.11-1?distro=debian-12'
  expect(known({ cpes: ['cpe:2.3:a:openssl:openssl:3.0.11'], name: 'Log4j Core' }, own)).toBe(own)
})

test('what is declared is looked up, told beside the finding, and counted', () => {
  const reference = makeReference({
    s: [record('GHSA-1', 'npm', 'openssl', [{ introduced: '0' }, { fixed: '3.0.12' }])],
  })
  const listed = [
    inventory(
      { ...component('by CPE'), cpes: ['cpe:/a:openssl:openssl:3.0.11'] },
      { ...component('unknown'), cpes: ['cpe:/a:other:thing:1'] },
    ),
  ]
  const { value } = read(declared)
  const now = { instant: '2026-11-25T00:00:00Z', day: '2026-11-25' } as never
  const identities = value?.identities ?? []
  const { findings, coverage } = assessVulnerabilities(listed, reference, now, { identities })
  expect(findings.map(({ component: { purl, declaredAs } }) => [purl, declaredAs])).toEqual([
    ['pkg:npm/openssl@3.0.11', 'cpe:2.3:a:openssl:openssl'],
  ])
  expect(coverage).toMatchObject({ lookedUp: 1, withoutIdentity: 1, declared: 1 })
  const without = assessVulnerabilities(listed, reference, now)
  expect([without.findings, without.coverage.withoutIdentity, without.coverage.declared]).toEqual([[], 2, undefined])
  expect(countDeclared(listed)).toBe(0)
})

test.each([
  ['- { cpe: cpe:2.3:a:openssl, purl: pkg:npm/a }', 'shape.wrong-value'],
  ['- { cpe: "cpe:2.3:a:*:openssl", purl: pkg:npm/a }', 'shape.wrong-value'],
  ['- { cpe: "cpe:/a:v:p", purl: pkg:npm/a@1.0.0 }', 'shape.wrong-value'],
  ['- { name: x, purl: npm/a }', 'shape.wrong-value'],
  ['- { name: x }', 'shape.missing'],
  ['- { name: x, cpe: "cpe:/a:v:p", purl: pkg:npm/a }', 'product-file.unknown-package'],
  ['- { purl: pkg:npm/a }', 'product-file.unknown-package'],
  ['- { name: x, purl: pkg:julia/Dates }', 'product-file.unknown-package'],
  ['- { cpe: "cpe:/a:%zz:p", purl: pkg:npm/a }', 'product-file.unknown-package'],
])('a declaration that cannot be meant is a problem at its line: %s', (text, code) => {
  const { problems } = read(`  ${text}\n`)
  expect(problems.map(problem => [problem.code, problem.place.line])).toEqual([[code, 3]])
})

test('a declaration that cannot be meant is told at its own line, whatever was left out before it', () => {
  const { problems } = read('  - 1\n  - { name: x, purl: pkg:julia/Dates }\n')
  expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
    ['shape.wrong-kind', 3],
    ['product-file.unknown-package', 4],
  ])
})

test('a scope of npm, and qualifiers, are no version', () => {
  const text =
    '  - { name: a, purl: "pkg:npm/@babel/core" }\n  - { name: b, purl: "pkg:deb/debian/curl?distro=debian-12" }\n'
  expect(read(text).problems).toEqual([])
})
