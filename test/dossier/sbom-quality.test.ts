import { expect, test } from 'vitest'
import { startJudge } from '../../src/dossier/sbom-quality.ts'
import { takeWhole } from '../../src/sbom/index.ts'

type Format = Parameters<typeof startJudge>[0]

/** The state of each point that is asked for, by its id; of components also how many of how many. */
function judged(document: object, format: Format, version: string, ...ids: readonly string[]) {
  const quality = takeWhole(document, 'x', () => startJudge(format, version)).value
  const points = quality?.documents.flatMap(({ points }) => points) ?? []
  return ids.map(id => {
    const point = points.find(each => each.id === id)
    return point?.of === undefined ? point?.state : `${point.state}: ${point.met} of ${point.of}`
  })
}

const library = { type: 'library', name: 'a', version: '1.0.0', 'bom-ref': 'a' }
const other = { ...library, name: 'b', 'bom-ref': 'b' }
const application = { type: 'application', name: 'p', 'bom-ref': 'p' }

function bom(more: object, components: readonly object[] = [library, other]): object {
  const { metadata = {}, ...rest } = more as { metadata?: object }
  return { specVersion: '1.6', metadata: { component: application, ...metadata }, components, ...rest }
}

function cdx(more: object, ...ids: readonly string[]) {
  return judged(bom(more), 'CycloneDX', '1.6', ...ids)
}

test('top-level dependencies: met as far as the file names them, partly where it names what it does not list', () => {
  const id = 'cra.top-level-dependencies'
  expect(cdx({ dependencies: [{ ref: 'p', dependsOn: ['a', 'b'] }] }, id)).toEqual(['met: 2 of 2'])
  expect(cdx({ dependencies: [{ ref: 'p', dependsOn: ['a', 'x'] }] }, id)).toEqual(['partly: 1 of 2'])
  const compositions = [{ aggregate: 'incomplete', dependencies: ['p'] }]
  expect(cdx({ dependencies: [{ ref: 'p', dependsOn: ['a'] }], compositions }, id)).toEqual(['partly'])
  expect(cdx({}, id)).toEqual(['cannot be told'])
  expect(cdx({ dependencies: [{ ref: 'a', dependsOn: ['b'] }] }, id)).toEqual(['cannot be told'])
  expect(judged(bom({}, []), 'CycloneDX', '1.6', id)).toEqual(['not met'])
})

test('the same of SPDX, by what the document describes', () => {
  const relate = (spdxElementId: string, relationshipType: string, relatedSpdxElement: string) => ({
    spdxElementId,
    relationshipType,
    relatedSpdxElement,
  })
  const packages = ['P', 'A'].map(name => ({ SPDXID: `SPDXRef-${name}`, name }))
  const relationships = [
    relate('SPDXRef-DOCUMENT', 'DESCRIBES', 'SPDXRef-P'),
    relate('SPDXRef-A', 'RUNTIME_DEPENDENCY_OF', 'SPDXRef-P'),
  ]
  const ids = ['cra.top-level-dependencies', 'ntia.dependencies', 'bsi.executable', 'bsi.format']
  expect(judged({ packages, relationships }, 'SPDX', '2.3', ...ids)).toEqual([
    'met: 1 of 1',
    'met: 2 of 2',
    'cannot be told',
    'not met',
  ])
  const files = [...relationships, relate('SPDXRef-P', 'CONTAINS', 'SPDXRef-File-x')]
  expect(judged({ packages, relationships: files }, 'SPDX', '2.3', ids[0] ?? '')).toEqual(['met: 1 of 1'])
  expect(judged({ packages }, 'SPDX', '2.3', ...ids.slice(0, 2))).toEqual(['cannot be told', 'not met: 0 of 2'])
})

test('who made the SBOM: a tool is no author, a name is no address', () => {
  const ids = ['bsi.creator', 'ntia.author', 'cisa.tool']
  expect(cdx({ metadata: { tools: { components: [{ name: 't' }] } } }, ...ids)).toEqual(['not met', 'not met', 'met'])
  expect(cdx({ metadata: { authors: [{ name: 'A' }] } }, ...ids)).toEqual(['partly', 'met', 'not met'])
  expect(cdx({ metadata: { manufacturer: { url: ['https://a.example'] } } }, ...ids)).toEqual(['met', 'met', 'not met'])
  const spdx = (...creators: readonly string[]) =>
    judged({ packages: [{ name: 'a' }], creationInfo: { creators } }, 'SPDX', '2.3', ...ids)
  expect(spdx('Tool: t-1')).toEqual(['not met', 'not met', 'met'])
  expect(spdx('Organization: A (a@a.example)', 'Tool: t-1')).toEqual(['met', 'met', 'met'])
  expect(spdx('Person: A ()')).toEqual(['partly', 'met', 'not met'])
})

