import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readYaml } from '../../src/kit/yaml.ts'
import { sample } from '../sample.ts'

function read(text: string | Uint8Array) {
  const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text
  const { value, problems } = readYaml(bytes, 'f.yaml')
  const json = value && JSON.parse(JSON.stringify(value.value))
  return { yaml: value, json, problems: problems.map(({ code, place }) => `${place.line} ${code}`) }
}

const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0])
const latin1 = new Uint8Array([...new TextEncoder().encode('a: 1\nb: '), 0xe9, 0x0a])

/** Text, what is read of it all the same, and the problems with their lines. */
const mistakes: readonly (readonly [string, string | Uint8Array, unknown, readonly string[]])[] = [
  ['empty', '', undefined, ['1 yaml.empty']],
  ['only a comment', '# nothing\n', undefined, ['1 yaml.empty']],
  ['UTF-16', utf16, undefined, ['1 yaml.not-utf-8']],
  ['not UTF-8 on one line', latin1, { a: 1, b: '\ufffd' }, ['2 yaml.not-utf-8']],
  ['control character', 'a: 1\nb: x\u0007\n', { a: 1, b: 'x\ufffd' }, ['2 yaml.control-character']],
  ['cut off in a quotation', 'a: 1\nb: "x\n', { a: 1 }, ['2 yaml.unclosed']],
  ['cut off in a list', 'a: 1\nb: [2, 3\n', { a: 1, b: [2, 3] }, ['2 yaml.unclosed']],
  ['bracket open before other entries', 'b: [2\nc: 3\n', { b: [2], c: 3 }, ['1 yaml.unclosed']],
  [
    'quotation open before other entries',
    'a:\n  b: 1\n  c: "x\n  d: 2\ne: 3\n',
    { a: { b: 1 }, e: 3 },
    ['3 yaml.unclosed'],
  ],
  ['tab', 'a:\n\tb: 1\nc: 2\n', { a: null, c: 2 }, ['2 yaml.tab']],
  ['a line that is no entry', 'a: 1\nnonsense\nb: 2\n', { a: 1, b: 2 }, ['2 yaml.syntax']],
  ['two colons', 'a: b: c\nd: 1\n', { d: 1 }, ['1 yaml.syntax']],
  ['same key', 'a: 1\na: 2\n', { a: 1 }, ['2 yaml.duplicate-key']],
  ['alias', 'a: &x 1\nb: *x\nc: 3\n', { a: 1, c: 3 }, ['1 yaml.alias', '2 yaml.alias']],
  ['merge key', 'a: {<<: {b: 1}, c: 2}\n', { a: { c: 2 } }, ['1 yaml.alias']],
  ['tag', 'a: !!js/function "x"\nb: !!binary aGk=\nc: 1\n', { c: 1 }, ['1 yaml.tag', '2 yaml.tag']],
  ['two documents', '---\na: 1\n---\nb: 2\n', { a: 1 }, ['3 yaml.several-documents']],
  ['key that is a list', '? [a]\n: 1\nb: 2\n', { b: 2 }, ['1 yaml.refused-key']],
  [
    'keys of every object',
    '__proto__: {x: 1}\nconstructor: 1\nprototype: 1\nb: 2\n',
    { b: 2 },
    ['1 yaml.refused-key', '2 yaml.refused-key', '3 yaml.refused-key'],
  ],
  ['too deep in one entry', `a: 1\nb: ${'['.repeat(1000)}\nc: 2\n`, { a: 1, c: 2 }, ['2 yaml.too-deep']],
]

test.each(mistakes)('%s: the place is told and the rest is read', (_, text, json, problems) => {
  const result = read(text)
  expect(result.problems).toEqual(problems)
  expect(result.json).toEqual(json)
})

test('dates, versions of three parts, yes and no stay the text that they are', () => {
  const { json, problems } = read('on: 2026-11-20\nmonth: 2033-02\nversion: 2.4.1\nno: yes\n')
  expect(json).toEqual({ on: '2026-11-20', month: '2033-02', version: '2.4.1', no: 'yes' })
  expect(problems).toEqual([])
})

