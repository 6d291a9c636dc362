import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readSbomFile } from '../../src/actions/read-sbom.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { readDocument } from '../actions/read-document.ts'
import { testWithShared } from '../shared-data.ts'

function bom(content: string, version = '1.6'): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/${version}">\n${content}\n</bom>`
}

/** What the top level says of CycloneDX 1.6. */
const said = { bomFormat: 'CycloneDX', specVersion: '1.6' }

async function partOf(content: string): Promise<unknown> {
  const { document, short } = await readDocument(bom(`<components><component>${content}</component></components>`))
  expect(short).toEqual([])
  return Array.isArray(document?.components) ? document.components[0] : undefined
}

test('attributes and elements of a component are members', async () => {
  const component = `<components><component type="library" bom-ref="a" mime-type="text/x">
    <group>g</group><name> left </name><version>1.0</version><scope>required</scope>
    <purl>pkg:npm/left@1.0</purl><cpe>cpe:/a:left:left:1.0</cpe><modified>false</modified></component></components>`
  const head = bom(component).replace('<bom', '<bom serialNumber="urn:uuid:1" version="3"')
  expect((await readDocument(head)).document).toEqual({
    ...said,
    ...{ serialNumber: 'urn:uuid:1', version: 3 },
    components: [
      {
        ...{ type: 'library', 'bom-ref': 'a', 'mime-type': 'text/x', group: 'g', name: 'left', version: '1.0' },
        ...{ scope: 'required', purl: 'pkg:npm/left@1.0', cpe: 'cpe:/a:left:left:1.0', modified: false },
      },
    ],
  })
})

test.each<[string, string, unknown]>([
  ['hashes', '<hashes><hash alg="MD5">ab</hash></hashes>', { hashes: [{ alg: 'MD5', content: 'ab' }] }],
  [
    'a property',
    '<properties><property name="k">v</property></properties>',
    { properties: [{ name: 'k', value: 'v' }] },
  ],
  [
    'licences',
    `<licenses><license bom-ref="l"><id>MIT</id><text content-type="text/plain" encoding="base64"> YQ== </text></license>
     <license><name>Own</name></license></licenses>`,
    {
      licenses: [
        {
          license: {
            ...{ 'bom-ref': 'l', id: 'MIT' },
            text: { contentType: 'text/plain', encoding: 'base64', content: ' YQ== ' },
          },
        },
        { license: { name: 'Own' } },
      ],
    },
  ],
  [
    'an expression',
    '<licenses><expression acknowledgement="declared">MIT OR 0BSD</expression></licenses>',
    { licenses: [{ acknowledgement: 'declared', expression: 'MIT OR 0BSD' }] },
  ],
  ['a plain expression', '<licenses><expression>MIT</expression></licenses>', { licenses: [{ expression: 'MIT' }] }],
  [
    'a supplier',
    '<supplier><name>S</name><url>https://a.example</url><contact><email>a@b.example</email></contact></supplier>',
    { supplier: { name: 'S', url: ['https://a.example'], contact: [{ email: 'a@b.example' }] } },
  ],
  [
    'references outside',
    '<externalReferences><reference type="vcs"><url>u</url><hashes><hash alg="a">b</hash></hashes></reference></externalReferences>',
    { externalReferences: [{ type: 'vcs', url: 'u', hashes: [{ alg: 'a', content: 'b' }] }] },
  ],
  [
    'evidence',
    `<evidence><identity><field>purl</field><confidence>0.5</confidence><concludedValue>pkg:npm/a@1</concludedValue>
      <methods><method><technique>filename</technique></method></methods><tools><tool ref="t"/></tools></identity>
      <occurrences><occurrence bom-ref="o"><location>/a</location><line>7</line></occurrence></occurrences>
      <copyright><text>me</text></copyright></evidence>`,
    {
      evidence: {
        identity: [
          {
            ...{ field: 'purl', confidence: 0.5, concludedValue: 'pkg:npm/a@1', tools: ['t'] },
            methods: [{ technique: 'filename' }],
          },
        ],
        occurrences: [{ 'bom-ref': 'o', location: '/a', line: 7 }],
        copyright: [{ text: 'me' }],
      },
    },
  ],
  [
    'where it comes from',
    `<pedigree><ancestors><component><name>old</name></component></ancestors>
     <patches><patch type="backport"><resolves><issue type="security"><id>1</id><references><url>u</url></references></issue></resolves></patch></patches>
     <notes>n</notes></pedigree>`,
    {
      pedigree: {
        ancestors: [{ name: 'old' }],
        patches: [{ type: 'backport', resolves: [{ type: 'security', id: '1', references: ['u'] }] }],
        notes: 'n',
      },
    },
  ],
  ['nothing', '', {}],
  ['empty lists and texts', '<hashes/><licenses></licenses><version/>', { hashes: [], licenses: [], version: '' }],
  [
    'a number that is none',
    '<evidence><identity><confidence>much</confidence></identity></evidence>',
    {
      evidence: { identity: [{ confidence: 'much' }] },
    },
  ],
])('in the shape of its JSON: %s', async (_, xml, json) => {
  expect(await partOf(xml)).toEqual(json)
})

