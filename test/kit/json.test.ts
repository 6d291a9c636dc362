import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type JsonLimits, startJson, startLines } from '../../src/kit/json.ts'
import { sample } from '../sample.ts'

const wanted = { lists: ['list'], members: ['member', 'other', '__proto__'] }

type Told = readonly ['member', string, unknown] | readonly ['element', string, number, unknown]

/** What is handed on of a text that comes in parts of some bytes each, and how reading ends. */
function read(text: string | Uint8Array, size = 7, limits?: JsonLimits) {
  const told: Told[] = []
  const sink = {
    member: (key: string, value: unknown) => void told.push(['member', key, value]),
    element: (list: string, index: number, value: unknown) => void told.push(['element', list, index, value]),
  }
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const json = startJson(wanted, sink, limits)
  const memory = new Uint8Array(size)
  for (let at = 0; at < bytes.length; at += size) {
    const part = bytes.subarray(at, at + size)
    // The same memory each time, as whoever reads a file does.
    memory.set(part)
    if (!json.push(memory.subarray(0, part.length))) break
  }
  return { told, ...json.end() }
}

const sizes = [1, 2, 3, 7, 64, 1 << 16]

test.each(sizes)('members that are wanted are handed on, and entries of lists, in parts of %i bytes', size => {
  const text =
    '{"skip":[{"list":[1]}],"member":{"a":[1,{"b":null}],"é€😀":"\\u00e9\\n\\ud83d\\ude00"},"list":[1,"x",{},[[]],true],"other":-1.5e3}'
  const { told, stop, lineNotUtf8 } = read(text, size)
  expect(told).toEqual([
    ['member', 'member', { a: [1, { b: null }], 'é€😀': 'é\n😀' }],
    ...[1, 'x', {}, [[]], true].map((value, index) => ['element', 'list', index, value]),
    ['member', 'other', -1500],
  ])
  expect([stop, lineNotUtf8]).toEqual([undefined, undefined])
})

test('a list that is none comes as a member; members within members are left alone', () => {
  expect(read('{"list":{"list":[1]},"x":{"list":[2],"member":3}}').told).toEqual([['member', 'list', { list: [1] }]])
  expect(read('{"list":5,"list":null}').told).toEqual([
    ['member', 'list', 5],
    ['member', 'list', null],
  ])
  expect(read('[{"member":1}]').told).toEqual([])
  expect(read('5')).toMatchObject({ told: [], stop: undefined })
})

test('every JSON object says the same as JSON.parse does', () => {
  const document = fc.dictionary(
    fc.constantFrom('a', 'member', 'other', 'skip'),
    fc.jsonValue({ noUnicodeString: false }),
  )
  fc.assert(
    fc.property(document, fc.nat(3), fc.constantFrom(...sizes), (value, indent, size) => {
      const { told, stop } = read(JSON.stringify(value, null, indent), size)
      const parsed: Readonly<Record<string, unknown>> = JSON.parse(JSON.stringify(value))
      const expected = Object.entries(parsed).filter(([key]) => wanted.members.includes(key))
      expect(told).toEqual(expected.map(([key, own]) => ['member', key, own]))
      expect(stop).toBeUndefined()
    }),
  )
})

test('no key changes what an object inherits', () => {
  const { told } = read('{"__proto__":{"a":1},"member":{"__proto__":{"polluted":1},"constructor":{"prototype":1}}}')
  const value = told[1]?.[2] as Readonly<Record<string, unknown>>
  expect(told[0]).toEqual(['member', '__proto__', { a: 1 }])
  expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
  expect(Object.keys(value)).toEqual(['__proto__', 'constructor'])
  expect(value.polluted).toBeUndefined()
  expect(Reflect.get({}, 'polluted')).toBeUndefined()
})