test('the byte order mark and Windows line ends change neither values nor lines', () => {
  const { yaml, json, problems } = read('\ufeffa: 1\r\nb:\r\n  - x\r\n')
  expect([json, problems]).toEqual([{ a: 1, b: ['x'] }, []])
  expect(yaml?.placeOf(['b', 0])).toEqual({ file: 'f.yaml', line: 3, path: 'b[0]' })
})

test('objects have no prototype, so that no key of a file can reach one', () => {
  const { yaml } = read('a: {b: {c: 1}}\n{__proto__: 1}: 2\n')
  expect(Object.getPrototypeOf(yaml?.value)).toBeNull()
  expect(Reflect.get({}, 'x')).toBeUndefined()
})

const megabyte = 1024 * 1024
const hostile: Readonly<Record<string, string>> = {
  brackets: '['.repeat(megabyte),
  'closed brackets': '['.repeat(megabyte / 2) + ']'.repeat(megabyte / 2),
  braces: '{a: '.repeat(megabyte / 4),
  hyphens: '- '.repeat(megabyte / 2),
  questions: '? '.repeat(megabyte / 2),
  staircase: Array.from({ length: 1400 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'),
  colons: 'a: '.repeat(megabyte / 3),
  'thousand levels': `a: ${'{a: '.repeat(1000)}1${'}'.repeat(1000)}`,
  'hundred thousand levels': `a: ${'['.repeat(100_000)}${']'.repeat(100_000)}`,
  keys: Array.from({ length: 90_000 }, (_, at) => `k${at}: 1`).join('\n'),
  'same key': 'a: 1\n'.repeat(megabyte / 5),
  'alias bomb': `a: &a [x]\n${Array.from({ length: 999 }, (_, at) => `b${at}: &b${at} [*a, *a, *a]`).join('\n')}`,
  aliases: `a: &a x\nb: [${'*a, '.repeat(megabyte / 5)}]`,
  commas: `[${','.repeat(megabyte - 2)}]`,
  quotes: '"'.repeat(megabyte),
  'open quote over all lines': `a: "${'x\n'.repeat(megabyte / 2 - 4)}`,
  'blank lines': '\n'.repeat(megabyte),
  comments: '#\n'.repeat(megabyte / 2),
  documents: '---\n'.repeat(megabyte / 4),
  'crooked indentation': Array.from({ length: 20_000 }, (_, at) => `${' '.repeat((at * 7) % 40)}a: 1`).join('\n'),
  'long key': `${'a'.repeat(megabyte - 3)}: 1`,
  tags: '!a '.repeat(megabyte / 3),
  controls: '\u0001'.repeat(megabyte),
}

test.each(Object.entries(hostile))('a megabyte of %s ends soon, with a problem', (_, text) => {
  const started = performance.now()
  const { problems } = read(text)
  // Alone it takes less than a third of a second; the machine may be busy.
  expect(performance.now() - started).toBeLessThan(3000)
  expect(problems.length).toBeGreaterThan(0)
  expect(problems.length).toBeLessThanOrEqual(52)
})

test('one byte more than a megabyte is not read at all', () => {
  expect(read(' '.repeat(megabyte + 1)).problems).toEqual(['undefined yaml.too-large'])
})

const piece = fc.constantFrom(
  ...[
    'a',
    'b: ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    ', ',
    '"',
    "'",
    '\n',
    '\n  ',
    '\n\t',
    '#',
    '|',
    '>',
    '&a ',
    '*a',
    '!t ',
    '? ',
  ],
  ...[
    '---\n',
    '...\n',
    '%YAML 1.1\n',
    '<<: ',
    '\\',
    '"\\U00110000"',
    '"\\xZZ"',
    '__proto__: ',
    '\r',
    '\u0000',
    '\ufeff',
    '@',
    '`',
    '1e999',
  ],
)

test('arbitrary bytes and arbitrary text that looks like YAML are read without an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), bytes => void readYaml(bytes, 'f')),
    { numRuns: sample(300, 10_000) },
  )
  const text = fc.array(piece, { maxLength: 40 }).map(pieces => pieces.join(''))
  fc.assert(
    fc.property(text, written => void read(written)),
    { numRuns: sample(800, 20_000) },
  )
})