test('dependencies, services, compositions and metadata are in the shape of JSON', async () => {
  const { document } = await readDocument(
    bom(`<metadata><timestamp>2026-01-02T03:04:05Z</timestamp><tools><tool><vendor>v</vendor><name>t</name></tool></tools>
    <component type="application"><name>app</name></component></metadata>
    <services><service bom-ref="s"><name>s</name><endpoints><endpoint>https://a</endpoint></endpoints>
      <authenticated>true</authenticated><x-trust-boundary>0</x-trust-boundary>
      <data><classification flow="outbound">PII</classification></data></service></services>
    <dependencies><dependency ref="a"><dependency ref="b"/><dependency ref="c"><dependency ref="d"/></dependency>
      <provides ref="e"/></dependency><dependency ref="b"/></dependencies>
    <compositions><composition><aggregate>complete</aggregate><assemblies><assembly ref="a"/></assemblies>
      <dependencies><dependency ref="b"/></dependencies></composition></compositions>`),
  )
  expect(document).toEqual({
    ...said,
    metadata: {
      ...{ timestamp: '2026-01-02T03:04:05Z', tools: [{ vendor: 'v', name: 't' }] },
      component: { type: 'application', name: 'app' },
    },
    services: [
      {
        ...{ 'bom-ref': 's', name: 's', endpoints: ['https://a'], authenticated: true, 'x-trust-boundary': false },
        data: [{ flow: 'outbound', classification: 'PII' }],
      },
    ],
    dependencies: [{ ref: 'a', dependsOn: ['b', 'c'], provides: ['e'] }, { ref: 'b' }],
    compositions: [{ aggregate: 'complete', assemblies: ['a'], dependencies: ['b'] }],
  })
})

test('what it says of flaws is in the shape of JSON', async () => {
  const { document } = await readDocument(
    bom(`<vulnerabilities><vulnerability bom-ref="v"><id>CVE-2026-1</id><source><name>NVD</name></source>
    <references><reference><id>GHSA-x</id></reference></references>
    <ratings><rating><score>9.8</score><severity>critical</severity></rating></ratings><cwes><cwe>79</cwe></cwes>
    <analysis><state>not_affected</state><justification>code_not_reachable</justification>
      <responses><response>update</response></responses><detail>d</detail></analysis>
    <affects><target><ref>a</ref><versions><version><range>vers:npm/*</range><status>affected</status></version></versions></target></affects>
    </vulnerability></vulnerabilities>`),
    ['vulnerabilities'],
  )
  expect(document?.vulnerabilities).toEqual([
    {
      ...{ 'bom-ref': 'v', id: 'CVE-2026-1', source: { name: 'NVD' }, references: [{ id: 'GHSA-x' }] },
      ...{ ratings: [{ score: 9.8, severity: 'critical' }], cwes: [79] },
      analysis: { state: 'not_affected', justification: 'code_not_reachable', response: ['update'], detail: 'd' },
      affects: [{ ref: 'a', versions: [{ range: 'vers:npm/*', status: 'affected' }] }],
    },
  ])
})

test('any prefix will do, elements of other namespaces say nothing, comments and CDATA are what XML says they are', async () => {
  const xml = `<?pi x?><!-- <bom> --><b:bom xmlns:b="http://cyclonedx.org/schema/bom/1.4" xmlns:x="urn:x"><b:components>
    <x:component><x:name>no</x:name></x:component><!-- <b:component/> --><?pi y?>
    <b:component x:type="no" type="library"><x:name>no</x:name><b:name>a<![CDATA[<&]]>b</b:name>
    <version xmlns="http://cyclonedx.org/schema/bom/1.3">1</version><version>no</version></b:component></b:components></b:bom>`
  const { document, short } = await readDocument(xml)
  expect(short).toEqual([])
  expect(document).toEqual({
    ...{ ...said, specVersion: '1.4' },
    components: [{ type: 'library', name: 'a<&b', version: '1' }],
  })
})

