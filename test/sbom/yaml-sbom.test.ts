import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSbomFile } from '../../src/actions/read-sbom.ts'
import { startYamlSbom } from '../../src/sbom/yaml-sbom.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { testWithShared } from '../shared-data.ts'
import { cycloneDx, eventsOf, read as readJson, readText, spdx } from './make-sbom.ts'

const head = ['---', 'SPDXID: "SPDXRef-DOCUMENT"', 'spdxVersion: "SPDX-2.3"', 'name: a']

const log4j = [
  ...['- SPDXID: SPDXRef-log4j', '  name: log4j-core', "  versionInfo: '2.14.1'", '  externalRefs:'],
  ...['  - referenceCategory: PACKAGE-MANAGER', '    referenceType: purl'],
  '    referenceLocator: "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1"',
]

function read(lines: readonly string[], size?: number) {
  return readText(startYamlSbom, [...head, ...lines, ''].join('\n'), size)
}

function namesOf({ components }: Pick<ReturnType<typeof read>, 'components'>): readonly string[] {
  return components.map(({ name, version }) => (version === undefined ? name : `${name} ${version}`))
}

/** Problems in short: the code and the line. */
function placed({ problems }: Pick<ReturnType<typeof read>, 'problems'>): readonly string[] {
  return problems.map(({ code, place }) => `${code} ${place.line ?? place.path}`)
}

test.each([0, 2, 5])('a list may be indented by %i, and is read entry by entry', spaces => {
  const indented = log4j.map(line => ' '.repeat(spaces) + line)
  const lines = [
    'packages: # all',
    '',
    '# the first',
    ...indented,
    'documentDescribes: [SPDXRef-log4j]',
    'files:',
    '- x: 1',
  ]
  const { inventory, problems, stop } = read(lines)
  expect([problems, stop]).toEqual([[], undefined])
  expect(inventory).toMatchObject({
    ...{ format: 'SPDX', formatVersion: '2.3', subject: { name: 'log4j-core', version: '2.14.1' } },
    components: [{ name: 'log4j-core', ref: 'SPDXRef-log4j', path: 'packages[0]', purls: [{ type: 'maven' }] }],
  })
})

test('lists in brackets, quoted keys, texts over lines and ends of lines of Windows are read', () => {
  const lines = [
    ...[
      '"packages": [',
      '  {name: a, versionInfo: "1"},',
      '  {name: b}',
      ']',
      'comment: |',
      '  packages:',
      '  - name: no',
    ],
    ...[
      "'relationships':",
      '- spdxElementId: SPDXRef-DOCUMENT',
      '  relationshipType: DESCRIBES',
      '  relatedSpdxElement: x',
    ],
  ]
  const whole = read(lines)
  expect(namesOf(whole)).toEqual(['a 1', 'b'])
  expect(readText(startYamlSbom, [...head, ...lines].join('\r\n'), 3)).toEqual(whole)
  for (const size of [1, 2, 7, 64]) expect(read(lines, size)).toEqual(whole)
  const described = read(['packages:', ...log4j, '- name: "two', '    lines"', '- name: >-', '    folded', '    text'])
  expect(namesOf(described)).toEqual(['log4j-core 2.14.1', 'two lines', 'folded text'])
})

test('names and versions without quotation marks are what was typed', () => {
  const lines = [
    'packages:',
    '- {name: 7, versionInfo: 1.10}',
    '- name: 1e3',
    '  versionInfo: 2.0',
    '- versionInfo: 3 # three',
  ]
  expect(namesOf(read(lines))).toEqual(['7 1.10', '1e3 2.0', ' 3'])
})

test('CycloneDX is read in YAML as in JSON', () => {
  const text = [
    ...[
      'bomFormat: CycloneDX',
      'specVersion: "1.6"',
      'version: 1',
      'metadata:',
      '  component: {name: app}',
      'components:',
    ],
    ...[
      '- name: a',
      '  version: 1.10',
      '  purl: pkg:npm/a@1.10',
      '  components:',
      '  - name: b',
      '    cpe: cpe:/a:b:b',
    ],
    ...['vulnerabilities:', '- id: CVE-2026-1', '  analysis: {state: not_affected}'],
  ].join('\n')
  const components = [
    { name: 'a', version: '1.10', purl: 'pkg:npm/a@1.10', components: [{ name: 'b', cpe: 'cpe:/a:b:b' }] },
  ]
  const more = { metadata: { component: { name: 'app' } }, version: 1 }
  const vulnerabilities = [{ id: 'CVE-2026-1', analysis: { state: 'not_affected' } }]
  const { inventory } = readJson(cycloneDx(components, { ...more, vulnerabilities }))
  expect(readText(startYamlSbom, text).inventory).toEqual({ ...inventory, file: 'sbom.txt' })
})

