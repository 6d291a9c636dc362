import { expect, test } from 'vitest'
import { cycloneDx, read, short } from './make-sbom.ts'

const lodash = { type: 'library', name: 'lodash', version: '4.17.21', purl: 'pkg:npm/lodash@4.17.21' }

test('a component has a name, a version, package URLs, a reference and a path', () => {
  const { inventory, problems } = read(cycloneDx([{ ...lodash, 'bom-ref': 'a' }]))
  expect(problems).toEqual([])
  expect(inventory).toMatchObject({ file: 'sbom.json', format: 'CycloneDX', formatVersion: '1.6' })
  expect(inventory?.components).toEqual([
    {
      ...{ name: 'lodash', version: '4.17.21', ref: 'a', isFile: false, path: 'components[0]' },
      purls: [
        {
          ...{ type: 'npm', name: 'lodash', version: '4.17.21', qualifiers: {} },
          ...{ text: 'pkg:npm/lodash@4.17.21', canonical: 'pkg:npm/lodash@4.17.21' },
        },
      ],
    },
  ])
})

test.each(['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7'])('CycloneDX %s is known', specVersion => {
  const { inventory, problems } = read(cycloneDx([lodash], { specVersion }))
  expect([inventory?.formatVersion, problems]).toEqual([specVersion, []])
})

test.each([['1.8'], ['2.0']])('CycloneDX %s is read all the same, and said to be unknown', specVersion => {
  const { inventory, problems } = read(cycloneDx([lodash], { specVersion }))
  expect(inventory?.components).toHaveLength(1)
  expect(short(problems)).toEqual(['sbom.other-version specVersion'])
})

test('a file without its version or format is read if it can only be CycloneDX', () => {
  expect(short(read({ bomFormat: 'CycloneDX', components: [lodash] }).problems)).toEqual(['sbom.other-version'])
  expect(read({ specVersion: '1.5', components: [lodash] }).inventory?.formatVersion).toBe('1.5')
  expect(read({ specVersion: 1.5, components: [lodash] }).inventory?.formatVersion).toBe('unknown')
  expect(read({ specVersion: [[['1.5']]], components: [lodash] }).inventory).toBeUndefined()
})

test('nested components count, in the order of the file; the subject is none, but its parts are', () => {
  const nested = { name: 'a', components: [{ name: 'b', components: [{ name: 'c' }] }, { name: 'd' }] }
  const metadata = {
    component: { name: 'app', version: '1', components: [{ name: 'part' }] },
    tools: { components: [{ name: 'tool' }] },
  }
  const { inventory } = read(
    cycloneDx([nested, { name: 'e', pedigree: { ancestors: [{ name: 'old' }] } }], { metadata }),
  )
  expect(inventory?.subject).toEqual({ name: 'app', version: '1' })
  expect(inventory?.components.map(({ name, path }) => `${name} ${path}`)).toEqual([
    'part metadata.component.components[0]',
    'a components[0]',
    'b components[0].components[0]',
    'c components[0].components[0].components[0]',
    'd components[0].components[1]',
    'e components[1]',
  ])
})

test('several package URLs are kept, each once: of the component, and of its evidence in 1.5 and in 1.6', () => {
  const identity = [
    { field: 'purl', concludedValue: 'pkg:npm/Lodash.x@4' },
    { field: 'purl', concludedValue: 'PKG:npm/lodash@4.17.21' },
    { field: 'purl', concludedValue: 'src/yarn.lock' },
    { field: 'purl' },
    { field: 'name', concludedValue: 'pkg:npm/other' },
  ]
  const { components, problems } = read(
    cycloneDx([
      { ...lodash, evidence: { identity } },
      { name: 'b', version: '1', evidence: { identity: { field: 'purl', concludedValue: 'pkg:npm/b' } } },
    ]),
  )
  expect(components.map(({ purls }) => purls.map(({ text }) => text))).toEqual([
    ['pkg:npm/lodash@4.17.21', 'pkg:npm/Lodash.x@4'],
    ['pkg:npm/b'],
  ])
  expect(problems).toEqual([])
})