async function inventory(content: string | Uint8Array) {
  const { value, problems } = await readSbomFile(join(makeFolder({ sbom: content }), 'sbom'), 'shown')
  return { value, problems, lines: problems.map(({ code, place: { line } }) => `${code} ${line}`) }
}

test('versions from 1.0 on are known; another namespace is read all the same, and said to be another', async () => {
  const component = '<components><component><name>a</name><purl>pkg:npm/a@1</purl></component></components>'
  for (const version of ['1.0', '1.1', '1.7']) {
    const { value, problems } = await inventory(bom(component, version))
    expect([value?.formatVersion, value?.components.length, problems]).toEqual([version, 1, []])
  }
  const other = await inventory(bom(component, '9'))
  expect([other.value?.components.length, other.lines]).toEqual([1, ['sbom.other-version 2']])
  const none = await inventory(`<bom>${component}</bom>`)
  expect([none.value?.components.length, none.lines]).toEqual([1, ['sbom.other-version undefined']])
})

test('a problem names the line of the element that it is about', async () => {
  const { lines } = await inventory(
    bom(`<metadata>
<component><name>app</name></component>
</metadata>
<components>
<component
  type="library">
<name>a</name>
<purl>
x</purl>
<components>
<component><name>b</name></component>
</components></component>
</components>`),
  )
  expect(lines).toEqual(['sbom.bad-purl 10', 'sbom.component-without-identity 7', 'sbom.component-without-identity 13'])
})

test('other XML is told by its outermost element', async () => {
  for (const [xml, says] of [
    ['<SoftwareIdentity xmlns="http://standards.iso.org/iso/19770/-2/2015/schema.xsd"/>', 'This is a SWID tag.'],
    ['<!-- http://cyclonedx.org/schema/bom/1.4 --><project/>', 'This is XML that begins with "<project>".'],
    ['<?xml version="1.0"?><html></html>', 'This is HTML.'],
  ] as const) {
    const { value, problems } = await inventory(xml)
    expect([value, problems.map(problem => problem.says)]).toEqual([undefined, [says]])
  }
})

/** Rows of the table of real SBOMs in XML: the name of the file, and how many components and package URLs were counted. */
function countedIn(folder: string) {
  const rows = readFileSync(join(folder, 'README.md'), 'utf8').split('\n')
  return rows.flatMap(row => {
    const [, name = '', , format, , components, purls] = row.split('|').map(cell => cell.trim())
    return format === 'CycloneDX XML' ? [{ name, components: Number(components), purls: Number(purls) }] : []
  })
}

/** Counted there and no part of the product: what the SBOM is about, ancestors, and tools. */
const besides: Readonly<Record<string, readonly [number, number]>> = {
  'cdx12-dropwizard-1.3.15.xml': [1, 1],
  'cdx13-proton-bridge.xml': [1, 1],
  'cdx14-juice-shop-npm-flat.xml.gz': [1, 1],
  'cdx14-alpine-osvscanner.xml': [1, 0],
  'cdx14-bad-purls-osvscanner.xml': [1, 4],
  'cdx-valid-bom-1.3.xml': [2, 1],
  'cdx-valid-vulnerability-1.7.xml': [1, 0],
  'INVALID-cdx-namespace-1.5.xml': [1, 1],
}

testWithShared(
  'sboms',
  'every real SBOM in XML has as many components and package URLs as were counted',
  async folder => {
    const counted = countedIn(folder)
    expect(counted.length).toBe(readdirSync(folder).filter(name => /\.xml(\.gz)?$/.test(name)).length)
    for (const { name, components, purls } of counted) {
      const { value } = await readSbomFile(join(folder, name), name)
      const [others = 0, otherPurls = 0] = besides[name] ?? []
      const read = value?.components.filter(component => component.purls.length > 0).length ?? 0
      expect([name, (value?.components.length ?? 0) + others, read + otherPurls]).toEqual([name, components, purls])
    }
  },
)

testWithShared(
  'sboms',
  'the same product in JSON, nested, and in XML, flat, has the same package URLs',
  async folder => {
    const purls = async (name: string) => {
      const { value } = await readSbomFile(join(folder, name), name)
      const all = value?.components.flatMap(component => component.purls.map(({ canonical }) => canonical))
      return [...new Set(all)].toSorted()
    }
    const nested = await purls('cdx14-juice-shop-npm-nested.json.gz')
    expect(nested.length).toBeGreaterThan(900)
    expect(await purls('cdx14-juice-shop-npm-flat.xml.gz')).toEqual(nested)
  },
)
