import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { validateSbomFile } from '../../src/actions/validate-sbom.ts'
import { checkXml } from '../../src/official/xml.ts'
import { makeFolder } from '../actions/make-folder.ts'
import { isTried } from '../sample.ts'
import { testWithShared } from '../shared-data.ts'

function bom(version: string, inner: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n<bom xmlns="http://cyclonedx.org/schema/bom/${version}" version="1">\n${inner}\n</bom>\n`
}

const library = '<component type="library"><name>a</name><version>1</version></component>'

async function told(version: string, text: string): Promise<readonly string[]> {
  const checked = await checkXml(version, text)
  return 'failure' in checked ? [checked.failure] : checked.violations.map(({ line, says }) => `${line}: ${says}`)
}

test('XML of every version is checked by its own schema', async () => {
  for (const version of ['1.0', '1.1', '1.2', '1.3', '1.4', '1.5', '1.6', '1.7']) {
    const more = version === '1.0' ? '<modified>false</modified>' : ''
    const component = library.replace('</component>', `${more}</component>`)
    const lines = await told(
      version,
      bom(version, `<components>\n${component.replace('library', 'x')}\n${component}</components>`),
    )
    // All but the one fault is valid, so that one run shows what is accepted, too.
    expect([version, lines.filter(line => !/^4: Element 'component', attribute 'type'/.test(line))]).toEqual([
      version,
      [],
    ])
    expect(lines.length).toBeGreaterThan(0)
  }
}, 120_000)

test('what breaks the schema is told with line, rule and remedy', async () => {
  const checked = await checkXml('1.4', bom('1.4', '<dependencies><dependency/></dependencies>'))
  expect(checked).toEqual({
    violations: [
      {
        rule: 'CycloneDX 1.4 in XML, dependency',
        path: '',
        line: 3,
        says: "Element 'dependency': The attribute 'ref' is required but missing.",
        remedy: 'Add the attribute `ref`.',
      },
    ],
    more: 0,
  })
})

test('a version that there is none of breaks the rule that the namespace names one', async () => {
  const checked = await checkXml('12', bom('12', ''))
  expect(checked).toMatchObject({
    violations: [{ remedy: expect.stringContaining('http://cyclonedx.org/schema/bom/1.6') }],
  })
})

test('entities are not read, whether they grow or lead to files', async () => {
  const entities = Array.from({ length: 12 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`).join('')
  const bomb = bom('1.6', '<components>&e12;</components>').replace(
    '\n',
    `<!DOCTYPE bom [<!ENTITY e0 "ha">${entities}]>\n`,
  )
  expect((await told('1.6', bomb)).length).toBeGreaterThan(0)
  const folder = makeFolder({ 'secret.txt': 'do not show' })
  const reaching = `<!DOCTYPE bom [<!ENTITY f SYSTEM "file://${join(folder, 'secret.txt')}">]>\n`
  const lines = await told('1.6', bom('1.6', '<components>&f;</components>').replace('\n', reaching))
  expect(lines.join()).not.toContain('do not show')
}, 60_000)

test('UTF-16 is checked like UTF-8, and lines are those of the file', async () => {
  const text = bom('1.5', '<components><component type="library"/></components>').replace('UTF-8', 'UTF-16')
  const folder = makeFolder({ 'sbom.xml': Buffer.from(`\ufeff${text}`, 'utf16le') })
  const found = await validateSbomFile(folder, { file: 'sbom.xml', format: 'CycloneDX', formatVersion: '1.5' })
  expect(found.violations.map(({ line }) => line)).toEqual([3])
})

/** The place that the name of an invalid file is about, and what is said of it. */
const reasons: Readonly<Record<string, readonly [number, RegExp]>> = {
  'INVALID-cdx-dependency-1.4.xml': [18, /attribute 'ref' is required/],
  'INVALID-cdx-empty-component-1.5.xml': [4, /Missing child element/],
  'INVALID-cdx-namespace-1.5.xml': [1, /No matching global declaration/],
}

testWithShared(
  'sboms',
  'SBOMs in XML are valid, or invalid for the reason that their name gives',
  async folder => {
    for (const file of readdirSync(folder).filter(name => /\.xml(\.gz)?$/.test(name) && isTried(join(folder, name)))) {
      const bytes = readFileSync(join(folder, file))
      const text = (file.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
      const formatVersion = /cyclonedx\.org\/schema\/bom\/([\d.]+)/.exec(text)?.[1] ?? ''
      const found = await validateSbomFile(folder, { file, format: 'CycloneDX', formatVersion })
      const reason = reasons[file]
      expect([file, found.isValid]).toEqual([file, reason === undefined])
      if (reason)
        expect([found.violations[0]?.line, found.violations[0]?.says]).toEqual([
          reason[0],
          expect.stringMatching(reason[1]),
        ])
    }
  },
  180_000,
)