test('two components of one package URL are two components', () => {
  expect(read(cycloneDx([lodash, lodash])).components).toHaveLength(2)
})

test('files are told from packages, and need neither package URL nor version', () => {
  const { components, problems } = read(
    cycloneDx([
      { type: 'file', name: '/bin/sh' },
      { type: 'library', name: 'sh' },
    ]),
  )
  expect(components.map(({ isFile }) => isFile)).toEqual([true, false])
  expect(short(problems)).toEqual(['sbom.component-without-identity components[1]'])
})

test('what a component lacks is said: the package URL, one that can be read, the version', () => {
  const bad = { name: 'bad', version: '1', purl: 'lodash@4' }
  const { problems } = read(
    cycloneDx([
      { name: 'none' },
      bad,
      { name: 'v', purl: 'pkg:npm/v' },
      { name: 'w', version: '1', purl: 'pkg:npm/w' },
    ]),
  )
  expect(short(problems)).toEqual([
    'sbom.bad-purl components[1].purl',
    'sbom.component-without-identity components[0]',
    'sbom.component-without-identity components[1]',
    'sbom.version-missing components[2]',
  ])
  expect(problems[0]?.says).toBe('"lodash@4" is not a package URL.')
})

test('values of the wrong kind are left out, and the rest is used', () => {
  const { components, problems } = read(
    cycloneDx(
      [
        { name: 5, version: {}, purl: ['pkg:npm/a'], 'bom-ref': true, type: 1, components: 'none', evidence: 'none' },
        {
          name: 'b',
          version: 1,
          purl: 'pkg:npm/b@1',
          evidence: { identity: [5, { field: 'purl', concludedValue: 6 }] },
        },
        'lodash',
        null,
        { name: 'x'.repeat(2000), purl: 'pkg:npm/x@1', version: null },
      ],
      { metadata: { component: [] } },
    ),
  )
  expect(components.map(({ name }) => name)).toEqual(['', 'b', 'x'])
  expect(short(problems).filter(line => line.startsWith('sbom.wrong-kind'))).toEqual([
    ...['metadata.component', 'components[0].purl', 'components[0].evidence', 'components[0].bom-ref'].map(
      at => `sbom.wrong-kind ${at}`,
    ),
    ...['components[0].version', 'components[0].name', 'components[0].type', 'components[0].components'].map(
      at => `sbom.wrong-kind ${at}`,
    ),
    ...['components[1].evidence.identity[0]', 'components[1].evidence.identity[1].concludedValue'].map(
      at => `sbom.wrong-kind ${at}`,
    ),
    ...['components[1].version', 'components[2]', 'components[3]', 'components[4].name'].map(
      at => `sbom.wrong-kind ${at}`,
    ),
  ])
})

test('a list of components that is none is said to be none', () => {
  expect(short(read(cycloneDx({ a: 1 })).problems)).toEqual(['sbom.wrong-kind components', 'sbom.no-components'])
  expect(short(read(cycloneDx(null)).problems)).toEqual(['sbom.no-components'])
  expect(short(read({ ...cycloneDx([lodash]), metadata: 'x' }).problems)).toEqual(['sbom.wrong-kind metadata'])
})

test('100,000 levels of nesting overflow nothing; the first thousand are read', () => {
  const text = `${'{"name":"a","components":['.repeat(100_000)}${']}'.repeat(100_000)}`
  const { components, problems } = read(cycloneDx([JSON.parse(text), lodash]))
  expect(components).toHaveLength(1002)
  expect(short(problems).filter(line => line.startsWith('sbom.too-deep'))).toHaveLength(1)
})

test('a list of 200,000 nested components is walked without overflow', () => {
  const nested = Array.from({ length: 200_000 }, () => lodash)
  expect(read(cycloneDx([{ ...lodash, components: nested }])).components).toHaveLength(200_001)
})

test('of each kind of problem a person sees fifty, and how many more there are', () => {
  const { problems } = read(cycloneDx(Array.from({ length: 11_000 }, (_, index) => ({ name: `c${index}` }))))
  expect(problems).toHaveLength(51)
  expect(problems.at(-1)).toMatchObject({ code: 'file.more-problems', says: expect.stringContaining('10950') })
})

