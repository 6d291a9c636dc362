import { gzipSync } from 'node:zlib'
import { expect, test } from 'vitest'
import { startNotes } from '../../src/sbom/index.ts'
import { startXml } from '../../src/sbom/xml.ts'
import { readDocument } from '../actions/read-document.ts'

const parts = Array.from({ length: 6 }, (_, at) => `<component><name>part-${at}</name></component>`)

const whole = `<bom xmlns="http://cyclonedx.org/schema/bom/1.6">
<components>
${parts.join('\n')}
</components>
</bom>`

function count(document: Readonly<Record<string, unknown>> | undefined): number {
  return Array.isArray(document?.components) ? document.components.length : 0
}

async function read(content: string | Uint8Array) {
  const { document, short, problems } = await readDocument(content)
  return { document, count: count(document), short, says: problems.map(({ says }) => says) }
}

/** What a reader of XML meets, in the order of the file, however it is cut into pieces. */
function met(xml: string, size: number): readonly string[] {
  const seen: string[] = []
  const notes = startNotes('a')
  let text = ''
  const flush = () => {
    if (text !== '') seen.push(text)
    text = ''
  }
  const reader = startXml(
    {
      open: ({ space, name, attributes, line }) => {
        flush()
        seen.push(
          `<${space}|${name} ${attributes.map(each => `${each.space}|${each.name}=${each.value}`).join(' ')} ${line}`,
        )
        return undefined
      },
      text: more => {
        text += more
      },
      close: () => {
        flush()
        seen.push('>')
      },
    },
    notes,
  )
  for (let at = 0; at < xml.length; at += size) reader.push(xml.slice(at, at + size))
  const stop = reader.end()
  return [...seen, ...notes.problems().map(({ code }) => code), ...(stop ? [`${stop.code} ${stop.line}`] : [])]
}

test('elements, attributes and texts come in their order, with namespaces and lines, in pieces of any size', () => {
  const xml = `<?xml version="1.0"?>
<a xmlns="urn:a" xmlns:p="urn:p" p:k="1&#10;2" k='"&lt;'>
<p:b xmlns:p="urn:q"
 xmlns=""><c/></p:b><p:b/>&#x41;&amp;<![CDATA[<]]></a>`
  const expected = [
    ...['<urn:a|a urn:p|k=1\n2 |k="< 2', '\n', '<urn:q|b  3', '<|c  4', '>', '>', '<urn:p|b  4', '>', 'A&<', '>'],
  ]
  for (const size of [1, 3, 1000]) expect(met(xml, size)).toEqual(expected)
})

test('a prefix that nobody declared stands for itself, and a namespace ends with its element', () => {
  expect(met('<x:a><y:b xmlns:y="urn:y"/><y:c/></x:a>', 5)).toEqual([
    ...['<x|a  1', '<urn:y|b  1', '>', '<y|c  1', '>', '>'],
  ])
})

test('no entity is expanded that is not one of XML itself: neither a bomb nor a file nor an address', async () => {
  const levels = Array.from({ length: 40 }, (_, at) => `<!ENTITY e${at + 1} "${`&e${at};`.repeat(10)}">`)
  const doctype = `<!DOCTYPE bom SYSTEM "https://a.example/x.dtd" [<!ENTITY e0 "lol">${levels.join('\n')}
<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY % p SYSTEM "https://a.example/y"> %p; ]>\n`
  const { document, short, says } = await read(doctype + whole.replace('part-0', '&e40;&file;&lt;'))
  expect(document?.components).toContainEqual({ name: '&e40;&file;<' })
  expect(count(document)).toBe(6)
  expect(short).toEqual(['sbom.xml-entity 41', 'sbom.xml-entity 44', 'sbom.xml-entity 44'])
  expect(says[0]).toBe('The file declares a document type, which was not read.')
  expect(says[1]).toBe('"&e40;" stands for nothing that we read.')
})

