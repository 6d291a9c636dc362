import { expect, test } from 'vitest'
import { oversized, unwantedSyntax } from './sizes.ts'
import { listed, parse, sourcesUnder } from './source.ts'

const sources = sourcesUnder('src', 'test', 'scripts')

/** The one class: an error of ours needs a type of its own to be told from all others. */
const hasTheClass = 'src/kit/bug.ts'

test('a file can be read in one go, a function fits on a screen', () => {
  expect(listed(sources.flatMap(oversized))).toEqual([])
})

test('no any, enum, namespace, class or !, and nothing left for later in a comment: types say what is so', () => {
  const offences = sources.filter(({ path }) => path !== hasTheClass).flatMap(unwantedSyntax)
  expect(listed(offences)).toEqual([])
})

test('too many lines are seen, just enough are not', () => {
  const file = (lines: number): string => 'f()\n'.repeat(lines)
  expect(listed(oversized(parse('a.ts', file(301))))).toEqual(['a.ts: 301 lines, at most 300'])
  expect(listed(oversized(parse('a.ts', file(300))))).toEqual([])
  const long = (lines: number): string => `f()\nconst g = () => {${'\n'.repeat(lines - 1)}}`
  expect(listed(oversized(parse('a.ts', long(51))))).toEqual(['a.ts:2: a function of 51 lines, at most 50'])
  expect(listed(oversized(parse('a.ts', long(50))))).toEqual([])
})

test('each unwanted piece of syntax is seen', () => {
  const comments = ['ts-ignore', 'ts-expect-error'].map(word => `// @${word}`)
  const samples = [
    ...[
      'class A {}',
      'const a = class {}',
      'enum A { b }',
      'namespace A { f() }',
      'let a: any',
      'a!.b()',
      'let a!: string',
    ],
    ...comments,
    `/* ${'TO'}${'DO'}: later */`,
    `// ${'FIX'}${'ME'}`,
  ]
  expect(samples.filter(text => unwantedSyntax(parse('a.ts', text)).length !== 1)).toEqual([])
  expect(listed(unwantedSyntax(parse('a.ts', `const any = 'TODO enum class'; a != b; type A = unknown`)))).toEqual([])
})