test('keys of the object prototype change nothing', () => {
  const own = JSON.parse('{"name":"a","__proto__":{"purl":"pkg:npm/evil@1"},"constructor":1,"version":"1"}')
  expect(read(cycloneDx([own])).components).toMatchObject([{ name: 'a', purls: [] }])
})

test('control characters of the file do not reach what is said', () => {
  const { problems } = read(cycloneDx([{ name: 'a\u001b[31m', purl: 'b\u0007\u202e' }]))
  expect(problems.map(({ says }) => says)).toEqual([
    '"b<U+0007><U+202E>" is not a package URL.',
    '"a<U+001B>[31m" has no package URL.',
  ])
})

const log4jCpe = 'cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*'

test('CPE names are kept as written, each once: of the component, and of its evidence; what is none is said', () => {
  const identity = [
    { field: 'cpe', concludedValue: log4jCpe },
    { field: 'cpe', concludedValue: ' cpe:/a:apache:log4j:2.14.1 ' },
    { field: 'cpe', concludedValue: 'src/pom.xml' },
  ]
  const { components, problems } = read(
    cycloneDx([
      { ...lodash, cpe: log4jCpe, evidence: { identity } },
      { ...lodash, cpe: 'log4j' },
      { ...lodash, cpe: 7, evidence: { identity: { field: 'cpe', concludedValue: 'cpe:/o:acme:os' } } },
      { ...lodash, cpe: '' },
    ]),
  )
  expect(components.map(({ cpes }) => cpes)).toEqual([
    [log4jCpe, 'cpe:/a:apache:log4j:2.14.1'],
    undefined,
    ['cpe:/o:acme:os'],
    undefined,
  ])
  expect(short(problems)).toEqual(['sbom.bad-cpe components[1].cpe', 'sbom.wrong-kind components[2].cpe'])
})

test('of more than a hundred CPE names the first hundred are kept', () => {
  const identity = Array.from({ length: 120 }, (_, at) => ({ field: 'cpe', concludedValue: `cpe:/a:acme:p${at}` }))
  const { components, problems } = read(cycloneDx([{ ...lodash, evidence: { identity } }]))
  expect(components[0]?.cpes).toHaveLength(100)
  expect(problems).toHaveLength(20)
  expect(problems[0]?.code).toBe('sbom.too-large')
})

test('what is named elsewhere is no part of the product: services, how it is built, what is claimed, who remarks', () => {
  const elsewhere = [{ type: 'library', name: 'elsewhere', version: '1', purl: 'pkg:npm/elsewhere@1' }]
  const more = {
    metadata: { tools: { components: elsewhere, services: [{ name: 's' }] }, component: { name: 'app' } },
    services: [{ name: 's', services: [{ name: 't' }], components: elsewhere }],
    formulation: [{ components: elsewhere, workflows: [{ resourceReferences: [] }] }],
    declarations: { targets: { components: elsewhere } },
    definitions: { patents: [] },
    annotations: [{ annotator: { component: elsewhere[0] } }],
    citations: [],
  }
  const pedigree = { ancestors: elsewhere, descendants: elsewhere, variants: elsewhere }
  const { components, problems } = read(cycloneDx([{ ...lodash, pedigree }], { specVersion: '1.7', ...more }))
  expect(components.map(({ name }) => name)).toEqual(['lodash'])
  expect(problems).toEqual([])
})

test('a part that the environment brings is a part, and its range of versions is no version', () => {
  const external = { type: 'library', name: 'x', isExternal: true, versionRange: 'vers:npm/>=1|<2', purl: 'pkg:npm/x' }
  const { components, problems } = read(cycloneDx([external], { specVersion: '1.7' }))
  expect(components[0]).toMatchObject({ name: 'x' })
  expect(components[0]).not.toHaveProperty('version')
  expect(short(problems)).toEqual(['sbom.version-missing components[0]'])
})