test.each([
  ['{"list":[1,\n2', 'cut-off', 2, 13],
  ['{"list":[1,\n"ab', 'cut-off', 2, 15],
  ['', 'cut-off', 1, 0],
  ['{"list":[1,\n\n tru]}', 'not-json', 3, 17],
  ['{"list":[1,\n2,]}', 'not-json', 2, 14],
  ['{"list":[1,\n2 3]}', 'not-json', 2, 14],
  ['{"list":[1,\n2}', 'not-json', 2, 13],
  ['{"list":[1]\n"member":2}', 'not-json', 2, 12],
  ['{"list":[1]}\n{}', 'not-json', 2, 13],
  ['{"list":[1],\n"member"\n1}', 'not-json', 3, 22],
  ['{"list":[1],\n}', 'not-json', 2, 13],
  ['{"list":[1],\n"a":01}', 'not-json', 2, 18],
  ['{"list":[1], "member":"a\nb"}', 'not-json', 1, 24],
  ['// no\n{"list":[1]}', 'not-json', 1, 0],
])('%j: %s on line %i, at %i', (text, why, line, offset) => {
  for (const size of sizes) {
    const { told, stop } = read(text, size)
    expect([size, stop]).toEqual([size, { why, line, offset }])
    if (text.includes('[1'))
      expect(told[0] ?? (text.startsWith('//') ? ['element', 'list', 0, 1] : undefined)).toEqual([
        'element',
        'list',
        0,
        1,
      ])
  }
})

test('what is complete before that is handed on, wherever a file is cut off', () => {
  const text = '{"member":{"é":"€"},"list":[{"a":"😀"},{"b":[1,2]},"c"],"other":12}'
  const bytes = new TextEncoder().encode(text)
  const { told } = read(bytes)
  for (let end = 0; end < bytes.length; end += 1) {
    const cut = read(bytes.subarray(0, end), 5)
    expect(cut.stop?.why).toBe('cut-off')
    expect(cut.lineNotUtf8).toBeUndefined()
    expect(cut.told).toEqual(told.slice(0, cut.told.length))
  }
  expect(read(bytes.subarray(0, 45)).told).toHaveLength(2)
})

test('a byte order mark is no part of the text', () => {
  for (const size of sizes)
    expect(read('\ufeff{"member":1\n,}', size).stop).toEqual({ why: 'not-json', line: 2, offset: 13 })
})

test('bytes that are not UTF-8 become U+FFFD, and their line is told', () => {
  const bytes = Uint8Array.from([
    ...new TextEncoder().encode('{"member":\n"a'),
    0xe9,
    ...new TextEncoder().encode('b"}'),
  ])
  for (const size of sizes)
    expect(read(bytes, size)).toMatchObject({
      told: [['member', 'member', 'a\ufffdb']],
      stop: undefined,
      lineNotUtf8: 2,
    })
})

test('what is nested too deep, and entries that are too large, end it', () => {
  const limits = { largest: 100, deepest: 10 }
  const deep = `{"list":[1],"skip":${'['.repeat(20)}`
  expect(read(deep, 7, limits)).toMatchObject({
    told: [['element', 'list', 0, 1]],
    stop: { why: 'too-deep', offset: 28 },
  })
  const large = `{"list":[1,{"a":[${'1,'.repeat(200)}1]}]}`
  expect(read(large, 7, limits)).toMatchObject({
    told: [['element', 'list', 0, 1]],
    stop: { why: 'too-large', offset: 11 },
  })
  for (const start of ['{"list":[1,"', '{"list":[1],"skip":"'])
    expect(read(`${start}${'x'.repeat(1000)}"]}`, 7, limits)).toMatchObject({
      told: [['element', 'list', 0, 1]],
      stop: { why: 'too-large' },
    })
  expect(read(`{"list":[${'[1],'.repeat(200)}1],"skip":[${'1,'.repeat(200)}1]}`, 7, limits).stop).toBeUndefined()
})

test('text of any kind ends it in one of these ways', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"',
    '\\',
    'u12',
    '1',
    '-',
    '.',
    'e',
    'true',
    'nul',
    ' ',
    '\n',
    'é',
    '"list"',
    '"member"',
  ]
  const like = fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map(parts => parts.join(''))
  fc.assert(
    fc.property(like, fc.constantFrom(...sizes), (text, size) => {
      const isJson = (() => {
        try {
          JSON.parse(text)
          return true
        } catch {
          return false
        }
      })()
      expect(read(text, size).stop === undefined).toBe(isJson)
    }),
    { numRuns: sample(800, 30_000) },
  )
})

function linesOf(text: string, paths: readonly string[], size: number): readonly (number | undefined)[] {
  const finder = startLines(paths)
  const bytes = new TextEncoder().encode(text)
  for (let at = 0; at < bytes.length && finder.push(bytes.subarray(at, at + size)); at += size);
  return paths.map(path => finder.lines().get(path))
}

