import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSbomFile } from '../../src/actions/read-sbom.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { testWithShared } from '../shared-data.ts'
import { read, short, spdx3 } from './make-sbom.ts'

type Keys = Readonly<Record<string, unknown>>

const own = 'https://example.org/a#'

function identifier(externalIdentifierType: string, text: unknown): Keys {
  return { type: 'ExternalIdentifier', externalIdentifierType, identifier: text }
}

const log4j = {
  ...{ type: 'software_Package', spdxId: `${own}log4j`, name: 'log4j-core', software_packageVersion: '2.14.1' },
  externalIdentifier: [
    identifier('packageUrl', 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1'),
    identifier('cpe23', 'cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*'),
    identifier('cpe22', 'cpe:/a:apache:log4j:2.14.1'),
    identifier('email', 'a@example.org'),
  ],
}

const app = {
  ...{ type: 'software_Package', spdxId: `${own}app`, name: 'app', software_packageVersion: '3' },
  software_packageUrl: 'pkg:npm/app@3',
}

const creation = { type: 'CreationInfo', '@id': '_:c', specVersion: '3.0.1', created: '2026-01-01T00:00:00Z' }
const document = { type: 'SpdxDocument', spdxId: `${own}document`, rootElement: [`${own}sbom`] }
const sbom = { type: 'software_Sbom', spdxId: `${own}sbom`, rootElement: [`${own}app`] }

test('a package is a component, with package URLs and CPE names; the root of the document is its subject', () => {
  const file = { type: 'software_File', spdxId: `${own}file`, name: 'a.c' }
  const { inventory, problems } = read(spdx3([creation, document, sbom, log4j, app, file]))
  expect(problems).toEqual([])
  expect(inventory).toMatchObject({
    ...{ format: 'SPDX', formatVersion: '3.0.1', id: `${own}document`, subject: { name: 'app', version: '3' } },
    subjectRefs: [`${own}app`, 'pkg:npm/app@3'],
  })
  expect(inventory?.components).toMatchObject([
    {
      ...{ name: 'log4j-core', version: '2.14.1', ref: `${own}log4j`, isFile: false, path: '@graph[3]' },
      purls: [{ namespace: 'org.apache.logging.log4j', name: 'log4j-core' }],
      cpes: ['cpe:2.3:a:apache:log4j:2.14.1:*:*:*:*:*:*:*', 'cpe:/a:apache:log4j:2.14.1'],
    },
    { name: 'app', purls: [{ name: 'app' }] },
  ])
})

const terms = 'https://spdx.org/rdf/3.0.1/terms'

test.each<[string, Keys]>([
  ['without profiles', { type: 'Package', '@id': 'x', name: 'p', packageVersion: '1', packageUrl: 'pkg:npm/p@1' }],
  [
    'packages of data and of models',
    { type: 'ai_AIPackage', spdxId: 'x', name: 'p', software_packageVersion: '1', software_packageUrl: 'pkg:npm/p@1' },
  ],
  [
    'with addresses, as JSON-LD is expanded',
    {
      ...{ '@type': [`${terms}/Software/Package`], '@id': 'x', [`${terms}/Core/name`]: [{ '@value': 'p' }] },
      [`${terms}/Software/packageVersion`]: { '@value': '1' },
      [`${terms}/Core/externalIdentifier`]: {
        [`${terms}/Core/externalIdentifierType`]: [{ '@id': `${terms}/Core/ExternalIdentifierType/packageUrl` }],
        [`${terms}/Core/identifier`]: [{ '@value': 'pkg:npm/p@1' }],
      },
    },
  ],
])('each way to write names is read: %s', (_, entry) => {
  const { inventory, problems } = read(spdx3([entry]))
  expect(inventory?.components).toMatchObject([{ name: 'p', version: '1', ref: 'x', purls: [{ text: 'pkg:npm/p@1' }] }])
  expect(problems).toEqual([])
})

test('the version is that of the context, or else of the creation; another is told and read', () => {
  const withVersion = (context: unknown, specVersion = '3.0.1') => {
    const { inventory, problems } = read(spdx3([{ ...creation, specVersion }, app], { '@context': context }))
    return [inventory?.formatVersion, ...short(problems)]
  }
  expect(withVersion('https://spdx.org/rdf/3.0.0/spdx-context.jsonld')).toEqual(['3.0.0'])
  expect(withVersion([{}, 'https://spdx.org/rdf/3.0.1/x'])).toEqual(['3.0.1'])
  expect(withVersion({ '@vocab': terms })).toEqual(['3.0.1'])
  expect(withVersion(undefined, '3.0.0')).toEqual(['3.0.0'])
  expect(withVersion('https://spdx.org/rdf/3.1.0/x')).toEqual(['3.1.0', 'sbom.other-version @context'])
  expect(withVersion('https://schema.org', '4')).toEqual([undefined, 'sbom.not-an-sbom'])
  const inline = read({ '@graph': [{ ...app, creationInfo: { specVersion: '3.0.1' } }] })
  expect(inline.inventory?.formatVersion).toBe('3.0.1')
})

test('the subject is found through collections in circles, by a relationship, or not where there are several', () => {
  const circle = { ...sbom, rootElement: [`${own}document`, `${own}sbom`, `${own}app`] }
  const describes = { type: 'Relationship', relationshipType: 'describes', from: `${own}document`, to: [`${own}app`] }
  const subject = (...graph: readonly Keys[]) => read(spdx3([log4j, app, ...graph])).inventory?.subject?.name
  expect(subject(document, circle)).toBe('app')
  expect(subject({ ...sbom, rootElement: `${own}app` })).toBe('app')
  expect(subject({ ...document, rootElement: [] }, describes)).toBe('app')
  expect(subject({ ...document, rootElement: [`${own}app`, `${own}log4j`] })).toBeUndefined()
  expect(subject({ ...describes, relationshipType: 'contains' })).toBeUndefined()
})

test('NOASSERTION says nothing, and what a package lacks is said', () => {
  const { components, problems } = read(
    spdx3([
      { ...log4j, software_packageVersion: 'NOASSERTION', name: `${terms}/Core/NoAssertionElement` },
      { type: 'software_Package', spdxId: 'x', name: 'y' },
      { type: 'software_Package', name: 'z', software_packageUrl: 'z@1', externalIdentifier: identifier('cpe23', 'z') },
    ]),
  )
  expect(components.map(({ name, version }) => [name, version])).toEqual([
    ['log4j-core', undefined],
    ['y', undefined],
    ['z', undefined],
  ])
  expect(short(problems)).toEqual([
    ...['sbom.bad-purl @graph[2].software_packageUrl', 'sbom.bad-cpe @graph[2].externalIdentifier.identifier'],
    ...['sbom.component-without-identity @graph[1]', 'sbom.component-without-identity @graph[2]'],
  ])
})

test('values of the wrong kind are left out, and the rest is used', () => {
  const { components, problems } = read(
    spdx3([
      ...[5, null, [], { type: 7 }, { type: [] }, { type: 'SpdxDocument', spdxId: 1, rootElement: {} }],
      { type: 'software_Package', spdxId: {}, name: 5, software_packageVersion: {}, externalIdentifier: [1, {}, []] },
      { type: 'Relationship', relationshipType: 'describes', to: { a: 1 } },
    ]),
  )
  expect(components).toMatchObject([{ name: '', purls: [] }])
  expect(short(problems).filter(each => each.startsWith('sbom.wrong-kind'))).toEqual(
    [
      ...['@graph[0]', '@graph[1]', '@graph[2]', '@graph[6].software_packageVersion', '@graph[6].name'],
      ...['@graph[6].externalIdentifier[0]', '@graph[6].externalIdentifier[2]'],
    ].map(at => `sbom.wrong-kind ${at}`),
  )
  expect(short(read(spdx3({ a: 1 })).problems)).toEqual(['sbom.wrong-kind @graph', 'sbom.no-components'])
  expect(short(read(spdx3([])).problems)).toEqual(['sbom.no-components'])
})

test('keys of the object prototype change nothing', () => {
  const entry = JSON.parse(
    `{"type":"software_Package","name":"a","__proto__":{"software_packageUrl":"pkg:npm/evil@1"}}`,
  )
  expect(read(spdx3([entry, { type: '__proto__' }, { type: 'constructor' }])).components).toMatchObject([
    { name: 'a', purls: [] },
  ])
})

const flaw = {
  ...{ type: 'security_Vulnerability', spdxId: `${own}flaw` },
  externalIdentifier: [identifier('cve', 'CVE-2026-1'), identifier('securityOther', 'GHSA-1'), 5],
}

test('statements on flaws are analyses, in whatever order the elements come', () => {
  const statement = (name: string, more: Keys) => ({
    ...{ type: `security_Vex${name}VulnAssessmentRelationship`, from: `${own}flaw`, to: [`${own}app`] },
    ...more,
  })
  const graph = [
    statement('NotAffected', {
      ...{ security_justificationType: 'vulnerableCodeNotPresent', security_impactStatement: 'We removed it.' },
      ...{ security_statusNotes: 'Seen.', security_assessedElement: `${own}log4j` },
      ...{ security_publishedTime: '2026-01-01T00:00:00Z', security_modifiedTime: '2026-02-01T00:00:00Z' },
    }),
    ...[statement('Affected', { security_actionStatement: 'Update.' }), statement('Fixed', {})],
    statement('UnderInvestigation', { from: `${own}CVE-2026-20000` }),
    ...[statement('Fixed', { from: `${own}other` }), statement('Fixed', { from: undefined })],
    { type: 'security_CvssV3VulnAssessmentRelationship', from: `${own}flaw`, to: [`${own}app`] },
    ...[flaw, app, { type: 'security_Vulnerability', spdxId: `${own}other`, name: 'CVE-2026-3' }],
  ]
  const { inventory, problems } = read(spdx3([...graph, creation]))
  expect(inventory?.issued).toEqual({ at: '2026-01-01T00:00:00Z' })
  const named = { id: 'CVE-2026-1', aliases: ['GHSA-1'], response: [] }
  const affects = [{ ref: `${own}app`, versions: [] }]
  expect(inventory?.analyses).toEqual([
    {
      ...{ ...named, path: '@graph[0]', state: 'doesNotAffect', justification: 'vulnerableCodeNotPresent' },
      ...{
        updated: '2026-02-01T00:00:00Z',
        detail: 'We removed it.\nSeen.',
        affects: [{ ref: `${own}log4j`, versions: [] }, ...affects],
      },
    },
    { ...named, path: '@graph[1]', state: 'affects', recommendation: 'Update.', affects },
    { ...named, path: '@graph[2]', state: 'fixedIn', affects },
    { id: 'CVE-2026-20000', aliases: [], response: [], path: '@graph[3]', state: 'underInvestigationFor', affects },
    { id: 'CVE-2026-3', aliases: [], response: [], path: '@graph[4]', state: 'fixedIn', affects },
  ])
  expect(short(problems)).toEqual(['sbom.flaw-without-id @graph[5]'])
})

test('tens of thousands of relationships, collections and elements of nothing end', () => {
  const many = Array.from({ length: 20_000 }, (_, at) => [
    { type: 'Relationship', relationshipType: 'describes', from: `${at}`, to: [`${at + 1}`] },
    { type: 'software_Sbom', spdxId: `${at}`, rootElement: [`${at + 1}`, `${own}app`] },
    { type: 'Nothing' },
  ]).flat()
  expect(read(spdx3([log4j, app, ...many])).inventory?.subject?.name).toBe('app')
})

test('a file cut off gives what stands before, and problems have their lines', async () => {
  const text = JSON.stringify(spdx3([log4j, { ...app, software_packageUrl: 'x' }, sbom]), null, 1)
  const line = text.slice(0, text.indexOf('"software_packageUrl"')).split('\n').length
  const folder = makeFolder({ 'a.json': text, 'cut.json': text.slice(0, text.indexOf('software_Sbom')) })
  const whole = await readSbomFile(join(folder, 'a.json'), 'a.json')
  expect(whole.problems.map(({ code, place }) => `${code} ${place.line}`)).toEqual([`sbom.bad-purl ${line}`])
  const cut = await readSbomFile(join(folder, 'cut.json'), 'cut.json')
  expect(cut.value?.components).toHaveLength(2)
  expect(cut.problems[0]?.code).toBe('sbom.cut-off')
})

testWithShared('sboms', 'real SPDX 3 has as many packages as were counted in it', folder => {
  const found = ['spdx301-perl-mojolicious.json', 'spdx301-simplehtr-ai.json', 'spdx301-examplemaven.json'].map(
    name => {
      const { inventory } = read(JSON.parse(readFileSync(join(folder, name), 'utf8')))
      const purls = inventory?.components.flatMap(component => component.purls) ?? []
      return `${inventory?.formatVersion} ${inventory?.components.length} ${purls.length} ${inventory?.subject?.name}`
    },
  )
  expect(found).toEqual(['3.0.1 1 1 perl-Mojolicious', '3.0.1 13 0 SimpleHTR', '3.0.1 6 0 examplemaven'])
})