test.each<[string, string, number, string]>([
  [
    'an element that another one closes',
    whole.replace('</component>\n<component><name>part-4', '</oops>\n<component><name>part-4'),
    4,
    'sbom.not-xml 6',
  ],
  ['an ampersand alone', whole.replace('part-3', 'a & b'), 3, 'sbom.not-xml 6'],
  [
    'an ampersand with a semicolon far behind',
    whole.replace('part-3', 'a & b').replace('part-5', 'c;'),
    3,
    'sbom.not-xml 6',
  ],
  ['a character that is none', whole.replace('part-3', 'a\u0001'), 3, 'sbom.not-xml 6'],
  ['a number of a character that is none', whole.replace('part-3', '&#0;'), 3, 'sbom.not-xml 6'],
  [
    'an attribute twice',
    whole.replace('<component><name>part-3', '<component a="1" a="2"><name>part-3'),
    3,
    'sbom.not-xml 6',
  ],
  [
    'an attribute without quotation marks',
    whole.replace('<component><name>part-3', '<component a=1><name>part-3'),
    3,
    'sbom.not-xml 6',
  ],
  [
    'a document type in the middle',
    whole.replace('<component><name>part-3', '<!DOCTYPE x><component><name>part-3'),
    3,
    'sbom.not-xml 6',
  ],
  ['two documents', `${whole}\n${whole}`, 6, 'sbom.not-xml 11'],
  ['text behind the end', `${whole}\nmore`, 6, 'sbom.not-xml 11'],
  ['an end too many', whole.replace('</bom>', '</bom></bom>'), 6, 'sbom.not-xml 10'],
])('from where a file is not XML nothing is read, and that line is said: %s', async (_, xml, components, problem) => {
  const { count: read_, short } = await read(xml)
  expect([read_, short[0]?.replace(/cut-off \d+/, 'not-xml 6')]).toEqual([components, problem])
})

test('a file that is cut off anywhere gives what stands before', async () => {
  let most = 0
  for (let end = 0; end < whole.length - 6; end += 7) {
    const { count: read_, short } = await read(whole.slice(0, end))
    expect(short).toEqual([expect.stringMatching(/^sbom\.(cut-off|not-json) \d+$/)])
    expect(read_).toBeGreaterThanOrEqual(most)
    most = read_
  }
  expect(most).toBe(6)
})

test('of components that are nested in one that is cut off, those count that are whole', async () => {
  const nested = whole.replace('<components>', '<components><component type="x"><name>all</name><components>')
  const { document, short } = await read(nested.slice(0, nested.indexOf('part-4')))
  const names = parts.slice(0, 4).map((_, at) => ({ name: `part-${at}` }))
  expect(document?.components).toEqual([{ type: 'x', name: 'all', components: names }])
  expect(short).toEqual(['sbom.cut-off 7'])
})

test('elements nested without end are a problem and no end of the program', async () => {
  const deep = whole.replace('</components>', `${'<component><components>'.repeat(50_000)}</components>`)
  const { count: read_, short } = await read(deep)
  expect(read_).toBeGreaterThanOrEqual(6)
  expect(short).toEqual(['sbom.too-deep 9'])
})

test('namespaces declared on every level of a deep document cost what they take to read', () => {
  const depth = 9000
  const opens = Array.from({ length: depth }, (_, at) => `<p${at}:a xmlns:p${at}="urn:${at}">`).join('')
  const closes = Array.from({ length: depth }, (_, at) => `</p${depth - 1 - at}:a>`).join('')
  const seen = met(`${opens}${'<p0:b/>'.repeat(20_000)}${closes}`, 65_536)
  expect(seen).toHaveLength(2 * depth + 40_000)
  expect(seen[depth]).toBe('<urn:0|b  1')
})

test.each([
  [100, 'an attribute', '<component a="', '"/>'],
  [30, 'a text', '<component><name>', '</name></component>'],
  [30, 'a comment', '<!--', '-->'],
])('%d megabytes of %s end the reading, not the memory', async (megabytes, _, before, after) => {
  const long = `${before}${'x'.repeat(megabytes * 1024 * 1024)}${after}`
  const { count: read_, short } = await read(
    gzipSync(whole.replace('</components>', `${long}</components>`), { level: 1 }),
  )
  expect([read_, short]).toEqual([6, ['sbom.too-large 9']])
})

test('a component of millions of parts ends the reading, not the memory', async () => {
  const attributes = Array.from({ length: 100 }, (_, at) => `a${at}=""`).join(' ')
  const many = `<component>${`<a ${attributes}/>`.repeat(16_000)}</component>`
  const { count: read_, short } = await read(whole.replace('</components>', `${many}</components>`))
  expect([read_, short]).toEqual([6, ['sbom.too-large 9']])
})

test('keys of the object prototype change nothing', async () => {
  const { document } = await read(
    whole.replace(
      '<name>part-0</name>',
      '<name>a</name><__proto__><purl>x</purl></__proto__><constructor>c</constructor><toString/>',
    ),
  )
  const [first] = Array.isArray(document?.components) ? document.components : []
  expect(Object.keys(first)).toEqual(['name', 'constructor', 'toString'])
  expect(Object.getPrototypeOf(first)).toBe(Object.prototype)
})

test('data that begins like XML is told', async () => {
  const bytes = Uint8Array.from({ length: 4096 }, (_, at) => (at === 0 ? 0x3c : (at * 7919) % 251))
  expect((await read(bytes)).short.at(-1)).toMatch(/^sbom\.not-(xml|utf-8) 1$/)
})
