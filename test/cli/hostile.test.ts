import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeFolder } from '../actions/make-folder.ts'
import { cradle, type Ran, root } from './run.ts'

const pulse = readFileSync(join(root, 'examples/pulse-companion/cra.yaml'), 'utf8').replace(
  'sboms: [sbom.cdx.json]\n',
  '',
)
const begun = 'schema: 1\nproduct: { name: Begun }\nsboms: []\n'

/** Whatever turns, hides or commands: controls but the line break, and what reorders or has no width. */
const unprintable = /[^\P{Cc}\n]|[\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u

function expectSound({ stdout, stderr, exitCode }: Ran): void {
  expect(stdout).not.toMatch(unprintable)
  expect(stderr).not.toMatch(unprintable)
  expect(stderr).not.toMatch(/^\s+at |Internal error/m)
  expect([0, 64, 65]).toContain(exitCode)
}

/** Every problem is two lines: file and line, what is wrong, its code; then what to do. */
function expectProblems(stderr: string): void {
  const lines = stderr.split('\n').slice(0, -1)
  expect(lines.length).toBeGreaterThanOrEqual(2)
  lines.forEach((line, at) => {
    expect(line).toMatch(
      at % 2 === 0 ? /^\S.*: \S.* \[(yaml|shape|product-file|file|actions)\.[a-z0-9-]+\]$/ : /^ {2}\S/,
    )
  })
}

async function checked(content: string | Uint8Array, ...flags: string[]): Promise<Ran> {
  const ran = await cradle(['check', ...flags], makeFolder({ 'cra.yaml': content }))
  expectSound(ran)
  if (ran.exitCode !== 0) expectProblems(ran.stderr)
  return ran
}

test('a file cut off anywhere: what stands before the cut is assessed, or the problem says what to do', async () => {
  for (let end = 0; end < pulse.length; end += 97) {
    const ran = await checked(pulse.slice(0, end))
    if (ran.exitCode === 0) expect(ran.stdout).toContain('What to do next')
    const isNamed = pulse.slice(0, end).includes('name: Pulse Companion, version: 3.0.0')
    if (isNamed) expect(ran.stdout).toContain('Pulse Companion')
  }
})

const deep = (n: number, open: string, close: string): string => `${begun}facts: ${open.repeat(n)}${close.repeat(n)}\n`
const block = (n: number): string =>
  `${begun}facts:\n${Array.from({ length: n }, (_, at) => `${' '.repeat(at + 1)}a:`).join('\n')}\n`
const aliases = 'a: &a [x, x, x, x, x, x, x, x, x]\n'.concat(
  ...'bcdefghi'.split('').map((key, at) => `${key}: &${key} [${`*${'abcdefghi'[at]}, `.repeat(9)}]\n`),
)

const hostile: Readonly<Record<string, readonly [string | Uint8Array, string]>> = {
  empty: ['', 'yaml.empty'],
  'only comments': ['# nothing\n\n', 'yaml.empty'],
  'two megabytes': [`${begun}# ${'x'.repeat(2 * 1024 * 1024)}\n`, 'yaml.too-large'],
  '1,000 lists deep': [deep(1000, '[', ']'), 'yaml.too-deep'],
  '100,000 lists deep': [deep(100_000, '[', ']'), 'yaml.too-deep'],
  '100,000 braces deep, never closed': [deep(100_000, '{a: ', ''), 'yaml.too-deep'],
  '1,000 lines deep': [block(1000), 'yaml.too-deep'],
  '100,000 hyphens deep': [`${begun}facts:\n  ${'- '.repeat(100_000)}x\n`, 'yaml.too-deep'],
  'aliases of aliases': [`${begun}${aliases}`, 'yaml.alias'],
  'an alias of itself': [`${begun}facts: &a { kind: *a }\n`, 'yaml.alias'],
  '__proto__ at the top': [`${begun}__proto__: { mdrApplies: true }\n`, 'yaml.refused-key'],
  '__proto__ among the facts': [`${begun}facts: { __proto__: { mdrApplies: true } }\n`, 'yaml.refused-key'],
  'UTF-16': [Buffer.from(`\ufeff${begun}`, 'utf16le'), 'yaml.not-utf-8'],
  'bytes that are not UTF-8': [
    Buffer.concat([Buffer.from(begun), Buffer.from([0x23, 0xff, 0xfe, 0xc0, 0x0a])]),
    'yaml.not-utf-8',
  ],
  'a NUL': [`${begun}# \u0000\n`, 'yaml.control-character'],
  'an escape sequence': [`${begun}# \u001b]0;title\u0007\u001b[2J\n`, 'yaml.control-character'],
  'an escape sequence as a key': [`${begun}"\\e[31mfact\\a": 1\n`, 'shape.unknown-key'],
  'a key that turns the line round': [`${begun}"\u202efact\u2066": 1\n`, 'shape.unknown-key'],
  'a key of 100 kilobytes': [`${begun}? ${'k'.repeat(100_000)}\n: 1\n`, 'shape.unknown-key'],
  'values that are escape sequences': [
    `${begun}operator: { role: "\\e[2J\\u202e", country: "\\x9b31m" }\n`,
    'shape.wrong-value',
  ],
  'several documents': [`${begun}---\nschema: 1\n`, 'yaml.several-documents'],
  'a list': ['- schema: 1\n', 'shape.wrong-kind'],
}

test.each(Object.entries(hostile))(
  '%s: a problem with its place and remedy, and the rest is assessed',
  async (_, [content, code]) => {
    const { exitCode, stdout, stderr } = await checked(content)
    expect(exitCode).toBe(65)
    expect(stderr).toContain(`[${code}]`)
    if (code !== 'yaml.too-large') expect(stderr).toMatch(/^cra\.yaml:\d+: /)
    const isWhole = stderr.includes('yaml.empty') || stderr.includes('too-large') || stderr.includes('UTF-16')
    expect(stdout.includes('What to do next')).toBe(!isWhole && code !== 'shape.wrong-kind')
  },
)

const hidden = 'Pu\\e[31ml\\u202ese\\u0007\\u200b\\r\\nnext\\x9b0m'
const dressed = pulse
  .replace('name: Pulse Companion', `name: "${hidden}"`)
  .replace('name: Pulse SAS', `name: "${hidden}"`)
  .replace('because: it shows readings that an MDR device has taken', `because: "${hidden}"\n    # `)

test('names and reasons that would command a terminal are written out, in every format', async () => {
  for (const flags of [[], ['--explain'], ['--format', 'markdown'], ['--format', 'markdown', '--explain']]) {
    const { exitCode, stdout } = await checked(dressed, ...flags)
    expect(exitCode).toBe(0)
    expect(stdout.replaceAll('\\', '').replace(/\s+/g, ' ')).toContain(
      'Pu<U+001B>[31ml<U+202E>se<U+0007><U+200B> next<U+009B>0m',
    )
  }
  const json = await cradle(['check', '--format', 'json'], makeFolder({ 'cra.yaml': dressed }))
  expectSound(json)
  expect(JSON.parse(json.stdout).product.name).toBe('Pu\u001b[31ml\u202ese\u0007\u200b\r\nnext\u009b0m')
})

test('Markdown shows a name as it is, and makes nothing of it', async () => {
  const name = '1. <script>x</script> [a](b) **c** `d` &lt; # e'
  const { stdout } = await checked(`schema: 1\nproduct: { name: ${JSON.stringify(name)} }\n`, '--format', 'markdown')
  const [title = ''] = stdout.split('\n')
  expect(title).toBe('# 1\\. \\<script\\>x\\</script\\> \\[a\\](b) \\*\\*c\\*\\* \\`d\\` \\&lt; \\# e')
})

test('a name of 100 kilobytes is a name, and no line is wider than the terminal', async () => {
  for (const name of ['x'.repeat(100_000), 'x '.repeat(50_000), '\\u202e'.repeat(20_000)]) {
    const { exitCode, stdout } = await checked(`schema: 1\nproduct: { name: "${name}" }\n`, '--explain')
    expect(exitCode).toBe(0)
    for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(80)
  }
})

test.each([
  ['10,000 modules, a line each', '\n', '- { id: m%, facts: { kind: service } }\n'],
  ['4,000 modules on a line', '[', '{id: m%},'],
  ['10,000 modules sold by themselves', '\n', '- { id: m%, marketedSeparately: true }\n'],
])(
  '%s: few are assessed, the others counted, and the output stays small',
  async (what, open, each) => {
    const n = Number(what.split(' ')[0]?.replace(',', ''))
    const many = Array.from({ length: n }, (_, at) => each.replace('%', String(at))).join('')
    const content = `schema: 1\nmodules: ${open}${many}${open === '[' ? ']' : ''}\n`
    for (const format of ['text', 'json']) {
      const { exitCode, stdout, stderr } = await checked(content, '--format', format)
      expect(exitCode).toBe(65)
      expect(stderr).toMatch(/^cra\.yaml:\d+: .*\[(product-file\.too-many-modules|yaml\.too-many-parts)\]$/m)
      expect(stdout.length).toBeLessThan(50_000_000)
    }
  },
  60_000,
)

const odd = [
  '\u001b[31mred',
  '\u202egnp.yaml',
  'a\u0000b',
  'a\nb',
  '\u009b2J',
  'x'.repeat(100_000),
  '',
  ' ',
  '../../..',
  "it's; rm -rf $HOME",
]

test('arguments that are hostile are refused in words, on one line each', async () => {
  for (const text of odd) {
    const runs = [
      [text],
      ['check', text],
      ['check', `--${text}`],
      ['check', '--format', text],
      ['check', '--as-of', text],
    ]
    const others = [
      ['check', '--output', `${text}/x/y`],
      ['explain', text],
      ['explain', 'kind', '--product', text],
    ]
    for (const argv of [...runs, ...others]) expectSound(await cradle(argv, makeFolder()))
  }
})
