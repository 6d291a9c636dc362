import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { readDocument } from './read-document.ts'

const components = Array.from({ length: 40 }, (_, at) => ({ name: `größe-${at} 😀`, purl: `pkg:npm/part-${at}@1` }))

const json = JSON.stringify({ bomFormat: 'CycloneDX', specVersion: '1.6', components }, null, 1)

const elements = components.map(({ name, purl }) => `<component><name>${name}</name><purl>${purl}</purl></component>`)

function xmlIn(encoding: string, content = elements.join('\n')): string {
  return `<?xml version="1.0" encoding="${encoding}"?>
<bom xmlns="http://cyclonedx.org/schema/bom/1.6"><components>
${content}
</components></bom>`
}

function utf16(text: string, isBig: boolean): Uint8Array {
  const bytes = Buffer.from(text, 'utf16le')
  return isBig ? bytes.swap16() : bytes
}

/** Everything a text may be in, by the name of the encoding. */
function writtenIn(text: string): Readonly<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {
    'UTF-8': Buffer.from(text),
    'UTF-8 with a mark': Buffer.from(`\ufeff${text}`),
  }
  for (const isBig of [false, true]) {
    const name = isBig ? 'UTF-16 BE' : 'UTF-16 LE'
    files[name] = utf16(text, isBig)
    files[`${name} with a mark`] = utf16(`\ufeff${text}`, isBig)
  }
  return files
}

test.each([
  ['JSON', json],
  ['XML', xmlIn('UTF-16')],
])('%s says the same in UTF-8 and UTF-16, with a mark or without, compressed or not', async (_, text) => {
  for (const [name, bytes] of Object.entries(writtenIn(text)))
    for (const content of [bytes, gzipSync(bytes)]) {
      const { document, short } = await readDocument(content)
      // Without a mark, the XML in UTF-8 says what it is not.
      const isWrong = text !== json && name === 'UTF-8'
      expect([name, document?.components]).toEqual([name, components])
      expect([name, short]).toEqual([name, isWrong ? ['sbom.not-utf-8 1'] : []])
    }
})

test('tags and values say the same in UTF-8 and UTF-16', async () => {
  const text = `SPDXVersion: SPDX-2.3\nDocumentName: größe\n${components.map(({ name }) => `PackageName: ${name}\n`).join('')}`
  for (const [name, bytes] of Object.entries(writtenIn(text))) {
    const { document, short } = await readDocument(bytes)
    expect([name, document, short]).toMatchObject([
      name,
      { packages: components.map(each => ({ name: each.name })) },
      [],
    ])
  }
})

test('XML is read in the encoding that it says, if the decoders know it', async () => {
  const latin = '<component><name>Größe</name></component>'
  for (const encoding of ['ISO-8859-1', 'windows-1252', 'latin1']) {
    const { document, short } = await readDocument(Buffer.from(xmlIn(encoding, latin), 'latin1'))
    expect([document?.components, short]).toEqual([[{ name: 'Größe' }], []])
  }
  for (const encoding of ['us-ascii', 'utf8'])
    expect((await readDocument(xmlIn(encoding, latin))).document?.components).toEqual([{ name: 'Größe' }])
  const unknown = await readDocument(xmlIn('EBCDIC-CP-US', latin))
  expect([unknown.document?.components, unknown.short]).toEqual([[{ name: 'Größe' }], ['sbom.not-utf-8 1']])
  expect(unknown.problems[0]?.says).toBe('The file says that it is EBCDIC-CP-US; it was read as UTF-8.')
})

test('UTF-32 is said not to be read', async () => {
  const wide = (text: string) => Uint8Array.from([...text].flatMap(letter => [letter.charCodeAt(0), 0, 0, 0]))
  for (const bytes of [wide(json.slice(0, 90)), Uint8Array.of(0, 0, 0xfe, 0xff, 0, 0, 0, 0x7b)]) {
    const { document, short } = await readDocument(bytes)
    expect([document, short]).toEqual([undefined, ['sbom.not-utf-8 1']])
  }
})

test('lines in problems are those of the file, whatever its encoding', async () => {
  const broken = json.slice(0, json.indexOf('pkg:npm/part-7@'))
  const line = broken.split('\n').length
  for (const bytes of Object.values(writtenIn(broken))) {
    const { short, document } = await readDocument(bytes)
    expect([short, document?.components]).toEqual([[`sbom.cut-off ${line}`], components.slice(0, 7)])
  }
})

test('characters that cannot be read cost only themselves, and their line is said', async () => {
  const wide = utf16(`\ufeff${json}`, false)
  const at = wide.length - Buffer.from(json.slice(json.indexOf('größe-9')), 'utf16le').length
  wide[at + 1] = 0xd8
  const { document, short } = await readDocument(wide)
  const line = json.slice(0, json.indexOf('größe-9')).split('\n').length
  expect(short).toEqual([`sbom.not-utf-8 ${line}`])
  expect(document?.components).toHaveLength(40)
  const latin = Buffer.from(xmlIn('UTF-8', '<component>\n<name>gr\u00f6</name></component>'), 'latin1')
  expect((await readDocument(latin)).short).toEqual([expect.stringMatching(/^sbom\.not-utf-8 4$/)])
})