const text = [
  '{',
  '"list": [',
  '{ "a": 1,',
  '"b":',
  '[ 5,',
  '6 ] },',
  '7,',
  '{ "a": "x" }',
  '], "é": 1,',
  '"last": { "key": null } }',
].join('\n')

test.each(sizes)('lines of paths are those of the key or the entry, in parts of %i bytes', size => {
  const paths = ['list', 'list[0]', 'list[0].a', 'list[0].b', 'list[0].b[1]', 'list[1]', 'list[2].a', 'last.key']
  expect(linesOf(text, paths, size)).toEqual([2, 3, 3, 4, 6, 7, 8, 10])
})

/** Each path of a value, with the line on which JSON.stringify writes it, one line for each entry and each bracket. */
function pathsOf(
  value: unknown,
  path: string,
  start: number,
): { readonly paths: readonly [string, number][]; readonly end: number } {
  if (typeof value !== 'object' || value === null || Object.keys(value).length === 0) return { paths: [], end: start }
  const paths: [string, number][] = []
  let line = start
  for (const [key, own] of Object.entries(value)) {
    const here = Array.isArray(value) ? `${path}[${key}]` : path === '' ? key : `${path}.${key}`
    line += 1
    const inner = pathsOf(own, here, line)
    paths.push([here, line], ...inner.paths)
    line = inner.end
  }
  return { paths, end: line + 1 }
}

test('every path of every value has its line', () => {
  const text = fc.oneof(fc.constantFrom('"', '\\', '\\"', 'é', '[{,', '\n', 'x'.repeat(1100)), fc.string())
  const { value } = fc.letrec(tie => ({
    value: fc.oneof({ depthSize: 'medium' }, text, fc.integer(), fc.constant(null), tie('list'), tie('object')),
    list: fc.array(tie('value'), { maxLength: 4 }),
    object: fc.dictionary(fc.constantFrom('a', 'b', 'é', 'a"b', 'longer key'), tie('value'), { maxKeys: 4 }),
  }))
  fc.assert(
    fc.property(value, fc.constantFrom(...sizes), (each, size) => {
      const { paths } = pathsOf(each, '', 1)
      const found = linesOf(
        JSON.stringify(each, null, 2),
        paths.map(([path]) => path),
        size,
      )
      expect(found).toEqual(paths.map(([, line]) => line))
    }),
    { numRuns: 300 },
  )
})

test('the line of what is not there is the nearest on the way', () => {
  expect(linesOf(text, ['list[2].b', 'list[0].b[9].c', 'nothing', ''], 64)).toEqual([8, 4, 1, 1])
  expect(linesOf('{\n"a": [1, x', ['a[1]', 'b'], 64)).toEqual([2, 1])
  expect(linesOf('['.repeat(50_000), ['a[1]'], 64)).toEqual([1])
})

test('lines are found without reading further', () => {
  const finder = startLines(['list[0]'])
  expect(finder.push(new TextEncoder().encode('{"list": [\n{'))).toBe(false)
  expect(finder.lines()).toEqual(new Map([['list[0]', 2]]))
})

/** Makes a list of 300,000 entries as it is read, and counts them. */
const manyEntries = `
  import { startJson } from ${JSON.stringify(join(import.meta.dirname, '../../src/kit/json.ts'))}
  let count = 0
  const json = startJson({ lists: ['list'], members: [] }, { member: () => {}, element: () => { count += 1 } })
  const encoder = new TextEncoder()
  json.push(encoder.encode('{"list":[0'))
  for (let at = 0; at < 300; at += 1)
    json.push(encoder.encode(Array.from({ length: 1000 }, (_, own) => ',{"name":"part-' + own + '","text":"' + 'x'.repeat(80) + '"}').join('')))
  json.push(encoder.encode(']}'))
  console.log(count, json.end().stop)
`

test('300,000 entries are read in the memory of a few: reading ends where a heap of 24 MB would overflow', () => {
  const args = ['--max-old-space-size=24', '--no-warnings', '--input-type=module', '--eval', manyEntries]
  expect(execFileSync(process.execPath, args, { encoding: 'utf8' })).toBe('300001 undefined\n')
})