test('a mistake costs only the entry that it is in, and is said with its line', () => {
  const lines = [
    ...['packages:', '- name: "a', ...log4j, '- name: b', '  name: c', '- &x {name: d}', '- *x', '- !!str e'],
    ...['- {name: f', '- __proto__: {name: g}', '  name: h', 'this is nothing', 'packages:', '- name: i'],
    ...['documentNamespace: https://example.org/a', '---', 'packages:', '- name: j'],
  ]
  const found = read(lines)
  // Of an entry in which nothing could be read it is still known that it is there.
  expect(namesOf(found)).toEqual(['', 'log4j-core 2.14.1', 'b', 'd', '', 'h'])
  expect(found.inventory?.id).toBe('https://example.org/a')
  expect(placed(found).filter(line => line.startsWith('sbom.bad-line'))).toEqual(
    [6, 15, 16, 17, 18, 19, 20, 22, 23, 26].map(line => `sbom.bad-line ${line}`),
  )
})

test('aliases that would grow without end, nesting without end and lines without end are refused, and the rest is read', () => {
  const bomb = [
    'a: &a [x, x]',
    ...'bcdefgh'.split('').map((key, at) => `${key}: &${key} [*${'abcdefg'[at]}, *${'abcdefg'[at]}]`),
  ]
  const lines = [
    ...['packages:', `- ${'['.repeat(100_000)}`, `- ${'{a: '.repeat(100_000)}`, `- ${'- '.repeat(100_000)}x`],
    ...[`- name: ${'x'.repeat(5_000_000)}`, ...bomb.map((line, at) => `${at === 0 ? '- ' : '  '}${line}`), ...log4j],
  ]
  const found = read(lines)
  expect(namesOf(found)).toContain('log4j-core 2.14.1')
  expect([...new Set(found.problems.map(({ code }) => code))]).toEqual([
    ...['sbom.bad-line', 'sbom.too-large', 'sbom.component-without-identity'],
  ])
})

test('more than the library could read in a while ends the reading', () => {
  const comment = `  comment: ${'x'.repeat(1_000_000)}`
  const lines = ['packages:', ...log4j, ...Array.from({ length: 40 }, (_, at) => [`- name: p${at}`, comment]).flat()]
  const { stop, components } = read(lines)
  expect(stop?.code).toBe('sbom.too-large')
  expect(components.length).toBeGreaterThan(30)
})

test('an empty text, and one that is no YAML, are no SBOM', () => {
  for (const text of ['', '\u0000', '%', '---', '- a', ': x', 'x', '\t']) {
    expect(readText(startYamlSbom, text).inventory).toBeUndefined()
    expect(eventsOf(startYamlSbom, text, [])).toEqual({})
  }
})

test('a file is read by how it begins, and problems of its packages have their lines', async () => {
  const lines = [
    ...head,
    'packages:',
    ...log4j,
    '- name: b',
    '  externalRefs:',
    '  - {referenceType: purl,',
    '     referenceLocator: x}',
  ]
  const folder = makeFolder({ 'a.yaml': lines.join('\n') })
  const { value, problems } = await readSbomFile(join(folder, 'a.yaml'), 'a.yaml')
  expect(value?.components).toHaveLength(2)
  expect(problems.map(({ code, place }) => `${code} ${place.line} ${place.path}`)).toEqual([
    'sbom.bad-purl 16 packages[1].externalRefs[0].referenceLocator',
    'sbom.component-without-identity 13 packages[1]',
  ])
})

test('what JSON says is said in YAML, too', () => {
  const document = spdx([{ name: 'a', SPDXID: 'SPDXRef-a' }], { relationships: [] })
  const lines = Object.entries(document).map(([key, value]) => `${key}: ${JSON.stringify(value)}`)
  expect(eventsOf(startYamlSbom, lines.join('\n'), ['packages'])).toEqual(document)
})

testWithShared('sboms', 'the real example in YAML is read', async folder => {
  const name = 'spdx23-example.spdx.yaml'
  const { value, problems } = await readSbomFile(join(folder, name), name)
  expect(value?.components.map(component => component.name)).toEqual(['glibc', 'Apache Commons Lang', 'Jena', 'Saxon'])
  expect([...new Set(problems.map(({ code }) => code))]).toEqual(['sbom.component-without-identity'])
})