test('components: of how many each is said, and which are the first that lack it', () => {
  const properties = ['filename', 'executable', 'archive', 'structured'].map(name => ({
    name: `bsi:component:${name}`,
    value: 'x',
  }))
  const whole = {
    ...library,
    properties,
    purl: 'pkg:npm/a@1.0.0',
    manufacturer: { name: 'A', contact: [{ email: 'a@a.example' }] },
    licenses: [{ expression: 'MIT', acknowledgement: 'concluded' }],
    externalReferences: [
      { type: 'distribution', url: 'https://a.example', hashes: [{ alg: 'SHA-512', content: 'AB' }] },
    ],
  }
  const ids = ['component-creator', 'component-filename', 'distribution-licences', 'hash', 'executable', 'archive']
  const all = ids.map(id => `bsi.${id}`)
  expect(judged(bom({}, [whole]), 'CycloneDX', '1.6', ...all)).toEqual(all.map(() => 'met: 1 of 1'))
  expect(judged(bom({}, [whole, other]), 'CycloneDX', '1.6', ...all)).toEqual(all.map(() => 'partly: 1 of 2'))
  expect(judged(bom({}, [whole]), 'CycloneDX', '1.5', 'bsi.format')).toEqual(['not met'])
})

test('what a version of the format has no place for cannot be told', () => {
  const components = [{ ...library, licenses: [{ license: { id: 'MIT' } }] }]
  const document = { ...bom({}, components), specVersion: '1.4' }
  const ids = ['bsi.distribution-licences', 'cisa.generation-context', 'cisa.licence']
  expect(judged(document, 'CycloneDX', '1.4', ...ids)).toEqual(['cannot be told', 'cannot be told', 'met: 1 of 1'])
})

test('files beside components are not counted, nested components are', () => {
  const nested = { ...library, components: [other, { type: 'file', name: '/etc/x' }] }
  const quality = takeWhole(bom({}, [nested]), 'x', () => startJudge('CycloneDX', '1.6')).value
  expect(quality).toMatchObject({ components: 2, files: 1 })
})

test('vulnerabilities within an SBOM are against the guideline', () => {
  expect(cdx({ vulnerabilities: [{ id: 'CVE-2021-44228' }] }, 'bsi.no-vulnerabilities')).toEqual(['not met'])
  expect(cdx({}, 'bsi.no-vulnerabilities')).toEqual(['met'])
})

test('values of the wrong kind, however nested, are taken for nothing said', () => {
  const odd = { ...library, licenses: 'MIT', hashes: {}, supplier: [], properties: 1, externalReferences: 'x', purl: 3 }
  let deep: object = library
  for (let at = 0; at < 5000; at += 1) deep = { ...library, components: [deep] }
  expect(judged(bom({ metadata: 1, dependencies: {} }, [odd, deep]), 'CycloneDX', '1.6', 'cisa.licence')).toEqual([
    'not met: 0 of 1001',
  ])
})

test('SPDX 3: who made what, and under which licence, stands in elements of their own, in any order', () => {
  const of = (type: string, spdxId: string, more: object = {}) => ({ type, spdxId, creationInfo: '_:c', ...more })
  const agent = of('Organization', 'urn:o', {
    name: 'O',
    externalIdentifier: [{ externalIdentifierType: 'email', identifier: 'o@o.example' }],
  })
  const graph = [
    of('Relationship', 'urn:r1', { from: 'urn:p', to: ['urn:a'], relationshipType: 'dependsOn' }),
    of('Relationship', 'urn:r2', { from: 'urn:a', to: ['urn:l'], relationshipType: 'hasConcludedLicense' }),
    of('software_Package', 'urn:p', { name: 'p', originatedBy: ['urn:o'] }),
    of('software_Package', 'urn:a', { name: 'a', software_packageVersion: '1', software_packageUrl: 'pkg:npm/a@1' }),
    of('simplelicensing_LicenseExpression', 'urn:l', { simplelicensing_licenseExpression: 'MIT' }),
    of('software_Sbom', 'urn:s', { rootElement: ['urn:p'], software_sbomType: ['build'] }),
    of('SpdxDocument', 'urn:d', { rootElement: ['urn:s'] }),
    {
      type: 'CreationInfo',
      '@id': '_:c',
      created: '2026-11-25T10:00:00Z',
      createdBy: ['urn:o'],
      createdUsing: ['urn:t'],
    },
    of('Tool', 'urn:t', { name: 't' }),
    agent,
  ]
  const ids = ['cra.top-level-dependencies', 'bsi.format', 'bsi.creator', 'bsi.timestamp', 'bsi.component-creator']
  const others = [
    'bsi.distribution-licences',
    'bsi.sbom-uri',
    'cisa.tool',
    'cisa.generation-context',
    'ntia.identifiers',
  ]
  expect(judged({ '@graph': graph }, 'SPDX', '3.0.1', ...ids, ...others)).toEqual([
    ...['met: 1 of 1', 'met', 'met', 'met', 'partly: 1 of 2'],
    ...['partly: 1 of 2', 'met', 'met', 'met', 'partly: 1 of 2'],
  ])
})
